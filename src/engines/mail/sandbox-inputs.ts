import { choice, number, type Values } from '#engines/inputs';

const situations = {
  'sandbox-verified': 'in the sandbox, to verified addresses or the simulator',
  'sandbox-customers': 'in the sandbox, to customers',
  'sandbox-unverified': 'in the sandbox, from an address that is not verified',
  production: 'in production, to customers',
  'production-unverified': 'in production, from an address that is not verified',
} as const;
type Situation = keyof typeof situations;

export const inputs = {
  situation: choice<Situation>({
    label: 'The account sends',
    options: situations,
    default: 'sandbox-customers',
    help: 'Where the account stands in this Region, and between whom. The sender is verified unless it says otherwise.',
  }),
  messages: number({
    label: 'Messages',
    unit: '',
    min: 1,
    max: 10_000,
    step: 10,
    default: 500,
    help: 'Sent as fast as the account may, and none in the 24 hours before.',
    whole: true,
  }),
  recipients: number({
    label: 'Recipients of each',
    unit: '',
    min: 1,
    max: 200,
    step: 1,
    default: 1,
    help: 'To, CC and BCC together.',
    whole: true,
  }),
  attachment: number({
    label: 'Attachment',
    unit: 'MB',
    min: 0,
    max: 100,
    step: 1,
    default: 0,
    help: 'Size of the files before they are encoded for mail, in which three bytes become four.',
  }),
};

export type SandboxValues = Values<typeof inputs>;

import { choice, number, type Values } from '#engines/inputs';
import { quantity, show } from '#engines/numbers';
import {
  advancedParameterPrice,
  advancedValueMax,
  secretMax,
  secretPrice,
  standardParametersMax,
  standardValueMax,
} from '#facts/security-encryption';
import { type Choice, choose, type Option, type Rule } from './choose.ts';

const secretKb = secretMax.value / 1024;

export const inputs = {
  kind: choice<'setting' | 'secret' | 'many'>({
    label: 'The value',
    options: {
      setting: 'is a setting that anybody may see',
      secret: 'is secret',
      many: `is one of more than ${show(standardParametersMax.value)} settings`,
    },
    default: 'secret',
    help: 'A password is secret, a feature flag is not.',
  }),
  size: number({
    label: 'Size',
    unit: 'KB',
    min: 0.1,
    max: 1_000,
    step: 1,
    default: 1,
    help: 'Of one value. 1 KB has 1,024 bytes.',
  }),
  change: choice<'never' | 'remind' | 'rotate'>({
    label: 'It changes',
    options: {
      never: 'by hand',
      remind: 'by hand, with a reminder or an end',
      rotate: 'by itself, on a schedule',
    },
    default: 'rotate',
    help: 'By itself means in the database too, and not only in the store.',
  }),
  reach: choice<'one' | 'accounts' | 'regions'>({
    label: 'Needed in',
    options: { one: 'one account and Region', accounts: 'other accounts', regions: 'other Regions' },
    default: 'one',
    help: 'Who reads it, and from where.',
  }),
};

type Answers = Values<typeof inputs>;

const rotates: Rule<Answers>['when'] = ({ change }) => change === 'rotate';
const regional: Rule<Answers> = {
  when: ({ reach }) => reach === 'regions',
  because: 'stays in its Region',
};
/** What only Secrets Manager or an advanced parameter has. */
const needsMore = ({ change, reach, size }: Answers) =>
  change === 'rotate' || reach !== 'one' || size > advancedValueMax.value;

const standard = (whom: Answers['kind'], other: string): Rule<Answers>[] => [
  { when: rotates, because: 'nothing changes it by itself' },
  regional,
  { when: ({ reach }) => reach === 'accounts', because: 'cannot be shared; an advanced one can' },
  {
    when: ({ size }) => size > standardValueMax.value,
    because: `holds ${quantity(standardValueMax.value, 'KB')} at most`,
  },
  { when: ({ change }) => change === 'remind', because: 'has no policies, so nothing reminds or expires' },
  {
    when: ({ kind }) => kind === 'many',
    because: `an account and Region have ${show(standardParametersMax.value)} of them`,
  },
  { when: ({ kind }) => kind !== whom, because: other },
];

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html and https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html */
const options: readonly Option<Answers>[] = [
  {
    name: 'Secrets Manager',
    gives: `rotation, replicas and resource policies, for ${secretPrice.value} USD a month and its calls; read with GetSecretValue`,
    rules: [
      { when: ({ size }) => size > secretKb, because: `holds ${quantity(secretMax.value, 'bytes')} at most` },
      {
        when: (answers) => !needsMore(answers),
        because: 'works, but nothing here needs what it costs',
      },
    ],
  },
  {
    name: 'an advanced parameter',
    gives: `more room, policies and sharing, for ${advancedParameterPrice.value} USD a month and its calls; read with GetParameter`,
    rules: [
      { when: rotates, because: 'reminds or expires, and changes no password' },
      regional,
      {
        when: ({ size }) => size > advancedValueMax.value,
        because: `holds ${quantity(advancedValueMax.value, 'KB')} at most`,
      },
      {
        when: ({ size, change, kind, reach }) =>
          size <= standardValueMax.value && change === 'never' && kind !== 'many' && reach === 'one',
        because: 'works, but a standard one is free and enough',
      },
    ],
  },
  {
    name: 'a standard SecureString',
    gives: 'encryption with a KMS key and no price of its own; read with GetParameter, with decryption',
    rules: standard('secret', 'works, but a setting needs no Decrypt at each read'),
  },
  {
    name: 'a standard String',
    gives: 'a name in a tree, for nothing; read with GetParametersByPath',
    rules: standard('setting', 'is plain text for all who may read parameters'),
  },
  {
    name: 'an object in S3',
    gives: 'any size, encrypted with a KMS key, and its name kept as a parameter',
    rules: [
      { when: rotates, because: 'nothing changes it by itself' },
      { when: ({ size }) => size <= secretKb, because: 'is for what no store holds' },
    ],
  },
];

const none = `None: no store rotates more than ${quantity(secretMax.value, 'bytes')}. Keep it encrypted in S3, and rotate the secret that opens it.`;

/** Where a value belongs, and why every other store falls. */
export const chooseSecretStore = (answers: Answers): Choice => choose(options, answers, none);

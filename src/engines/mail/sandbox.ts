import { counted, duration, exact, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import {
  messageMax,
  messageMaxOldApi,
  recipientsMax,
  sandboxDaily,
  sandboxRate,
} from '#facts/other-services';
import type { SandboxValues } from './sandbox-inputs.ts';

/** The rules in the order in which they are looked at. */
export type Rule = 'sender' | 'recipient' | 'many' | 'size' | 'daily';

export interface Sandbox extends Result {
  /** Each rule with whether the messages keep it; `daily` holds if all of them fit into the day. */
  rules: readonly { rule: Rule; says: string; holds: boolean; told: string }[];
  /** Messages that SES accepts on the first day. */
  accepted: number;
  /** How long they take, in seconds; undefined where the account's own rate decides. */
  seconds: number | undefined;
  verdict: 'all accepted' | 'all refused' | 'some refused';
}

/** Why SES accepts messages or refuses them. https://docs.aws.amazon.com/ses/latest/dg/quotas.html */
export function sendMail(values: SandboxValues): Sandbox {
  const { situation, messages, recipients, attachment } = values;
  const sandbox = situation.startsWith('sandbox');
  const encoded = (attachment * 4) / 3;
  // A sum of thirds may miss a whole number by a hair.
  const fits = encoded <= messageMax.value + 1e-9;
  const verified =
    situation === 'sandbox-verified' || situation === 'sandbox-customers' || situation === 'production';
  const most = sandbox ? Math.floor(sandboxDaily.value / recipients) : messages;
  const rules: Sandbox['rules'] = [
    { rule: 'sender', says: 'Sender', holds: verified, told: verified ? 'verified' : 'not verified' },
    {
      rule: 'recipient',
      says: 'Recipients',
      holds: situation !== 'sandbox-customers' && situation !== 'sandbox-unverified',
      told: sandbox
        ? situation === 'sandbox-verified'
          ? 'verified'
          : 'not verified'
        : 'anybody may be written to',
    },
    {
      rule: 'many',
      says: 'Recipients of a message',
      holds: recipients <= recipientsMax.value,
      told: `${show(recipients)} of at most ${recipientsMax.value}`,
    },
    {
      rule: 'size',
      says: 'Size, by SMTP or API version 2',
      holds: fits,
      told: `${exact(encoded, 9)}\u00a0MB of at most ${messageMax.value}`,
    },
    {
      rule: 'daily',
      says: 'In 24 hours',
      holds: messages <= most,
      told: sandbox
        ? `${counted(messages * recipients, 'recipient')} of at most ${sandboxDaily.value}`
        : 'the account’s own quota',
    },
  ];
  const broken = rules.find(({ holds }) => !holds);
  const accepted = broken === undefined ? messages : broken.rule === 'daily' ? most : 0;
  const seconds = sandbox ? (accepted * recipients) / sandboxRate.value : undefined;
  return {
    rules,
    accepted,
    seconds,
    verdict: accepted === messages ? 'all accepted' : accepted === 0 ? 'all refused' : 'some refused',
    answer: answerOf(values, broken?.rule, accepted, seconds),
    measures: [
      {
        name: 'Accepted on the first day',
        value: accepted,
        unit: '',
        digits: 0,
      },
      { name: 'Recipients counted', value: accepted * recipients, unit: '', digits: 0 },
    ],
    working: [
      ...rules.map(
        ({ rule, says, holds, told }): WorkingLine => ({
          says,
          rule: words[rule],
          result: `${told}: ${holds ? 'fine' : 'refused'}`,
        }),
      ),
      {
        says: 'Size after encoding',
        rule: 'attachment × 4 ÷ 3',
        numbers: `${exact(attachment, 9)} × 4 ÷ 3`,
        result: `${exact(encoded, 9)}\u00a0MB`,
      },
      {
        says: 'By API version 1',
        rule: `it takes at most ${quantity(messageMaxOldApi.value, messageMaxOldApi.unit)} after encoding`,
        result: encoded > messageMaxOldApi.value ? 'too large' : 'small enough',
      },
      timeLine(accepted, recipients, seconds),
    ],
  };
}

const words: Record<Rule, string> = {
  sender: 'an identity that this Region has verified, in the sandbox and after it',
  recipient: 'in the sandbox verified too, or the mailbox simulator',
  many: 'To, CC and BCC together',
  size: 'the whole message, after encoding',
  daily: 'recipients count, not messages',
};

const remedies: Record<Rule, string> = {
  sender: 'Verify the domain or the address of the sender in this Region',
  recipient:
    'Request production access for this Region; until then, write to verified addresses or the simulator',
  many: 'Send several messages',
  size: 'Store the file in S3, and send a link',
  daily: 'Wait until the window of 24 hours has moved on, or request production access',
};

function answerOf(
  { messages, recipients }: SandboxValues,
  broken: Rule | undefined,
  accepted: number,
  seconds: number | undefined,
): string {
  const taking = seconds === undefined ? '' : `, within ${duration(seconds * 1000)}`;
  if (broken === undefined)
    return messages === 1
      ? `SES accepts the message${taking}.`
      : `SES accepts all ${show(messages)} messages${taking}${seconds === undefined ? ', as fast as the account’s own quotas allow' : ''}.`;
  const remedy = remedies[broken];
  if (broken === 'daily')
    return `SES accepts ${counted(accepted, 'message')}${taking}, and refuses the rest of the ${show(messages)}. ${remedy}.`;
  const why = {
    sender: 'the sender is not verified',
    recipient: 'the recipients are not verified, and the account is in the sandbox',
    many: `${show(recipients)} recipients are more than one message may have`,
    size: 'it is too large',
  }[broken];
  return `SES refuses every message: ${why}. ${remedy}.`;
}

function timeLine(accepted: number, recipients: number, seconds: number | undefined): WorkingLine {
  const says = 'Time';
  if (seconds === undefined)
    return { says, rule: 'recipients ÷ the account’s own rate', result: 'depends on the account' };
  return {
    says,
    rule: 'accepted messages × recipients ÷ rate',
    numbers: `${show(accepted)} × ${show(recipients)} ÷ ${sandboxRate.value}`,
    result: quantity(seconds, 's'),
  };
}

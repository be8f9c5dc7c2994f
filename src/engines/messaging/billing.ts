import { number, type Values } from '#engines/inputs';
import { counted, exact, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { batchMax, batchSizeMax, billingChunk, freeRequests, messageSizeMax } from '#facts/messaging';

const kilobytesPerMebibyte = 1_024;
const batchKilobytes = batchSizeMax.value * kilobytesPerMebibyte;

export const inputs = {
  messages: number({
    label: 'Messages',
    unit: '',
    min: 1,
    max: 1_000_000_000,
    step: 10,
    default: 10,
    whole: true,
    help: 'Each is sent, received and deleted once.',
  }),
  size: number({
    label: 'Size of a message',
    unit: 'KB',
    min: 0.1,
    max: messageSizeMax.value * kilobytesPerMebibyte,
    step: 1,
    default: 60,
    help: 'Body and attributes together.',
  }),
  batch: number({
    label: 'Messages in a call',
    unit: '',
    min: 1,
    max: batchMax.value,
    step: 1,
    default: batchMax.value,
    whole: true,
    help: 'The same for sends, receives and deletes. 1 means no batches.',
  }),
};

export interface Billing extends Result {
  /** Requests that SQS bills; undefined where it refuses the batch. */
  billed: number | undefined;
  /** Requests if each message went in calls of its own. */
  alone: number;
  /** How many messages of this size one batch can carry. */
  fitting: number;
}

/** Sizes in tenths of a KB add up to whole steps only after rounding off what the computer's fractions leave. */
const up = (value: number): number => Math.ceil(Number(value.toPrecision(12)));
const requests = (kilobytes: number): number => up(kilobytes / billingChunk.value);

/** Requests that messages cost on their way through a queue. https://aws.amazon.com/sqs/pricing/ */
export function billing({ messages, size, batch: wanted }: Values<typeof inputs>): Billing {
  const batch = Math.min(wanted, messages);
  const payload = batch * size;
  const fitting = Math.min(batchMax.value, Math.floor(Number((batchKilobytes / size).toPrecision(12))));
  const perFull = requests(payload);
  const [full, rest] = [Math.floor(messages / batch), messages % batch];
  const perRest = requests(rest * size);
  const calls = full + (rest > 0 ? 1 : 0);
  const sends = full * perFull + perRest;
  const refused = batch > fitting;
  const billed = 2 * sends + calls;
  const alone = messages * (2 * requests(size) + 1);
  return {
    billed: refused ? undefined : billed,
    alone,
    fitting,
    answer: refused
      ? `SQS refuses the batch: ${show(batch)} × ${exact(size)} KB are ${exact(payload)} KB, and ${show(batchKilobytes)} fit. The nearest valid batch has ${counted(fitting, 'message')}.`
      : `${counted(messages, 'message costs', 'messages cost')} ${counted(billed, 'request')}${
          batch > 1 ? `; each alone, ${show(alone)}` : ''
        }.`,
    measures: [
      // What is refused costs nothing and moves nothing: beside a kept run a 0 would look like a saving.
      ...(refused ? [] : [{ name: 'Billed requests', value: billed, unit: '', digits: 0 }]),
      { name: 'Each message alone', value: alone, unit: 'requests', digits: 0 },
    ],
    working: [
      {
        says: 'Payload of a full call',
        rule: `messages in a call × size; up to ${show(batchKilobytes)} KB`,
        numbers: `${show(batch)} × ${exact(size)}`,
        result: quantity(payload, 'KB', 6),
      },
      {
        says: 'Requests of a full call',
        rule: `payload ÷ ${billingChunk.value} KB, rounded up`,
        numbers: `${exact(payload, 9)} ÷ ${billingChunk.value}`,
        result: rounded(payload / billingChunk.value, perFull),
      },
      {
        says: 'Calls of each kind',
        rule: 'messages ÷ messages in a call, rounded up',
        numbers: `${show(messages)} ÷ ${show(batch)}`,
        result: rounded(messages / batch, calls),
      },
      ...(refused ? [] : sums({ full, perFull, rest, perRest, sends, calls, billed })),
      {
        says: 'Fit into one batch',
        rule: `${show(batchKilobytes)} KB ÷ size, rounded down, up to ${batchMax.value}`,
        result: counted(fitting, 'message'),
      },
    ],
  };
}

const rounded = (value: number, count: number) =>
  Number.isInteger(value) ? show(count) : `${exact(value, 12)}, so ${show(count)}`;

function sums({
  full,
  perFull,
  rest,
  perRest,
  sends,
  calls,
  billed,
}: {
  full: number;
  perFull: number;
  rest: number;
  perRest: number;
  sends: number;
  calls: number;
  billed: number;
}): WorkingLine[] {
  const free = freeRequests.value;
  return [
    {
      says: 'Sends',
      rule: rest > 0 ? 'full calls × their requests + those of the last call' : 'calls × requests of a call',
      numbers: `${show(full)} × ${show(perFull)}${rest > 0 ? ` + ${show(perRest)}` : ''}`,
      result: show(sends),
    },
    { says: 'Receives', rule: 'as many: the payload is the same', result: show(sends) },
    { says: 'Deletes', rule: 'one for each call: no payload', result: show(calls) },
    {
      says: 'Billed requests',
      rule: 'sends + receives + deletes',
      numbers: `${show(sends)} + ${show(sends)} + ${show(calls)}`,
      result: show(billed),
    },
    {
      says: 'Beyond the free ones',
      rule: `what exceeds ${show(free)} a month`,
      result: show(Math.max(0, billed - free)),
    },
  ];
}

import { number, type Values } from '#engines/inputs';
import { counted, exact, percent, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { freeRequests, waitMax } from '#facts/messaging';

export const inputs = {
  consumers: number({
    label: 'Consumers',
    unit: '',
    min: 1,
    max: 10_000,
    step: 1,
    default: 1,
    whole: true,
    help: 'Each has one call open, or asks at its own interval.',
  }),
  interval: number({
    label: 'Short polls every',
    unit: 's',
    min: 0.1,
    max: 3_600,
    step: 1,
    default: 1,
    help: 'From one short poll of a consumer to its next.',
  }),
  wait: number({
    label: 'Wait of a long poll',
    unit: 's',
    min: 0,
    max: waitMax.value,
    step: 1,
    default: waitMax.value,
    whole: true,
    help: 'WaitTimeSeconds. 0 makes it a short poll, at the interval of the short ones.',
  }),
};

/** Empty receives of 30 days, an example of a month. */
export interface Polling extends Result {
  short: number;
  long: number;
  /** How long a new message may wait to be seen by a short poll, in seconds. */
  lateness: number;
}

const days = 30;
const perDay = 86_400;
const seconds = days * perDay;

/** What consumers of an empty queue ask in 30 days. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-short-and-long-polling.html */
export function polling({ consumers, interval, wait }: Values<typeof inputs>): Polling {
  const short = (consumers * seconds) / interval;
  const gap = wait === 0 ? interval : wait;
  const long = (consumers * seconds) / gap;
  const saved = 1 - long / short;
  const free = freeRequests.value;
  return {
    short,
    long,
    lateness: interval,
    answer: answerOf(saved, { interval, wait, short, long }),
    measures: [
      { name: 'Short polling', value: short, unit: 'requests', digits: 0 },
      { name: 'Long polling', value: long, unit: 'requests', digits: 0 },
    ],
    working: [
      {
        says: 'A month',
        rule: 'days × seconds of a day',
        numbers: `${days} × ${show(perDay)}`,
        result: quantity(seconds, 's'),
      },
      {
        says: 'Short polling',
        rule: 'consumers × seconds ÷ interval',
        numbers: `${show(consumers)} × ${show(seconds)} ÷ ${exact(interval)}`,
        result: quantity(short, 'requests', 0),
      },
      {
        says: 'Long polling',
        rule:
          wait === 0
            ? 'a wait of 0 is a short poll'
            : 'consumers × seconds ÷ wait: each call stays open so long',
        numbers: `${show(consumers)} × ${show(seconds)} ÷ ${exact(gap)}`,
        result: quantity(long, 'requests', 0),
      },
      savedLine(saved, gap, interval),
      {
        says: 'Billed with long polling',
        rule: `what exceeds the ${show(free)} free ones, if nothing else is called`,
        result: quantity(Math.max(0, long - free), 'requests', 0),
      },
      {
        says: 'A new message waits to be seen',
        rule: 'short: up to the interval; long: a call is open when it comes',
        result: `up to ${quantity(interval, 's', 6)} short, ${wait === 0 ? 'the same' : 'hardly'} long`,
      },
    ],
  };
}

/** Of two intervals the shorter asks more often: told as a share where long polling saves, as a multiple where it does not. */
const savedLine = (saved: number, gap: number, interval: number): WorkingLine =>
  saved >= 0
    ? {
        says: 'Saved by long polling',
        rule: '1 − interval ÷ wait',
        numbers: `1 − ${exact(interval)} ÷ ${exact(gap)}`,
        result: percent(saved),
      }
    : {
        says: 'Saved by long polling',
        rule: 'nothing: interval ÷ wait times as many requests',
        numbers: `${exact(interval)} ÷ ${exact(gap)}`,
        result: `${exact(interval / gap)} times as many`,
      };

function answerOf(
  saved: number,
  { interval, wait, short, long }: { interval: number; wait: number; short: number; long: number },
): string {
  const requests = (count: number) => counted(Math.round(count), 'request');
  if (wait === 0) return `A wait of 0 is short polling: ${requests(short)} in 30 days either way.`;
  const seen = `a new message is seen at once instead of after up to ${quantity(interval, 's', 6)}`;
  if (saved > 0)
    return `Long polling makes ${requests(long)} in 30 days, short polling ${show(short, 0)}: ${percent(saved)} fewer, and ${seen}.`;
  return saved === 0
    ? `Both make ${requests(long)} in 30 days, and with long polling ${seen}.`
    : `Long polling makes ${requests(long)} in 30 days, short polling only ${show(short, 0)}; but ${seen}.`;
}

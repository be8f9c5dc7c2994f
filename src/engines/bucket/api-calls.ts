import { choice, text, type Values } from '#engines/inputs';
import { counted, exact, quantity, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import {
  describeBucket,
  describeRefill,
  runInstancesBucket,
  runInstancesRefill,
  unfilteredBucket,
  unfilteredRefill,
} from '#facts/cli-sdk';
import { type PhaseRules, parsePhases, phasesOf } from './phases.ts';

const timeline: PhaseRules = { unit: 'calls', max: 5_000, example: '100 for 1 s, then 30 for 10 s' };
export const secondsMost = 900;

function checkCalls(written: string): string | undefined {
  const parsed = parsePhases(written, timeline);
  if (!parsed.ok) return parsed.fault;
  if (parsed.value.some(({ demand, seconds }) => !isWhole(demand ?? 0) || !isWhole(seconds)))
    return 'Calls and seconds are whole here. Write 30 for 10 s.';
  const seconds = parsed.value.reduce((sum, phase) => sum + phase.seconds, 0);
  return seconds > secondsMost
    ? `These are ${show(seconds)} s. Up to ${show(secondsMost)} s fit here.`
    : undefined;
}

const isWhole = Number.isInteger;

export const inputs = {
  call: choice<'describe' | 'unfiltered' | 'run'>({
    label: 'Call',
    options: {
      describe: 'DescribeInstances with a filter',
      unfiltered: 'DescribeInstances of everything',
      run: 'RunInstances, counted in instances',
    },
    default: 'describe',
    help: 'Each API has buckets of its own, for each account and Region.',
  }),
  demand: text({
    label: 'Calls per second',
    maxLength: 200,
    default: '100 for 10 s',
    help: 'How many a second, and for how long: 100 for 1 s, then 0 for 5 s, then 100 for 1 s. For RunInstances: instances.',
    check: checkCalls,
  }),
};

export type ApiCallValues = Values<typeof inputs>;

/** The buckets of the EC2 API. https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html */
const buckets: Record<ApiCallValues['call'], { size: number; refill: number }> = {
  describe: { size: describeBucket.value, refill: describeRefill.value },
  unfiltered: { size: unfilteredBucket.value, refill: unfilteredRefill.value },
  run: { size: runInstancesBucket.value, refill: runInstancesRefill.value },
};

export interface Second {
  asked: number;
  served: number;
  /** Tokens when the calls of this second come, and after them. */
  before: number;
  after: number;
}

export interface ApiCalls extends Result {
  seconds: readonly Second[];
  /** The second that each moment of the trace tells, counted from 0. */
  moments: readonly number[];
  throttled: number;
  /** The first second in which something is throttled, counted from 1. */
  first: number | undefined;
  /** What passes in the last second. */
  last: number;
}

function secondsOf({ call, demand }: ApiCallValues): Second[] {
  const { size, refill } = buckets[call];
  let tokens = size;
  return phasesOf(demand, timeline)
    .flatMap(({ demand = 0, seconds }) => Array.from({ length: seconds }, () => demand))
    .map((asked, index) => {
      if (index > 0) tokens = Math.min(size, tokens + refill);
      const before = tokens;
      const served = Math.min(asked, before);
      tokens -= served;
      return { asked, served, before, after: tokens };
    });
}

/** A moment is told where the demand changes, where throttling begins or ends, and where the bucket is full again. */
const tells = (now: Second, size: number, previous: Second | undefined): boolean =>
  previous === undefined ||
  now.asked !== previous.asked ||
  now.served !== previous.served ||
  (now.before === size && previous.before < size);

const total = (seconds: readonly Second[], of: 'asked' | 'served') =>
  seconds.reduce((sum, second) => sum + second[of], 0);

/** Calls second by second against a token bucket. */
export function apiCalls(values: ApiCallValues): ApiCalls {
  const { size, refill } = buckets[values.call];
  const seconds = secondsOf(values);
  const [asked, served] = [total(seconds, 'asked'), total(seconds, 'served')];
  const at = seconds.findIndex((second) => second.served < second.asked);
  const first = at < 0 ? undefined : at + 1;
  const last = seconds.at(-1)?.served ?? 0;
  const moments = seconds.flatMap((second, index) =>
    tells(second, size, seconds[index - 1]) ? [index] : [],
  );
  return {
    seconds,
    moments,
    throttled: asked - served,
    first,
    last,
    answer: answerOf(seconds, first, refill, asked - served),
    measures: [
      { name: 'Pass', value: served, unit: '', digits: 0 },
      { name: 'Throttled', value: asked - served, unit: '', digits: 0 },
      { name: 'Tokens left', value: seconds.at(-1)?.after ?? 0, unit: '', digits: 0 },
    ],
    working: [
      { says: 'Bucket', rule: 'the most that passes at once', result: quantity(size, 'tokens') },
      { says: 'Refill', rule: 'what passes in the long run', result: quantity(refill, 'tokens per second') },
      {
        says: 'From empty to full',
        rule: 'bucket ÷ refill, without a call',
        numbers: `${show(size)} ÷ ${show(refill)}`,
        result: `${exact(size / refill, 5)}\u00a0s`,
      },
      firstLine(first),
      {
        says: 'Throttled',
        rule: 'asked for − passed',
        numbers: `${show(asked)} − ${show(served)}`,
        result: show(asked - served),
      },
    ],
    trace: moments.map((index) => momentOf(seconds, index)),
  };
}

const firstLine = (first: number | undefined): WorkingLine => ({
  says: 'First throttled in',
  rule: 'the first second that asks for more tokens than there are',
  result: first === undefined ? 'no second' : `second ${show(first)}`,
});

function answerOf(
  seconds: readonly Second[],
  first: number | undefined,
  refill: number,
  throttled: number,
): string {
  if (first === undefined) return `All ${show(total(seconds, 'asked'))} pass; no call is throttled.`;
  const last = seconds.at(-1);
  const error = `${show(throttled)} of ${show(total(seconds, 'asked'))} get RequestLimitExceeded`;
  return last && last.served < last.asked && last.served === refill
    ? `${error}, the first in second ${show(first)}; in the end only the refill passes, ${show(refill)} per second.`
    : `${error}, the first in second ${show(first)}.`;
}

function momentOf(seconds: readonly Second[], index: number): Moment {
  const { asked, served, before, after } = seconds[index] ?? { asked: 0, served: 0, before: 0, after: 0 };
  const tokens = `${counted(before, 'token is', 'tokens are')} there`;
  const says =
    asked === 0
      ? `Nothing is asked for; ${tokens}.`
      : served === asked
        ? `${tokens}, ${show(asked)} asked for: all pass, ${show(after)} stay.`
        : `${tokens}, ${show(asked)} asked for: ${show(served)} pass, ${show(asked - served)} are throttled.`;
  return { at: `Second ${show(index + 1)}`, says };
}

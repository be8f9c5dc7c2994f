import { choice, number, text, type Values } from '#engines/inputs';
import { counted, exact, percent, quantity, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import {
  cacheLifetime,
  cacheLongLifetime,
  cacheMinHaiku45,
  cacheMinOpus5,
  cacheMinSonnet5,
  cacheReadDiscount,
  cacheWriteSurcharge,
} from '#facts/generative-ai';
import { type Call, callsMax, callsOf, checkCalls, hundredths } from './cache-calls.ts';

const lifetimes = { short: cacheLifetime.value, long: cacheLongLifetime.value * 60 };
const smallest = { opus: cacheMinOpus5.value, sonnet: cacheMinSonnet5.value, haiku: cacheMinHaiku45.value };
const readFactor = 1 - cacheReadDiscount.value / 100;

export const inputs = {
  calls: text({
    label: 'Calls',
    maxLength: 160,
    default: '0 A, 4 A, 8 A, 12 A, 18 A',
    help: `Minute and prefix of up to ${callsMax} calls. A letter is a beginning of the prompt: one character more, and it is another letter.`,
    check: checkCalls,
  }),
  lifetime: choice<keyof typeof lifetimes>({
    label: 'Lifetime of an entry',
    options: {
      short: quantity(lifetimes.short, 'minutes'),
      long: quantity(cacheLongLifetime.value, 'hours'),
    },
    default: 'short',
    help: 'Counted anew from each hit.',
  }),
  length: number({
    label: 'Length of the prefix',
    unit: 'tokens',
    min: 0,
    max: 1_000_000,
    step: 100,
    default: 10_000,
    whole: true,
    help: 'All that stands before the checkpoint.',
  }),
  write: number({
    label: 'A write costs, times input',
    unit: '',
    min: 1,
    max: 10,
    step: 0.05,
    default: 1 + cacheWriteSurcharge.value / 100,
    help: 'From the price list of your model; it may differ with the lifetime.',
  }),
  smallest: choice<keyof typeof smallest>({
    label: 'Smallest prefix that is cached',
    options: {
      opus: quantity(smallest.opus, 'tokens'),
      sonnet: quantity(smallest.sonnet, 'tokens'),
      haiku: quantity(smallest.haiku, 'tokens'),
    },
    default: 'sonnet',
    help: 'Depends on the model.',
  }),
};

export type CacheValues = Values<typeof inputs>;
export type Outcome = 'write' | 'read' | 'uncached';

export interface Use extends Call {
  outcome: Outcome;
  /** The minute in which the entry ends unless it is read again before. */
  until: number;
}

export interface CacheTimeline extends Result {
  trace: readonly Moment[];
  uses: readonly Use[];
  /** The minute of each moment of the trace. */
  minutes: readonly number[];
  writes: number;
  reads: number;
  uncached: number;
  /** What the prefix costs in all, in units of its normal price. */
  units: number;
}

/** Writes, reads and expiries of prefixes; a call in the very minute of expiry comes too late. https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html */
export function usesOf(calls: readonly Call[], lifetime: number, isLongEnough: boolean): Use[] {
  const until = new Map<string, number>();
  return calls.map((call) => {
    if (!isLongEnough) return { ...call, outcome: 'uncached', until: call.minute };
    const outcome = call.minute < (until.get(call.prefix) ?? 0) ? 'read' : 'write';
    const end = hundredths(call.minute + lifetime);
    until.set(call.prefix, end);
    return { ...call, outcome, until: end };
  });
}

interface At extends Moment {
  minute: number;
  /** An entry ends, in place of a call that comes. */
  ends: boolean;
}

/** Calls and, between them, the entries that end: no call of their prefix came in time. */
function momentsOf(uses: readonly Use[]): At[] {
  const last = uses.at(-1)?.minute ?? 0;
  const at = (minute: number) => `minute ${show(minute)}`;
  const moments = uses.flatMap((use, index): At[] => {
    const { minute, prefix, outcome, until } = use;
    const says = {
      write: `Prefix ${prefix} is written to the cache and lives until minute ${show(until)}.`,
      read: `Prefix ${prefix} is read from the cache. Its time starts anew, until minute ${show(until)}.`,
      uncached: `Prefix ${prefix} is too short to be cached. The call works as usual.`,
    };
    const next = uses.slice(index + 1).find((other) => other.prefix === prefix);
    const ends = outcome !== 'uncached' && until <= last && (next === undefined || next.minute >= until);
    return [
      { minute, at: at(minute), says: says[outcome], ends: false },
      ...(ends
        ? [{ minute: until, at: at(until), says: `The entry of prefix ${prefix} expires.`, ends }]
        : []),
    ];
  });
  // An entry that ends in the minute of a call has ended before it.
  return moments.toSorted((a, b) => a.minute - b.minute || Number(b.ends) - Number(a.ends));
}

/** When a prompt's beginning is written, read or expired, and what that costs. */
export function cacheTimeline(values: CacheValues): CacheTimeline {
  const least = smallest[values.smallest];
  const isLongEnough = values.length >= least;
  const uses = usesOf(callsOf(values.calls), lifetimes[values.lifetime], isLongEnough);
  const count = (outcome: Outcome) => uses.filter((use) => use.outcome === outcome).length;
  const [writes, reads, uncached] = [count('write'), count('read'), count('uncached')];
  const units = writes * values.write + reads * readFactor + uncached;
  const saved = 1 - units / uses.length;
  const moments = momentsOf(uses);
  return {
    uses,
    minutes: moments.map(({ minute }) => minute),
    trace: moments.map(({ at, says }) => ({ at, says })),
    writes,
    reads,
    uncached,
    units,
    answer: answerOf({ writes, reads, uncached }, saved),
    measures: [
      { name: 'Writes', value: writes, unit: '', digits: 0 },
      { name: 'Reads', value: reads, unit: '', digits: 0 },
      { name: 'Cost of the prefix', value: units, unit: 'times its price', digits: 3 },
      { name: 'Saved', value: saved * 100, unit: '%', digits: 1 },
    ],
    working: workingOf(values, { writes, reads, uncached, units, saved }, uses.length, least),
  };
}

function answerOf(
  { writes, reads, uncached }: Record<'writes' | 'reads' | 'uncached', number>,
  saved: number,
) {
  const change =
    Math.abs(saved) < 0.0005
      ? 'costs as much as without the cache'
      : saved > 0
        ? `costs ${percent(saved)} less than without the cache`
        : `costs ${percent(-saved)} more than without the cache`;
  const what =
    uncached > 0
      ? `Nothing is cached in ${counted(uncached, 'call')}`
      : `${counted(writes, 'call')} ${writes === 1 ? 'writes' : 'write'} the cache and ${show(reads)} ${reads === 1 ? 'reads' : 'read'} it`;
  return `${what}: the prefix ${change}.`;
}

function workingOf(
  { write, length }: CacheValues,
  {
    writes,
    reads,
    uncached,
    units,
    saved,
  }: Pick<CacheTimeline, 'writes' | 'reads' | 'uncached' | 'units'> & { saved: number },
  calls: number,
  least: number,
): WorkingLine[] {
  const cost = `${exact(units, 9)} times its price`;
  return [
    {
      says: 'Long enough to be cached',
      rule: `the prefix has ${show(length)} tokens, the smallest is ${show(least)}`,
      result: length >= least ? 'yes' : 'no',
    },
    {
      says: 'Calls that read',
      rule: 'the entry of the same prefix was alive',
      result: counted(reads, 'read'),
    },
    uncached > 0
      ? { says: 'Cost of the prefix', rule: 'the normal price in each call', result: cost }
      : {
          says: 'Cost of the prefix',
          rule: 'writes × their factor + reads × theirs',
          numbers: `${writes} × ${exact(write, 8)} + ${reads} × ${exact(readFactor)}`,
          result: cost,
        },
    {
      says: 'Saved',
      rule: '1 − cost ÷ calls',
      numbers: `1 − ${exact(units, 9)} ÷ ${calls}`,
      result: percent(saved),
    },
    {
      says: 'Billed like',
      rule: 'cost × length, in tokens of normal input',
      numbers: `${exact(units, 9)} × ${show(length)}`,
      result: quantity(units * length, 'tokens', 0),
    },
  ];
}

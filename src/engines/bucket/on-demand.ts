import { choice, number, type Values } from '#engines/inputs';
import { exact, quantity, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import {
  onDemandGrowthWindow,
  onDemandInitialReads,
  onDemandInitialWrites,
  tableReadQuota,
} from '#facts/dynamodb';
import { clock } from './clock.ts';
import { allPass, unitsPerSecond } from './units.ts';

export const inputs = {
  operation: choice({
    label: 'The traffic',
    options: { read: 'reads', write: 'writes' },
    default: 'read',
    help: 'Reads and writes have peaks and quotas of their own.',
  }),
  peak: number({
    label: 'Highest traffic so far',
    unit: 'units per s',
    min: 0,
    max: 100_000,
    step: 1_000,
    default: 10_000,
    whole: true,
    help: 'The previous peak of the table. 0 is a new table.',
  }),
  traffic: number({
    label: 'Traffic now',
    unit: 'units per s',
    min: 0,
    max: 500_000,
    step: 1_000,
    default: 30_000,
    whole: true,
    help: 'What is asked of the table from one moment to the next, or at the end of its growth.',
  }),
  growth: number({
    label: 'Time to grow',
    unit: 'min',
    min: 0,
    max: 120,
    step: 5,
    default: 0,
    whole: true,
    help: 'Over how long the traffic grows evenly from the highest so far to what it is now. 0: at once.',
  }),
  quota: number({
    label: 'Quota of the table',
    unit: 'units per s',
    min: 1_000,
    max: 1_000_000,
    step: 10_000,
    default: tableReadQuota.value,
    whole: true,
    help: 'The account’s quota for one table. AWS raises it on request.',
  }),
};

export type OnDemandValues = Values<typeof inputs>;

/** One minute: what is asked for, what passes, and how much the table would serve at once. */
export interface Minute {
  /** Seconds from the start. */
  from: number;
  to: number;
  demand: number;
  served: number;
  room: number;
  refusedBy: 'growth' | 'quota' | undefined;
}

export interface OnDemand extends Result {
  minutes: Minute[];
  /** The minute that each moment of the trace tells. */
  moments: number[];
  /** Units per second that pass in the first minute, and in the last. */
  first: number;
  last: number;
  /** Minutes in which something is throttled. */
  throttled: number;
}

const minutesShown = 180;
const initialOf = ({ operation }: OnDemandValues): number =>
  operation === 'read' ? onDemandInitialReads.value : onDemandInitialWrites.value;

/** What a table serves at once after this peak. */
const roomAfter = (peak: number, values: OnDemandValues) => Math.max(initialOf(values), 2 * peak);

/**
 * A table serves at once up to double the peak that it had reached 30 minutes before, a new one its initial figure.
 * Rule: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html, put into minutes.
 */
function minutesOf(values: OnDemandValues): Minute[] {
  const { peak, traffic, growth, quota } = values;
  const minutes: Minute[] = [];
  let highest = peak;
  for (let minute = 0; minute < minutesShown; minute++) {
    const grown = growth === 0 ? 1 : Math.min(1, minute / growth);
    const demand = peak + (traffic - peak) * grown;
    highest = Math.max(highest, minutes[minute - onDemandGrowthWindow.value]?.served ?? 0);
    const room = roomAfter(highest, values);
    const served = Math.min(demand, room, quota);
    const refusedBy = served === demand ? undefined : room < quota ? 'growth' : 'quota';
    minutes.push({ from: minute * 60, to: minute * 60 + 60, demand, served, room, refusedBy });
  }
  return minutes;
}

const per = (value: number) => quantity(value, 'per s', 0);

/** The run with its words. */
export function onDemand(values: OnDemandValues): OnDemand {
  const minutes = minutesOf(values);
  const { peak, traffic, quota } = values;
  const [first, last] = [minutes[0]?.served ?? 0, minutes.at(-1)?.served ?? 0];
  const refused = minutes.filter(({ refusedBy }) => refusedBy);
  const initial = initialOf(values);
  const room = roomAfter(peak, values);
  const moments = minutes.flatMap((minute, index) => (tells(minute, minutes[index - 1]) ? [index] : []));
  const missing = minutes.reduce((sum, { demand, served }) => sum + (demand - served) * 60, 0);
  return {
    minutes,
    moments,
    first,
    last,
    throttled: refused.length,
    answer: answerOf(values, minutes),
    measures: [
      { name: 'Served at once', value: Math.min(room, quota), unit: 'per s', digits: 0 },
      { name: 'Passes at first', value: first, unit: 'per s', digits: 0 },
      { name: 'Throttled for', value: refused.length, unit: 'min', digits: 0 },
      { name: 'Throttled in all', value: missing, unit: '', digits: 0 },
    ],
    working: [
      {
        says: 'Served at once',
        ...(2 * peak >= initial
          ? { rule: 'twice the highest traffic so far', numbers: `2 × ${show(peak)}` }
          : { rule: `what a new table serves, since it is more than twice ${show(peak)}` }),
        result: per(room),
      },
      {
        says: 'Quota of the table',
        rule: 'of the account, for each table; AWS raises it on request',
        result: per(quota),
      },
      {
        says: 'Passes in the first minute',
        rule: 'the smallest of traffic, what is served at once, and quota',
        result: per(first),
      },
      throttledLine(refused),
      {
        says: 'Throttled at the end',
        rule: 'traffic − what passes',
        numbers: `${show(traffic)} − ${exact(last, 9)}`,
        result: per(traffic - last),
      },
    ],
    trace: moments.map((index) => momentOf(minutes, index, values)),
  };
}

/** A moment is told where what passes changes its reason, or the room grows while something is refused. */
const tells = (minute: Minute, previous: Minute | undefined): boolean =>
  previous === undefined ||
  minute.refusedBy !== previous.refusedBy ||
  (minute.refusedBy === 'growth' && minute.room !== previous.room && minute.demand === previous.demand);

function throttledLine(refused: readonly Minute[]): WorkingLine {
  return {
    says: 'Throttled for',
    rule: `minutes above twice the peak of ${onDemandGrowthWindow.value} minutes before, or above the quota`,
    result: quantity(refused.length, 'min'),
  };
}

function answerOf(values: OnDemandValues, minutes: readonly Minute[]): string {
  const { operation, traffic } = values;
  const start = minutes.findIndex(({ refusedBy }) => refusedBy);
  const refused = minutes[start];
  if (traffic === 0 && refused === undefined) return 'In the end nothing is asked for; nothing is throttled.';
  if (refused === undefined) {
    const room = roomAfter(values.peak, values);
    const enough = traffic <= room ? `serves ${show(room)} at once` : 'grows as fast as its traffic';
    return `${allPass(traffic, operation)}: the table ${enough}.`;
  }
  // Growing traffic may outrun the table more than once.
  const after = minutes.findLastIndex(({ refusedBy }) => refusedBy) + 1;
  const pauses = minutes.slice(start, after).some(({ refusedBy }) => !refusedBy);
  const pass = `${show(refused.served, 0)} of ${unitsPerSecond(Math.round(refused.demand), operation)} pass`;
  const before = `All pass for ${clock(refused.from)}; then`;
  if (refused.refusedBy === 'quota')
    return `${start === 0 ? '' : `${before} `}${pass}, the quota of the table: the rest are throttled, and waiting does not help.`;
  const passes = `${start === 0 ? 'At first' : before} ${pass}`;
  const end = minutes[after];
  if (end === undefined) return `${passes}, and some are throttled ${pauses ? 'again at' : 'to'} the end.`;
  const later = pauses ? '; some are throttled again later' : '';
  return `${passes}${later}; after ${clock(end.from)} the table has grown, and all ${show(end.demand, 0)} do.`;
}

function momentOf(minutes: readonly Minute[], index: number, { operation }: OnDemandValues): Moment {
  const minute = minutes[index];
  if (minute === undefined) return { at: '', says: '' };
  const { from, demand, served, room, refusedBy } = minute;
  const asked = `Asked for: ${unitsPerSecond(Math.round(demand), operation)}. `;
  const says =
    refusedBy === 'growth'
      ? `${asked}The table serves ${show(room, 0)} at once; ${show(demand - served, 0)} are throttled.`
      : refusedBy === 'quota'
        ? `${asked}The quota lets ${show(served, 0)} pass; the rest get Table${operation === 'read' ? 'Read' : 'Write'}AccountLimitExceeded.`
        : `${asked}All pass; the table would serve ${show(room, 0)}.`;
  return { at: clock(from), says };
}

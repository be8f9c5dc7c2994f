import { exact, quantity, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import { burstWindow } from '#facts/dynamodb';
import { clock } from './clock.ts';
import { ceilingOf, demandOf, indexUnitsOf, partitionsOf, type TableStretch, tableRun } from './dynamodb.ts';
import type { TableValues } from './dynamodb-inputs.ts';
import { reasonOf, servedIn, sharesOf } from './dynamodb-reasons.ts';
import { allPass, unitsPerSecond } from './units.ts';

export interface Throttling extends Result {
  run: TableStretch[];
  /** Units per second that pass when the peak starts, and when it ends. */
  first: number;
  last: number;
  /** Seconds of the peak until the first request is throttled; undefined where none is. */
  throttledFrom: number | undefined;
  /** The first reason to throttle. */
  reason: string;
}

/** What passes while the rest is throttled: to six digits, so that 0.5 of 1 is not told as 1 of 1. */
const some = (value: number) => exact(value, 6);
const counted = (value: number, which = '') => `${some(value)} ${which}${value === 1 ? 'unit' : 'units'}`;
const perSecond = (value: number) => quantity(value, 'per s', 0);

/** The run with its words. */
export function throttling(values: TableValues): Throttling {
  const run = tableRun(values);
  const { traffic, capacity } = values;
  const peak = run.filter(({ from }) => from >= 0);
  const refuses = (stretch: TableStretch) => Object.values(stretch.flows).some(({ refusedBy }) => refusedBy);
  const throttled = peak.find(refuses);
  const [start, end] = [peak[0], peak.at(-1)];
  const first = start ? servedIn(start) : 0;
  const last = end ? servedIn(end) : 0;
  const limit = throttled && Object.values(throttled.flows).find(({ refusedBy }) => refusedBy)?.refusedBy;
  const reason = limit ? reasonOf(limit, values) : 'none';
  const refused = peak.reduce(
    (sum, stretch) => sum + (traffic - servedIn(stretch)) * (stretch.to - stretch.from),
    0,
  );
  const result = { run, first, last, throttledFrom: throttled?.from, reason };

  return {
    ...result,
    answer: answerOf(values, result, throttled),
    measures: [
      { name: 'Passes at first', value: first, unit: 'per s', digits: 0 },
      { name: 'Passes at the end', value: last, unit: 'per s', digits: 0 },
      { name: 'Throttled in all', value: Math.max(0, refused), unit: '', digits: 0 },
      {
        name: 'Burst left',
        value: ((end?.after.table ?? 0) / (burstWindow.value * capacity)) * 100,
        unit: '%',
        digits: 0,
      },
    ],
    working: working(values, result, peak),
    trace: run.map((stretch, index) => momentOf(stretch, run[index - 1], values)),
  };
}

type Outcome = Pick<Throttling, 'first' | 'last' | 'throttledFrom' | 'reason'>;

function answerOf(
  values: TableValues,
  { last, throttledFrom, reason }: Outcome,
  throttled: TableStretch | undefined,
): string {
  const { traffic, minutes, operation } = values;
  if (traffic === 0) return 'Nothing is asked of the table, so nothing is throttled.';
  if (throttled === undefined || throttledFrom === undefined) {
    return `${allPass(traffic, operation)}, for the whole ${clock(minutes * 60)}.`;
  }
  const passes = servedIn(throttled);
  const when = throttledFrom === 0 ? 'From the first second' : `All pass for ${clock(throttledFrom)}; then`;
  const changed = some(last) !== some(passes);
  const later = changed ? ` At the end ${last >= traffic * (1 - 1e-9) ? 'all' : some(last)} pass.` : '';
  return `${when} ${some(passes)} of ${unitsPerSecond(traffic, operation)} pass, and the rest get ${reason}.${later}`;
}

function working(
  values: TableValues,
  { first, last, reason }: Outcome,
  peak: readonly TableStretch[],
): WorkingLine[] {
  const { traffic, capacity, share, idle, indexCapacity } = values;
  const partitions = partitionsOf(values);
  const demand = demandOf(values);
  const load = demand.busiest + demand.neighbours;
  const saved = Math.min(burstWindow.value, idle);
  const units = indexUnitsOf(values);
  return [
    {
      says: 'Burst saved by the table',
      rule: `capacity × seconds idle, ${burstWindow.value} at most`,
      numbers: `${show(capacity)} × ${exact(saved)}`,
      result: quantity(capacity * saved, capacity * saved === 1 ? 'unit' : 'units', 0),
    },
    {
      says: 'Even share of a partition',
      rule: 'capacity ÷ partitions; adaptive capacity lets a busy one exceed it',
      numbers: `${show(capacity)} ÷ ${show(partitions)}`,
      result: `${exact(capacity / partitions)}\u00a0per s`,
    },
    {
      says: 'Load of the busiest partition',
      rule: 'traffic of the busiest key + the rest ÷ partitions',
      numbers: `${exact(demand.busiest)} + ${exact((traffic * (100 - share)) / 100)} ÷ ${show(partitions)}`,
      result: `${exact(load)}\u00a0per s`,
    },
    {
      says: 'Ceiling of that partition',
      rule: `for ${values.operation}s, whatever the table’s capacity is`,
      result: perSecond(ceilingOf(values)),
    },
    burstLine(values, first, peak),
    ...(units > 0
      ? [
          {
            says: 'Index units for all traffic',
            rule: `units per write × traffic, against ${show(indexCapacity)} provisioned for the index`,
            numbers: `${show(units)} × ${show(traffic)}`,
            result: perSecond(units * traffic),
          },
        ]
      : []),
    {
      says: 'First reason to throttle',
      rule: 'resource + operation + limit, as the error names it',
      result: reason,
    },
    {
      says: 'Throttled at the end',
      rule: 'traffic − what passes',
      numbers: `${show(traffic)} − ${exact(last, 8)}`,
      result: `${show(Math.max(0, traffic - last), 3)}\u00a0per s`,
    },
  ];
}

function burstLine(
  { capacity, idle }: TableValues,
  first: number,
  peak: readonly TableStretch[],
): WorkingLine {
  const says = 'The table’s burst lasts';
  const dry = peak.find(
    ({ before, flows }) =>
      before.table <= 0 && Object.values(flows).some(({ refusedBy }) => refusedBy === 'table'),
  );
  if (dry === undefined) {
    return first > capacity
      ? { says, rule: 'the peak ends before it is used up', result: 'to the end' }
      : { says, rule: 'no more passes than the capacity: it is not touched', result: 'not used' };
  }
  const saved = capacity * Math.min(burstWindow.value, idle);
  const alone = saved / (first - capacity);
  // Where what passes has changed meanwhile, one division is not enough.
  if (saved === 0 || Math.abs(alone - dry.from) > 1e-6 * dry.from)
    return { says, rule: 'followed from moment to moment', result: clock(dry.from) };
  return {
    says,
    rule: 'burst saved ÷ (passes − capacity)',
    numbers: `${show(saved)} ÷ (${exact(first, 9)} − ${show(capacity)})`,
    result: `${exact(dry.from, 6)}\u00a0s`,
  };
}

function momentOf(stretch: TableStretch, previous: TableStretch | undefined, values: TableValues): Moment {
  const { from, to, before, after, alone, parts } = stretch;
  const { traffic, capacity } = values;
  if (from < 0) {
    const says =
      after.table > before.table
        ? `Idle. The table saves ${counted(capacity)} each second.`
        : `Idle. The burst bucket is full: ${clock(burstWindow.value)} of capacity are saved.`;
    return { at: `−${clock(-from)}`, says };
  }
  const starts = previous === undefined || previous.from < 0;
  const moved =
    !starts && previous.alone !== alone
      ? 'Adaptive capacity gives the busiest key a partition of its own. '
      : !starts && previous.parts !== parts
        ? `Its items are now spread over ${parts} partitions. `
        : '';
  const lead = starts ? `The peak starts: ${unitsPerSecond(traffic, values.operation)}. ` : moved;
  const shares = sharesOf(stretch, values).filter(({ demand, served }) => demand - served > demand * 1e-9);
  const reasons = [...new Set(shares.flatMap(({ reason }) => reason ?? []))];
  const served = servedIn(stretch);
  const outcome =
    reasons.length === 0
      ? traffic === 0
        ? 'Nothing is asked.'
        : 'All pass.'
      : `${some(served)} per second pass; the rest get ${reasons.join(' and ')}.`;
  const slope = (after.table - before.table) / (to - from);
  const bucket =
    slope < 0
      ? ` The table spends ${counted(-slope, 'saved ')} per second.`
      : before.table <= 0 &&
          reasons.some((reason) => reason.includes('TableWriteProv') || reason.includes('TableReadProv'))
        ? ' The table’s burst is used up.'
        : '';
  const indexSlope = (after.index - before.index) / (to - from);
  const index = indexSlope < 0 ? ` The index spends ${counted(-indexSlope, 'saved ')} per second.` : '';
  return { at: clock(from), says: `${lead}${outcome}${bucket}${index}` };
}

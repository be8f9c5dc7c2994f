import { quantity, show } from '#engines/numbers';
import type { Measure, WorkingLine } from '#engines/result';
import { lostAt } from './failover.ts';
import type { ConsistencyValues } from './inputs.ts';
import { isRead, isWrite, type Operation, type Timeline } from './operations.ts';
import { parseOperations } from './parse.ts';
import { type Consistency, observe } from './run.ts';
import { callWords } from './words.ts';

export type GlobalValues = ConsistencyValues & {
  model: 'global-mrec' | 'global-mrsc';
  /** To the nearest other Region and back, in ms. */
  roundTrip: number;
};

export interface GlobalTable extends Consistency {
  /** The operations as written, before calls wait for another Region. */
  written: Timeline;
  /** Acknowledged writes that the other Regions miss when Region A fails. */
  missing: readonly number[];
}

/**
 * A global table whose calls take the time that its mode makes them take. MRSC answers a write, and a strong read, only after
 * a round trip to the nearest other Region; MREC answers on the spot.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-global-table-design.html
 */
export function globalTable(values: GlobalValues): GlobalTable {
  const parsed = parseOperations(values.operations);
  if (!parsed.ok) throw new RangeError(parsed.fault);
  const written = parsed.value;
  const result = observe(values, {
    ...written,
    operations: written.operations.map((call) => interrupted(values, waiting(values, call))),
  });
  const fromA = result.writes.filter(({ operation }) => operation.region === 'A');
  const lag = values.model === 'global-mrsc' ? 0 : values.regionLag;
  const missing = lostAt(fromA, lag, values.failAt).writes;
  return {
    ...result,
    written,
    missing,
    answer: `${result.answer} ${missingWords(missing.length)}`,
    measures: [...result.measures, ...measuresOf(result, missing)],
    working: [
      ...result.working,
      ...latencyLines(values, written, unanswered(result)),
      ...failureLines(values, result, missing),
    ],
  };
}

const waits = ({ model }: GlobalValues, call: Operation) =>
  model === 'global-mrsc' && (!isRead(call) || call.consistency !== 'eventual');

const waiting = (values: GlobalValues, call: Operation): Operation =>
  waits(values, call) ? { ...call, end: call.end + values.roundTrip } : call;

/** A write that is under way when its Region fails gets no answer: nobody knows what became of it. */
const interrupted = ({ failAt }: GlobalValues, call: Operation): Operation =>
  isWrite(call) && call.region === 'A' && call.start < failAt && failAt < call.end
    ? { ...call, end: failAt, effect: undefined, unanswered: true }
    : call;

const missingWords = (count: number) =>
  count === 0
    ? 'The failure of Region A loses no acknowledged write.'
    : `When Region A fails, ${show(count)} acknowledged ${count === 1 ? 'write is' : 'writes are'} missing elsewhere.`;

function measuresOf({ writes, overwritten }: Consistency, missing: readonly number[]): Measure[] {
  const conflicts = writes.filter(({ refusal }) => refusal?.rule === 'replicated-write-conflict');
  const longest = Math.max(0, ...writes.map(({ operation: { start, end } }) => end - start));
  return [
    { name: 'Slowest write', value: longest, unit: 'ms', digits: 0 },
    { name: 'Writes overwritten unseen', value: overwritten.length, unit: '', digits: 0 },
    { name: 'Writes that may meet a conflict', value: conflicts.length, unit: '', digits: 0 },
    { name: 'Acknowledged writes missing elsewhere', value: missing.length, unit: '', digits: 0 },
  ];
}

/** Calls that get no answer from the table: their Region has failed, before or meanwhile. */
const unanswered = ({ timeline, writes, reads }: Consistency): ReadonlySet<number> =>
  new Set([
    ...timeline.operations.filter((call) => isWrite(call) && call.unanswered).map(({ id }) => id),
    ...[...writes, ...reads]
      .filter(({ refusal }) => refusal?.rule === 'region-failed')
      .map(({ operation }) => operation.id),
  ]);

function latencyLines(
  values: GlobalValues,
  { operations }: Timeline,
  without: ReadonlySet<number>,
): WorkingLine[] {
  const answered = operations.filter(({ id }) => !without.has(id));
  return answered.map((call): WorkingLine => {
    const local = call.end - call.start;
    const says = `${callWords(call)}: latency`;
    return waits(values, call)
      ? {
          says,
          rule: 'in its Region + round trip to the nearest other Region',
          numbers: `${show(local)} + ${show(values.roundTrip)}`,
          result: quantity(local + values.roundTrip, 'ms'),
        }
      : { says, rule: 'answered in its Region', result: quantity(local, 'ms') };
  });
}

function failureLines(
  { model, regionLag, failAt }: GlobalValues,
  { timeline, overwritten }: Consistency,
  missing: readonly number[],
): WorkingLine[] {
  const called = (id: number) => {
    const call = timeline.operations.find((each) => each.id === id);
    return call === undefined ? '' : callWords(call);
  };
  const calls = missing.map(called).join(', ');
  return [
    {
      says: 'Overwritten unseen',
      rule: 'two Regions write an item before they have met: the later write wins everywhere',
      result:
        overwritten.map(({ winner, loser }) => `${called(winner)} over ${called(loser)}`).join('; ') ||
        'none',
    },
    model === 'global-mrsc'
      ? {
          says: 'Safe elsewhere',
          rule: 'another Region has a write before it is acknowledged',
          result: 'every acknowledged write',
        }
      : {
          says: 'Safe elsewhere',
          rule: 'acknowledged up to: failure of Region A − lag',
          numbers: `${show(failAt)} − ${show(regionLag)}`,
          result: quantity(failAt - regionLag, 'ms'),
        },
    {
      says: 'Missing until Region A is back',
      rule: 'acknowledged in Region A, and not yet elsewhere when it fails',
      result: calls || 'nothing',
    },
  ];
}

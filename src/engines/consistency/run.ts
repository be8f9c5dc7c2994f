import type { Measure, Result } from '#engines/result';
import { answerReads, type ReadAnswer } from './answers.ts';
import type { ConsistencyValues } from './inputs.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { isWrite, type Timeline, type WriteCall } from './operations.ts';
import { parseOperations } from './parse.ts';
import type { Refusal } from './reasons.ts';
import { settleWrites } from './refusals.ts';
import { answerOf, type TimedMoment, traceOf, workingOf } from './working.ts';
import { drawWorld, type World } from './world.ts';

export interface WriteAnswer {
  operation: WriteCall;
  refusal: Refusal | undefined;
  /** The drawn moment of effect in ms; undefined where the drawn run refuses the write. */
  effect: number | undefined;
}

/** Two writes of an item in two Regions, sent before either Region knew of the other's: the last writer wins everywhere. */
export interface Overwritten {
  key: string;
  winner: number;
  loser: number;
}

export interface Consistency extends Result {
  timeline: Timeline;
  writes: readonly WriteAnswer[];
  reads: readonly ReadAnswer[];
  /** The copies that answer, and what each shows when. */
  lanes: readonly Lane[];
  /** Only with MREC. */
  overwritten: readonly Overwritten[];
  trace: readonly TimedMoment[];
}

/**
 * What each read may return, why, and one drawn run. A write takes effect at one moment between its start and its
 * acknowledgement, a read happens at one moment between its start and its end; everything that some such moments allow is
 * possible. The operations have passed the check of their input.
 */
export function consistency(values: ConsistencyValues): Consistency {
  const parsed = parseOperations(values.operations);
  if (!parsed.ok) throw new RangeError(parsed.fault);
  return observe(values, parsed.value);
}

/** The same for a timeline that is already read. */
export function observe(values: ConsistencyValues, timeline: Timeline): Consistency {
  const settled = settleWrites(values, timeline);
  const world = drawWorld(values, timeline, settled);
  const writes = timeline.operations.filter(isWrite).map((operation): WriteAnswer => {
    const refusal = settled.refusals.get(operation.id);
    const missed = refusal?.certain || world.refused.has(operation.id);
    return { operation, refusal, effect: missed ? undefined : world.effects.get(operation.id) };
  });
  const reads = answerReads(values, timeline, settled, world);
  const lanes = lanesOf(values, timeline, settled, world);
  const overwritten = overwrittenIn(values, writes, world);
  return {
    ...{ timeline, writes, reads, lanes, overwritten },
    answer: answerOf(values, writes, reads),
    measures: measuresOf(writes, reads),
    working: workingOf(timeline, writes, reads),
    trace: traceOf(writes, reads, lanes),
  };
}

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html */
function overwrittenIn(
  values: ConsistencyValues,
  writes: readonly WriteAnswer[],
  { effects }: World,
): Overwritten[] {
  if (values.model !== 'global-mrec') return [];
  const done = writes.filter(({ effect }) => effect !== undefined).map(({ operation }) => operation);
  const unaware = (a: WriteCall, b: WriteCall) => b.start < a.end + values.regionLag;
  return done.flatMap((a, index) =>
    done.slice(index + 1).flatMap((b) => {
      if (a.region === b.region || !unaware(a, b) || !unaware(b, a)) return [];
      const [loser, winner] = (effects.get(a.id) ?? 0) < (effects.get(b.id) ?? 0) ? [a, b] : [b, a];
      return a.changes
        .filter(({ key }) => b.changes.some((change) => change.key === key))
        .map(({ key }) => ({ key, winner: winner.id, loser: loser.id }));
    }),
  );
}

function measuresOf(writes: readonly WriteAnswer[], reads: readonly ReadAnswer[]): Measure[] {
  const items = reads.flatMap((read) => read.items);
  const possible = items.flatMap(({ may }) => may.flatMap(({ staleFor }) => staleFor ?? []));
  const drawn = reads.filter(
    (read) => !read.drawnRefused && read.items.some(({ drawnStaleFor }) => drawnStaleFor !== undefined),
  );
  const refused = [...writes, ...reads].filter(({ refusal }) => refusal !== undefined);
  return [
    { name: 'Reads', value: reads.length, unit: '', digits: 0 },
    {
      name: 'Reads with one possible answer',
      value: reads.filter(
        (read) => read.refusal === undefined && read.items.every(({ may }) => may.length === 1),
      ).length,
      unit: '',
      digits: 0,
    },
    {
      name: 'Reads that may be stale',
      value: reads.filter(({ verdict }) => verdict === 'stale').length,
      unit: '',
      digits: 0,
    },
    { name: 'Longest possible staleness', value: Math.max(0, ...possible), unit: 'ms', digits: 0 },
    { name: 'Stale reads of the drawn run', value: drawn.length, unit: '', digits: 0 },
    { name: 'Calls that are or may be refused', value: refused.length, unit: '', digits: 0 },
  ];
}

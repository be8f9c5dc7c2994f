import { keysOf, type Region, type Timeline, type Value, type WriteCall } from './operations.ts';

const never = Number.POSITIVE_INFINITY;

/**
 * What one write makes of one key. Times are in ms. The write takes effect at one moment from `from` to `until`; the order
 * of the writes of a key is the order of these moments (last writer wins).
 */
export interface Version {
  /** The id of its write; 0 for what the key held before anything happened. */
  id: number;
  key: string;
  value: Value;
  from: number;
  until: number;
  start: number;
  /** The acknowledgement; Infinity for a write that was never answered. */
  end: number;
  region: Region;
  /** How many keys its write changes: above 1 it is part of a transaction. */
  together: number;
}

/** The span of a read. */
export interface Span {
  start: number;
  end: number;
}

/** The versions of every key of a timeline, made by these of its writes; the first of a key is what it held before. */
export function versionsOf(timeline: Timeline, writes: readonly WriteCall[]): Map<string, Version[]> {
  const versions = new Map<string, Version[]>();
  for (const key of keysOf(timeline)) {
    const value = timeline.before.find((each) => each.key === key)?.value;
    const [from, until] = [-never, -never];
    versions.set(key, [
      { id: 0, key, value, from, until, start: from, end: until, region: 'A', together: 1 },
    ]);
  }
  for (const write of writes) {
    for (const { key, value } of write.changes) versions.get(key)?.push(versionOf(write, key, value));
  }
  return versions;
}

function versionOf(write: WriteCall, key: string, value: Value): Version {
  const { id, start, end, effect, unanswered, region, changes } = write;
  const [from, until] = effect === undefined ? [start, unanswered ? never : end] : [effect, effect];
  return {
    ...{ id, key, value, from, until, start, region },
    end: unanswered ? never : end,
    together: changes.length,
  };
}

const follows = (a: readonly [number, number], b: readonly [number, number]) => a[1] <= b[0];

/**
 * Whether `a` took effect before `b` for certain: its latest moment of effect is not after the earliest of `b`. Where both
 * are the same single moment, the calls decide, if one was acknowledged before the other began.
 */
export function before(a: Version, b: Version): boolean {
  const [effectA, effectB] = [[a.from, a.until] as const, [b.from, b.until] as const];
  if (!follows(effectA, effectB)) return false;
  if (!follows(effectB, effectA)) return true;
  const [callA, callB] = [[a.start, a.end] as const, [b.start, b.end] as const];
  return follows(callA, callB) && !follows(callB, callA);
}

/** Whether nothing tells which of two versions of a key is the newer one. */
export const concurrent = (a: Version, b: Version) => a !== b && !before(a, b) && !before(b, a);

/** Whether the bars of two calls overlap; calls of no length at one moment do. */
export function overlap(a: Span, b: Span): boolean {
  const [bar, other] = [[a.start, a.end] as const, [b.start, b.end] as const];
  return follows(bar, other) === follows(other, bar);
}

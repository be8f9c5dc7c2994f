import { drawn } from './chance.ts';
import { type CachedReads, readThroughDax } from './dax.ts';
import type { ConsistencyValues } from './inputs.ts';
import { isRead, isWrite, keysOf, keysRead, type ReadCall, type Timeline, type Value } from './operations.ts';
import { type Candidate, possibilitiesOf, possibleOn, staleness } from './possible.ts';
import type { Possibility, Refusal } from './reasons.ts';
import type { Writes } from './refusals.ts';
import { type Route, routeOf } from './routes.ts';
import { snapshotsOn } from './snapshots.ts';
import { overlap, type Version } from './versions.ts';
import { drawOn, keyNumber, type World } from './world.ts';

/** What a read may return for one key. */
export interface ItemAnswer {
  key: string;
  /** Empty when the read is surely refused. */
  may: readonly Possibility[];
  /** The value of the drawn run; undefined for nothing there, and when the drawn run refuses the read. */
  drawn: Value;
  /** How long ago a newer write was acknowledged that the drawn value misses, in ms; undefined when it misses none. */
  drawnStaleFor: number | undefined;
}

/**
 * - `newest`: only what was acknowledged last is possible.
 * - `either`: a write overlaps the read, or writes overlap each other: several answers, none of them stale.
 * - `stale`: an answer may miss a write that was acknowledged before the read began.
 * - `refused`: the call gets an error instead.
 */
export type Verdict = 'newest' | 'either' | 'stale' | 'refused';

export interface ReadAnswer {
  operation: ReadCall;
  verdict: Verdict;
  items: readonly ItemAnswer[];
  /** Where all items come from one moment: the combinations that are possible, in the order of the items. */
  combinations: readonly (readonly Value[])[] | undefined;
  refusal: Refusal | undefined;
  /** Whether the drawn run refuses the call. */
  drawnRefused: boolean;
}

/** Answers every read of a timeline, in the order written down. */
export function answerReads(
  values: ConsistencyValues,
  timeline: Timeline,
  writes: Writes,
  world: World,
): ReadAnswer[] {
  const reads = timeline.operations.filter(isRead);
  const routes = new Map<ReadCall, Route>();
  const refused = new Map<ReadCall, Refusal>();
  for (const read of reads) {
    const route = routeOf(values, read, timeline, writes.versions);
    if ('rule' in route) refused.set(read, route);
    else routes.set(read, route);
  }
  const cached = readThroughDax(values, timeline, writes, world, routes);
  return reads.map((read) => {
    const route = routes.get(read);
    if (route !== undefined) return answerOf({ values, timeline, writes, world, route, read, cached });
    return {
      ...{ operation: read, verdict: 'refused', items: [], combinations: undefined },
      ...{ refusal: refused.get(read), drawnRefused: true },
    };
  });
}

interface Asked {
  values: ConsistencyValues;
  timeline: Timeline;
  writes: Writes;
  world: World;
  route: Route;
  read: ReadCall;
  cached: CachedReads;
}

function answerOf(asked: Asked): ReadAnswer {
  const { timeline, writes, route, read, cached } = asked;
  const keys = keysRead(read, keysOf(timeline));
  const [copy] = route.copies;
  const snapshots =
    route.together === 'one-moment' && copy !== undefined
      ? snapshotsOn(copy, read, keys, writes.versions, writes.blockers)
      : undefined;
  const conflicts = route.cancels ? writesMet(asked, keys) : [];
  const meets = conflicts.some(({ id, start }) => {
    const at = momentOf(asked, undefined);
    return start < at && at < (asked.world.effects.get(id) ?? start);
  });
  const items = keys.map((key): ItemAnswer => {
    const ofKey = writes.versions.get(key) ?? [];
    const inCache = cached.get(read.id)?.get(key);
    const candidates: Candidate[] =
      snapshots?.candidates.get(key) ??
      inCache?.candidates ??
      route.copies.flatMap((each) => possibleOn(each, read, ofKey, writes.blockers));
    const holds = inCache === undefined ? drawItem(asked, key, keys.length > 1, ofKey) : inCache.holds;
    const drawn = meets ? undefined : holds;
    return {
      key,
      may: possibilitiesOf(candidates),
      drawn: drawn?.value,
      drawnStaleFor: drawn && staleness(drawn, read, ofKey, asked.world.refused),
    };
  });
  return {
    operation: read,
    verdict: verdictOf(items, conflicts.length > 0),
    items,
    combinations: snapshots?.combinations,
    refusal:
      conflicts.length === 0
        ? undefined
        : {
            rule: 'transaction-conflict',
            certain: false,
            others: conflicts.map(({ id }) => id),
            error: 'TransactionCanceledException',
          },
    drawnRefused: meets,
  };
}

/**
 * The writes that a transactional read may meet at one of its items, and which then cancel it.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html
 */
const writesMet = ({ values, timeline, writes, read }: Asked, keys: readonly string[]) =>
  timeline.operations
    .filter(isWrite)
    .filter(
      (write) =>
        overlap(write, read) &&
        (values.model !== 'global-mrec' || write.region === read.region) &&
        write.changes.some(({ key }) => keys.includes(key)) &&
        !writes.refusals.get(write.id)?.certain,
    );

/** The moment at which the drawn run reads: one for the whole call, or one for each of several items. */
function momentOf({ values, read }: Asked, key: string | undefined): number {
  const share = drawn(values.seed, 'read', read.id, ...(key === undefined ? [] : [keyNumber(key)]));
  return read.start + share * (read.end - read.start);
}

function drawItem(
  asked: Asked,
  key: string,
  several: boolean,
  ofKey: readonly Version[],
): Version | undefined {
  const { values, route, read, world } = asked;
  const apart = several && route.together === 'each';
  const number = keyNumber(key);
  const { length } = route.copies;
  const copy = route.copies[Math.floor(drawn(values.seed, 'copy', read.id, number) * length)];
  if (copy === undefined) return undefined;
  const share = () => drawn(values.seed, 'server', read.id, ...(apart ? [number] : []));
  return drawOn(copy, ofKey, world, momentOf(asked, apart ? key : undefined), share);
}

function verdictOf(items: readonly ItemAnswer[], mayFail: boolean): Verdict {
  const stale = items.some(({ may }) => may.some(({ staleFor }) => staleFor !== undefined));
  if (stale) return 'stale';
  return mayFail || items.some(({ may }) => may.length > 1) ? 'either' : 'newest';
}

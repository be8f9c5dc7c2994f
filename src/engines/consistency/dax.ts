import { drawn } from './chance.ts';
import type { ConsistencyValues } from './inputs.ts';
import {
  isRead,
  isWrite,
  keysOf,
  keysRead,
  type ReadCall,
  type Timeline,
  type WriteCall,
} from './operations.ts';
import { type Candidate, possibleOn, staleness } from './possible.ts';
import type { Reason } from './reasons.ts';
import type { Writes } from './refusals.ts';
import { type Route, throughDax } from './routes.ts';
import { overlap, type Version } from './versions.ts';
import { drawOn, keyNumber, type World } from './world.ts';

const forever = Number.POSITIVE_INFINITY;

/** One entry of a cache: what it may hold, and what it holds in the drawn run (undefined: this entry is not there). */
interface Entry {
  by: number;
  since: number;
  /** From this moment on it counts as missing. */
  until: number;
  versions: readonly Version[];
  holds: Version | undefined;
  /** From when on every node surely has it; before, another node may answer with what it had. */
  settled: number;
}

export interface Cached {
  candidates: Candidate[];
  holds: Version | undefined;
  /** Whether no entry could answer, so that the table did and the caches keep its answer. */
  missed: boolean;
}

/** What the reads through DAX may return, by read and key. */
export type CachedReads = ReadonlyMap<number, ReadonlyMap<string, Cached>>;

/**
 * The item cache and the query cache of a DAX cluster. A read that finds its item is answered from the cache; any other
 * asks the table (eventually consistent) and leaves the answer in the cache, “nothing there” included. A write through DAX
 * goes to the table first and into the item cache when it is acknowledged; the query cache never hears of it.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAX.consistency.html
 */
export function readThroughDax(
  values: ConsistencyValues,
  timeline: Timeline,
  writes: Writes,
  world: World,
  reads: ReadonlyMap<ReadCall, Route>,
): CachedReads {
  const caches = new Map<string, Entry[]>();
  const entriesOf = (place: string) => {
    const entries = caches.get(place) ?? warmEntry(values, writes, place);
    caches.set(place, entries);
    return entries;
  };
  const answers = new Map<number, Map<string, Cached>>();
  const through = timeline.operations
    .filter(isWrite)
    .filter((write) => throughDax(values, write) && !writes.refusals.get(write.id)?.certain);
  const keys = keysOf(timeline);

  const look = (read: ReadCall, route: Route) => {
    const found = new Map<string, Cached>();
    for (const key of keysRead(read, keys)) {
      const entries = entriesOf(placeOf(route, read, key));
      const underWay = route.cache === 'item' ? through : [];
      found.set(key, lookUp({ values, writes, world, route, read, key, entries, underWay }));
    }
    answers.set(read.id, found);
  };
  const fill = (read: ReadCall, route: Route) => {
    const ttl = route.cache === 'item' ? values.itemTtl : values.queryTtl;
    if (ttl === 0 && route.cache === 'query') return;
    const until = ttl === 0 ? forever : read.end + ttl * 1_000;
    for (const [key, { missed, candidates, holds }] of answers.get(read.id) ?? []) {
      if (!missed) continue;
      const entries = entriesOf(placeOf(route, read, key));
      // A write through DAX that came in between: nobody says which of the two stays.
      const meanwhile = entries.filter(({ since }) => since >= read.start);
      const versions = [
        ...candidates.map(({ version }) => version),
        ...meanwhile.flatMap((each) => each.versions),
      ];
      const newest = meanwhile.findLast((each) => each.holds !== undefined)?.holds ?? holds;
      entries.push({ by: read.id, since: read.end, until, versions, holds: newest, settled: read.end });
    }
  };
  const store = (write: WriteCall) => {
    for (const { key } of write.changes) {
      const version = writes.versions.get(key)?.find(({ id }) => id === write.id);
      if (version === undefined || write.unanswered) continue;
      const until = values.itemTtl === 0 ? forever : write.end + values.itemTtl * 1_000;
      entriesOf(`item ${key}`).push({
        ...{ by: write.id, since: write.end, until, versions: [version] },
        holds: world.refused.has(write.id) ? undefined : version,
        settled: writes.blockers.has(write.id) ? forever : write.end + values.nodeLag,
      });
    }
  };

  const events: { at: number; turn: number; run: () => void }[] = [];
  for (const write of through) events.push({ at: write.end, turn: 0, run: () => store(write) });
  for (const [read, route] of reads) {
    if (route.cache === 'none' || !isRead(read)) continue;
    events.push({ at: read.start, turn: 2, run: () => look(read, route) });
    // A read of no time fills only after it has looked.
    events.push({ at: read.end, turn: read.end === read.start ? 3 : 1, run: () => fill(read, route) });
  }
  for (const { run } of events.sort((a, b) => a.at - b.at || a.turn - b.turn)) run();
  return answers;
}

const placeOf = ({ cache }: Route, { prefix }: ReadCall, key: string) =>
  cache === 'query' ? `query ${prefix} ${key}` : `item ${key}`;

function warmEntry(values: ConsistencyValues, { versions }: Writes, place: string): Entry[] {
  const query = place.startsWith('query');
  const ttl = query ? values.queryTtl : values.itemTtl;
  const first = versions.get(place.slice(place.lastIndexOf(' ') + 1))?.[0];
  if (!values.warm || first === undefined || (query && ttl === 0)) return [];
  const until = ttl === 0 ? forever : ttl * 1_000;
  return [{ by: 0, since: 0, until, versions: [first], holds: first, settled: 0 }];
}

interface Look {
  values: ConsistencyValues;
  writes: Writes;
  world: World;
  route: Route;
  read: ReadCall;
  key: string;
  entries: readonly Entry[];
  underWay: readonly WriteCall[];
}

function lookUp(look: Look): Cached {
  const { values, writes, route, read, key, entries } = look;
  const ofKey = writes.versions.get(key) ?? [];
  const candidates: Candidate[] = [];
  let holds: Version | undefined;
  // From the newest entry back to the first that every node surely has.
  const live = entries.filter(({ since, until }) => since <= read.start && read.start < until).reverse();
  const settled = live.findIndex((entry) => entry.settled <= read.start);
  const reachable = settled < 0 ? live : live.slice(0, settled + 1);
  for (const entry of reachable) {
    const { by, since, until } = entry;
    for (const version of entry.versions) {
      const reason: Reason = { write: version.id, key, copy: 'DAX', rule: 'cached', by, since, until };
      candidates.push({ version, reason, staleFor: staleness(version, read, ofKey) });
    }
    const passed =
      entry.settled > read.start &&
      Number.isFinite(entry.settled) &&
      drawn(values.seed, 'node', read.id, keyNumber(key), entry.by) < 0.5;
    if (!passed) holds ??= entry.holds;
  }
  if (settled < 0) {
    for (const copy of route.copies) candidates.push(...possibleOn(copy, read, ofKey, writes.blockers));
    holds ??= tableAnswer(look, ofKey);
  }
  for (const write of look.underWay) {
    const version = ofKey.find(({ id }) => id === write.id);
    if (version === undefined || !overlap({ start: version.start, end: version.end }, read)) continue;
    if (version.end <= read.start) continue;
    const span = { from: version.from, until: version.until };
    const reason: Reason = { write: write.id, key, copy: 'DAX', rule: 'overlaps', ...span };
    candidates.push({ version, reason, staleFor: staleness(version, read, ofKey) });
  }
  return { candidates, holds, missed: live.length === 0 };
}

function tableAnswer(
  { values, world, route, read, key }: Look,
  ofKey: readonly Version[],
): Version | undefined {
  const number = keyNumber(key);
  const copy = route.copies[Math.floor(drawn(values.seed, 'copy', read.id, number) * route.copies.length)];
  const at = read.start + drawn(values.seed, 'read', read.id, number) * (read.end - read.start);
  return copy && drawOn(copy, ofKey, world, at, () => drawn(values.seed, 'server', read.id));
}

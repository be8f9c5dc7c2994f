import { type Counters, zeroCounters } from './counters.ts';
import { Database, type Fill, type Row } from './database.ts';
import type { Entry } from './entry.ts';
import type { Observer, VictimReason } from './observe.ts';
import { type Policy, policies } from './policy.ts';
import { Queue } from './queue.ts';
import { type Chance, chanceOf } from './random.ts';
import { type Leaving, type Refusal, Store } from './store.ts';
import { type Plan, type Strategy, strategies } from './strategies.ts';

/** How the machine is set up. Spans are in ms; a span of 0 where noted means “never” or “off”. */
export interface Settings {
  strategy: Strategy;
  /** 0: entries never expire. */
  ttl: number;
  /** From 0 to 0.9: each TTL is drawn from TTL × (1 − jitter) to TTL × (1 + jitter). */
  jitter: number;
  capacity: number;
  policy: Policy;
  cacheMs: number;
  databaseReadMs: number;
  databaseWriteMs: number;
  /** The answer does not wait for the value to be put into the cache. */
  backgroundFill: boolean;
  /** What write-around does with an entry of the key it writes. */
  writeAround: 'delete' | 'leave';
  flushInterval: number;
  batchSize: number;
  /** How long a marker for a missing row lives; 0: no markers. */
  negativeTtl: number;
  /** What readers of a key do while an earlier miss of it is being filled. */
  whileFilling: 'query-too' | 'wait' | 'serve-expired';
  seed: number;
}

/** A write on its way to the database. */
export interface PendingWrite {
  key: number;
  exists: boolean;
  landsAt: number;
  /** The row did not exist when the write began, so a marker may lie in the cache. */
  forgetMarker: boolean;
  /** The observer's number of the operation that began it. */
  operation: number;
}

/**
 * The state that all operations share. An operation happens at `now`, the moment it reaches the cache or, for a
 * write, sets off for the database. A query sees the database as it was when the miss happened; its value reaches
 * the cache Ld later, plus Lc when the reader waits for the set. A write changes the database Lw after its start and
 * the cache in the same moment. As all spans are constant, both kinds come due in the order in which they began.
 */
export interface Machine {
  readonly settings: Settings;
  readonly plan: Plan;
  readonly onWrite: 'leave' | 'delete' | 'set' | 'queue';
  readonly store: Store;
  readonly database: Database;
  readonly counters: Counters;
  readonly chance: Chance;
  readonly fills: Queue<Fill>;
  readonly writes: Queue<PendingWrite>;
  /** Entries with queued writes, in the order in which they became dirty. */
  readonly dirty: Set<Entry>;
  readonly observer: Observer | undefined;
  /** When write-behind flushes next; Infinity while nothing is dirty. */
  nextFlush: number;
  now: number;
}

/** A machine with an empty cache at 0 ms. `existsAtFirst` tells which keys the database holds, in version 1. */
export function createMachine(
  settings: Settings,
  existsAtFirst: (key: number) => boolean,
  observer?: Observer,
): Machine {
  const plan: Plan = strategies[settings.strategy];
  const chance = chanceOf(settings.seed, 'cache');
  const machine: Machine = {
    settings,
    plan,
    onWrite: plan.onWrite === 'as-chosen' ? settings.writeAround : plan.onWrite,
    store: new Store({
      capacity: settings.capacity,
      policy: settings.policy,
      chance,
      onLeave: (entry, leaving) => entryLeft(machine, entry, leaving),
    }),
    database: new Database(existsAtFirst),
    counters: zeroCounters(),
    chance,
    fills: new Queue(),
    writes: new Queue(),
    dirty: new Set(),
    observer,
    nextFlush: Number.POSITIVE_INFINITY,
    now: 0,
  };
  return machine;
}

/** Why the policy of a store chose this entry. */
export function victimReason(policy: Policy, { lastUsed, uses, expiresAt }: Entry): VictimReason {
  const { order: by, scope } = policies[policy];
  const among = scope === 'no-key' ? 'every-key' : scope;
  switch (by) {
    case 'least-recently-used':
      return { by, lastUsed, among };
    case 'least-often-used':
      return { by, uses, lastUsed, among };
    case 'soonest-to-expire':
      return { by, expiresAt, among };
    case 'by-chance':
      return { by, among };
  }
}

function entryLeft({ counters, observer, settings, now }: Machine, entry: Entry, leaving: Leaving): void {
  if (entry.reads === 0) counters.leftUnread += 1;
  if (leaving === 'evicted') counters.evictions += 1;
  if (leaving === 'expired') counters.expirations += 1;
  if (observer === undefined) return;
  const key = observer.nameOf(entry.key);
  observer.effect(
    leaving === 'evicted'
      ? { kind: 'evicted', at: now, key, reason: victimReason(settings.policy, entry) }
      : { kind: 'removed', at: now, key, leaving },
  );
}

/** The database takes a new state of a row, and whatever holds an older one is outdated from now on. */
export function commit(machine: Machine, key: number, row: Row, version: number, exists: boolean): void {
  const { now, store, observer } = machine;
  row.version = version;
  row.exists = exists;
  const entry = store.peek(key);
  if (entry !== undefined && entry.version < version && entry.outdatedSince > now) entry.outdatedSince = now;
  for (let fill = row.oldestFill; fill !== undefined; fill = fill.next) {
    if (fill.outdatedSince > now) fill.outdatedSince = now;
  }
  observer?.effect({ kind: 'committed', at: now, key: observer.nameOf(key), version, exists });
}

/** Puts a version, or a marker for a missing row, into the cache with a TTL that starts now. */
export function keep(
  machine: Machine,
  key: number,
  version: number,
  exists: boolean,
  outdatedSince: number,
): Entry | Refusal {
  const { store, now, observer, counters } = machine;
  const stored = store.set(key, version, now, expiryOf(machine, exists));
  if (typeof stored === 'string') {
    counters.refusedSets += 1;
    observer?.effect({ kind: 'refused', at: now, key: observer.nameOf(key), refusal: stored });
    return stored;
  }
  stored.marker = !exists;
  stored.outdatedSince = outdatedSince;
  observer?.effect({
    kind: 'stored',
    at: now,
    key: observer.nameOf(key),
    version,
    marker: !exists,
    outdated: outdatedSince <= now,
  });
  return stored;
}

function expiryOf({ settings, chance, now }: Machine, exists: boolean): number {
  if (!exists && settings.negativeTtl > 0) return now + settings.negativeTtl;
  if (settings.ttl === 0) return Number.POSITIVE_INFINITY;
  if (settings.jitter === 0) return now + settings.ttl;
  return now + settings.ttl * (1 + settings.jitter * (2 * chance() - 1));
}

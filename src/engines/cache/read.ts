import { countStaleness } from './counters.ts';
import type { Fill, Row } from './database.ts';
import type { Entry } from './entry.ts';
import { keep, type Machine } from './machine.ts';

/** The application reads a key. Answers how long it waited, in ms. */
export function read(machine: Machine, key: number): number {
  const { counters, settings, store, observer, now } = machine;
  counters.reads += 1;
  observer?.message('application', 'cache', 'get', settings.cacheMs);
  // A read removes an expired entry, and its value may still be wanted while a new one is on its way.
  const before = settings.whileFilling === 'serve-expired' ? store.peek(key) : undefined;
  const entry = store.find(key, now);
  const waited = entry === undefined ? miss(machine, key, before) : hit(machine, key, entry);
  counters.readMs += waited;
  return waited;
}

function hit({ counters, settings, database, observer, now }: Machine, key: number, entry: Entry): number {
  counters.hits += 1;
  const { version, outdatedSince, dirty } = entry;
  const stale = outdatedSince <= now;
  const staleFor = stale ? now - outdatedSince : 0;
  if (stale) {
    counters.staleHits += 1;
    countStaleness(counters, staleFor, now);
  } else if (dirty) counters.hitsAheadOfDatabase += 1;
  if (observer !== undefined) {
    const exists = !entry.marker;
    observer.message('cache', 'application', exists ? 'value' : 'marker: no such row', 0);
    observer.verdict(
      stale
        ? { kind: 'stale-hit', version, exists, databaseVersion: database.row(key).version, staleFor }
        : { kind: 'hit', version, exists, databaseBehind: dirty },
    );
  }
  return settings.cacheMs;
}

function miss(machine: Machine, key: number, before: Entry | undefined): number {
  const { counters, settings, database } = machine;
  counters.misses += 1;
  const row = database.row(key);
  const inFlight = row.oldestFill;
  if (inFlight !== undefined && settings.whileFilling !== 'query-too')
    return share(machine, inFlight, inFlight.expired);
  counters.databaseReads += 1;
  describeMiss(machine, key, row);
  if (machine.plan.fill !== 'nobody') startFill(machine, key, row, before);
  const { cacheMs, databaseReadMs } = settings;
  return cacheMs + databaseReadMs + (waitsForSet(machine, row) ? cacheMs : 0);
}

/** Another read of this key is already asking the database: wait for its answer, or take the expired value. */
function share(
  { counters, settings, observer, now }: Machine,
  fill: Fill,
  expired: Entry | undefined,
): number {
  counters.queriesAvoided += 1;
  if (expired !== undefined) {
    counters.servedExpired += 1;
    const outdatedSince = Math.min(expired.outdatedSince, fill.outdatedSince);
    const staleFor = outdatedSince <= now ? now - outdatedSince : 0;
    countStaleness(counters, staleFor, now);
    observer?.message('cache', 'application', 'expired value', 0);
    const { version, marker } = expired;
    observer?.verdict({ kind: 'served-expired', version, exists: !marker, staleFor });
    return settings.cacheMs;
  }
  const waited = fill.landsAt - now;
  const { version, exists } = fill;
  observer?.message('cache', 'application', 'being filled', 0);
  observer?.message('application', 'application', 'wait for the first reader', waited);
  observer?.verdict({ kind: 'shared-miss', version, exists, waited });
  return settings.cacheMs + waited;
}

function startFill(
  { settings, plan, now, fills, observer }: Machine,
  key: number,
  row: Row,
  before: Entry | undefined,
): void {
  const setMs = plan.fill === 'application' && !settings.backgroundFill ? settings.cacheMs : 0;
  const fill: Fill = {
    key,
    version: row.version,
    exists: row.exists,
    landsAt: now + settings.databaseReadMs + setMs,
    outdatedSince: Number.POSITIVE_INFINITY,
    expired: before,
    operation: observer?.operation ?? 0,
    next: undefined,
  };
  row.fillStarted(fill);
  fills.push(fill);
}

/** What a query found reaches the cache. */
export function landFill(machine: Machine, fill: Fill): void {
  const { database, store, settings, plan, observer, now } = machine;
  const { key, version, exists } = fill;
  database.row(key).oldestFillLanded();
  if (!exists && settings.negativeTtl === 0) return;
  // A cache layer keeps a newer value, such as one not yet flushed; an application that sets a key overwrites blindly.
  const newer = plan.fill === 'cache-layer' ? store.peek(key) : undefined;
  if (newer !== undefined && newer.version > version) {
    observer?.effect({
      kind: 'fill-dropped',
      at: now,
      key: observer.nameOf(key),
      version,
      newer: newer.version,
    });
    return;
  }
  keep(machine, key, version, exists, fill.outdatedSince);
}

function isCached({ settings }: Machine, row: Row): boolean {
  return row.exists || settings.negativeTtl > 0;
}

function waitsForSet(machine: Machine, row: Row): boolean {
  return machine.plan.fill === 'application' && !machine.settings.backgroundFill && isCached(machine, row);
}

function describeMiss(machine: Machine, key: number, row: Row): void {
  const { observer, settings, plan } = machine;
  if (observer === undefined) return;
  const { cacheMs, databaseReadMs } = settings;
  const { version, exists } = row;
  const found = exists ? 'row' : 'no such row';
  const value = exists ? 'value' : 'marker: no such row';
  if (plan.fill === 'cache-layer') {
    observer.message('cache', 'database', 'query', databaseReadMs);
    observer.message('database', 'cache', found, 0);
    observer.message('cache', 'application', exists ? 'value' : 'no such row', 0);
  } else {
    observer.message('cache', 'application', 'nothing', 0);
    observer.message('application', 'database', 'query', databaseReadMs);
    observer.message('database', 'application', found, 0);
  }
  if (plan.fill === 'application' && isCached(machine, row)) {
    observer.message('application', 'cache', `set ${value}`, cacheMs, settings.backgroundFill);
  }
  const fillInFlight = row.oldestFill !== undefined;
  observer.verdict({ kind: 'miss', version, exists, reason: observer.absence(key), fillInFlight });
}

import type { Row } from './database.ts';
import { flush, scheduleFlush } from './flush.ts';
import { commit, keep, type Machine, type PendingWrite } from './machine.ts';
import type { Refusal } from './store.ts';

const never = Number.POSITIVE_INFINITY;

/** The application writes a key (`exists`) or deletes it. Answers how long it waited, in ms. */
export function write(machine: Machine, key: number, exists: boolean): number {
  const { counters } = machine;
  counters.writes += 1;
  const waited =
    machine.onWrite === 'queue' ? writeToCache(machine, key, exists) : writeToDatabase(machine, key, exists);
  counters.writeMs += waited;
  return waited;
}

function writeToDatabase(
  { settings, onWrite, database, writes, observer, now }: Machine,
  key: number,
  exists: boolean,
) {
  const { cacheMs, databaseWriteMs, negativeTtl } = settings;
  // Creating a row makes a marker for it wrong, so even a strategy that leaves entries alone deletes the marker.
  const forgetMarker = exists && onWrite === 'leave' && negativeTtl > 0 && !database.row(key).exists;
  writes.push({
    key,
    exists,
    landsAt: now + databaseWriteMs,
    forgetMarker,
    operation: observer?.operation ?? 0,
  });
  const callsCache = onWrite !== 'leave' || forgetMarker;
  if (observer !== undefined) {
    observer.message('application', 'database', exists ? 'write' : 'delete', databaseWriteMs);
    observer.message('database', 'application', 'done', 0);
    if (callsCache) {
      const label = forgetMarker ? 'delete marker' : onWrite === 'set' && exists ? 'set value' : 'delete key';
      observer.message('application', 'cache', label, cacheMs);
      observer.message('cache', 'application', 'done', 0);
    }
  }
  return databaseWriteMs + (callsCache ? cacheMs : 0);
}

/** A write reaches the database, and in the same moment the cache learns of it as far as the strategy tells it. */
export function landWrite(machine: Machine, { key, exists, forgetMarker, operation }: PendingWrite): void {
  const { database, counters, store, onWrite, observer } = machine;
  const row = database.row(key);
  if (exists || row.exists) commit(machine, key, row, row.version + 1, exists);
  counters.databaseWrites += 1;
  const { version } = row;
  let refusal: Refusal | undefined;
  if (forgetMarker) {
    if (store.peek(key)?.marker) store.delete(key);
  } else if (onWrite === 'set' && exists) {
    const stored = keep(machine, key, version, true, never);
    if (typeof stored === 'string') refusal = stored;
  } else if (onWrite !== 'leave') store.delete(key);
  if (refusal !== undefined) counters.refusedWrites += 1;
  observer?.verdict(
    refusal === undefined
      ? { kind: 'written', version, exists, acknowledgedBy: 'database' }
      : { kind: 'refused', refusal, databaseChanged: true },
    operation,
  );
}

/** Write-behind: the cache takes the new version and answers; the database hears of it at the next flush. */
function writeToCache(machine: Machine, key: number, exists: boolean): number {
  const { settings, counters, store, database, dirty, observer } = machine;
  const row = database.row(key);
  const version = nextVersion(machine, key, row);
  observer?.message('application', 'cache', exists ? 'set value' : 'set deletion', settings.cacheMs);
  let waited = settings.cacheMs;
  let stored = keep(machine, key, version, exists, never);
  if (stored === 'every-candidate-is-dirty') {
    // Only a flush makes an entry evictable again, so the write waits for one.
    flush(machine, 'cache-full');
    waited += settings.databaseWriteMs;
    // The first refusal only made the write wait.
    counters.refusedSets -= 1;
    stored = keep(machine, key, version, exists, never);
  }
  if (typeof stored === 'string') {
    counters.refusedWrites += 1;
    observer?.message('cache', 'application', 'out of memory', 0);
    observer?.verdict({ kind: 'refused', refusal: stored, databaseChanged: false });
    return waited;
  }
  store.queue(stored);
  dirty.add(stored);
  observer?.message('cache', 'application', 'done', 0);
  observer?.verdict({ kind: 'written', version, exists, acknowledgedBy: 'cache' });
  if (dirty.size >= settings.batchSize) flush(machine, 'batch-full');
  else scheduleFlush(machine);
  return waited;
}

function nextVersion({ store }: Machine, key: number, row: Row): number {
  const queued = store.peek(key);
  return Math.max(row.version, queued?.dirty ? queued.version : 0) + 1;
}

/** Somebody changes the row behind the cache's back. Takes no time of the application. */
export function writeOutside(machine: Machine, key: number): void {
  const { database, observer } = machine;
  const row = database.row(key);
  commit(machine, key, row, row.version + 1, true);
  observer?.verdict({ kind: 'changed-outside', version: row.version });
}

import { commit, type Machine } from './machine.ts';
import type { FlushCause } from './observe.ts';

const never = Number.POSITIVE_INFINITY;

/** Sees to it that the queue is written at the next tick; ticks come at whole multiples of the flush interval. */
export function scheduleFlush(machine: Machine): void {
  if (machine.nextFlush !== never) return;
  const { flushInterval } = machine.settings;
  machine.nextFlush = (Math.floor(machine.now / flushInterval) + 1) * flushInterval;
}

/**
 * Write-behind writes the newest version of each dirty row to the database, once, off the request path. In this
 * model the database holds them from this moment on, though each batch occupies it for Lw.
 */
export function flush(machine: Machine, cause: FlushCause): void {
  const { dirty, store, database, counters, settings, observer, now } = machine;
  machine.nextFlush = never;
  const rows = dirty.size;
  if (rows === 0) return;
  let writes = 0;
  let overwrote = 0;
  for (const entry of dirty) {
    const row = database.row(entry.key);
    // A change from outside may have used this version; the flush comes later and overwrites it.
    if (row.version >= entry.version) overwrote += 1;
    entry.version = Math.max(entry.version, row.version + 1);
    commit(machine, entry.key, row, entry.version, !entry.marker);
    entry.outdatedSince = never;
    writes += entry.queued;
    store.flushed(entry);
    // The row is gone now, and without negative caching nothing needs to say so.
    if (entry.marker && settings.negativeTtl === 0) store.delete(entry.key);
  }
  dirty.clear();
  counters.databaseWrites += rows;
  counters.flushedWrites += writes;
  const batches = Math.ceil(rows / settings.batchSize);
  counters.flushes += batches;
  if (observer === undefined) return;
  for (let batch = 0; batch < batches; batch += 1) {
    observer.message('cache', 'database', 'write batch', settings.databaseWriteMs, cause !== 'cache-full');
  }
  observer.effect({ kind: 'flushed', at: now, rows, writes, overwrote, cause });
}

/** The cache node dies: its entries and the queue are gone. Takes no time of the application. */
export function killNode(machine: Machine): void {
  const { dirty, store, counters, observer, now } = machine;
  let writes = 0;
  for (const entry of dirty) writes += entry.queued;
  const rows = dirty.size;
  const lostEntries = store.size;
  counters.lostWrites += writes;
  counters.lostRows += rows;
  dirty.clear();
  machine.nextFlush = never;
  store.clear();
  if (rows > 0) observer?.effect({ kind: 'lost', at: now, rows, writes });
  observer?.verdict({ kind: 'node-died', lostWrites: writes, lostRows: rows, lostEntries });
}

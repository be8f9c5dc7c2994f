/** What a run has counted. Times are in ms. Reads = hits + misses. */
export interface Counters {
  reads: number;
  hits: number;
  misses: number;
  /** Sum of what the reads waited. */
  readMs: number;
  writes: number;
  /** Sum of what the writes and deletes of the application waited. */
  writeMs: number;
  databaseReads: number;
  /** Rows written for the application; changes from outside are not counted. */
  databaseWrites: number;
  /** Misses that needed no query of their own, because one for the same key was on its way. */
  queriesAvoided: number;
  /** The part of `queriesAvoided` that was answered with an expired value. */
  servedExpired: number;
  /** Hits older than the database. */
  staleHits: number;
  /** Hits on values that the database has not got yet (write-behind). */
  hitsAheadOfDatabase: number;
  /** The oldest answer given out of the cache: now − the time of the first update it missed. */
  maxStaleness: number;
  /** When that answer was given. */
  stalestAt: number;
  evictions: number;
  expirations: number;
  /** Sets that the cache refused, by fills and by writes. */
  refusedSets: number;
  /** Writes that reported an error to the application because of a refused set. */
  refusedWrites: number;
  /** Batches that write-behind sent to the database. */
  flushes: number;
  /** Acknowledged writes that these batches brought to the database, merged ones counted each. */
  flushedWrites: number;
  /** Acknowledged writes that a dead node took with it before their flush. */
  lostWrites: number;
  /** The rows these writes belonged to. */
  lostRows: number;
  /** Entries that left the cache without ever having been read. */
  leftUnread: number;
}

export function zeroCounters(): Counters {
  return {
    reads: 0,
    hits: 0,
    misses: 0,
    readMs: 0,
    writes: 0,
    writeMs: 0,
    databaseReads: 0,
    databaseWrites: 0,
    queriesAvoided: 0,
    servedExpired: 0,
    staleHits: 0,
    hitsAheadOfDatabase: 0,
    maxStaleness: 0,
    stalestAt: 0,
    evictions: 0,
    expirations: 0,
    refusedSets: 0,
    refusedWrites: 0,
    flushes: 0,
    flushedWrites: 0,
    lostWrites: 0,
    lostRows: 0,
    leftUnread: 0,
  };
}

/** Notes an answer out of the cache that was older than the database by so many ms. */
export function countStaleness(counters: Counters, staleFor: number, now: number): void {
  if (staleFor <= counters.maxStaleness) return;
  counters.maxStaleness = staleFor;
  counters.stalestAt = now;
}

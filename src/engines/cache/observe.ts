import type { Leaving, Refusal } from './store.ts';

export type Party = 'application' | 'cache' | 'database';

/** One arrow between two lanes. */
export interface Message {
  from: Party;
  to: Party;
  label: string;
  /** What this arrow adds to the simulated time; an answer arrives with the call that asked for it, in 0 ms. */
  ms: number;
  /** Off the request path: nobody waits for it. */
  aside: boolean;
  /** How often it was sent in this step; `ms` is then the longest. */
  times: number;
}

/** Why the eviction chose this entry: the measure that decided, and the entry's value of it. */
export type VictimReason =
  | { by: 'least-recently-used'; lastUsed: number; among: 'every-key' | 'keys-with-ttl' }
  | { by: 'least-often-used'; uses: number; lastUsed: number; among: 'every-key' | 'keys-with-ttl' }
  | { by: 'soonest-to-expire'; expiresAt: number; among: 'every-key' | 'keys-with-ttl' }
  | { by: 'by-chance'; among: 'every-key' | 'keys-with-ttl' };

/** Something that changed in the cache or the database. `at` is in ms of the simulated clock, keys are names. */
export type Effect =
  | { kind: 'stored'; at: number; key: string; version: number; marker: boolean; outdated: boolean }
  | { kind: 'fill-dropped'; at: number; key: string; version: number; newer: number }
  | { kind: 'removed'; at: number; key: string; leaving: Exclude<Leaving, 'evicted'> }
  | { kind: 'evicted'; at: number; key: string; reason: VictimReason }
  | { kind: 'refused'; at: number; key: string; refusal: Refusal }
  | { kind: 'committed'; at: number; key: string; version: number; exists: boolean }
  /** `overwrote`: rows that somebody had changed behind the cache's back since their write was queued. */
  | { kind: 'flushed'; at: number; rows: number; writes: number; overwrote: number; cause: FlushCause }
  | { kind: 'lost'; at: number; rows: number; writes: number };

/** What made write-behind write its queue: the clock, a full batch, or a full cache with nothing else to evict. */
export type FlushCause = 'interval' | 'batch-full' | 'cache-full';

/** Why a key was not found. */
export type MissReason = 'never-cached' | 'expired' | 'evicted' | 'deleted' | 'node-died' | 'refused';

/** How an operation ended, and why, as data. Versions are the database's count of writes to the row. */
export type Verdict =
  | { kind: 'hit'; version: number; exists: boolean; databaseBehind: boolean }
  | { kind: 'stale-hit'; version: number; exists: boolean; databaseVersion: number; staleFor: number }
  | { kind: 'miss'; version: number; exists: boolean; reason: MissReason; fillInFlight: boolean }
  /** A miss that waited for the query of an earlier one. */
  | { kind: 'shared-miss'; version: number; exists: boolean; waited: number }
  /** A miss answered with the expired value while an earlier one refreshes it. */
  | { kind: 'served-expired'; version: number; exists: boolean; staleFor: number }
  | { kind: 'written'; version: number; exists: boolean; acknowledgedBy: 'cache' | 'database' }
  | { kind: 'refused'; refusal: Refusal; databaseChanged: boolean }
  | { kind: 'changed-outside'; version: number }
  | { kind: 'node-died'; lostWrites: number; lostRows: number; lostEntries: number }
  | { kind: 'time-passed' };

/** Sees what the machine does. A bulk run has none, and then nothing is described. */
export interface Observer {
  message(from: Party, to: Party, label: string, ms: number, aside?: boolean): void;
  effect(effect: Effect): void;
  /** The number of the operation that is being done. */
  readonly operation: number;
  /** How an operation ended: the present one, or an earlier one that only now comes to its end. */
  verdict(verdict: Verdict, operation?: number): void;
  nameOf(key: number): string;
  /** Why a key that is not in the cache is not there. */
  absence(key: number): MissReason;
}

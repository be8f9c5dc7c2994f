import type { Value } from './operations.ts';

/**
 * Why a read may return a value, as data: which write, which copy, which rule. Writes are ids of operations; 0 is what the
 * key held before. Moments are in ms; a view words it, or takes the words of `words.ts`.
 */
export type Reason = { write: number; key: string; copy: string } & (
  | { rule: 'untouched' }
  /** Acknowledged before the read began, and this copy decides. */
  | { rule: 'acknowledged'; at: number }
  /** S3 before December 2020: a new key that nobody had asked for. */
  | { rule: 'new-key'; at: number }
  /** The write overlaps the read and may already have taken effect. */
  | { rule: 'overlaps'; from: number; until: number }
  /** The other, newer write overlaps the read and may not have taken effect yet. */
  | { rule: 'not-yet'; other: number }
  /** The two writes overlap, or nothing orders them: this one may be the later. */
  | { rule: 'concurrent'; other: number }
  /** The copy may lack the other, newer write until then; Infinity: it never gets it. `asked`: the read that was told 404. */
  | { rule: 'behind'; other: number; until: number; asked: number | undefined }
  /** The copy gets the write while the read lasts. */
  | { rule: 'arriving'; from: number; until: number }
  /** The copy has had the write since then at the latest. */
  | { rule: 'caught-up'; since: number }
  /** The other, newer write may have been refused. */
  | { rule: 'other-refused'; other: number }
  /** A cache holds it, filled by this operation (0: warm from the start), until its TTL; Infinity: without one. */
  | { rule: 'cached'; by: number; since: number; until: number }
);

/** Why a call is refused. */
export type RefusalRule =
  | 'no-such-path'
  | 'read-only-path'
  | 'standby-not-readable'
  | 'witness'
  | 'region-failed'
  | 'strong-not-offered'
  | 'strong-on-index'
  | 'strong-on-replica'
  | 'transactions-not-offered'
  | 'list-not-transactional'
  | 'conditions-not-offered'
  | 'condition-failed'
  | 'transaction-conflict'
  | 'replicated-write-conflict';

export interface Refusal {
  rule: RefusalRule;
  /** Whether it is always refused; otherwise it may be. */
  certain: boolean;
  /** The operations in whose way it comes. */
  others: readonly number[];
  /** What DynamoDB calls the error, or the status of S3; undefined where the call cannot be written down at all. */
  error: string | undefined;
}

/** One value that a read may return for a key. */
export interface Possibility {
  value: Value;
  reasons: readonly Reason[];
  /**
   * How long ago, when the read began, a newer write was acknowledged that this value misses, in ms; undefined when it
   * misses none. Of several ways to the same value the freshest counts.
   */
  staleFor: number | undefined;
}

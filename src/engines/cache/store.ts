import { Entry } from './entry.ts';
import { EntryHeap } from './heap.ts';
import { type EvictionOrder, evictionOrder, expiresSooner } from './orders.ts';
import { type Policy, policies } from './policy.ts';
import type { Chance } from './random.ts';

/** Why an entry left the cache. */
export type Leaving = 'deleted' | 'expired' | 'evicted' | 'node-died';

/** Why the cache refused a new key. Valkey and Redis OSS answer the first three with an out-of-memory (OOM) error. */
export type Refusal = 'policy-never-evicts' | 'no-key-has-a-ttl' | 'every-candidate-is-dirty' | 'no-capacity';

export interface StoreOptions {
  /** Most entries it holds, 0 or more. */
  capacity: number;
  policy: Policy;
  chance: Chance;
  onLeave: (entry: Entry, leaving: Leaving) => void;
}

/**
 * A bounded cache. Reading and writing take O(1) with LRU and random eviction, O(log n) with LFU and with TTLs.
 * Dirty entries (write-behind) never expire and are never evicted until they are clean again.
 */
export class Store {
  readonly #entries = new Map<number, Entry>();
  readonly #expiries = new EntryHeap(expiresSooner, 'expirySlot');
  readonly #order: EvictionOrder;
  readonly #options: StoreOptions;
  readonly #scope: 'every-key' | 'keys-with-ttl' | 'no-key';
  #uses = 0;
  #held = 0;
  #unread = 0;

  constructor(options: StoreOptions) {
    this.#options = options;
    const { scope, order } = policies[options.policy];
    this.#scope = scope;
    this.#order = evictionOrder(order, options.chance);
  }

  get size(): number {
    return this.#entries.size;
  }

  /** How many of the entries no read has found yet. */
  get unread(): number {
    return this.#unread;
  }

  /** The entries in order of insertion, expired ones that nothing has removed yet included. */
  entries(): Iterable<Entry> {
    return this.#entries.values();
  }

  /** The entry of a key as it lies in memory, expired or not. It does not count as a use. */
  peek(key: number): Entry | undefined {
    return this.#entries.get(key);
  }

  /** A read: the live entry of a key. One that has expired is removed and counts as missing. */
  find(key: number, now: number): Entry | undefined {
    const entry = this.#live(key, now);
    if (entry === undefined) return undefined;
    if (entry.reads === 0) this.#unread -= 1;
    entry.reads += 1;
    this.#use(entry, now);
    return entry;
  }

  /**
   * Stores a version under a key and answers the entry, or why there is no room. An entry that is already there
   * takes the new version and expiry and keeps its age and its uses.
   */
  set(key: number, version: number, now: number, expiresAt: number): Entry | Refusal {
    const present = this.#live(key, now);
    if (present !== undefined) {
      this.#overwrite(present, version, now, expiresAt);
      return present;
    }
    const refusal = this.#makeRoom(now);
    if (refusal !== undefined) return refusal;
    this.#uses += 1;
    const entry = new Entry(key, version, now, expiresAt, this.#uses);
    this.#entries.set(key, entry);
    this.#unread += 1;
    if (expiresAt !== Number.POSITIVE_INFINITY) this.#expiries.add(entry);
    if (this.#evictable(entry)) this.#order.add(entry);
    return entry;
  }

  /** Removes a key, if it is there. */
  delete(key: number): void {
    const entry = this.#entries.get(key);
    if (entry !== undefined) this.#remove(entry, 'deleted');
  }

  /** The node dies: every entry is gone, dirty or not. */
  clear(): void {
    for (const entry of this.#entries.values()) this.#remove(entry, 'node-died');
  }

  /** Notes that a write of this entry waits for its flush. */
  queue(entry: Entry): void {
    entry.queued += 1;
    if (entry.queued > 1) return;
    this.#expiries.remove(entry);
    if (!this.#evictable(entry)) return;
    this.#held += 1;
    this.#order.hold(entry);
  }

  /** Notes that the database has caught up with this entry. */
  flushed(entry: Entry): void {
    entry.queued = 0;
    if (entry.expiresAt !== Number.POSITIVE_INFINITY) this.#expiries.add(entry);
    if (!this.#evictable(entry)) return;
    this.#held -= 1;
    this.#order.release(entry);
  }

  #evictable(entry: Entry): boolean {
    return (
      this.#scope === 'every-key' ||
      (this.#scope === 'keys-with-ttl' && entry.expiresAt !== Number.POSITIVE_INFINITY)
    );
  }

  #live(key: number, now: number): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined || entry.dirty || now < entry.expiresAt) return entry;
    this.#remove(entry, 'expired');
    return undefined;
  }

  #use(entry: Entry, now: number): void {
    this.#uses += 1;
    entry.uses += 1;
    entry.lastUsed = now;
    entry.lastUse = this.#uses;
    if (this.#evictable(entry)) this.#order.use(entry);
  }

  #overwrite(entry: Entry, version: number, now: number, expiresAt: number): void {
    if (entry.expiresAt !== expiresAt) this.#setExpiry(entry, expiresAt);
    entry.version = version;
    this.#use(entry, now);
  }

  // The expiry decides the rank and whether a volatile policy may choose the entry, so it leaves and comes back.
  #setExpiry(entry: Entry, expiresAt: number): void {
    if (this.#evictable(entry)) {
      this.#order.remove(entry);
      if (entry.dirty) this.#held -= 1;
    }
    this.#expiries.remove(entry);
    entry.expiresAt = expiresAt;
    if (expiresAt !== Number.POSITIVE_INFINITY && !entry.dirty) this.#expiries.add(entry);
    if (!this.#evictable(entry)) return;
    this.#order.add(entry);
    if (!entry.dirty) return;
    this.#held += 1;
    this.#order.hold(entry);
  }

  #makeRoom(now: number): Refusal | undefined {
    const { capacity } = this.#options;
    if (this.#entries.size < capacity) return undefined;
    let expired = this.#expiries.first();
    while (expired !== undefined && expired.expiresAt <= now) {
      this.#remove(expired, 'expired');
      expired = this.#expiries.first();
    }
    if (this.#entries.size < capacity) return undefined;
    if (capacity === 0) return 'no-capacity';
    if (this.#scope === 'no-key') return 'policy-never-evicts';
    const victim = this.#order.victim();
    if (victim === undefined) return this.#held > 0 ? 'every-candidate-is-dirty' : 'no-key-has-a-ttl';
    this.#remove(victim, 'evicted');
    return undefined;
  }

  #remove(entry: Entry, leaving: Leaving): void {
    this.#entries.delete(entry.key);
    this.#expiries.remove(entry);
    if (this.#evictable(entry)) {
      this.#order.remove(entry);
      if (entry.dirty) this.#held -= 1;
    }
    if (entry.reads === 0) this.#unread -= 1;
    this.#options.onLeave(entry, leaving);
  }
}

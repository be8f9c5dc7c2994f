import { type Policy, policies } from '#engines/cache/policy';
import type { Leaving, Refusal } from '#engines/cache/store';

export interface ReferenceEntry {
  key: number;
  version: number;
  expiresAt: number;
  insertion: number;
  lastUse: number;
  uses: number;
  dirty: boolean;
}

/**
 * The store's rules written down as plainly as they can be: one list, searched and sorted anew for every decision.
 * It does not choose at random; `mayLeave` tells whom a random policy could have chosen.
 */
export class ReferenceStore {
  entries: ReferenceEntry[] = [];
  left: [number, Leaving][] = [];
  #clock = 0;
  readonly capacity: number;
  readonly policy: Policy;

  constructor(capacity: number, policy: Policy) {
    this.capacity = capacity;
    this.policy = policy;
  }

  #drop(entry: ReferenceEntry, leaving: Leaving) {
    this.entries = this.entries.filter((each) => each !== entry);
    this.left.push([entry.key, leaving]);
  }

  #live(key: number, now: number) {
    const entry = this.entries.find((each) => each.key === key);
    if (entry === undefined) return undefined;
    if (entry.dirty || entry.expiresAt > now) return entry;
    this.#drop(entry, 'expired');
    return undefined;
  }

  #use(entry: ReferenceEntry) {
    this.#clock += 1;
    entry.uses += 1;
    entry.lastUse = this.#clock;
  }

  find(key: number, now: number) {
    const entry = this.#live(key, now);
    if (entry !== undefined) this.#use(entry);
    return entry;
  }

  #inScope(entry: ReferenceEntry) {
    const { scope } = policies[this.policy];
    return scope === 'every-key' || (scope === 'keys-with-ttl' && entry.expiresAt < Number.POSITIVE_INFINITY);
  }

  mayLeave() {
    return this.entries.filter((entry) => this.#inScope(entry) && !entry.dirty);
  }

  /** `chosen` says which key a random policy took. */
  set(
    key: number,
    version: number,
    now: number,
    expiresAt: number,
    chosen: () => number,
  ): 'stored' | Refusal {
    const present = this.#live(key, now);
    if (present !== undefined) {
      present.version = version;
      present.expiresAt = expiresAt;
      this.#use(present);
      return 'stored';
    }
    if (this.entries.length >= this.capacity) {
      for (const entry of this.entries.filter((each) => !each.dirty && each.expiresAt <= now))
        this.#drop(entry, 'expired');
    }
    if (this.entries.length >= this.capacity) {
      if (this.capacity === 0) return 'no-capacity';
      if (policies[this.policy].scope === 'no-key') return 'policy-never-evicts';
      const victim = this.#victim(chosen);
      if (victim === undefined) {
        return this.entries.some((entry) => this.#inScope(entry))
          ? 'every-candidate-is-dirty'
          : 'no-key-has-a-ttl';
      }
      this.#drop(victim, 'evicted');
    }
    this.#clock += 1;
    this.entries.push({
      key,
      version,
      expiresAt,
      insertion: this.#clock,
      lastUse: this.#clock,
      uses: 1,
      dirty: false,
    });
    return 'stored';
  }

  #victim(chosen: () => number): ReferenceEntry | undefined {
    const candidates = this.mayLeave();
    switch (policies[this.policy].order) {
      case 'least-recently-used':
        return candidates.sort((a, b) => a.lastUse - b.lastUse)[0];
      case 'least-often-used':
        return candidates.sort((a, b) => a.uses - b.uses || a.lastUse - b.lastUse)[0];
      case 'soonest-to-expire':
        return candidates.sort((a, b) => a.expiresAt - b.expiresAt || a.insertion - b.insertion)[0];
      case 'by-chance': {
        if (candidates.length === 0) return undefined;
        const key = chosen();
        return candidates.find((each) => each.key === key);
      }
    }
  }

  delete(key: number) {
    const entry = this.entries.find((each) => each.key === key);
    if (entry !== undefined) this.#drop(entry, 'deleted');
  }

  clear() {
    for (const entry of this.entries) this.left.push([entry.key, 'node-died']);
    this.entries = [];
  }
}

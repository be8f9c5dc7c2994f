import type { Entry } from './entry.ts';
import { EntryHeap } from './heap.ts';
import type { EvictionOrderName } from './policy.ts';
import type { Chance } from './random.ts';

/**
 * The order in which entries leave a full cache. `hold` keeps an entry from being chosen (it waits for its flush)
 * and `release` ends that; both only ever concern entries that were added.
 */
export interface EvictionOrder {
  add(entry: Entry): void;
  /** The entry has just been used. */
  use(entry: Entry): void;
  remove(entry: Entry): void;
  hold(entry: Entry): void;
  release(entry: Entry): void;
  /** The entry to remove next, if there is one. */
  victim(): Entry | undefined;
}

/** Least recently used first: a linked list from the oldest use to the newest. */
class Recency implements EvictionOrder {
  #oldest: Entry | undefined;
  #newest: Entry | undefined;

  add(entry: Entry): void {
    entry.older = this.#newest;
    entry.newer = undefined;
    if (this.#newest === undefined) this.#oldest = entry;
    else this.#newest.newer = entry;
    this.#newest = entry;
  }

  use(entry: Entry): void {
    if (entry === this.#newest) return;
    this.remove(entry);
    this.add(entry);
  }

  remove(entry: Entry): void {
    const { older, newer } = entry;
    if (older === undefined) this.#oldest = newer;
    else older.newer = newer;
    if (newer === undefined) this.#newest = older;
    else newer.older = older;
  }

  // A dirty entry keeps its place in the list and is passed over, because a list cannot find that place again.
  hold(): void {}
  release(): void {}

  victim(): Entry | undefined {
    let entry = this.#oldest;
    while (entry?.dirty) entry = entry.newer;
    return entry;
  }
}

/** The entry that ranks first by a comparison. */
class Ranking implements EvictionOrder {
  readonly #heap: EntryHeap;

  constructor(before: (a: Entry, b: Entry) => boolean) {
    this.#heap = new EntryHeap(before, 'orderSlot');
  }

  add(entry: Entry): void {
    this.#heap.add(entry);
  }

  use(entry: Entry): void {
    if (entry.orderSlot >= 0) this.#heap.moved(entry);
  }

  remove(entry: Entry): void {
    this.#heap.remove(entry);
  }

  hold(entry: Entry): void {
    this.#heap.remove(entry);
  }

  release(entry: Entry): void {
    this.#heap.add(entry);
  }

  victim(): Entry | undefined {
    return this.#heap.first();
  }
}

/** Any entry, by seeded chance: an unordered list in which the last entry fills the gap of one that leaves. */
class Lottery implements EvictionOrder {
  readonly #entries: Entry[] = [];
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  add(entry: Entry): void {
    entry.orderSlot = this.#entries.length;
    this.#entries.push(entry);
  }

  use(): void {}

  remove(entry: Entry): void {
    if (entry.orderSlot < 0) return;
    const last = this.#entries.pop();
    if (last !== undefined && last !== entry) {
      last.orderSlot = entry.orderSlot;
      this.#entries[entry.orderSlot] = last;
    }
    entry.orderSlot = -1;
  }

  hold(entry: Entry): void {
    this.remove(entry);
  }

  release(entry: Entry): void {
    this.add(entry);
  }

  victim(): Entry | undefined {
    return this.#entries[Math.floor(this.#chance() * this.#entries.length)];
  }
}

const lessOften = (a: Entry, b: Entry) => a.uses < b.uses || (a.uses === b.uses && a.lastUse < b.lastUse);

/** Whether `a` expires before `b`; of two that expire together, the one inserted first. */
export const expiresSooner = (a: Entry, b: Entry) =>
  a.expiresAt < b.expiresAt || (a.expiresAt === b.expiresAt && a.insertion < b.insertion);

export function evictionOrder(name: EvictionOrderName, chance: Chance): EvictionOrder {
  switch (name) {
    case 'least-recently-used':
      return new Recency();
    case 'least-often-used':
      return new Ranking(lessOften);
    case 'by-chance':
      return new Lottery(chance);
    case 'soonest-to-expire':
      return new Ranking(expiresSooner);
  }
}

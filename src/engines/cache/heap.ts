import type { Entry } from './entry.ts';

/** A binary heap that knows where each of its entries stands, so that any of them can move or leave in O(log n). */
export class EntryHeap {
  readonly #items: Entry[] = [];
  readonly #before: (a: Entry, b: Entry) => boolean;
  readonly #slot: 'orderSlot' | 'expirySlot';

  /** `before` tells which of two entries leaves first; `slot` is the field in which this heap keeps positions. */
  constructor(before: (a: Entry, b: Entry) => boolean, slot: 'orderSlot' | 'expirySlot') {
    this.#before = before;
    this.#slot = slot;
  }

  first(): Entry | undefined {
    return this.#items[0];
  }

  add(entry: Entry): void {
    this.#items.push(entry);
    this.#rise(entry, this.#items.length - 1);
  }

  /** Finds the right place again for an entry whose rank has changed. */
  moved(entry: Entry): void {
    this.#rise(entry, entry[this.#slot]);
    this.#sink(entry, entry[this.#slot]);
  }

  /** Takes an entry out; one that is not in the heap is left alone. */
  remove(entry: Entry): void {
    const at = entry[this.#slot];
    if (at < 0) return;
    entry[this.#slot] = -1;
    const last = this.#items.pop();
    if (last === undefined || last === entry) return;
    last[this.#slot] = at;
    this.#items[at] = last;
    this.moved(last);
  }

  #rise(entry: Entry, from: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.#items[above];
      if (parent === undefined || !this.#before(entry, parent)) break;
      this.#put(parent, at);
      at = above;
    }
    this.#put(entry, at);
  }

  #sink(entry: Entry, from: number): void {
    let at = from;
    for (;;) {
      let below = 2 * at + 1;
      let child = this.#items[below];
      if (child === undefined) break;
      const other = this.#items[below + 1];
      if (other !== undefined && this.#before(other, child)) {
        child = other;
        below += 1;
      }
      if (!this.#before(child, entry)) break;
      this.#put(child, at);
      at = below;
    }
    this.#put(entry, at);
  }

  #put(entry: Entry, at: number): void {
    this.#items[at] = entry;
    entry[this.#slot] = at;
  }
}

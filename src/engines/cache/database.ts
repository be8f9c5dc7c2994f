import type { Entry } from './entry.ts';

/** A database read whose value is on its way into the cache. */
export interface Fill {
  readonly key: number;
  /** What the database held when the query began; a later commit does not change it. */
  readonly version: number;
  readonly exists: boolean;
  readonly landsAt: number;
  /** When the database first changed under this fill; Infinity while it has not. */
  outdatedSince: number;
  /** The expired entry that this fill replaces, for readers who would rather have an old value than wait. */
  readonly expired: Entry | undefined;
  /** The observer's number of the read that began it. */
  readonly operation: number;
  /** The next fill of the same key on its way. */
  next: Fill | undefined;
}

/** One row. Its versions count writes, so a write of an equal value is a new version too. */
export class Row {
  version: number;
  exists: boolean;
  oldestFill: Fill | undefined;
  newestFill: Fill | undefined;

  constructor(exists: boolean) {
    this.exists = exists;
    this.version = exists ? 1 : 0;
  }

  fillStarted(fill: Fill): void {
    if (this.newestFill === undefined) this.oldestFill = fill;
    else this.newestFill.next = fill;
    this.newestFill = fill;
  }

  oldestFillLanded(): void {
    this.oldestFill = this.oldestFill?.next;
    if (this.oldestFill === undefined) this.newestFill = undefined;
  }
}

/** The rows by key, made when they are first asked for. */
export class Database {
  readonly #rows: (Row | undefined)[] = [];
  readonly #existsAtFirst: (key: number) => boolean;

  /** `existsAtFirst` tells which keys have a row, in version 1, before anything happens. */
  constructor(existsAtFirst: (key: number) => boolean) {
    this.#existsAtFirst = existsAtFirst;
  }

  row(key: number): Row {
    // Filled up to the key, the list stays a plain array; with gaps the engine would turn it into a slow table.
    while (this.#rows.length <= key) this.#rows.push(undefined);
    let row = this.#rows[key];
    if (row === undefined) {
      row = new Row(this.#existsAtFirst(key));
      this.#rows[key] = row;
    }
    return row;
  }
}

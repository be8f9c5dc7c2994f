/** One key in the cache. Times are in ms of the simulated clock. */
export class Entry {
  readonly key: number;
  version: number;
  /** Stands for “no such row”: a negative-caching marker, or a deletion that waits for its flush. */
  marker = false;
  lastUsed: number;
  /** Uses since insertion, the insertion included. */
  uses = 1;
  /** How many reads found this entry. */
  reads = 0;
  /** From this moment on the entry counts as missing; Infinity without a TTL. */
  expiresAt: number;
  /** Since when the database holds a newer version; Infinity while it holds none. */
  outdatedSince = Number.POSITIVE_INFINITY;
  /** Acknowledged writes that the database has not seen; above 0 the entry is dirty. */
  queued = 0;

  /** When it was inserted, as a number of the store's uses: two entries never share it, so it breaks every tie. */
  readonly insertion: number;
  /** The number of its last use: `lastUsed` without ties inside one moment. */
  lastUse: number;
  // Places in the structures of the store, so that moving or removing an entry needs no search.
  older: Entry | undefined = undefined;
  newer: Entry | undefined = undefined;
  orderSlot = -1;
  expirySlot = -1;

  constructor(key: number, version: number, now: number, expiresAt: number, use: number) {
    this.key = key;
    this.version = version;
    this.lastUsed = now;
    this.expiresAt = expiresAt;
    this.insertion = use;
    this.lastUse = use;
  }

  get dirty(): boolean {
    return this.queued > 0;
  }
}

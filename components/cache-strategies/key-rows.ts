import type { EntryState, RowState, Step } from '#engines/cache/follow';
import { lasts } from './times.ts';

/** One line of the table: a key, or a run of keys that stand alike. */
export interface KeyRow {
  first: string;
  /** The last key of a run; undefined for a single key. */
  last: string | undefined;
  size: number;
  /** Undefined where the cache has no entry. */
  cached: { version: number; state: EntryState['state']; remains: string } | undefined;
  /** The database's version, or undefined where the row does not exist. */
  database: number | undefined;
}

interface Group {
  first: string;
  last: string;
  size: number;
  entry: EntryState | undefined;
  shortest: number;
  longest: number;
  row: RowState;
}

const alike = ({ entry, row }: Group, other: EntryState | undefined, otherRow: RowState) =>
  entry?.version === other?.version &&
  entry?.state === other?.state &&
  row.version === otherRow.version &&
  row.exists === otherRow.exists;

const never = Number.POSITIVE_INFINITY;
const mostRows = 6;

/** Cache and database after a step, key by key, neighbours that stand alike in one line. */
export function keyRowsOf({ cache, database }: Step): { rows: KeyRow[]; moreKeys: number } {
  const entries = new Map(cache.map((entry) => [entry.key, entry]));
  const groups: Group[] = [];
  for (const row of database) {
    const entry = entries.get(row.key);
    const remains = entry?.remainingTtl ?? never;
    const group = groups.at(-1);
    if (group === undefined || !alike(group, entry, row)) {
      groups.push({
        first: row.key,
        last: row.key,
        size: 1,
        entry,
        shortest: remains,
        longest: remains,
        row,
      });
      continue;
    }
    group.last = row.key;
    group.size += 1;
    group.shortest = Math.min(group.shortest, remains);
    group.longest = Math.max(group.longest, remains);
  }
  const moreKeys = groups.slice(mostRows).reduce((sum, { size }) => sum + size, 0);
  return { rows: groups.slice(0, mostRows).map(rowOf), moreKeys };
}

function rowOf({ first, last, size, entry, shortest, longest, row }: Group): KeyRow {
  const [from, to] = [remainsOf(shortest), remainsOf(longest)];
  return {
    first,
    last: size === 1 ? undefined : last,
    size,
    cached: entry && {
      version: entry.version,
      state: entry.state,
      remains: entry.state === 'expired' ? 'none' : from === to ? from : `${from} to ${to}`,
    },
    database: row.exists ? row.version : undefined,
  };
}

const remainsOf = (ms: number) => (ms === never ? 'for ever' : lasts(ms));

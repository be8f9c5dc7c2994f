import type { Effect } from '#engines/cache/observe';
import { counted } from '#engines/numbers';

const refusals = {
  'policy-never-evicts': 'it is full and evicts nothing',
  'no-key-has-a-ttl': 'it is full and no key has a TTL',
  'every-candidate-is-dirty': 'it is full of values that wait for their flush',
  'no-capacity': 'it holds nothing at all',
} as const;

/** Why the cache took no new key, as the end of a sentence. */
export const becauseOf = (refusal: keyof typeof refusals): string => refusals[refusal];

const leavings = {
  deleted: 'is deleted from the cache',
  expired: 'expires',
  'node-died': 'is gone with the node',
} as const;

/** What changed in the cache or the database, as one sentence without its time. */
export function effectSays(effect: Effect): string {
  switch (effect.kind) {
    case 'committed':
      return effect.exists
        ? `Row ${effect.key} becomes version ${effect.version} in the database.`
        : `Row ${effect.key} is deleted in the database.`;
    case 'stored':
      return `Version ${effect.version} of ${effect.key} is put into the cache${effect.outdated ? ', out of date already' : ''}.`;
    case 'removed':
      return `Entry ${effect.key} ${leavings[effect.leaving]}.`;
    case 'evicted':
      return `Entry ${effect.key} is evicted.`;
    case 'refused':
      return `The cache does not take ${effect.key}: ${becauseOf(effect.refusal)}.`;
    case 'fill-dropped':
      return `The cache keeps version ${effect.newer} of ${effect.key} and drops the older version ${effect.version}.`;
    case 'flushed': {
      const merged =
        effect.writes === effect.rows ? '' : ` for ${counted(effect.writes, 'acknowledged write')}`;
      const over =
        effect.overwrote === 0
          ? ''
          : `; ${effect.overwrote === 1 ? 'an outside change is' : `${effect.overwrote} outside changes are`} overwritten`;
      return `The queue is written: ${counted(effect.rows, 'row')} in the database${merged}${over}.`;
    }
    case 'lost':
      return `${counted(effect.writes, 'acknowledged write')} to ${counted(effect.rows, 'row')} ${effect.writes === 1 ? 'is' : 'are'} lost.`;
  }
}

/** A flush changes many rows at once: it is told as one change, not as one per row. */
export function told(effects: readonly Effect[]): Effect[] {
  const flushes = new Set(effects.flatMap(({ kind, at }) => (kind === 'flushed' ? [at] : [])));
  return effects.filter(({ kind, at }) => kind !== 'committed' || !flushes.has(at));
}

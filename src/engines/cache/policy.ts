/** How a policy orders the entries it may remove. */
export type EvictionOrderName =
  | 'least-recently-used'
  | 'least-often-used'
  | 'by-chance'
  | 'soonest-to-expire';

export interface PolicyRule {
  label: string;
  /** Which entries may be removed: every one, only those with a TTL, or none. */
  scope: 'every-key' | 'keys-with-ttl' | 'no-key';
  order: EvictionOrderName;
}

/**
 * What a full cache does before it takes a new key. The first eight are values of `maxmemory-policy`
 * (https://valkey.io/topics/lru-cache), where real engines look at a small sample of keys instead of all of them.
 * Memcached removes the least recently used item of the slab class that the new one belongs to
 * (https://docs.memcached.org/); in this model all items have one size and so share one class.
 */
export const policies = {
  'allkeys-lru': { label: 'allkeys-lru', scope: 'every-key', order: 'least-recently-used' },
  'allkeys-lfu': { label: 'allkeys-lfu', scope: 'every-key', order: 'least-often-used' },
  'allkeys-random': { label: 'allkeys-random', scope: 'every-key', order: 'by-chance' },
  'volatile-lru': { label: 'volatile-lru', scope: 'keys-with-ttl', order: 'least-recently-used' },
  'volatile-lfu': { label: 'volatile-lfu', scope: 'keys-with-ttl', order: 'least-often-used' },
  'volatile-random': { label: 'volatile-random', scope: 'keys-with-ttl', order: 'by-chance' },
  'volatile-ttl': { label: 'volatile-ttl', scope: 'keys-with-ttl', order: 'soonest-to-expire' },
  noeviction: { label: 'noeviction', scope: 'no-key', order: 'least-recently-used' },
  memcached: { label: 'Memcached (LRU)', scope: 'every-key', order: 'least-recently-used' },
} as const satisfies Record<string, PolicyRule>;

export type Policy = keyof typeof policies;
export const policyNames = Object.keys(policies) as Policy[];

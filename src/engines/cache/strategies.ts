/** What a strategy does at a miss and at a write. The machine follows this table; nothing else knows the names. */
export interface Plan {
  label: string;
  /** Who puts a missing value into the cache: the application (one more call), the cache layer itself, or nobody. */
  fill: 'application' | 'cache-layer' | 'nobody';
  /**
   * What a write does besides changing the database: leave the cache alone, delete the key, set the new value, or
   * set it in the cache only and queue it for the database. `as-chosen` asks the settings: leave or delete.
   */
  onWrite: 'leave' | 'delete' | 'set' | 'queue' | 'as-chosen';
}

/**
 * The strategies of https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Strategies.html and their relatives.
 * Read-through says nothing about writes; here they go to the database alone, so that the table shows what only the
 * reads change.
 */
export const strategies = {
  'cache-aside': { label: 'Cache-aside, no invalidation', fill: 'application', onWrite: 'leave' },
  'cache-aside-invalidate': {
    label: 'Cache-aside, invalidate on write',
    fill: 'application',
    onWrite: 'delete',
  },
  'read-through': { label: 'Read-through', fill: 'cache-layer', onWrite: 'leave' },
  'write-through': { label: 'Write-through', fill: 'nobody', onWrite: 'set' },
  'write-through-lazy': { label: 'Write-through and lazy loading', fill: 'application', onWrite: 'set' },
  'write-behind': { label: 'Write-behind', fill: 'cache-layer', onWrite: 'queue' },
  'write-around': { label: 'Write-around', fill: 'application', onWrite: 'as-chosen' },
} as const satisfies Record<string, Plan>;

export type Strategy = keyof typeof strategies;
export const strategyNames = Object.keys(strategies) as Strategy[];

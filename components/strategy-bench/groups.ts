import type { bulkInputs } from '#engines/cache/workload';

type Name = keyof typeof bulkInputs;

/** The controls under their sub-headings. The strategy is no control of a run: it chooses whose working is shown. */
export const groups: readonly { title: string; names: readonly Name[] }[] = [
  {
    title: 'Workload',
    names: ['operations', 'keys', 'zipf', 'readsPerSecond', 'writeShare', 'seed'],
  },
  { title: 'Cache', names: ['capacity', 'policy', 'ttl', 'killAt'] },
  { title: 'Latencies', names: ['cacheMs', 'databaseReadMs', 'databaseWriteMs', 'fill'] },
  { title: 'Write-behind and write-around', names: ['flushInterval', 'batchSize', 'writeAround'] },
  {
    title: 'Bursts and missing rows',
    names: ['whileFilling', 'jitter', 'missingShare', 'negativeCaching', 'negativeTtl'],
  },
];

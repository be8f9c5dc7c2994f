import type { Metrics } from '#engines/cache/metrics';
import { percent, quantity, show } from '#engines/numbers';
import type { Measure, WorkingLine } from '#engines/result';

// The lines of the engine's own explanation that bear on the scenes' questions; the tests hold them against it.

const seconds = (ms: number) => quantity(ms / 1_000, 's', 6);

export const hitRatioLine = ({ hits, misses, hitRatio }: Metrics): WorkingLine => ({
  says: 'Hit ratio',
  rule: 'hits ÷ (hits + misses)',
  numbers: `${show(hits)} ÷ (${show(hits)} + ${show(misses)})`,
  result: hitRatio === undefined ? '–' : percent(hitRatio, 2),
});

export const stalenessLines = ({ maxStaleness, stalestAt }: Metrics): WorkingLine[] =>
  maxStaleness === 0
    ? []
    : [
        {
          says: 'Maximum staleness',
          rule: 'time of the read − time of the first update it missed',
          numbers: `${seconds(stalestAt)} − ${seconds(stalestAt - maxStaleness)}`,
          result: seconds(maxStaleness),
        },
      ];

/** What both scenes with operations compare two runs by. */
export const readMeasures = (metrics: Metrics): Measure[] => [
  ...(metrics.meanReadMs === undefined
    ? []
    : [{ name: 'Mean read latency', value: metrics.meanReadMs, unit: 'ms' }]),
  { name: 'Database reads', value: metrics.databaseReads, unit: '', digits: 0 },
  { name: 'Stale answers', value: metrics.staleHits, unit: '', digits: 0 },
];

import { counted, duration, percent, quantity, show } from '#engines/numbers';
import type { Measure, Result, WorkingLine } from '#engines/result';
import { type Metrics, paysForSet, type SetUp } from './metrics.ts';
import { strategies } from './strategies.ts';

/** The metrics in one sentence and as the lines that lead to them. */
export function explain(setUp: SetUp, metrics: Metrics): Result {
  return {
    answer: answerOf(metrics),
    measures: measuresOf(metrics),
    working: [
      ...latencyLines(setUp, metrics),
      ...loadLines(metrics),
      ...freshnessLines(metrics),
      ...lossLines(metrics),
    ],
  };
}

const were = (value: number) => (value === 1 ? 'was' : 'were');
// Six decimals show whole nanoseconds, so that nothing in a sum of latencies is rounded away.
const exactMs = (ms: number) => quantity(ms, 'ms', 6);
const seconds = (ms: number) => quantity(ms / 1_000, 's', 6);

function answerOf(metrics: Metrics): string {
  const { hits, reads, hitRatio, databaseReads, staleHits, lostWrites, refusedWrites } = metrics;
  const { label } = strategies[metrics.strategy];
  const parts =
    hitRatio === undefined
      ? [`${label}: nothing was read`]
      : [
          `${label} answered ${show(hits)} of ${counted(reads, 'read')} from the cache (${percent(hitRatio)}) and sent ${counted(databaseReads, 'query', 'queries')} to the database`,
        ];
  if (staleHits > 0) {
    parts.push(
      `${counted(staleHits, 'answer')} from the cache ${were(staleHits)} stale, by up to ${duration(metrics.maxStaleness)}`,
    );
  }
  if (lostWrites > 0) parts.push(`${counted(lostWrites, 'acknowledged write')} ${were(lostWrites)} lost`);
  if (refusedWrites > 0) parts.push(`${counted(refusedWrites, 'write')} failed because the cache was full`);
  return `${parts.join('; ')}.`;
}

/** What two runs are compared by; a ratio or a mean of nothing is left out. */
function measuresOf(metrics: Metrics): Measure[] {
  const { hitRatio, meanReadMs, meanWriteMs, databaseReads, staleHits, maxStaleness, lostWrites, evictions } =
    metrics;
  return [
    ...(hitRatio === undefined ? [] : [{ name: 'Hit ratio', value: hitRatio * 100, unit: '%', digits: 1 }]),
    ...(meanReadMs === undefined ? [] : [{ name: 'Mean read latency', value: meanReadMs, unit: 'ms' }]),
    ...(meanWriteMs === undefined ? [] : [{ name: 'Mean write latency', value: meanWriteMs, unit: 'ms' }]),
    { name: 'Database reads', value: databaseReads, unit: '', digits: 0 },
    { name: 'Stale answers', value: staleHits, unit: '', digits: 0 },
    { name: 'Maximum staleness', value: maxStaleness / 1_000, unit: 's', digits: 3 },
    { name: 'Lost writes', value: lostWrites, unit: '', digits: 0 },
    { name: 'Evictions', value: evictions, unit: '', digits: 0 },
  ];
}

function latencyLines(setUp: SetUp, metrics: Metrics): WorkingLine[] {
  const { hits, misses, reads, writes, hitRatio, meanReadMs, formulaReadMs, meanWriteMs } = metrics;
  const { cacheMs, databaseReadMs } = setUp.settings;
  const lines: WorkingLine[] = [
    {
      says: 'Hit ratio',
      rule: 'hits ÷ (hits + misses)',
      numbers: `${show(hits)} ÷ (${show(hits)} + ${show(misses)})`,
      result: hitRatio === undefined ? '–' : percent(hitRatio, 2),
    },
  ];
  if (meanReadMs !== undefined && formulaReadMs !== undefined) {
    const set = paysForSet(setUp);
    const miss = set ? `(${show(databaseReadMs, 6)} + ${show(cacheMs, 6)})` : show(databaseReadMs, 6);
    lines.push(
      {
        says: 'Mean read latency',
        rule: 'sum of the reads ÷ reads',
        numbers: `${exactMs(metrics.readMs)} ÷ ${show(reads)}`,
        result: quantity(meanReadMs, 'ms'),
      },
      {
        says: 'Mean read latency by the formula',
        rule: `Lc + (1 − h) × ${set ? '(Ld + Lc)' : 'Ld'}, with 1 − h = misses ÷ reads`,
        numbers: `${show(cacheMs, 6)} + ${show(misses)} ÷ ${show(reads)} × ${miss}`,
        result: quantity(formulaReadMs, 'ms'),
      },
    );
  }
  if (meanWriteMs !== undefined) {
    lines.push({
      says: 'Mean write latency',
      rule: 'sum of the writes ÷ writes',
      numbers: `${exactMs(metrics.writeMs)} ÷ ${show(writes)}`,
      result: quantity(meanWriteMs, 'ms'),
    });
  }
  return lines;
}

function loadLines(metrics: Metrics): WorkingLine[] {
  const { misses, queriesAvoided, databaseReads, databaseWrites, elapsedMs } = metrics;
  const lines: WorkingLine[] = [
    {
      says: 'Database reads',
      rule: 'misses − queries avoided',
      numbers: `${show(misses)} − ${show(queriesAvoided)}`,
      result: show(databaseReads),
    },
  ];
  if (metrics.databaseReadsPerSecond !== undefined && metrics.databaseWritesPerSecond !== undefined) {
    lines.push(
      {
        says: 'Database reads per second',
        rule: 'database reads ÷ time',
        numbers: `${show(databaseReads)} ÷ ${seconds(elapsedMs)}`,
        result: quantity(metrics.databaseReadsPerSecond, 'per s'),
      },
      {
        says: 'Database writes per second',
        rule: 'rows written ÷ time',
        numbers: `${show(databaseWrites)} ÷ ${seconds(elapsedMs)}`,
        result: quantity(metrics.databaseWritesPerSecond, 'per s'),
      },
    );
  }
  return lines;
}

function freshnessLines({ hits, staleHits, maxStaleness, stalestAt }: Metrics): WorkingLine[] {
  const lines: WorkingLine[] = [];
  if (staleHits > 0) {
    lines.push({
      says: 'Share of stale hits',
      rule: 'stale hits ÷ hits',
      numbers: `${show(staleHits)} ÷ ${show(hits)}`,
      result: percent(staleHits / hits, 2),
    });
  }
  if (maxStaleness > 0) {
    lines.push({
      says: 'Maximum staleness',
      rule: 'time of the read − time of the first update it missed',
      numbers: `${seconds(stalestAt)} − ${seconds(stalestAt - maxStaleness)}`,
      result: seconds(maxStaleness),
    });
  }
  return lines;
}

function lossLines({
  strategy,
  writes,
  refusedWrites,
  flushedWrites,
  queuedWrites,
  lostWrites,
}: Metrics): WorkingLine[] {
  if (strategies[strategy].onWrite !== 'queue') return [];
  return [
    {
      says: 'Lost writes',
      rule: 'writes − refused − flushed − still queued',
      numbers: `${show(writes)} − ${show(refusedWrites)} − ${show(flushedWrites)} − ${show(queuedWrites)}`,
      result: show(lostWrites),
    },
  ];
}

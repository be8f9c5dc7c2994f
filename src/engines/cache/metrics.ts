import { duration, percent, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import type { Counters } from './counters.ts';
import type { Machine } from './machine.ts';
import { type Strategy, strategies } from './strategies.ts';

/** What a run comes to. Times are in ms; a figure that needs reads, writes or time to pass is undefined without. */
export interface Metrics extends Counters {
  strategy: Strategy;
  /** hits ÷ (hits + misses), from 0 to 1. */
  hitRatio: number | undefined;
  meanReadMs: number | undefined;
  /** Lc + (1 − h)(Ld + Lc), or Lc + (1 − h) Ld where no reader waits for a set. It knows nothing of locks. */
  formulaReadMs: number | undefined;
  meanWriteMs: number | undefined;
  /** How long the run lasted on the simulated clock. */
  elapsedMs: number;
  databaseReadsPerSecond: number | undefined;
  databaseWritesPerSecond: number | undefined;
  /** Entries that left the cache, or still lie in it, without ever having been read. */
  neverRead: number;
  /** Acknowledged writes that wait for a flush now. */
  queuedWrites: number;
}

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : undefined);

/** Whether a reader who misses also pays the set: only where the application fills, and not in the background. */
const paysForSet = ({ plan, settings }: Machine) => plan.fill === 'application' && !settings.backgroundFill;

export function metricsOf(machine: Machine): Metrics {
  const { counters, settings, store, dirty, now } = machine;
  const missRatio = ratio(counters.misses, counters.reads);
  const missMs = settings.databaseReadMs + (paysForSet(machine) ? settings.cacheMs : 0);
  let queuedWrites = 0;
  for (const entry of dirty) queuedWrites += entry.queued;
  return {
    ...counters,
    strategy: settings.strategy,
    hitRatio: ratio(counters.hits, counters.reads),
    meanReadMs: ratio(counters.readMs, counters.reads),
    formulaReadMs: missRatio === undefined ? undefined : settings.cacheMs + missRatio * missMs,
    meanWriteMs: ratio(counters.writeMs, counters.writes),
    elapsedMs: now,
    databaseReadsPerSecond: ratio(counters.databaseReads * 1_000, now),
    databaseWritesPerSecond: ratio(counters.databaseWrites * 1_000, now),
    neverRead: counters.leftUnread + store.unread,
    queuedWrites,
  };
}

/** The metrics in one sentence and as the lines that lead to them. */
export function explain(machine: Machine, metrics: Metrics): Result {
  return { answer: answerOf(metrics), working: workingOf(machine, metrics) };
}

const count = (value: number, one: string, many = `${one}s`) => `${show(value)} ${value === 1 ? one : many}`;

function answerOf(metrics: Metrics): string {
  const { hits, reads, hitRatio, staleHits, lostWrites, refusedWrites } = metrics;
  const { label } = strategies[metrics.strategy];
  const parts =
    hitRatio === undefined
      ? [`${label}: nothing was read`]
      : [`${label} answered ${show(hits)} of ${count(reads, 'read')} from the cache (${percent(hitRatio)})`];
  if (staleHits > 0) {
    parts.push(
      `${show(staleHits)} of these answers ${staleHits === 1 ? 'was' : 'were'} stale, by up to ${duration(metrics.maxStaleness)}`,
    );
  }
  if (lostWrites > 0)
    parts.push(`${count(lostWrites, 'acknowledged write')} ${lostWrites === 1 ? 'was' : 'were'} lost`);
  if (refusedWrites > 0) parts.push(`${count(refusedWrites, 'write')} failed because the cache was full`);
  return `${parts.join('; ')}.`;
}

function workingOf(machine: Machine, metrics: Metrics): WorkingLine[] {
  const lines: WorkingLine[] = [];
  const add = (says: string, rule: string, numbers: string, result: string) =>
    lines.push({ says, rule, numbers, result });
  const { hits, misses, reads, hitRatio, meanReadMs, formulaReadMs, meanWriteMs } = metrics;
  const { cacheMs, databaseReadMs } = machine.settings;
  if (hitRatio === undefined) add('Hit ratio', 'hits ÷ (hits + misses)', '0 ÷ (0 + 0)', '–');
  else
    add(
      'Hit ratio',
      'hits ÷ (hits + misses)',
      `${show(hits)} ÷ (${show(hits)} + ${show(misses)})`,
      percent(hitRatio, 2),
    );
  if (meanReadMs !== undefined && formulaReadMs !== undefined) {
    const numbers = `${quantity(metrics.readMs, 'ms', 6)} ÷ ${show(reads)}`;
    add('Mean read latency', 'sum of the reads ÷ reads', numbers, quantity(meanReadMs, 'ms'));
    const set = paysForSet(machine);
    const miss = set ? `(${show(databaseReadMs, 6)} + ${show(cacheMs, 6)})` : show(databaseReadMs, 6);
    add(
      'Mean read latency by the formula',
      set
        ? 'Lc + (1 − h) × (Ld + Lc), with 1 − h = misses ÷ reads'
        : 'Lc + (1 − h) × Ld, with 1 − h = misses ÷ reads',
      `${show(cacheMs, 6)} + ${show(misses)} ÷ ${show(reads)} × ${miss}`,
      quantity(formulaReadMs, 'ms'),
    );
  }
  if (meanWriteMs !== undefined) {
    const numbers = `${quantity(metrics.writeMs, 'ms', 6)} ÷ ${show(metrics.writes)}`;
    add('Mean write latency', 'sum of the writes ÷ writes', numbers, quantity(meanWriteMs, 'ms'));
  }
  addLoad(metrics, add);
  return lines;
}

function addLoad(
  metrics: Metrics,
  add: (says: string, rule: string, numbers: string, result: string) => void,
): void {
  const { misses, queriesAvoided, databaseReads, databaseReadsPerSecond, databaseWritesPerSecond } = metrics;
  add(
    'Database reads',
    'misses − queries avoided',
    `${show(misses)} − ${show(queriesAvoided)}`,
    show(databaseReads),
  );
  const seconds = quantity(metrics.elapsedMs / 1_000, 's', 6);
  if (databaseReadsPerSecond !== undefined) {
    const numbers = `${show(databaseReads)} ÷ ${seconds}`;
    add(
      'Database reads per second',
      'database reads ÷ time',
      numbers,
      quantity(databaseReadsPerSecond, '1/s'),
    );
  }
  if (databaseWritesPerSecond !== undefined) {
    const numbers = `${show(metrics.databaseWrites)} ÷ ${seconds}`;
    add(
      'Database writes per second',
      'rows written ÷ time',
      numbers,
      quantity(databaseWritesPerSecond, '1/s'),
    );
  }
}

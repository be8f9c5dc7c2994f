import type { Counters } from './counters.ts';
import type { Machine } from './machine.ts';
import type { Strategy } from './strategies.ts';

/** What a machine was given before it began: enough to explain its metrics once it is gone. */
export type SetUp = Pick<Machine, 'plan' | 'settings'>;

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

/** Without the last digits that adding up many latencies leaves behind: what is shown is what is calculated with. */
const steady = (ms: number) => Math.round(ms * 1e6) / 1e6;
const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : undefined);

/** Whether a reader who misses also pays the set: only where the application fills, and not in the background. */
export const paysForSet = ({ plan, settings }: SetUp) =>
  plan.fill === 'application' && !settings.backgroundFill;

export function metricsOf(machine: Machine): Metrics {
  const { counters, settings, store, dirty } = machine;
  const [readMs, writeMs, elapsedMs] = [
    steady(counters.readMs),
    steady(counters.writeMs),
    steady(machine.now),
  ];
  const missRatio = ratio(counters.misses, counters.reads);
  const missMs = settings.databaseReadMs + (paysForSet(machine) ? settings.cacheMs : 0);
  let queuedWrites = 0;
  for (const entry of dirty) queuedWrites += entry.queued;
  return {
    ...counters,
    readMs,
    writeMs,
    strategy: settings.strategy,
    hitRatio: ratio(counters.hits, counters.reads),
    meanReadMs: ratio(readMs, counters.reads),
    formulaReadMs: missRatio === undefined ? undefined : settings.cacheMs + missRatio * missMs,
    meanWriteMs: ratio(writeMs, counters.writes),
    elapsedMs,
    databaseReadsPerSecond: ratio(counters.databaseReads, elapsedMs / 1_000),
    databaseWritesPerSecond: ratio(counters.databaseWrites, elapsedMs / 1_000),
    neverRead: counters.leftUnread + store.unread,
    queuedWrites,
  };
}

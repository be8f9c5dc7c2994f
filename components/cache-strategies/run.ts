import type { Metrics } from '#engines/cache/metrics';
import { type Step, type TraceValues, trace } from '#engines/cache/trace';
import type { Result, WorkingLine } from '#engines/result';
import { happens, momentOf } from './words.ts';

/** A run of a script, told moment by moment. */
export interface StrategyRun extends Result {
  /** The steps that the moments of `trace` tell, one for one. */
  steps: readonly Step[];
  metrics: Metrics;
}

/** The defaults of the engine's inputs. Said again here, since the inputs bring all their labels and helps with them. */
export const defaults: Omit<TraceValues, 'script'> = {
  strategy: 'cache-aside',
  ttl: 60,
  jitter: 0,
  capacity: 1_000,
  policy: 'volatile-lru',
  cacheMs: 1,
  databaseReadMs: 20,
  databaseWriteMs: 25,
  fill: 'synchronous',
  writeAround: 'delete',
  flushInterval: 5,
  batchSize: 50,
  negativeCaching: false,
  negativeTtl: 10,
  whileFilling: 'query-too',
  seed: 1,
};

/** Runs a script and tells the steps in which something happens. */
export function simulate(values: Partial<TraceValues> & { script: string }): StrategyRun {
  const run = trace({ ...defaults, ...values });
  const steps = run.steps.filter(happens);
  return { ...run, steps, trace: steps.map(momentOf) };
}

/** The working lines that bear on a scene's question, in its order; a line that this run lacks is left out. */
export const linesOf = (run: StrategyRun, names: readonly string[]): WorkingLine[] =>
  names.flatMap((name) => run.working.filter(({ says }) => says === name));

/** The measures that bear on a scene's question. */
export const measuresOf = (run: StrategyRun, names: readonly string[]) =>
  run.measures.filter(({ name }) => names.includes(name));

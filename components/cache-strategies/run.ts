import { follow, type ScriptValues, type Step } from '#engines/cache/follow';
import type { Metrics } from '#engines/cache/metrics';
import type { Moment, Result } from '#engines/result';
import { happens, momentOf } from './words.ts';

/** A run of a script, told moment by moment. */
export interface Told {
  /** The steps that the moments of `trace` tell, one for one. */
  steps: readonly Step[];
  trace: readonly Moment[];
  metrics: Metrics;
}

/** What the scenes' runs return. */
export type StrategyRun = Result & Told;

/** The defaults of the engine's inputs. Said again here, since the inputs bring all their labels and helps with them. */
export const defaults: Omit<ScriptValues, 'script'> = {
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
export function tell(values: Partial<ScriptValues> & { script: string }): Told {
  const { steps: all, metrics } = follow({ ...defaults, ...values });
  const steps = all.filter(happens);
  return { steps, metrics, trace: steps.map(momentOf) };
}

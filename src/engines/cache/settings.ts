import type { Values } from '#engines/inputs';
import type { cacheInputs } from './inputs.ts';
import type { Settings } from './machine.ts';

/** The machine's settings for a reader's values: seconds become ms, percentages shares. */
export function settingsOf(values: Values<typeof cacheInputs>): Settings {
  const { strategy, capacity, policy, cacheMs, databaseReadMs, databaseWriteMs } = values;
  const { writeAround, batchSize, whileFilling, seed } = values;
  return {
    strategy,
    ttl: values.ttl * 1_000,
    jitter: values.jitter / 100,
    capacity,
    policy,
    cacheMs,
    databaseReadMs,
    databaseWriteMs,
    backgroundFill: values.fill === 'background',
    writeAround,
    flushInterval: values.flushInterval * 1_000,
    batchSize,
    negativeTtl: values.negativeCaching ? values.negativeTtl * 1_000 : 0,
    whileFilling,
    seed,
  };
}

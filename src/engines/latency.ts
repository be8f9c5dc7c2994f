import { choice, number, type Values } from './inputs.ts';
import { exact, percent, quantity, show } from './numbers.ts';
import type { Result } from './result.ts';

export const inputs = {
  hitRatio: number({
    label: 'Hit ratio',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    default: 90,
    help: 'Hits as a share of all reads.',
  }),
  cache: number({
    label: 'Cache call, Lc',
    unit: 'ms',
    min: 0.01,
    max: 1000,
    step: 0.1,
    default: 1,
    help: 'One call to the cache and back. An example, not a figure of AWS.',
  }),
  database: number({
    label: 'Database read, Ld',
    unit: 'ms',
    min: 0.01,
    max: 10_000,
    step: 1,
    default: 20,
    help: 'One query and its answer. An example, not a figure of AWS.',
  }),
  reads: number({
    label: 'Reads',
    unit: 'per s',
    min: 0,
    max: 10_000_000,
    step: 100,
    default: 10_000,
    help: 'All reads that the application makes.',
  }),
  fill: choice({
    label: 'After a miss',
    options: { synchronous: 'store, then answer', background: 'answer, store meanwhile' },
    default: 'synchronous',
    help: 'Whether the reader waits while the value is stored in the cache.',
  }),
};

export interface MeanLatency extends Result {
  /** Mean read latency in ms. */
  mean: number;
  /** Database read ÷ mean: above 1 the cache makes reads faster. */
  speedUp: number;
  /** Reads that reach the database, per second. */
  databaseReads: number;
  /** The hit ratio, 0 to 1 or above, at which the mean is that of the database alone. */
  breakEven: number;
}

/** Mean latency of a cache-aside read: every read asks the cache, a miss also queries the database and may wait for the store. */
export function meanLatency({ hitRatio, cache, database, reads, fill }: Values<typeof inputs>): MeanLatency {
  const missShare = (100 - hitRatio) / 100;
  const waits = fill === 'synchronous';
  const penalty = waits ? database + cache : database;
  const mean = cache + missShare * penalty;
  const speedUp = database / mean;
  const databaseReads = reads * missShare;
  const breakEven = waits ? (2 * cache) / (database + cache) : cache / database;

  const [m, lc, ld] = [missShare, cache, database].map((value) => exact(value));
  const pays = breakEven < 1;
  return {
    mean,
    speedUp,
    databaseReads,
    breakEven,
    answer: answerOf(mean, database, databaseReads, reads),
    measures: [
      { name: 'Mean read latency', value: mean, unit: 'ms' },
      { name: 'Speed-up', value: speedUp, unit: '×' },
      { name: 'Database reads', value: databaseReads, unit: 'per s', digits: 1 },
    ],
    working: [
      {
        says: 'Mean read latency',
        rule: waits ? 'Lc + (1 − h) × (Ld + Lc)' : 'Lc + (1 − h) × Ld',
        numbers: waits ? `${lc} + ${m} × (${ld} + ${lc})` : `${lc} + ${m} × ${ld}`,
        result: quantity(mean, 'ms', 3),
      },
      {
        says: 'Speed-up',
        rule: 'Ld ÷ mean',
        numbers: `${ld} ÷ ${exact(mean)}`,
        result: `× ${show(speedUp, 2)}`,
      },
      {
        says: 'Database reads',
        rule: 'reads × (1 − h)',
        numbers: `${exact(reads, 10)} × ${m}`,
        result: quantity(databaseReads, 'per s', 3),
      },
      {
        says: 'Hit ratio where caching breaks even',
        rule: waits ? '2 × Lc ÷ (Ld + Lc)' : 'Lc ÷ Ld',
        numbers: waits ? `2 × ${lc} ÷ (${ld} + ${lc})` : `${lc} ÷ ${ld}`,
        result: pays
          ? percent(breakEven, 2)
          : `${percent(breakEven, 2)}: never, the cache is no faster than the database`,
      },
    ],
  };
}

function answerOf(mean: number, database: number, databaseReads: number, reads: number): string {
  const load =
    databaseReads === 0
      ? 'no read reaches the database'
      : `the database answers ${show(databaseReads, 1)} of ${quantity(reads, 'reads per second', 1)}`;
  const change = database / mean;
  if (change >= 1.005)
    return `A read takes ${quantity(mean, 'ms')} on average, ${show(change, 1)} times as fast as the database alone; ${load}.`;
  if (change > 0.995)
    return `A read takes ${quantity(mean, 'ms')} on average, as long as without a cache; ${load}.`;
  return `A read takes ${quantity(mean, 'ms')} on average, slower than the ${quantity(database, 'ms')} without a cache; ${load}.`;
}

import type { Scene } from '#components/kit/scene.ts';
import { strategyNames } from '#engines/cache/strategies';
import { type BulkValues, bulkInputs } from '#engines/cache/workload';
import { duration, percent, show } from '#engines/numbers';
import type { Result } from '#engines/result';

/** What a run would come to, told before it is made: a run of millions of operations takes seconds. */
function plan({ operations, writeShare, readsPerSecond }: BulkValues): Result {
  const reads = 1 - writeShare / 100;
  const time = duration(((operations * reads) / readsPerSecond) * 1_000);
  const answer =
    operations === 0
      ? 'Without operations there is nothing to compare.'
      : `${show(operations)} operations, ${percent(reads)} of them reads, take the shop about ${time}; each of the ${strategyNames.length} strategies meets the same ones.`;
  return { answer, measures: [], working: [] };
}

/** All inputs of the cache engine on one page. Its `run` only plans: the strategies run in a worker. */
export const strategyBench: Scene<typeof bulkInputs, Result> = {
  id: 'strategy-bench',
  question: 'Which strategy wins on my workload?',
  situation:
    'At the start: 500 pages of a ticket shop, read 50 times a second, a few of them far more often than the rest. One operation in twenty is a change, and the cache has room for 150 pages, kept for 60 s.',
  inputs: bulkInputs,
  // Named in the order of the groups that the page shows.
  controls: Object.keys(bulkInputs) as (keyof typeof bulkInputs)[],
  start: { operations: 5_000, keys: 500, readsPerSecond: 50, capacity: 150, policy: 'allkeys-lru' },
  run: plan,
  stories: [],
  leftOut: [
    'Keys have one size and latencies are constant; neither cache nor database gets slower under load.',
    'Eviction looks at all keys, where a real engine looks at a few.',
    'A dead node is replaced at once by an empty one, without replicas.',
    'Nobody changes the database behind the application’s back.',
  ],
};

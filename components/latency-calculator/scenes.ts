import type { Scene } from '#components/kit/scene.ts';
import { inputs, type MeanLatency, meanLatency } from '#engines/latency';
import { quantity, show } from '#engines/numbers';

/** What a hit ratio does to the mean latency and to the database. */
export const latencyCalculator: Scene<typeof inputs, MeanLatency> = {
  id: 'latency-calculator',
  question: 'What is a hit ratio worth?',
  situation:
    'At the start: the cache answers in 1 ms, the database in 20 ms, and nine reads in ten are hits.',
  inputs,
  controls: ['hitRatio', 'cache', 'database', 'fill'],
  run: meanLatency,
  stories: [
    {
      name: 'Five points more',
      context: 'Better keys lift the hit ratio from 90% to 95%. The shop makes 10,000 reads per second.',
      set: { hitRatio: 95 },
      ask: 'The database answered 1,000 reads per second. And now?',
      options: ['950 per s', '500 per s', '900 per s'],
      right: ({ databaseReads }) => `${show(databaseReads, 0)} per s`,
      decides: 'Database reads',
      takeaway:
        'The database sees the misses. From 90% to 95% they halve, though the hit ratio looks hardly better.',
    },
    {
      name: 'One point less',
      context: 'A mature cache stands at 99%. A new feature brings it down to 98%.',
      set: { hitRatio: 98 },
      ask: 'At 99% the database answered 100 reads per second. And now?',
      options: ['101 per s', '110 per s', '200 per s'],
      right: ({ databaseReads }) => `${show(databaseReads, 0)} per s`,
      decides: 'Database reads',
      takeaway:
        'Near 100% one point is a large part of all misses: here it doubled the load. Watch the misses, not only the hit ratio.',
    },
    {
      name: 'A cache that is hardly hit',
      context: 'Every key is asked for about equally often. Only 5 reads in 100 are hits.',
      set: { hitRatio: 5 },
      ask: 'Is a read faster or slower than the 20 ms without a cache?',
      options: ['about 1 ms faster', 'about the same', 'about 1 ms slower'],
      right: ({ mean }) =>
        mean > 20.5 ? 'about 1 ms slower' : mean < 19.5 ? 'about 1 ms faster' : 'about the same',
      decides: 'Hit ratio where caching breaks even',
      takeaway:
        'A miss pays for the cache twice, to ask and to store. Below the break-even a cache costs time on average.',
    },
    {
      name: 'Store after answering',
      context: 'The reader no longer waits until the value is stored.',
      set: { fill: 'background' },
      ask: 'The mean was 3.1 ms. What is it now?',
      options: ['3 ms', '2.1 ms', '2 ms'],
      right: ({ mean }) => quantity(mean, 'ms').replace('\u00a0', ' '),
      decides: 'Mean read latency',
      takeaway: 'Only misses store, so at 90% the saving is a tenth of one cache call.',
    },
  ],
  leftOut: [
    'Each call takes its mean time; queues, slow outliers and the load’s effect on the database are not modelled.',
    'The 1 ms and 20 ms at the start are an example: AWS publishes no such figure for your network and your queries.',
  ],
};

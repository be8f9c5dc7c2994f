import type { Scene } from '#components/kit/scene.ts';
import { show } from '#engines/numbers';
import { inputs } from '#engines/placement/partition-key-inputs';
import { type Picked, pick } from '#engines/placement/partition-keys';

const passes = ({ passes }: Picked) => show(passes, 0);

const leftOut = [
  'DynamoDB’s hash function is its own and not published. Here another one stands for it: which partition a key lands in is an example, that equal keys land together is not.',
  'The table keeps its partitions: no split for heat, no adaptive capacity, no burst. Those come later than the traffic, and cannot help a single item.',
  'The requests of a key come evenly, and the values and their shares are examples.',
];

/** What a partition key does with the traffic: few values, many values, and values with suffixes. */
export const partitionKeyPicker: Scene<typeof inputs, Picked> = {
  id: 'dynamodb-partition-key-picker',
  question: 'Does this key spread the traffic?',
  situation:
    'At the start: a vote for the film of the year. 5,000 votes a second, half for each of two candidates; the partition key is the candidate.',
  inputs,
  controls: ['key', 'suffixes', 'rate', 'kilobytes'],
  run: pick,
  stories: [
    {
      name: 'Ten suffixes',
      context: 'Each vote gets a random suffix from 1 to 10 behind the candidate.',
      set: { suffixes: 10 },
      ask: 'What was 2,500 write units per second for one key: what is it now?',
      options: ['250', '500', '2,500'],
      right: ({ busiestKey }) => show(busiestKey),
      decides: 'Load of the busiest key',
      takeaway:
        'Write sharding makes ten keys of each value, and the hash spreads them. The price is paid by the reader, who needs ten queries to count one candidate.',
    },
    {
      name: 'A movie each',
      context: 'The same traffic, with the movie as the partition key: a hundred of them, equally popular.',
      set: { key: 'movie' },
      ask: 'How many of 5,000 writes per second pass?',
      options: ['1,000', '2,000', '5,000'],
      right: passes,
      decides: 'Passes',
      takeaway:
        'Many values of about the same weight spread by themselves, and nobody has to add up suffixes.',
    },
    {
      name: 'By language',
      context: 'Somebody proposes the language as the key: six values, 60% of them English.',
      set: { key: 'language' },
      ask: 'How much load does the busiest key have, in units per second?',
      options: ['833', '1,000', '3,000'],
      right: ({ busiestKey }) => show(busiestKey),
      decides: 'Load of the busiest key',
      takeaway:
        'Six values can fill six partitions at most, and with one value this popular most traffic meets in one of them.',
    },
    {
      name: 'Large items',
      context: 'The key is the movie, perfectly even. But the items are documents of 100 KB.',
      set: { key: 'movie', kilobytes: 100 },
      ask: 'How many partitions of 10 are above the ceiling?',
      options: ['0', '1', '10'],
      right: ({ hot }) => show(hot),
      decides: 'Units for each request',
      takeaway:
        'A write of 100 KB takes 100 units. No key can spread half a million units over ten partitions: store the documents elsewhere, or many more partitions must grow.',
    },
    {
      name: 'More suffixes than partitions',
      context: 'To be on the safe side, 200 suffixes for each candidate, in a table with ten partitions.',
      set: { suffixes: 200 },
      ask: 'How many queries does the final count take?',
      options: ['20', '200', '400'],
      right: ({ queries }) => show(queries),
      decides: 'Queries to read everything',
      takeaway:
        'Suffixes beyond what the partitions need spread the load a little more evenly, and cost a query each. Choose the number from the write rate and the ceiling.',
    },
  ],
  leftOut,
};

/** The same with all inputs. */
export const partitionKeyBench: Scene<typeof inputs, Picked> = {
  id: 'dynamodb-partition-key-bench',
  question: 'How would my key spread its traffic?',
  situation: 'At the start: 5,000 writes a second for two values of a partition key, over ten partitions.',
  inputs,
  controls: Object.keys(inputs) as (keyof typeof inputs)[],
  run: pick,
  stories: [],
  leftOut,
};

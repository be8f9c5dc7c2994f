export { onDemandPeak } from './on-demand.ts';

import type { Scene } from '#components/kit/scene.ts';
import { clock } from '#engines/bucket/clock';
import { inputs } from '#engines/bucket/dynamodb-inputs';
import { type Throttling, throttling } from '#engines/bucket/dynamodb-result';
import { show } from '#engines/numbers';

const first = ({ first }: Throttling) => show(first, 0);
const last = ({ last }: Throttling) => show(last, 0);
const lasts = ({ throttledFrom }: Throttling) =>
  throttledFrom === undefined ? 'the whole hour' : clock(throttledFrom);
const reason = ({ reason }: Throttling) => reason;

const leftOut = [
  'AWS publishes no figure for how long a key must be busy before it is moved or split: here five minutes at the ceiling, each time, and a split halves the traffic.',
  'Burst is best effort: DynamoDB may use the saved capacity for work of its own, and not every burst is granted in full.',
  'The number of partitions is never shown; a real table also splits other partitions that get hot, and those that grow large.',
  'Requests come evenly and are not sent again. The SDK’s retries add traffic to a table that is already throttling.',
];

/** Burst, adaptive capacity and the ceilings of partitions: one busy key against a large table. */
export const throttleSim: Scene<typeof inputs, Throttling> = {
  id: 'dynamodb-throttle-sim',
  question: 'Which limit throttles the table?',
  situation:
    'At the start: a counter of seats sold is one item. A sale writes to it 2,400 times a second, in a table with 10,000 write units.',
  inputs,
  controls: ['share', 'capacity', 'traffic', 'hot'],
  run: throttling,
  stories: [
    {
      name: 'Buy four times the capacity',
      context: 'The team raises the table to 40,000 write units per second.',
      set: { capacity: 40_000 },
      ask: 'How many of the 2,400 writes per second pass now?',
      options: ['1,000', '2,400', '4,000'],
      right: first,
      decides: 'Ceiling of that partition',
      takeaway:
        'One item lives in one partition, and its ceiling does not depend on the table. KeyRange in the reason says so: capacity will not help, other keys will.',
    },
    {
      name: 'Many items behind the key',
      context: 'The 2,400 writes go to many items of one show, with sort keys all over: one for each seat.',
      set: { hot: 'many' },
      ask: 'How many pass per second at the end of the hour?',
      options: ['1,000', '2,000', '2,400'],
      right: last,
      decides: 'Throttled at the end',
      takeaway:
        'Adaptive capacity can split an item collection by its sort key. It takes a while, and it cannot do it for a single item, a sort key that only rises, or a table with a local secondary index.',
    },
    {
      name: 'Traffic that is spread',
      context:
        'Only a tenth of the traffic goes to one key. The table has 2,000 write units and has been idle.',
      set: { share: 10, capacity: 2_000 },
      ask: 'For how long do all 2,400 writes per second pass?',
      options: ['0 s', '5\u00a0min', '25\u00a0min'],
      right: lasts,
      decides: 'The table’s burst lasts',
      takeaway:
        'Five idle minutes are saved, and only what is above the capacity draws on them. After that the reason is ProvisionedThroughput: here more capacity is the cure.',
    },
    {
      name: 'The neighbours',
      context:
        'A quarter of the traffic goes to one item. The table’s 4,000 units make an even share of 1,000 for each partition.',
      set: { share: 25, capacity: 4_000 },
      ask: 'How many writes per second pass at first?',
      options: ['1,950', '2,350', '2,400'],
      right: first,
      decides: 'Load of the busiest partition',
      takeaway:
        'The busy item shares its partition with others, and together they are above the ceiling, so the neighbours are throttled too. Once the item has a partition of its own, all pass.',
    },
    {
      name: 'Exactly at the ceiling',
      context: 'The counter is written 1,000 times a second.',
      set: { traffic: 1_000 },
      ask: 'How many writes per second are throttled?',
      options: ['0', '1', '100'],
      right: ({ last }) => show(1_000 - last, 0),
      decides: 'Throttled at the end',
      takeaway:
        'Up to its ceiling a partition serves a single key; one write per second more would be the first to be throttled.',
    },
  ],
  leftOut,
};

/** What an index with too little capacity, or a busy key of its own, does to the writes of its table. */
export const indexBackPressure: Scene<typeof inputs, Throttling> = {
  id: 'dynamodb-gsi-back-pressure',
  question: 'Can an index throttle the writes of its table?',
  situation:
    'At the start: 2,400 well-spread orders a second, 4,000 write units for the table, 1,200 for its index. Each order adds an entry of one unit to the index.',
  inputs,
  controls: ['capacity', 'indexCapacity', 'indexUnits', 'indexShare'],
  start: { share: 0, capacity: 4_000, indexUnits: 1, indexCapacity: 1_200 },
  run: throttling,
  stories: [
    {
      name: 'More capacity for the table',
      context: 'The writes of the table are throttled, so the team doubles the table’s capacity.',
      set: { capacity: 8_000 },
      ask: 'How many orders per second pass at the end of the hour?',
      options: ['1,200', '2,400'],
      right: last,
      decides: 'Throttled at the end',
      takeaway:
        'The reason names the index, and so does the ResourceArn of the error. The table was never short.',
    },
    {
      name: 'An update of the index key',
      context:
        'The index has as much as the traffic, 2,400. But each write now changes the key of the index: it deletes one entry and puts another.',
      set: { indexCapacity: 2_400, indexUnits: 2 },
      ask: 'How many writes per second pass at the end?',
      options: ['1,200', '2,400', '4,800'],
      right: last,
      decides: 'Index units for all traffic',
      takeaway:
        'A changed index key costs two index writes. Give the index what its entries need, not what the table has.',
    },
    {
      name: 'Keyed by status',
      context:
        'The index has 4,000 units, and its partition key is the status: 80% of the orders are “open”.',
      set: { indexCapacity: 4_000, indexShare: 80 },
      ask: 'What is the reason in the error?',
      options: [
        'TableWriteKeyRangeThroughputExceeded',
        'IndexWriteProvisionedThroughputExceeded',
        'IndexWriteKeyRangeThroughputExceeded',
      ],
      right: reason,
      decides: 'First reason to throttle',
      takeaway:
        'An index has partitions of its own, with the same ceiling. A key with few values throttles there, however well the table’s key spreads.',
    },
    {
      name: 'Nothing of it is projected',
      context: 'The writes change only attributes that the index does not hold.',
      set: { indexUnits: 0 },
      ask: 'How many orders per second pass?',
      options: ['1,200', '2,400'],
      right: last,
      decides: 'Throttled at the end',
      takeaway:
        'An index that a write does not change takes no part in it. Project only what its queries need.',
    },
  ],
  leftOut: [
    ...leftOut.slice(1),
    'The index is updated a moment after the table; what DynamoDB queues in between is not modelled. Reads of the index throttle only themselves.',
  ],
};

/** Every input of the model on one page. */
export const throttleBench: Scene<typeof inputs, Throttling> = {
  id: 'dynamodb-throttle-bench',
  question: 'What would my table throttle, and why?',
  situation: 'At the start: 2,400 writes a second to one item, in a table with 10,000 write units.',
  inputs,
  controls: Object.keys(inputs) as (keyof typeof inputs)[],
  unused: ({ operation, indexUnits }) =>
    operation === 'read'
      ? ['indexUnits', 'indexCapacity', 'indexShare']
      : indexUnits === 0
        ? ['indexCapacity', 'indexShare']
        : [],
  run: throttling,
  stories: [],
  leftOut,
};

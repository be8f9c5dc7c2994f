import type { Scene } from '#components/kit/scene.ts';
import { type Failure, failure } from '#engines/lambda/batch';
import { inputs } from '#engines/lambda/batch-inputs';
import { show } from '#engines/numbers';

const given = (result: Failure) => show(result.given);

/** Whole, halved or reported: what one bad record does to its batch, in streams and in queues. */
export const lambdaBatchFailure: Scene<typeof inputs, Failure> = {
  id: 'lambda-batch-failure',
  question: 'What does one bad record cost its batch?',
  situation:
    'At the start: ten clicks come from a stream as one batch, and number 7 makes the function fail at every attempt. The mapping gives up after three retries.',
  inputs,
  controls: ['source', 'way', 'retries', 'bad'],
  run: failure,
  stories: [
    {
      name: 'Halve the batch',
      context: 'The mapping gets BisectBatchOnFunctionError.',
      set: { way: 'halves' },
      ask: 'How many records are given up?',
      options: ['1', '4', '10'],
      right: given,
      decides: 'Given up',
      takeaway:
        'Halving closes in on the bad record, and the others are saved. The price is more calls, and good records that run several times.',
    },
    {
      name: 'Say where it stopped',
      context: 'The function returns the sequence number of the first record that failed.',
      set: { way: 'list' },
      ask: 'How many records are given up?',
      options: ['1', '4', '10'],
      right: given,
      decides: 'Given up',
      takeaway:
        'What came before the bad record runs once. But what is behind it waits for it, and goes with it when the retries end.',
    },
    {
      name: 'A queue without a report',
      context: 'The same ten are orders in a standard queue, and the function throws an error.',
      set: { source: 'queue' },
      ask: 'How often is the first order confirmed?',
      options: ['1', '3', '4'],
      right: ({ finished }) => show(finished[0] ?? 0),
      decides: 'Record 1 was finished',
      takeaway:
        'An error returns good messages as well. They run again each time, and end among the dead letters.',
    },
    {
      name: 'A queue with a report',
      context: 'The function catches each error and reports the failed orders.',
      set: { source: 'queue', way: 'list' },
      ask: 'How many orders go to the dead-letter queue?',
      options: ['1', '4', '10'],
      right: given,
      decides: 'Given up',
      takeaway:
        'A queue has no order to keep, so the function can go on after the bad one. Nothing is repeated for nothing.',
    },
    {
      name: 'No retry at all',
      context: 'The stream’s mapping gives up after the first failure.',
      set: { retries: 0 },
      ask: 'How many good records are never finished?',
      options: ['0', '3', '9'],
      right: ({ missed }) => show(missed),
      decides: 'Good records never finished',
      takeaway: 'Giving up early frees the shard, but takes the records behind the bad one with it.',
    },
  ],
  leftOut: [
    'The default of a stream: retries until the records expire, while the shard waits.',
    'AWS’s pages do not say what is given up of a batch that was reported in part; here all that is left of it. Halving and reporting together.',
    'Messages of a queue may come back in other batches; here they come back together.',
    'The waits between attempts, and an error after which the handler goes on by itself.',
  ],
};

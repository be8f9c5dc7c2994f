import { choice, number, type Values } from '#engines/inputs';

/** What a row of the picture holds on a phone. */
const recordsMost = 10;

const count = (label: string, min: number, max: number, initial: number, help: string) =>
  number({ label, unit: '', min, max, step: 1, default: initial, whole: true, help });

export const inputs = {
  source: choice({
    label: 'Source',
    options: { stream: 'a stream', queue: 'a standard SQS queue' },
    default: 'stream',
    help: 'Where the event source mapping reads its batch.',
  }),
  way: choice({
    label: 'After a failure',
    options: { whole: 'the whole batch again', halves: 'halve the batch', list: 'report what failed' },
    default: 'whole',
    help: 'BisectBatchOnFunctionError halves, for streams. ReportBatchItemFailures lets the function report.',
  }),
  retries: count(
    'Retries',
    0,
    10,
    3,
    'MaximumRetryAttempts of a stream’s mapping; for a queue, its maxReceiveCount minus the first receive.',
  ),
  bad: count(
    'The bad record is number',
    0,
    recordsMost,
    7,
    'It fails at every attempt. 0: none is bad. A number behind the batch counts as its last.',
  ),
  size: count('Records in the batch', 1, recordsMost, recordsMost, 'An example; a batch may be much larger.'),
};

export type Batch = Values<typeof inputs>;

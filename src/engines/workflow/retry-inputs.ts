import { flag, type Inputs, number, text, type Values } from '#engines/inputs';
import { parseJson } from '#engines/json';
import { faultIn } from '#engines/reading';
import { faultOf } from '#engines/text-fault';
import { readAnswers } from './answers.ts';
import { itemsOf } from './fields.ts';
import { type Retrier, retriersOf } from './retry.ts';

/** Reads a Retry field. Throws a TextFault with the place of what is wrong. */
export const readRetry = (written: string): readonly Retrier[] =>
  retriersOf(itemsOf(parseJson(written), 'Retry'));

export const inputs = {
  retry: text({
    label: 'Retry',
    maxLength: 1_200,
    default: '[{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 3 }]',
    help: 'The Retry field of a Task: ErrorEquals, IntervalSeconds, MaxAttempts, BackoffRate, MaxDelaySeconds, JitterStrategy.',
    check: (written) => faultOf(written, () => readRetry(written)),
  }),
  task: text({
    label: 'What the task does',
    maxLength: 300,
    default: 'always fails with Payment.Timeout',
    help: 'Such as: fails 3 times with Payment.Timeout after 2 s, then succeeds. Without “after” an attempt takes a second.',
    check: (written) => faultIn(readAnswers(written)),
  }),
  caught: flag({
    label: 'A Catch for States.ALL stands beside it',
    default: true,
    help: 'Without one, the execution fails when no retry is left.',
  }),
  seed: number({
    label: 'Seed',
    unit: '',
    min: 1,
    max: 1_000,
    step: 1,
    default: 1,
    whole: true,
    help: 'Another seed draws other waits; what they lie between stays.',
  }),
} satisfies Inputs;

/** Whether a retrier draws its waits, so that the seed matters. */
export const drawn = (retry: string): boolean => readRetry(retry).some(({ full }) => full);

export type RetryValues = Values<typeof inputs>;

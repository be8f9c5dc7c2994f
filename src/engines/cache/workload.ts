import { number, type Values } from '#engines/inputs';
import { cacheInputs } from './inputs.ts';
import { chanceOf } from './random.ts';
import { zipfPicker } from './zipf.ts';

/** Inputs of a run of many random operations. */
export const bulkInputs = {
  ...cacheInputs,
  keys: number({
    label: 'Keys',
    unit: '',
    min: 1,
    max: 1_000_000,
    step: 100,
    default: 10_000,
    help: 'How many different rows are asked for.',
    whole: true,
  }),
  zipf: number({
    label: 'Zipf exponent',
    unit: '',
    min: 0,
    max: 3,
    step: 0.1,
    default: 1,
    help: 'How unequal the keys are. At 1 the second key is asked for half as often as the first, the third a third as often; at 0 all are equal.',
  }),
  readsPerSecond: number({
    label: 'Reads',
    unit: '1/s',
    min: 0.01,
    max: 100_000,
    step: 100,
    default: 1_000,
    help: 'Reads per second on average; they come at random moments.',
  }),
  writeShare: number({
    label: 'Write share',
    unit: '%',
    min: 0,
    max: 95,
    step: 1,
    default: 5,
    help: 'How many of all operations are writes. At 50% there are as many writes as reads.',
  }),
  missingShare: number({
    label: 'Reads of missing rows',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    default: 0,
    help: 'How many of the reads ask for rows that do not exist.',
  }),
  operations: number({
    label: 'Operations',
    unit: '',
    min: 0,
    max: 10_000_000,
    step: 10_000,
    default: 100_000,
    help: 'Reads and writes in all.',
    whole: true,
  }),
  killAt: number({
    label: 'Node dies after',
    unit: 's',
    min: 0,
    max: 604_800,
    step: 1,
    default: 0,
    help: 'When the cache node dies and an empty one takes its place. 0: never.',
  }),
} as const;

export type BulkValues = Values<typeof bulkInputs>;

/** One operation of a workload. `at` is in ms; keys count from 0, the most popular first. */
export interface WorkloadOperation {
  kind: 'read' | 'write';
  key: number;
  at: number;
}

/**
 * The operations of a workload, one at each call, in order of time. They arrive at random and independently (a
 * Poisson process), because many users do not keep in step; even arrivals would hide every burst. Keys follow Zipf's
 * law: the k-th is asked for in proportion to 1 ÷ k^exponent. The key numbers from `keys` on have no row; reads of
 * missing rows go there, with the same popularity. To spare memory the same object is handed out again and again.
 */
export function workloadOf(values: BulkValues): () => WorkloadOperation {
  const { keys, readsPerSecond } = values;
  const writeShare = values.writeShare / 100;
  const missingShare = values.missingShare / 100;
  const chance = chanceOf(values.seed, 'workload');
  const keyFor = zipfPicker(keys, values.zipf);
  const meanGapUs = (1_000_000 / readsPerSecond) * (1 - writeShare);
  let microseconds = 0;
  const operation: WorkloadOperation = { kind: 'read', key: 0, at: 0 };
  return () => {
    // Whole microseconds: sums stay exact, and a last digit of the logarithm, which differs by engine, cannot count.
    microseconds += Math.round(-Math.log(1 - chance()) * meanGapUs);
    operation.at = microseconds / 1_000;
    operation.kind = chance() < writeShare ? 'write' : 'read';
    operation.key = keyFor(chance());
    if (missingShare > 0 && operation.kind === 'read' && chance() < missingShare) operation.key += keys;
    return operation;
  };
}

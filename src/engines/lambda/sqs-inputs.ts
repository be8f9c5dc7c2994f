import { choice, number, type Values } from '#engines/inputs';
import {
  pollersDefault,
  pollersMax,
  pollersMin,
  pollersReadyMax,
  sqsBatchDefault,
  sqsBatchMax,
  sqsFifoBatchMax,
  sqsMaximumConcurrencyMax,
  sqsMaximumConcurrencyMin,
  timeoutMaxSeconds,
} from '#facts/lambda';
import { optional } from './optional.ts';

const count = (label: string, min: number, max: number, initial: number, help: string) =>
  number({ label, unit: '', min, max, step: 1, default: initial, whole: true, help });

export const inputs = {
  kind: choice({
    label: 'Queue and mode',
    options: { standard: 'standard', fifo: 'FIFO', provisioned: 'standard, provisioned mode' },
    default: 'standard',
    help: 'Provisioned mode keeps pollers ready, and excludes maximum concurrency.',
  }),
  took: number({
    label: 'A call takes',
    unit: 's',
    min: 0.1,
    max: timeoutMaxSeconds.value,
    step: 1,
    default: 3,
    help: 'The time for one batch.',
  }),
  maximum: optional({
    label: 'Maximum concurrency',
    min: sqsMaximumConcurrencyMin.value,
    max: sqsMaximumConcurrencyMax.value,
    help: 'A setting of the mapping: it makes no more calls at once. Write none or a number.',
  }),
  room: count(
    'Concurrency of the function',
    0,
    100_000,
    3_000,
    'What it may use: its reserved concurrency, or what the account has free.',
  ),
  backlog: count('Messages that wait', 0, 100_000_000, 1_000_000, 'They lie in the queue at the start.'),
  arrival: number({
    label: 'Messages that arrive',
    unit: 'per s',
    min: 0,
    max: 1_000_000,
    step: 100,
    default: 0,
    whole: true,
    help: 'While the backlog is worked off.',
  }),
  batch: count(
    'Batch size',
    1,
    sqsBatchMax.value,
    sqsBatchDefault.value,
    `Messages of one call; in a FIFO queue ${sqsFifoBatchMax.value} at most.`,
  ),
  groups: count('Active message groups', 1, 100_000, 1, 'Of a FIFO queue: one call at a time works on each.'),
  ready: count(
    'Pollers kept ready',
    pollersMin.value,
    pollersReadyMax.value,
    pollersMin.value,
    'The least number in provisioned mode.',
  ),
  pollers: count(
    'Pollers at most',
    pollersMin.value,
    pollersMax.value,
    pollersDefault.value,
    'The largest number in provisioned mode.',
  ),
};

export type Queue = Values<typeof inputs>;

import { number, type Values } from '#engines/inputs';
import type { Result } from '#engines/result';
import { billingStep, memoryMax, memoryMin, memoryPerVcpu, timeoutMaxSeconds, x86Price } from '#facts/lambda';
import { answerOf, workingOf } from './memory-words.ts';

export const inputs = {
  memory: number({
    label: 'Memory',
    unit: 'MB',
    min: memoryMin.value,
    max: memoryMax.value,
    step: 128,
    default: 2 * memoryPerVcpu.value,
    whole: true,
    help: 'The dial that turns the processor as well.',
  }),
  work: number({
    label: 'Computing',
    unit: 's',
    min: 0,
    max: 300,
    step: 0.5,
    default: 2,
    help: 'How long one full vCPU would compute.',
  }),
  parallel: number({
    label: 'Of it, can be divided',
    unit: '%',
    min: 0,
    max: 100,
    step: 10,
    default: 0,
    help: 'The share that the code gives to several threads or processes.',
  }),
  wait: number({
    label: 'Waiting for others',
    unit: 's',
    min: 0,
    max: 60,
    step: 0.1,
    default: 0,
    help: 'A database, a partner’s API: time in which the function does nothing.',
  }),
};

export type Job = Values<typeof inputs>;

/** A call with some memory. Times are seconds, the cost is US dollars for a million calls. */
export interface Call {
  vcpus: number;
  serial: number;
  parallel: number;
  takes: number;
  /** The longest timeout ends it. */
  stopped: boolean;
  gbSeconds: number;
  cost: number;
}

export interface Sizing extends Result {
  call: Call;
  /** The same call with one full vCPU. */
  full: Call;
}

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
export function callWith(memory: number, { work, parallel: share, wait }: Job): Call {
  const vcpus = memory / memoryPerVcpu.value;
  const serial = (work * (100 - share)) / 100 / Math.min(vcpus, 1);
  const parallel = (work * share) / 100 / vcpus;
  const whole = wait + serial + parallel;
  const takes = Math.min(whole, timeoutMaxSeconds.value);
  // What rounding leaves of a whole millisecond is no further one.
  const billedMs = Math.max(0, Math.ceil((takes * 1000) / billingStep.value - 1e-6)) * billingStep.value;
  const gbSeconds = ((billedMs / 1000) * memory) / 1024;
  return {
    vcpus,
    serial,
    parallel,
    takes,
    stopped: whole > takes,
    gbSeconds,
    cost: gbSeconds * x86Price.value,
  };
}

/** What a call takes and costs with this much memory. */
export function sizing(job: Job): Sizing {
  const call = callWith(job.memory, job);
  const full = callWith(memoryPerVcpu.value, job);
  return {
    call,
    full,
    answer: answerOf(job, call, full),
    measures: [
      { name: 'A call takes', value: call.takes, unit: 's', digits: 3 },
      { name: 'A million calls cost', value: call.cost, unit: 'USD' },
      { name: 'vCPUs', value: call.vcpus, unit: '' },
    ],
    working: workingOf(job, call, full),
  };
}

import { choice, flag, number, type Values } from '#engines/inputs';
import { quantity, show } from '#engines/numbers';
import {
  billingStep,
  freeGbSeconds,
  freeRequests,
  initMax,
  memoryMax,
  memoryMin,
  timeoutMaxSeconds,
  tmpDefault,
  tmpMax,
} from '#facts/lambda';

export const inputs = {
  requests: number({
    label: 'Calls a month',
    unit: '',
    min: 0,
    max: 10_000_000_000,
    step: 1_000_000,
    default: 10_000_000,
    whole: true,
    help: 'How often the function is called.',
  }),
  memory: number({
    label: 'Memory',
    unit: 'MB',
    min: memoryMin.value,
    max: memoryMax.value,
    step: 128,
    default: memoryMin.value,
    whole: true,
    help: 'What is set, used or not.',
  }),
  took: number({
    label: 'Duration of a call',
    unit: 'ms',
    min: 0.1,
    max: timeoutMaxSeconds.value * 1000,
    step: 10,
    default: 120,
    help: `On average. It is billed in steps of ${quantity(billingStep.value, billingStep.unit)}.`,
  }),
  processor: choice<'x86' | 'arm64'>({
    label: 'Architecture',
    options: { x86: 'x86_64', arm64: 'arm64' },
    default: 'x86',
    help: 'The kind of processor. The duration is taken to be the same on both.',
  }),
  free: flag({
    label: 'The free amount is unused',
    default: true,
    help: `${show(freeRequests.value)} calls and ${show(freeGbSeconds.value)} GB-seconds a month, shared by all functions of the account.`,
  }),
  cold: number({
    label: 'Cold starts',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    default: 0,
    help: 'The share of calls that start a new environment.',
  }),
  init: number({
    label: 'INIT of a cold start',
    unit: 'ms',
    min: 0,
    max: initMax.value * 1000,
    step: 100,
    default: 800,
    help: 'The time until the handler begins. It is billed as well.',
  }),
  tmp: number({
    label: 'Space in /tmp',
    unit: 'MB',
    min: tmpDefault.value,
    max: tmpMax.value,
    step: 512,
    default: tmpDefault.value,
    whole: true,
    help: `The first ${quantity(tmpDefault.value, tmpDefault.unit)} cost nothing extra.`,
  }),
};

export type Month = Values<typeof inputs>;
export type Processor = Month['processor'];

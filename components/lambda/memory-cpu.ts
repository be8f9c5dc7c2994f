import type { Scene } from '#components/kit/scene.ts';
import { dollars } from '#engines/cost/money';
import { inputs, type Sizing, sizing } from '#engines/lambda/memory';
import { quantity, show } from '#engines/numbers';
import { memoryMin, memoryPerVcpu, timeoutDefault, x86Price } from '#facts/lambda';

const takes = ({ call }: Sizing) => quantity(call.takes, 's', 1);
const seconds = (values: readonly number[]) => values.map((value) => quantity(value, 's', 1));

/** Memory as the dial for the processor: what becomes faster, and what only dearer. */
export const lambdaMemoryCpu: Scene<typeof inputs, Sizing> = {
  id: 'lambda-memory-cpu',
  question: 'What does more memory buy?',
  situation: `At the start: a poster takes two seconds of computing in one thread. Somebody has set ${show(2 * memoryPerVcpu.value)} MB, so that it gets faster.`,
  inputs,
  controls: ['memory', 'work', 'parallel', 'wait'],
  run: sizing,
  stories: [
    {
      name: 'A quarter of a vCPU',
      context: 'The same poster with 442 MB.',
      set: { memory: 442 },
      ask: 'What do a million calls cost now?',
      options: [14.4, 57.59, 115.17].map(dollars),
      right: ({ call }) => dollars(call.cost),
      decides: 'A million calls cost',
      takeaway: `A quarter of the processor takes four times as long as one, for the same money. Below ${show(memoryPerVcpu.value)} MB you choose the time, not the price.`,
    },
    {
      name: 'A library with threads',
      context: 'Another library divides all of the work among threads.',
      set: { parallel: 100 },
      ask: 'How long does a call take?',
      options: seconds([0.5, 1, 2]),
      right: takes,
      decides: 'A call takes',
      takeaway: 'Only work that can be divided has a use for the second vCPU. Then it too costs nothing.',
    },
    {
      name: 'Half of it',
      context: 'Reading and writing the file cannot be divided: half of the work stays in one thread.',
      set: { parallel: 50 },
      ask: 'How long does a call take?',
      options: seconds([1, 1.5, 2]),
      right: takes,
      decides: 'A call takes',
      takeaway: 'The part that cannot be divided sets the end: with any number of vCPUs it takes its second.',
    },
    {
      name: 'Waiting for a partner',
      context: 'The function waits 900 ms for a partner’s API and computes for 100 ms.',
      set: { work: 0.1, wait: 0.9 },
      ask: 'What would a million calls cost with half the memory?',
      options: [28.79, 43.19, 57.59].map(dollars),
      right: ({ full }) => dollars(full.cost),
      decides: 'With one full vCPU they cost',
      takeaway: 'Waiting gets no faster, and each GB is paid for while you wait.',
    },
    {
      name: 'The default',
      context: `Nobody has set anything: ${show(memoryMin.value)} MB.`,
      set: { memory: memoryMin.value },
      ask: 'How long does a call take?',
      options: seconds([2, 13.8, 27.6]),
      right: takes,
      decides: 'A call takes',
      takeaway: `The default timeout of ${quantity(timeoutDefault.value, timeoutDefault.unit)} would stop it. A function that computes seldom belongs on the least memory.`,
    },
  ],
  leftOut: [
    'The memory that the code itself needs: below it the function fails.',
    `Duration on x86 in us-east-1, ${x86Price.value} USD for a million GB-seconds; the free amount and the price of calls.`,
    'Starting threads and joining their results costs time, and real code seldom follows a straight rule: measure.',
  ],
};

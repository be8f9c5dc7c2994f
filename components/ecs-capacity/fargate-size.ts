import type { Scene } from '#components/kit/scene.ts';
import { quantity } from '#engines/numbers';
import { inputs, pickSize, type Size } from '#engines/tasks/fargate';

const shown = (cpu: number, memory: number) => `${quantity(cpu, 'vCPU')}, ${quantity(memory, 'GB')}`;
const pair = ({ size }: Size) => (size ? shown(size.cpu, size.memory) : 'none of Fargate');

/** The smallest valid Fargate size for a need. */
export const fargateSize: Scene<typeof inputs, Size> = {
  id: 'ecs-fargate-size',
  question: 'Which size does Fargate have for this need?',
  situation: 'At the start: a program that keeps much in memory needs 1 vCPU and 10 GB.',
  inputs,
  controls: ['cpu', 'memory', 'system', 'gpu'],
  run: pickSize,
  stories: [
    {
      name: 'Much processor, little memory',
      context: 'A job that renders posters needs 3 vCPUs and 6 GB.',
      set: { cpu: 3, memory: 6 },
      ask: 'Which size is it?',
      options: [shown(2, 6), shown(4, 6), shown(4, 8)],
      right: pair,
      decides: 'Memory',
      takeaway: 'A row has a smallest memory, too. More processor brings memory that nobody asked for.',
    },
    {
      name: 'In steps of four',
      context: 'A cache of seat plans needs 5 vCPUs and 33 GB.',
      set: { cpu: 5, memory: 33 },
      ask: 'Which size is it?',
      options: [shown(8, 33), shown(8, 36), shown(16, 40)],
      right: pair,
      decides: 'Memory',
      takeaway: 'From the row of 8 on, the steps are wider.',
    },
    {
      name: 'Eight processors on Windows',
      context: 'A Windows program needs 8 vCPUs, and the same 10 GB.',
      set: { cpu: 8, system: 'windows' },
      ask: 'Which size is it?',
      options: [shown(4, 10), shown(8, 16), 'none of Fargate'],
      right: pair,
      decides: 'Row',
      takeaway: 'Windows has the rows from 1 to 4 vCPUs. On Linux the row of 8 would do.',
    },
    {
      name: 'Memory for a whole plan',
      context: 'A program needs 2 vCPUs, and 130 GB for the seat plans of all halls.',
      set: { cpu: 2, memory: 130 },
      ask: 'Which size is it?',
      options: [shown(16, 136), shown(32, 244), 'none of Fargate'],
      right: pair,
      decides: 'Row',
      takeaway: 'Thirty vCPUs would idle and be paid for. An EC2 instance with much memory fits better.',
    },
    {
      name: 'One gigabyte above',
      context: 'The plans have grown: 245 GB, and still 2 vCPUs.',
      set: { cpu: 2, memory: 245 },
      ask: 'Which size is it?',
      options: [shown(32, 244), shown(32, 248), 'none of Fargate'],
      right: pair,
      decides: 'Row',
      takeaway: 'The last row ends, and no setting goes beyond it.',
    },
  ],
  leftOut: [
    'Prices, and ephemeral storage, which is set apart.',
    'How the containers of the task share its size.',
  ],
};

import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Performance, performance } from '#engines/cost/ebs';
import { quantity } from '#engines/numbers';

const iops = (value: number) => quantity(value, 'IOPS');
const delivered = (result: Performance): string => iops(result.iops.base);

/** IOPS and throughput of each EBS type by size, and the ratios between them. */
export const ebsPerformance: Scene<typeof inputs, Performance> = {
  id: 'ec2-storage-ebs-performance',
  question: 'How fast is a volume of this size?',
  situation: 'At the start: a small gp3 volume of 10 GiB for the seats database, with 6,000 IOPS wanted.',
  inputs,
  controls: ['type', 'size', 'iops', 'throughput'],
  unused: ({ type }) =>
    type === 'gp3' ? [] : type === 'io1' || type === 'io2' ? ['throughput'] : ['iops', 'throughput'],
  run: performance,
  stories: [
    {
      name: 'One GiB',
      context: 'The smallest gp3 volume there is, and still 6,000 IOPS wanted.',
      set: { size: 1 },
      ask: 'How many can it have?',
      options: [500, 3_000, 5_000].map(iops),
      right: delivered,
      decides: 'Most IOPS of this size',
      takeaway: 'Every gp3 volume has its included IOPS, whatever its size. The ratio is for what you add.',
    },
    {
      name: 'The same wish on io1',
      context: 'An io1 volume of 100 GiB, with 6,000 IOPS wanted.',
      set: { type: 'io1', size: 100 },
      ask: 'How many can it have?',
      options: [3_000, 5_000, 6_000].map(iops),
      right: delivered,
      decides: 'Most IOPS of this size',
      takeaway: 'The ratio differs by type: io1 has the smallest, io2 the largest.',
    },
    {
      name: 'An old gp2 volume',
      context: 'A gp2 volume of 20 GiB, where nobody names IOPS.',
      set: { type: 'gp2', size: 20 },
      ask: 'What is its baseline?',
      options: [60, 100, 3_000].map(iops),
      right: delivered,
      decides: 'IOPS',
      takeaway: 'On gp2 you buy size to get speed, with a floor for small volumes and a burst that ends.',
    },
    {
      name: 'Throughput needs IOPS',
      context: 'A gp3 volume of 10 GiB with 6,000 IOPS is to carry 2,000 MiB/s.',
      set: { throughput: 2_000 },
      ask: 'What throughput can it have?',
      options: [125, 1_250, 1_500, 2_000].map((value) => quantity(value, 'MiB/s')),
      right: ({ throughput }) => quantity(throughput.base, 'MiB/s'),
      decides: 'Most throughput',
      takeaway: 'Size limits IOPS, and IOPS limit throughput. A wish may fail two steps away from its cause.',
    },
    {
      name: 'Logs on a hard disk',
      context: 'An st1 volume of 2 TiB, which is 2,048 GiB.',
      set: { type: 'st1', size: 2_048 },
      ask: 'What throughput lasts?',
      options: [40, 80, 500].map((value) => quantity(value, 'MiB/s')),
      right: ({ throughput }) => quantity(throughput.base, 'MiB/s'),
      decides: 'Throughput limit',
      takeaway: 'HDD types count throughput, and their size decides it. The burst is for now and then.',
    },
  ],
  leftOut: [
    'The limits of the instance, which may be lower than those of the volume.',
    'Each I/O has 16 KiB here, and the instance is Nitro-based; others get fewer IOPS from io1 and io2.',
    'Burst credits of st1 and sc1, Outposts, and volumes that are still being filled from a snapshot.',
  ],
};

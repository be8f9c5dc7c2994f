import type { Scene } from '#components/kit/scene.ts';
import { clock } from '#engines/bucket/clock';
import { type Gp2, gp2, inputs as gp2Inputs } from '#engines/bucket/gp2';
import { type Hdd, hdd, inputs as hddInputs } from '#engines/bucket/hdd';
import { quantity } from '#engines/numbers';
import { gp2CreditsMax } from '#facts/ec2-storage';

const lasts = ({ lasts: seconds }: { lasts: number | undefined }) =>
  seconds === undefined ? 'to the end' : clock(seconds);
const iops = (count: number) => quantity(count, 'IOPS', 0);
const mib = (value: number) => quantity(value, 'MiB/s', 1);

/** How a gp2 volume spends its I/O credits and earns them back. */
export const gp2Burst: Scene<typeof gp2Inputs, Gp2> = {
  id: 'ec2-storage-gp2-burst',
  question: 'How long does a gp2 volume keep its speed?',
  situation:
    'At the start: a new gp2 volume of 100 GiB. An import asks for 3,000 IOPS for an hour; then the database is quiet.',
  inputs: gp2Inputs,
  controls: ['balance', 'size', 'demand'],
  run: gp2,
  stories: [
    {
      name: 'A larger volume',
      context: 'The same import into a volume of 400 GiB.',
      set: { size: 400 },
      ask: 'The burst was over after 2,000 s. How long does it last now?',
      options: [2_000, 3_000, 8_000].map(clock),
      right: lasts,
      decides: 'The burst lasts',
      takeaway:
        'All gp2 volumes have the same bucket, but a larger one needs less of it: only what is above the baseline costs credits.',
    },
    {
      name: 'At 1,000 GiB',
      context: 'Somebody makes the volume 1,000 GiB and asks for 6,000 IOPS.',
      set: { size: 1000, demand: '6,000 for 60 min' },
      ask: 'How many IOPS does it deliver at the end of the hour?',
      options: [3_000, 6_000, 16_000].map(iops),
      right: ({ delivered }) => iops(delivered),
      decides: 'Delivered at the end',
      takeaway:
        'From 1,000 GiB on the baseline is at least the burst rate: no credits, no burst, and more IOPS only with more GiB.',
    },
    {
      name: 'Exactly at the baseline',
      context:
        'The volume of 100 GiB starts with half its credits, and the demand is 300 IOPS, hour after hour.',
      set: { balance: 50, demand: '300 for 10 h' },
      ask: 'What is BurstBalance after ten hours?',
      options: ['0%', '50%', '100%'],
      right: ({ left }) => quantity((left / gp2CreditsMax.value) * 100, '%', 0),
      decides: 'From empty to full',
      takeaway:
        'Up to the baseline no credit is spent, and by AWS’s rule the volume earns: half the bucket fills in two and a half hours.',
    },
    {
      name: 'One IOPS too many',
      context:
        'The volume of 100 GiB starts with 40% of its credits, and the demand is 301 IOPS, day after day.',
      set: { balance: 40, demand: '301 for 30 days' },
      ask: 'How many IOPS does it deliver on day 30?',
      options: [100, 300, 301].map(iops),
      right: ({ delivered }) => iops(delivered),
      decides: 'The burst lasts',
      takeaway:
        'Any steady demand above the baseline empties the bucket in the end, here at one credit a second; it may take weeks. Watch BurstBalance, not the speed.',
    },
  ],
  leftOut: [
    'AWS writes that a volume earns credits at its full rate whenever the demand is at the baseline or below; earlier editions took the I/O in use off that, which makes refilling under load slower.',
    'Large I/Os reach the limit of throughput before that of IOPS, and the instance has a limit of its own.',
  ],
};

/** How st1 and sc1 volumes spend throughput credits, and what small I/O does to them. */
export const hddBurst: Scene<typeof hddInputs, Hdd> = {
  id: 'ec2-storage-hdd-burst',
  question: 'How fast is an HDD volume, and for how long?',
  situation:
    'At the start: an st1 volume of 1 TiB with a full bucket. A report reads 250 MiB/s from it for two hours, in sequence.',
  inputs: hddInputs,
  controls: ['type', 'io', 'size', 'demand'],
  run: hdd,
  stories: [
    {
      name: 'Small random reads',
      context: 'The report reads records of 16 KiB from all over the volume instead.',
      set: { io: 16 },
      ask: 'In sequence it was 250 MiB/s at first. And now?',
      options: [3.9, 125, 250].map(mib),
      right: ({ first }) => mib(first),
      decides: 'Data at the burst rate',
      takeaway:
        'An I/O of 16 KiB costs the credit of a whole MiB, so 63 parts of 64 are wasted. Random I/O belongs on an SSD.',
    },
    {
      name: 'The cheaper type',
      context: 'The same report on an sc1 volume.',
      set: { type: 'sc1' },
      ask: 'How many MiB/s does it deliver at first?',
      options: [12, 80, 250].map(mib),
      right: ({ first }) => mib(first),
      decides: 'Burst, in credits',
      takeaway:
        'sc1 has the same bucket for its size but a third of the burst, and less than a third of the baseline.',
    },
    {
      name: 'Twice the size',
      context: 'An st1 volume of 2 TiB, and the report asks for 500 MiB/s.',
      set: { size: 2, demand: '500 for 2 h, then 0 for 8 h' },
      ask: 'The burst was over after 1 h 23 min. How long does it last now?',
      options: ['41\u00a0min 36\u00a0s', '1\u00a0h 23\u00a0min', '2\u00a0h 46\u00a0min'],
      right: lasts,
      decides: 'The burst lasts',
      takeaway:
        'Baseline, burst and bucket all double, so the time stays the same. A full bucket always reads the whole volume once.',
    },
    {
      name: 'At 12.5 TiB',
      context: 'An st1 volume of 12.5 TiB, with 500 MiB/s asked of it for three days.',
      set: { size: 12.5, demand: '500 for 3 days' },
      ask: 'How long does it deliver 500 MiB/s?',
      options: ['1\u00a0h 23\u00a0min', '7\u00a0h', 'to the end'],
      right: lasts,
      decides: 'The burst lasts',
      takeaway:
        'Here the baseline has reached the most that any st1 volume delivers: there is nothing left to burst to.',
    },
  ],
  leftOut: [
    'AWS aims at 90% of the burst rate for 99% of the time; here it is all of it.',
    'The instance has a limit of its own, and a snapshot in progress may slow the volume down to its baseline.',
  ],
};

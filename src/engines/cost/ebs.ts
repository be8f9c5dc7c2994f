import { choice, flag, number, type Values } from '#engines/inputs';
import { exact, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import * as facts from '#facts/ec2-storage';
import { iopsMost, iopsOf, throughputOf } from './ebs-limits.ts';
import { sizes, type VolumeType } from './ebs-types.ts';

export const inputs = {
  type: choice<VolumeType>({
    label: 'Volume type',
    options: {
      gp3: 'gp3, general purpose SSD',
      gp2: 'gp2, general purpose SSD, older',
      io2: 'io2 Block Express, provisioned IOPS SSD',
      io1: 'io1, provisioned IOPS SSD, older',
      st1: 'st1, throughput optimized HDD',
      sc1: 'sc1, cold HDD',
    },
    default: 'gp3',
    help: 'Current types; the two HDD types cannot boot an instance.',
  }),
  size: number({
    label: 'Size',
    unit: 'GiB',
    min: 1,
    max: sizes.gp3.max,
    step: 10,
    default: 10,
    whole: true,
    help: 'One TiB is 1,024 GiB.',
  }),
  iops: number({
    label: 'IOPS wanted',
    unit: 'IOPS',
    min: facts.piopsMin.value,
    max: facts.io2IopsMax.value,
    step: 500,
    default: 6_000,
    whole: true,
    help: 'For gp3, io2 and io1 you name the IOPS apart from the size, within a ratio.',
  }),
  throughput: number({
    label: 'Throughput wanted',
    unit: 'MiB/s',
    min: facts.gp3ThroughputIncluded.value,
    max: facts.gp3ThroughputMax.value,
    step: 25,
    default: facts.gp3ThroughputIncluded.value,
    whole: true,
    help: 'Named for gp3 only; the other types derive it.',
  }),
  io: number({
    label: 'Size of each I/O',
    unit: 'KiB',
    min: 1,
    max: 1_024,
    step: 16,
    default: 16,
    whole: true,
    help: 'Small for databases, large for reading in sequence.',
  }),
  nitro: flag({
    label: 'The instance is Nitro-based',
    default: true,
    help: 'All current types are. Others get fewer IOPS from a volume.',
  }),
};

export interface Performance extends Result {
  /** What is wrong with the wishes, each naming the nearest valid value; the result is for that. */
  faults: readonly string[];
  size: number;
  iops: { base: number; burst: number };
  throughput: { base: number; burst: number };
  /** MiB/s that I/Os of the chosen size reach at best. */
  reached: number;
  /** Seconds of a gp2 burst from a full bucket, and until an empty one is full; undefined where there is no burst. */
  burst: { lasts: number; refills: number } | undefined;
  boots: boolean;
}

const nearest = (value: number, min: number, max: number) => Math.min(max, Math.max(min, value));

/** What a volume delivers, and the nearest valid values where it cannot be had as wished. */
export function performance(values: Values<typeof inputs>): Performance {
  const { type, io, nitro } = values;
  const faults: string[] = [];
  const { min, max } = sizes[type];
  const size = nearest(values.size, min, max);
  if (size !== values.size) faults.push(sizeFault(type, values.size, min, max));

  const range = iopsMost(type, size);
  const wanted = range ? nearest(values.iops, range.min, range.most) : values.iops;
  if (range && wanted !== values.iops) faults.push(iopsFault(type, size, values.iops, wanted));

  const ratio = facts.gp3ThroughputPerIops.value;
  const most = Math.min(facts.gp3ThroughputMax.value, ratio * wanted);
  const flow = Math.floor(Math.min(values.throughput, most));
  if (type === 'gp3' && flow < values.throughput)
    faults.push(
      `${show(values.throughput)} MiB/s are more than ${ratio} per IOPS allow. The nearest valid value is ${show(flow)}.`,
    );

  const iops = iopsOf(type, size, wanted);
  const throughput = throughputOf(type, size, wanted, flow);
  const cap =
    nitro || (type !== 'io1' && type !== 'io2') ? Number.POSITIVE_INFINITY : facts.otherInstanceIopsMax.value;
  const disk = type === 'st1' || type === 'sc1';
  // A hard disk pays 1 MiB of its throughput for each I/O, however small.
  const used = disk ? Math.min(iops.burst, throughput.burst) : Math.min(iops.burst, cap);
  const reached = Math.min(throughput.burst, (used * io) / 1024);
  const burst = burstOf(type, iops.base);
  return {
    faults,
    size,
    iops,
    throughput,
    reached,
    burst,
    boots: !disk,
    answer: `${faults.join(' ')} ${told(type, size, iops, throughput)}`.trim(),
    measures: [
      { name: 'IOPS', value: iops.base, unit: 'IOPS', digits: 0 },
      { name: 'IOPS in a burst', value: iops.burst, unit: 'IOPS', digits: 0 },
      { name: 'Throughput limit', value: throughput.burst, unit: 'MiB/s' },
      { name: 'Throughput reached', value: reached, unit: 'MiB/s' },
    ],
    working: [
      ...(range ? [range.line] : []),
      iops.line,
      ...(type === 'gp3' ? [gp3FlowLine(most, wanted)] : []),
      throughput.line,
      {
        says: 'Throughput reached',
        rule: disk
          ? 'MiB/s of the burst × size of each I/O ÷ 1,024: a small I/O at random costs as much as 1 MiB'
          : `IOPS × size of each I/O ÷ 1,024, at most the limit${cap < iops.burst ? `; without Nitro ${show(cap)} IOPS` : ''}`,
        ...(reached < throughput.burst && { numbers: `${exact(used)} × ${show(io)} ÷ 1,024` }),
        result: quantity(reached, 'MiB/s', 3),
      },
      ...burstLines(type, iops.base, burst),
      {
        says: 'Boot disk',
        rule: 'st1 and sc1 cannot boot an instance',
        result: disk ? 'not possible' : 'possible',
      },
    ],
  };
}

function sizeFault(type: VolumeType, size: number, min: number, max: number): string {
  const limit = size < min ? `has at least ${show(min)} GiB` : `has at most ${show(max)} GiB`;
  return `A volume of the type ${type} ${limit}. The nearest valid value is ${show(nearest(size, min, max))}.`;
}

const iopsFault = (type: VolumeType, size: number, asked: number, valid: number): string =>
  `${type} with ${show(size)} GiB cannot have ${show(asked)} IOPS. The nearest valid value is ${show(valid)}.`;

function told(
  type: VolumeType,
  size: number,
  iops: { base: number; burst: number },
  throughput: { base: number; burst: number },
): string {
  const range = (base: number, burst: number, unit: string) =>
    base === burst ? quantity(base, unit) : `${quantity(base, unit)}, in a burst ${quantity(burst, unit)}`;
  const flow = range(throughput.base, throughput.burst, 'MiB/s');
  const rate = range(iops.base, iops.burst, 'IOPS');
  const up = `${show(size)}\u00a0GiB of ${type} ${size === 1 ? 'delivers' : 'deliver'} up to`;
  return type === 'st1' || type === 'sc1' ? `${up} ${flow}, in sequence.` : `${up} ${rate}, and ${flow}.`;
}

const gp3FlowLine = (most: number, iops: number): WorkingLine => ({
  says: 'Most throughput',
  rule: `${facts.gp3ThroughputPerIops.value} × IOPS, at most ${show(facts.gp3ThroughputMax.value)}`,
  ...(most < facts.gp3ThroughputMax.value && {
    numbers: `${facts.gp3ThroughputPerIops.value} × ${show(iops)}`,
  }),
  result: quantity(most, 'MiB/s'),
});

function burstOf(type: VolumeType, base: number): Performance['burst'] {
  const [top, credits] = [facts.gp2BurstIops.value, facts.gp2CreditsMax.value];
  if (type !== 'gp2' || base >= top) return undefined;
  return { lasts: credits / (top - base), refills: credits / base };
}

function burstLines(type: VolumeType, base: number, burst: Performance['burst']): WorkingLine[] {
  if (type !== 'gp2') return [];
  const [top, credits] = [facts.gp2BurstIops.value, facts.gp2CreditsMax.value];
  if (burst === undefined)
    return [{ says: 'Burst', rule: `a baseline of ${show(top)} or more needs none`, result: 'no burst' }];
  return [
    {
      says: 'Burst',
      rule: 'full credits ÷ (burst − baseline)',
      numbers: `${show(credits)} ÷ (${show(top)} − ${show(base)})`,
      result: `${exact(burst.lasts, 5)}\u00a0s`,
    },
    {
      says: 'Refill',
      rule: 'full credits ÷ baseline, while idle',
      numbers: `${show(credits)} ÷ ${show(base)}`,
      result: `${exact(burst.refills, 6)}\u00a0s`,
    },
  ];
}

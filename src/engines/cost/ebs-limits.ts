import { exact, quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import * as facts from '#facts/ec2-storage';
import { disks, provisioned, type VolumeType } from './ebs-types.ts';

export interface Limit {
  /** In IOPS or MiB/s: what lasts, and what a burst reaches. */
  base: number;
  burst: number;
  line: WorkingLine;
}

const mib = (value: number) => quantity(value, 'MiB/s', 3);

/** The IOPS of a volume that has the size and the provisioned IOPS given. https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html */
export function iopsOf(type: VolumeType, size: number, wanted: number): Limit {
  const says = 'IOPS';
  if (type === 'st1' || type === 'sc1') {
    const { iops } = disks[type];
    const line = { says, rule: 'at most, each of up to 1 MiB', result: quantity(iops, 'IOPS') };
    return { base: iops, burst: iops, line };
  }
  if (type === 'gp2') {
    const [min, max, per] = [
      facts.gp2BaselineMin.value,
      facts.gp2BaselineMax.value,
      facts.gp2IopsPerGib.value,
    ];
    const base = Math.min(max, Math.max(min, per * size));
    const line = {
      says,
      rule: `${per} × size, at least ${show(min)} and at most ${show(max)}`,
      ...(base === per * size && { numbers: `${per} × ${show(size)}` }),
      result: quantity(base, 'IOPS'),
    };
    return { base, burst: Math.max(base, facts.gp2BurstIops.value), line };
  }
  const line = { says, rule: 'as provisioned', result: quantity(wanted, 'IOPS') };
  return { base: wanted, burst: wanted, line };
}

/** The highest IOPS that a size may be given; undefined for types whose IOPS are not provisioned. */
export function iopsMost(
  type: VolumeType,
  size: number,
): { most: number; min: number; line: WorkingLine } | undefined {
  const rule = provisioned[type];
  if (rule === undefined) return undefined;
  const ratio = rule.perGib * size;
  const most = Math.min(rule.max, Math.max(rule.free, ratio));
  return {
    most,
    min: rule.min,
    line: {
      says: 'Most IOPS of this size',
      rule: `${show(rule.perGib)} × size, at least ${show(rule.free)} and at most ${show(rule.max)}`,
      ...(most === ratio && { numbers: `${show(rule.perGib)} × ${show(size)}` }),
      result: quantity(most, 'IOPS'),
    },
  };
}

const kib = 256;

/** The throughput that size, IOPS and, for gp3, the provisioned throughput allow. */
export function throughputOf(type: VolumeType, size: number, iops: number, wanted: number): Limit {
  const says = 'Throughput limit';
  const same = (value: number, rule: string, numbers?: string): Limit => ({
    base: value,
    burst: value,
    line: { says, rule, ...(numbers !== undefined && { numbers }), result: mib(value) },
  });
  switch (type) {
    case 'st1':
    case 'sc1': {
      const { base: perTib, burst, most } = disks[type];
      const tib = size / 1024;
      const base = Math.min(most, perTib * tib);
      return {
        base,
        burst: Math.min(most, burst * tib),
        line: {
          says,
          rule: `${perTib} MiB/s × TiB, at most ${most}; in a burst ${burst} × TiB, at most ${most}`,
          ...(base < most && { numbers: `${perTib} × ${exact(tib, 9)}` }),
          result: mib(base),
        },
      };
    }
    case 'gp2': {
      const [small, large] = [facts.gp2ThroughputSmall.value, facts.gp2ThroughputMax.value];
      const rule = `${small} MiB/s up to ${facts.gp2SizeSmall.value} GiB, ${large} in a burst above, ${large} always from ${facts.gp2SizeForThroughputMax.value}`;
      const burst = size <= facts.gp2SizeSmall.value ? small : large;
      const base = size >= facts.gp2SizeForThroughputMax.value ? large : small;
      return { base, burst, line: { says, rule, result: mib(burst) } };
    }
    case 'gp3':
      return same(wanted, 'as provisioned');
    case 'io2': {
      const per = facts.io2ThroughputPerIops.value;
      const most = facts.io2ThroughputMax.value;
      const value = Math.min(most, per * iops);
      return same(
        value,
        `${per} MiB/s × IOPS, at most ${show(most)}`,
        value < most ? `${per} × ${show(iops)}` : undefined,
      );
    }
    case 'io1': {
      const low = iops <= facts.otherInstanceIopsMax.value;
      const size = low ? kib : facts.io1IoHigh.value;
      const most = low ? facts.io1ThroughputLow.value : facts.io1ThroughputMax.value;
      const value = Math.min(most, (iops * size) / 1024);
      return same(
        value,
        `${size} KiB × IOPS, at most ${show(most)}`,
        value < most ? `${size} × ${show(iops)} ÷ 1,024` : undefined,
      );
    }
  }
}

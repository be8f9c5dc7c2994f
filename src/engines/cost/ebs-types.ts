import * as facts from '#facts/ec2-storage';

export type VolumeType = 'gp3' | 'gp2' | 'io2' | 'io1' | 'st1' | 'sc1';

/** 64 TiB as GiB. */
const gib = ({ value }: { value: number }) => value * 1024;

/** The sizes of a type in GiB, both ends included. */
export const sizes: Record<VolumeType, { min: number; max: number }> = {
  gp3: { min: facts.gp3SizeMin.value, max: gib(facts.gp3SizeMax) },
  gp2: { min: facts.gp2SizeMin.value, max: facts.gp2SizeMax.value },
  io2: { min: facts.io2SizeMin.value, max: gib(facts.io2SizeMax) },
  io1: { min: facts.io2SizeMin.value, max: gib(facts.io1SizeMax) },
  // AWS writes the smallest as 125 GiB and as 0.125 TiB.
  st1: { min: facts.hddSizeMin.value * 1000, max: gib(facts.hddSizeMax) },
  sc1: { min: facts.hddSizeMin.value * 1000, max: gib(facts.hddSizeMax) },
};

interface Provisioned {
  min: number;
  max: number;
  perGib: number;
  /** What every size may have, whatever the ratio. */
  free: number;
}

/** The types whose IOPS are named apart from the size. */
export const provisioned: Partial<Record<VolumeType, Provisioned>> = {
  gp3: {
    min: facts.gp3IopsIncluded.value,
    max: facts.gp3IopsMax.value,
    perGib: facts.gp3IopsPerGib.value,
    free: facts.gp3IopsIncluded.value,
  },
  io2: {
    min: facts.piopsMin.value,
    max: facts.io2IopsMax.value,
    perGib: facts.io2IopsPerGib.value,
    free: facts.piopsMin.value,
  },
  io1: {
    min: facts.piopsMin.value,
    max: facts.io1IopsMax.value,
    perGib: facts.io1IopsPerGib.value,
    free: facts.piopsMin.value,
  },
};

/** Baseline and burst in MiB/s per TiB, and the most of throughput and IOPS. */
export const disks = {
  st1: {
    base: facts.st1BasePerTib.value,
    burst: facts.st1BurstPerTib.value,
    most: facts.st1ThroughputMax.value,
    iops: facts.st1IopsMax.value,
  },
  sc1: {
    base: facts.sc1BasePerTib.value,
    burst: facts.sc1BurstPerTib.value,
    most: facts.sc1ThroughputMax.value,
    iops: facts.sc1IopsMax.value,
  },
} as const;

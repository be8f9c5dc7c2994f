import { fact } from '#facts/fact';

// Burst buckets of EBS volumes.
export const gp2SizeMin = fact({
  value: 1,
  unit: 'GiB',
  says: 'A gp2 volume has at least 1 GiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp2SizeMax = fact({
  value: 16384,
  unit: 'GiB',
  says: 'A gp2 volume has at most 16 TiB, that is 16,384 GiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp2IopsPerGib = fact({
  value: 3,
  unit: 'IOPS per GiB',
  says: 'The baseline of a gp2 volume is 3 IOPS per GiB of its size.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp2BaselineMin = fact({
  value: 100,
  unit: 'IOPS',
  says: 'A gp2 volume has a baseline of at least 100 IOPS, whatever its size.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp2BaselineMax = fact({
  value: 16000,
  unit: 'IOPS',
  says: 'A gp2 volume has a baseline of at most 16,000 IOPS, reached at 5,334 GiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp2BurstIops = fact({
  value: 3000,
  unit: 'IOPS',
  says: 'A gp2 volume with a lower baseline can burst to 3,000 IOPS while it has I/O credits.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp2CreditsMax = fact({
  value: 5400000,
  unit: 'I/O credits',
  says: 'A gp2 volume starts with 5,400,000 I/O credits, which is also the most it can hold.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const hddSizeMin = fact({
  value: 0.125,
  unit: 'TiB',
  says: 'An st1 or sc1 volume has at least 0.125 TiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html',
  checked: '2026-11-29',
});
export const hddSizeMax = fact({
  value: 16,
  unit: 'TiB',
  says: 'An st1 or sc1 volume has at most 16 TiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html',
  checked: '2026-11-29',
});
export const st1BasePerTib = fact({
  value: 40,
  unit: 'MiB/s per TiB',
  says: 'The baseline throughput of an st1 volume is 40 MiB/s per TiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html',
  checked: '2026-11-29',
});
export const st1BurstPerTib = fact({
  value: 250,
  unit: 'MiB/s per TiB',
  says: 'The burst throughput of an st1 volume is 250 MiB/s per TiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html',
  checked: '2026-11-29',
});
export const st1ThroughputMax = fact({
  value: 500,
  unit: 'MiB/s',
  says: 'An st1 volume delivers at most 500 MiB/s.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html',
  checked: '2026-11-29',
});
export const sc1BasePerTib = fact({
  value: 12,
  unit: 'MiB/s per TiB',
  says: 'The baseline throughput of an sc1 volume is 12 MiB/s per TiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html',
  checked: '2026-11-29',
});
export const sc1BurstPerTib = fact({
  value: 80,
  unit: 'MiB/s per TiB',
  says: 'The burst throughput of an sc1 volume is 80 MiB/s per TiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html',
  checked: '2026-11-29',
});
export const sc1ThroughputMax = fact({
  value: 250,
  unit: 'MiB/s',
  says: 'An sc1 volume delivers at most 250 MiB/s.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html',
  checked: '2026-11-29',
});
export const hddCreditsPerTib = fact({
  value: 1,
  unit: 'TiB per TiB',
  says: 'The burst bucket of an st1 or sc1 volume holds credits for 1 TiB of throughput per TiB of its size, enough to read the volume once.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html',
  checked: '2026-11-29',
});
export const hddCreditUnit = fact({
  value: 1024,
  unit: 'KiB',
  says: 'On st1 and sc1 an I/O of 1,024 KiB (1 MiB) or less counts as a whole one of 1 MiB, unless it is sequential and merged with others.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html',
  checked: '2026-11-29',
});

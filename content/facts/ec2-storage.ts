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
  course: '500 GiB',
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

// Attaching, keeping and changing volumes.
export const rootVolumeDefault = fact({
  value: 'deleted',
  says: 'The root volume that an instance starts with is deleted when the instance is terminated, unless you say otherwise.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html',
  checked: '2026-11-29',
});
export const consoleVolumeDefault = fact({
  value: 'kept',
  says: 'A data volume added in the console at launch is kept when the instance is terminated.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html',
  checked: '2026-11-29',
});
export const cliVolumeDefault = fact({
  value: 'deleted',
  says: 'A data volume added with the CLI at launch is deleted when the instance is terminated.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html',
  checked: '2026-11-29',
});
export const laterVolumeDefault = fact({
  value: 'kept',
  says: 'A volume attached after launch is kept when the instance is terminated.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/preserving-volumes-on-termination.html',
  checked: '2026-11-29',
});
export const multiAttachMax = fact({
  value: 16,
  unit: 'instances',
  says: 'A volume of type io1 or io2 with Multi-Attach can be attached to at most 16 Nitro-based instances of one Availability Zone.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVolume.html',
  checked: '2026-11-30',
  course: 'only one instance at a time',
});
export const attachmentsUsual = fact({
  value: 28,
  unit: 'attachments',
  says: 'Most Nitro-based instances whose limit is shared take 28 attachments: network interfaces, NVMe instance store volumes and EBS volumes together.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/volume_limits.html',
  checked: '2026-11-29',
});
export const modificationsMax = fact({
  value: 4,
  says: 'A volume can be modified up to four times in a rolling 24 hours, each time only after the change before has completed.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modify-volume.html',
  checked: '2026-11-29',
  course: 'one change in six hours',
});
export const modificationWindow = fact({
  value: 24,
  unit: 'hours',
  says: 'The four modifications of a volume are counted over a rolling 24 hours.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modify-volume.html',
  checked: '2026-11-29',
});
export const modificationTime = fact({
  value: 6,
  unit: 'hours',
  says: 'Modifying a volume of 1 TiB typically takes up to six hours; the time does not always grow with the size.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modify-volume.html',
  checked: '2026-11-29',
});
export const sizeIncreaseTime = fact({
  value: 'a few seconds',
  says: 'A larger size takes effect once the modification is in the state optimizing, usually after a few seconds.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-modify-volume.html',
  checked: '2026-11-29',
});

// Volume types.
export const gp3SizeMin = fact({
  value: 1,
  unit: 'GiB',
  says: 'A gp3 volume has at least 1 GiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp3SizeMax = fact({
  value: 64,
  unit: 'TiB',
  says: 'A gp3 volume has at most 64 TiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
  checked: '2026-11-29',
  course: 'gp3 did not exist',
});
export const gp3IopsIncluded = fact({
  value: 3000,
  unit: 'IOPS',
  says: 'Every gp3 volume delivers 3,000 IOPS, included in the price of its storage.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp3IopsMax = fact({
  value: 80_000,
  unit: 'IOPS',
  says: 'A gp3 volume can be given up to 80,000 IOPS.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
  course: 'gp3 did not exist',
});
export const gp3IopsPerGib = fact({
  value: 500,
  unit: 'IOPS per GiB',
  says: 'Beyond the included IOPS a gp3 volume can be given at most 500 IOPS per GiB of its size.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp3SizeForIopsMax = fact({
  value: 160,
  unit: 'GiB',
  says: 'The most IOPS of a gp3 volume need a size of at least 160 GiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp3ThroughputIncluded = fact({
  value: 125,
  unit: 'MiB/s',
  says: 'Every gp3 volume delivers 125 MiB/s, included in the price of its storage.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp3ThroughputMax = fact({
  value: 2000,
  unit: 'MiB/s',
  says: 'A gp3 volume can be given up to 2,000 MiB/s.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp3ThroughputPerIops = fact({
  value: 0.25,
  unit: 'MiB/s per IOPS',
  says: 'A gp3 volume can be given at most 0.25 MiB/s for each of its IOPS.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp3IopsForThroughputMax = fact({
  value: 8000,
  unit: 'IOPS',
  says: 'The most throughput of a gp3 volume needs at least 8,000 IOPS.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp3Discount = fact({
  value: 20,
  unit: '%',
  says: 'A GiB of gp3 costs 20% less than a GiB of gp2.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp3OutpostsMax = fact({
  value: '16 TiB, 16,000 IOPS, 1,000 MiB/s',
  says: 'On Outposts the limits of a gp3 volume are 16 TiB, 16,000 IOPS, 1,000 MiB/s.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
  checked: '2026-11-29',
});
export const gpLatency = fact({
  value: 'single-digit milliseconds',
  says: 'Volumes of the types gp3 and gp2 have a latency of single-digit milliseconds.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const consoleTypeDefault = fact({
  value: 'gp3',
  says: 'The console selects gp3 when you create a volume.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const apiTypeDefault = fact({
  value: 'gp2',
  says: 'Outside the console, a volume whose type is named by neither the call nor the image is gp2.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp2SizeForBaselineMax = fact({
  value: 5334,
  unit: 'GiB',
  says: 'A gp2 volume reaches its highest baseline at 5,334 GiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp2ThroughputSmall = fact({
  value: 128,
  unit: 'MiB/s',
  says: 'A gp2 volume of 170 GiB or less delivers at most 128 MiB/s.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp2ThroughputMax = fact({
  value: 250,
  unit: 'MiB/s',
  says: 'A gp2 volume of 334 GiB or more delivers 250 MiB/s; one of more than 170 GiB can burst to it.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp2SizeSmall = fact({
  value: 170,
  unit: 'GiB',
  says: 'A gp2 volume of up to 170 GiB is limited to 128 MiB/s.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const gp2SizeForThroughputMax = fact({
  value: 334,
  unit: 'GiB',
  says: 'A gp2 volume delivers its highest throughput from 334 GiB on.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const io2SizeMin = fact({
  value: 4,
  unit: 'GiB',
  says: 'An io2 volume has at least 4 GiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
  checked: '2026-11-29',
});
export const io2SizeMax = fact({
  value: 64,
  unit: 'TiB',
  says: 'An io2 volume has at most 64 TiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
  course: 'io2 did not exist',
});
export const io2IopsMax = fact({
  value: 256_000,
  unit: 'IOPS',
  says: 'An io2 volume can be given up to 256,000 IOPS.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const io2IopsPerGib = fact({
  value: 1000,
  unit: 'IOPS per GiB',
  says: 'An io2 volume can be given at most 1,000 IOPS per GiB of its size.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const io2SizeForIopsMax = fact({
  value: 256,
  unit: 'GiB',
  says: 'The most IOPS of an io2 volume need a size of at least 256 GiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const io2ThroughputMax = fact({
  value: 4000,
  unit: 'MiB/s',
  says: 'An io2 volume delivers up to 4,000 MiB/s.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const io2ThroughputPerIops = fact({
  value: 0.256,
  unit: 'MiB/s per IOPS',
  says: 'An io2 volume delivers 0.256 MiB/s for each provisioned IOPS.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const io2Latency = fact({
  value: 'under 500 µs',
  says: 'On Nitro-based instances an I/O of 16 KiB on io2 takes under 500 µs (microseconds) on average.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const io2Durability = fact({
  value: 99.999,
  unit: '%',
  says: 'Volumes of the type io2 are designed for a durability of 99.999% a year.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const volumeDurability = fact({
  value: '99.8 to 99.9%',
  says: 'All current volume types except io2 are designed for a durability of 99.8 to 99.9% a year.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
  checked: '2026-11-29',
});
export const io2BlockExpressSince = fact({
  value: '30 April 2025',
  says: 'Since 30 April 2025 all io2 volumes, old ones too, are io2 Block Express volumes.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const piopsMin = fact({
  value: 100,
  unit: 'IOPS',
  says: 'An io1 or io2 volume is given at least 100 IOPS.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVolume.html',
  checked: '2026-11-29',
});
export const piopsDelivered = fact({
  value: 99.9,
  unit: '%',
  says: 'Volumes of the types io1 and io2 deliver their provisioned IOPS 99.9% of the time.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const gpDelivered = fact({
  value: 99,
  unit: '%',
  says: 'Volumes of the types gp3 and gp2 are designed to deliver their performance 99% of the time.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/general-purpose.html',
  checked: '2026-11-29',
});
export const otherInstanceIopsMax = fact({
  value: 32_000,
  unit: 'IOPS',
  says: 'Instances that are not Nitro-based get at most 32,000 IOPS from a volume.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const io1SizeMax = fact({
  value: 16,
  unit: 'TiB',
  says: 'An io1 volume has at most 16 TiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const io1IopsMax = fact({
  value: 64_000,
  unit: 'IOPS',
  says: 'An io1 volume can be given up to 64,000 IOPS, which only Nitro-based instances reach.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const io1IopsPerGib = fact({
  value: 50,
  unit: 'IOPS per GiB',
  says: 'An io1 volume can be given at most 50 IOPS per GiB of its size.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const io1SizeForIopsMax = fact({
  value: 1280,
  unit: 'GiB',
  says: 'The most IOPS of an io1 volume need a size of at least 1,280 GiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const io1ThroughputMax = fact({
  value: 1000,
  unit: 'MiB/s',
  says: 'An io1 volume delivers up to 1,000 MiB/s, with 64,000 IOPS.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const io1ThroughputLow = fact({
  value: 500,
  unit: 'MiB/s',
  says: 'An io1 volume with up to 32,000 IOPS delivers at most 500 MiB/s.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const io1IoHigh = fact({
  value: 16,
  unit: 'KiB',
  says: 'An io1 volume with more than 32,000 IOPS delivers 16 KiB for each provisioned IOPS.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/provisioned-iops.html',
  checked: '2026-11-29',
});
export const st1IopsMax = fact({
  value: 500,
  unit: 'IOPS',
  says: 'An st1 volume delivers at most 500 IOPS of 1 MiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
  checked: '2026-11-29',
});
export const sc1IopsMax = fact({
  value: 250,
  unit: 'IOPS',
  says: 'An sc1 volume delivers at most 250 IOPS of 1 MiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
  checked: '2026-11-29',
});
export const magneticSizeMax = fact({
  value: 1,
  unit: 'TiB',
  says: 'A magnetic volume, the type standard of the previous generation, has at most 1 TiB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
  checked: '2026-11-29',
});
export const magneticIops = fact({
  value: '40 to 200 IOPS',
  says: 'A magnetic volume delivers at most 40 to 200 IOPS.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volume-types.html',
  checked: '2026-11-29',
});
export const burstInstanceTime = fact({
  value: 30,
  unit: 'minutes',
  says: 'Many smaller instances sustain their highest EBS performance for 30 minutes at least once in 24 hours, and fall to a baseline after that.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const hddBurstShare = fact({
  value: 90,
  unit: '%',
  says: 'Volumes of the types st1 and sc1 are designed to deliver 90% of their burst throughput 99% of the time.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html',
  checked: '2026-11-29',
});
export const hddBurstTime = fact({
  value: 99,
  unit: '%',
  says: 'Volumes of the types st1 and sc1 are designed to meet 90% of their burst throughput during 99% of the time.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/hdd-vols.html',
  checked: '2026-11-29',
});

// Prices of volumes.
export const gp3Price = fact({
  value: 0.08,
  unit: 'USD per GB-month',
  says: 'Storage of the type gp3 costs $0.08 per GB-month in Northern Virginia.',
  source:
    'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-billing-and-cost-management/references/ebs-optimization.md',
  checked: '2026-11-29',
  region: 'us-east-1',
});
export const gp2Price = fact({
  value: 0.1,
  unit: 'USD per GB-month',
  says: 'Storage of the type gp2 costs $0.10 per GB-month in Northern Virginia.',
  source:
    'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/aws-billing-and-cost-management/references/ebs-optimization.md',
  checked: '2026-11-29',
  region: 'us-east-1',
});

// Snapshots and copies.
export const snapshotPrice = fact({
  value: 0.05,
  unit: 'USD per GB-month',
  says: 'A snapshot in the standard tier costs $0.05 per GB-month; AWS names no Region for this figure.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-archive-pricing.html',
  checked: '2026-11-29',
});
export const archivePrice = fact({
  value: 0.0125,
  unit: 'USD per GB-month',
  says: 'A snapshot in the archive tier costs $0.0125 per GB-month; AWS names no Region for this figure.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-archive-pricing.html',
  checked: '2026-11-29',
});
export const archiveRestorePrice = fact({
  value: 0.03,
  unit: 'USD per GB',
  says: 'Restoring a snapshot from the archive tier costs $0.03 per GB.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-archive-pricing.html',
  checked: '2026-11-29',
});
export const archiveMinimum = fact({
  value: 90,
  unit: 'days',
  says: 'An archived snapshot is billed for at least 90 days.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-archive-pricing.html',
  checked: '2026-11-29',
});
export const initializationRateMin = fact({
  value: 100,
  unit: 'MiB/s',
  says: 'A provisioned rate for volume initialization is at least 100 MiB/s.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html',
  checked: '2026-11-29',
});
export const initializationRateMax = fact({
  value: 300,
  unit: 'MiB/s',
  says: 'A provisioned rate for volume initialization is at most 300 MiB/s.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/initalize-volume.html',
  checked: '2026-11-29',
});
export const fastRestorePrice = fact({
  value: 0.75,
  unit: 'USD per hour',
  says: 'Fast snapshot restore costs $0.75 per hour for each pair of snapshot and Availability Zone, in the example that AWS gives for us-east-1.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-fast-snapshot-restore.html',
  checked: '2026-11-29',
  region: 'us-east-1',
});
export const fastRestoresMax = fact({
  value: 5,
  unit: 'snapshots',
  says: 'By default fast snapshot restore can be enabled for up to five snapshots per Region, a quota that can be raised.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-fast-snapshot-restore.html',
  checked: '2026-11-29',
});
export const copyTimeFirstTib = fact({
  value: 6,
  unit: 'hours',
  says: 'A volume copy initializes the first TiB of written data in up to six hours.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copying-volume.html',
  checked: '2026-11-29',
});
export const copyAcrossSince = fact({
  value: 'September 2026',
  says: 'An EBS volume can be copied into another account, in the same zone, since September 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/09/ebs-volume-clones-cross-account-copy/',
  checked: '2026-11-30',
});
export const copyBaseline = fact({
  value: '3,000 IOPS and 125 MiB/s',
  says: 'While it initializes, a volume copy delivers at least 3,000 IOPS and 125 MiB/s, or what source or copy are provisioned with if that is less.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/ebs-copying-volume.html',
  checked: '2026-11-29',
});
export const encryptionDefault = fact({
  value: 'off',
  says: 'EBS encryption by default is off until you enable it for an account and Region.',
  source: 'https://docs.aws.amazon.com/ebs/latest/userguide/encryption-by-default.html',
  checked: '2026-11-29',
});

// Instance store.
export const i3LargeIops = fact({
  value: '103,125 / 35,000',
  says: 'An i3.large reaches 103,125 / 35,000 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
  course: '100,125 read IOPS',
});
export const i3XlargeIops = fact({
  value: '206,250 / 70,000',
  says: 'An i3.xlarge reaches 206,250 / 70,000 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const i3X2Iops = fact({
  value: '412,500 / 180,000',
  says: 'An i3.2xlarge reaches 412,500 / 180,000 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const i3X4Iops = fact({
  value: '825,000 / 360,000',
  says: 'An i3.4xlarge reaches 825,000 / 360,000 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const i3X8Iops = fact({
  value: '1,650,000 / 720,000',
  says: 'An i3.8xlarge reaches 1,650,000 / 720,000 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const i3X16Iops = fact({
  value: '3,300,000 / 1,440,000',
  says: 'An i3.16xlarge and an i3.metal reach 3,300,000 / 1,440,000 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const i3enLargeIops = fact({
  value: '42,500 / 32,500',
  says: 'An i3en.large reaches 42,500 / 32,500 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const i3enXlargeIops = fact({
  value: '85,000 / 65,000',
  says: 'An i3en.xlarge reaches 85,000 / 65,000 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const i3enX2Iops = fact({
  value: '170,000 / 130,000',
  says: 'An i3en.2xlarge reaches 170,000 / 130,000 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const i3enX3Iops = fact({
  value: '250,000 / 200,000',
  says: 'An i3en.3xlarge reaches 250,000 / 200,000 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const i3enX6Iops = fact({
  value: '500,000 / 400,000',
  says: 'An i3en.6xlarge reaches 500,000 / 400,000 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const i3enX12Iops = fact({
  value: '1,000,000 / 800,000',
  says: 'An i3en.12xlarge reaches 1,000,000 / 800,000 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const i3enX24Iops = fact({
  value: '2,000,000 / 1,600,000',
  says: 'An i3en.24xlarge and an i3en.metal reach 2,000,000 / 1,600,000 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const i7iLargeIops = fact({
  value: '75,000 / 41,250',
  says: 'An i7i.large reaches 75,000 / 41,250 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const i7iX48Iops = fact({
  value: '7,200,000 / 3,960,000',
  says: 'An i7i.48xlarge and an i8g.48xlarge reach 7,200,000 / 3,960,000 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
  course: 'at most 3.3 million read IOPS, on i3.16xlarge',
});
export const i7ieX48Iops = fact({
  value: '5,200,000 / 4,160,000',
  says: 'An i7ie.48xlarge and an i8ge.48xlarge reach 5,200,000 / 4,160,000 IOPS for random reads / writes on the instance store.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const i7ieDisks = fact({
  value: '16 × 7,500 GB',
  says: 'An i7ie.48xlarge, like an i8ge.48xlarge, has 16 × 7,500 GB of NVMe SSD, 120 TB in all.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
  course: 'disks up to 7.5 TiB, 30 TiB striped',
});
export const d3enDisks = fact({
  value: '24 × 13,980 GB',
  says: 'A d3en.12xlarge has 24 × 13,980 GB of hard disk, about 336 TB in all.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/so.html',
  checked: '2026-11-29',
});
export const ssdSpare = fact({
  value: 10,
  unit: '%',
  says: 'AWS recommends leaving 10% of an SSD instance store volume unpartitioned, so that writes stay fast when it fills.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ssd-instance-store.html',
  checked: '2026-11-29',
});

// EFS.
export const efsPort = fact({
  value: '2049',
  says: 'EFS clients use TCP port 2049.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/network-access.html',
  checked: '2026-11-29',
});
export const efsNfsVersions = fact({
  value: '4.0 and 4.1',
  says: 'EFS supports the NFS versions 4.0 and 4.1.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/limits.html',
  checked: '2026-11-29',
  course: 'NFSv4.1',
});
export const efsConnectionsMax = fact({
  value: 25_000,
  unit: 'connections',
  says: 'An EFS file system takes up to 25,000 connections.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/limits.html',
  checked: '2026-11-29',
  course: 'thousands of clients',
});
export const efsMountTargetsPerZone = fact({
  value: 1,
  says: 'An EFS file system has at most one mount target in each Availability Zone.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/limits.html',
  checked: '2026-11-29',
});
export const efsSecurityGroupsMax = fact({
  value: 5,
  unit: 'security groups',
  says: 'A mount target takes up to five security groups.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/limits.html',
  checked: '2026-11-29',
});
export const efsAccessPointsMax = fact({
  value: 10_000,
  unit: 'access points',
  says: 'An EFS file system has up to 10,000 access points, a quota that can be raised.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/limits.html',
  checked: '2026-11-29',
});
export const efsZones = fact({
  value: 3,
  unit: 'zones',
  says: 'A Regional EFS file system stores its data in at least three Availability Zones.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/features.html',
  checked: '2026-11-29',
});
export const efsReadLatency = fact({
  value: 'about 1 ms',
  says: 'Under the best conditions a read from EFS Standard takes about 1 ms.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/performance.html',
  checked: '2026-11-29',
});
export const efsWriteLatency = fact({
  value: 'about 2.7 ms',
  says: 'Under the best conditions a write to a Regional EFS file system takes about 2.7 ms.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/performance.html',
  checked: '2026-11-29',
});
export const efsColdLatency = fact({
  value: 'tens of milliseconds',
  says: 'The first byte of a file in EFS Infrequent Access or Archive takes tens of milliseconds.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/performance.html',
  checked: '2026-11-29',
});
export const efsReadMax = fact({
  value: 60,
  unit: 'GiB/s',
  says: 'In eleven Regions, Northern Virginia among them, a Regional file system with Elastic throughput reads up to 60 GiB/s by default.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/limits.html',
  checked: '2026-11-29',
  course: '10 GB/s and more',
});
export const efsWriteMax = fact({
  value: 5,
  unit: 'GiB/s',
  says: 'In eleven Regions, Northern Virginia among them, a Regional file system with Elastic throughput writes up to 5 GiB/s by default.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/limits.html',
  checked: '2026-11-29',
});
export const efsReadMaxElsewhere = fact({
  value: 20,
  unit: 'GiB/s',
  says: 'In all other Regions a Regional file system with Elastic throughput reads up to 20 GiB/s by default.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/limits.html',
  checked: '2026-11-29',
});
export const efsWriteMaxElsewhere = fact({
  value: 1,
  unit: 'GiB/s',
  says: 'In all other Regions a Regional file system with Elastic throughput writes up to 1 GiB/s by default.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/limits.html',
  checked: '2026-11-29',
});
export const efsClientMax = fact({
  value: 1500,
  unit: 'MiB/s',
  says: 'One client reads and writes together up to 1,500 MiB/s with Elastic throughput and version 2.0 or later of the EFS client or the EFS CSI driver.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/limits.html',
  checked: '2026-11-30',
});
export const efsClientMaxOther = fact({
  value: 500,
  unit: 'MiB/s',
  says: 'One client reads and writes up to 500 MiB/s in all cases but Elastic throughput with a recent EFS client or CSI driver.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/performance.html',
  checked: '2026-11-29',
});
export const efsConsoleThroughput = fact({
  value: 'Elastic',
  says: 'The console of EFS selects Elastic throughput.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/performance.html',
  checked: '2026-11-29',
});
export const efsApiThroughput = fact({
  value: 'bursting',
  says: 'A file system created through the API or CloudFormation without a throughput mode gets the mode bursting.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html',
  checked: '2026-11-29',
});
export const efsProvisionedShare = fact({
  value: 5,
  unit: '%',
  says: 'AWS recommends Provisioned throughput when the average use is 5% of the peak or more, and Elastic below that.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/performance.html',
  checked: '2026-11-29',
});
export const efsBurstBase = fact({
  value: 50,
  unit: 'KiB/s per GiB',
  says: 'In Bursting mode the base rate of a file system is 50 KiB/s for each GiB in the Standard class.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/performance.html',
  checked: '2026-11-29',
});
export const efsBurstPerTib = fact({
  value: 100,
  unit: 'MiB/s per TiB',
  says: 'With burst credits a file system in Bursting mode reaches 100 MiB/s for each TiB in the Standard class.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/performance.html',
  checked: '2026-11-29',
});
export const efsBurstMin = fact({
  value: 100,
  unit: 'MiB/s',
  says: 'With burst credits even a small file system in Bursting mode reaches 100 MiB/s.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/performance.html',
  checked: '2026-11-29',
});
export const efsBaseMin = fact({
  value: 1,
  unit: 'MiB/s',
  says: 'A file system in Bursting mode has a rate of at least 1 MiB/s.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/performance.html',
  checked: '2026-11-29',
});
export const efsReadShare = fact({
  value: 'one third',
  says: 'EFS meters reads at one third of the rate of writes.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/performance.html',
  checked: '2026-11-29',
});
export const efsIaDays = fact({
  value: 30,
  unit: 'days',
  says: 'In a file system created in the console with the recommended settings, a file goes to Infrequent Access after 30 days without access in Standard.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/enable-lifecycle-management.html',
  checked: '2026-11-30',
});
export const efsArchiveDays = fact({
  value: 90,
  unit: 'days',
  says: 'In a file system created in the console with the recommended settings, a file goes to Archive after 90 days without access in Standard.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/enable-lifecycle-management.html',
  checked: '2026-11-30',
});
export const efsBackDefault = fact({
  value: 'stays',
  says: 'By default a file that is read in Infrequent Access or Archive stays there.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/enable-lifecycle-management.html',
  checked: '2026-11-30',
});
export const efsColdFileMin = fact({
  value: 128,
  unit: 'KiB',
  says: 'In Infrequent Access and Archive a file is billed as at least 128 KiB.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/features.html',
  checked: '2026-11-29',
});
export const efsArchiveMinimum = fact({
  value: 90,
  unit: 'days',
  says: 'A file in EFS Archive is billed for at least 90 days.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/features.html',
  checked: '2026-11-29',
});
export const efsEncryptionConsole = fact({
  value: 'on',
  says: 'The console of EFS encrypts a new file system at rest by default.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html',
  checked: '2026-11-29',
});
export const efsEncryptionApi = fact({
  value: 'off',
  says: 'With CLI, API or SDK encryption at rest of a new EFS file system is off unless you ask for it.',
  source: 'https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html',
  checked: '2026-11-29',
});
export const efsPrice = fact({
  value: 0.3,
  unit: 'USD per GB-month',
  says: 'EFS Standard storage of a Regional file system costs about $0.30 per GB-month in Northern Virginia.',
  source: 'https://aws.amazon.com/efs/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const efsReadPrice = fact({
  value: 0.03,
  unit: 'USD per GB',
  says: 'With Elastic throughput reading costs about $0.03 per GB in Northern Virginia.',
  source: 'https://aws.amazon.com/efs/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const efsWritePrice = fact({
  value: 0.06,
  unit: 'USD per GB',
  says: 'With Elastic throughput writing costs about $0.06 per GB in Northern Virginia.',
  source: 'https://aws.amazon.com/efs/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});

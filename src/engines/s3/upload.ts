import { choice, number, type Values } from '#engines/inputs';
import { multipartAdvisedFrom, partSizeMax, partSizeMin, partsMax, singlePutMax } from '#facts/s3';

const kibi = 1024;
export const mebibyte = kibi ** 2;
const gibibyte = kibi ** 3;

/** Bytes of each unit: MB, GB and TB count in thousands, MiB, GiB and TiB in 1,024s. */
export const unitBytes = {
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  MiB: mebibyte,
  GiB: gibibyte,
  TiB: kibi ** 4,
} as const;
type Unit = keyof typeof unitBytes;

export const singlePutBytes = singlePutMax.value * unitBytes[singlePutMax.unit];
export const advisedBytes = multipartAdvisedFrom.value * unitBytes[multipartAdvisedFrom.unit];
export const partMinMiB = partSizeMin.value;
export const partMaxMiB = partSizeMax.value * kibi;
/** The most parts in their largest size. https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html */
export const objectBytesMax = partsMax.value * partMaxMiB * mebibyte;

export const inputs = {
  size: number({
    label: 'Size of the object',
    unit: '',
    min: 0,
    max: 100_000,
    step: 10,
    default: 100,
    help: 'In the unit beside it, rounded to whole bytes.',
  }),
  unit: choice<Unit>({
    label: 'Unit',
    options: { MB: 'MB', GB: 'GB', TB: 'TB', MiB: 'MiB', GiB: 'GiB', TiB: 'TiB' },
    default: 'GB',
    help: '1 GB is 1,000,000,000 bytes, 1 GiB is 1,073,741,824.',
  }),
  partSize: number({
    label: 'Part size',
    unit: 'MiB',
    min: 1,
    max: 10_240,
    step: 1,
    default: 8,
    help: 'The size of every part but the last, which takes what is left. 1 GiB is 1,024 MiB.',
    whole: true,
  }),
};

/** Why a multipart upload in these parts is refused. */
export type Refusal = 'empty' | 'object-too-large' | 'too-many-parts' | 'part-too-small' | 'part-too-large';

/** What an object becomes in parts of a size. */
export interface Upload {
  bytes: number;
  parts: number;
  /** Bytes of the last part; 0 where there is none. */
  lastPart: number;
  refusal: Refusal | undefined;
  /** The smallest part size in whole MiB with which this object fits; undefined where none does. */
  smallestMiB: number | undefined;
  /** Whether one PUT may carry the whole object. */
  onePut: boolean;
}

function refusalOf(bytes: number, parts: number, partSize: number): Refusal | undefined {
  if (bytes === 0) return 'empty';
  if (bytes > objectBytesMax) return 'object-too-large';
  if (Math.min(bytes, partSize * mebibyte) > partMaxMiB * mebibyte) return 'part-too-large';
  // Only the last part may be smaller, so a single part may have any size.
  if (parts > 1 && partSize < partMinMiB) return 'part-too-small';
  return parts > partsMax.value ? 'too-many-parts' : undefined;
}

/** Cuts an object into parts, and checks them against the limits. */
export function cut({ size, unit, partSize }: Values<typeof inputs>): Upload {
  const bytes = Math.round(size * unitBytes[unit]);
  const parts = Math.ceil(bytes / (partSize * mebibyte));
  const lastPart = parts === 0 ? 0 : bytes - (parts - 1) * partSize * mebibyte;
  const refusal = refusalOf(bytes, parts, partSize);
  const needed = Math.ceil(bytes / partsMax.value / mebibyte);
  const smallestMiB = bytes > objectBytesMax ? undefined : Math.max(partMinMiB, needed);
  const onePut = bytes <= singlePutBytes;
  return { bytes, parts, lastPart, refusal, smallestMiB, onePut };
}

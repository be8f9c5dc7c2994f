import { choice, number, type Values } from '#engines/inputs';
import { exact, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import {
  multipartAdvisedFrom,
  partSizeMax,
  partSizeMin,
  partsMax,
  singlePutMax,
  tooLargeStatus,
} from '#facts/s3';

const kibi = 1024;
export const mebibyte = kibi ** 2;
const gibibyte = kibi ** 3;

/** Bytes of each unit: MB, GB and TB count in thousands, MiB, GiB and TiB in 1,024s. */
const unitBytes = { MB: 1e6, GB: 1e9, TB: 1e12, MiB: mebibyte, GiB: gibibyte, TiB: kibi ** 4 } as const;
type Unit = keyof typeof unitBytes;

const singlePutBytes = singlePutMax.value * unitBytes[singlePutMax.unit];
const advisedBytes = multipartAdvisedFrom.value * unitBytes[multipartAdvisedFrom.unit];
const partMinMiB = partSizeMin.value;
const partMaxMiB = partSizeMax.value * kibi;
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

export interface Multipart extends Result {
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

const count = (parts: number) => (parts === 1 ? '1 part' : `${show(parts)} parts`);

/** What an object of this size becomes in parts of this size, and whether S3 takes it. */
export function multipart({ size, unit, partSize }: Values<typeof inputs>): Multipart {
  const bytes = Math.round(size * unitBytes[unit]);
  const parts = Math.ceil(bytes / (partSize * mebibyte));
  const lastPart = parts === 0 ? 0 : bytes - (parts - 1) * partSize * mebibyte;
  const refusal = refusalOf(bytes, parts, partSize);
  const needed = Math.ceil(bytes / partsMax.value / mebibyte);
  const smallestMiB = bytes > objectBytesMax ? undefined : Math.max(partMinMiB, needed);
  const onePut = bytes <= singlePutBytes;
  const outcome = { bytes, parts, lastPart, refusal, smallestMiB, onePut };
  return {
    ...outcome,
    answer: `${sentence({ ...outcome, shown: quantity(size, unit, 6), partSize })} ${onePutToo(outcome)}`,
    measures: [
      { name: 'Parts', value: parts, unit: '', digits: 0 },
      { name: 'Last part', value: lastPart / mebibyte, unit: 'MiB', digits: 2 },
      { name: 'Smallest part size', value: smallestMiB ?? 0, unit: 'MiB', digits: 0 },
    ],
    working: workingOf({ ...outcome, size, unit, partSize }),
  };
}

type Outcome = Omit<Multipart, keyof Result>;

function sentence({
  shown,
  partSize,
  parts,
  refusal,
  smallestMiB,
}: Outcome & { shown: string; partSize: number }): string {
  const made = `${shown} in parts of ${quantity(partSize, 'MiB')}`;
  const fitting =
    smallestMiB === undefined ? '' : `: the smallest part size for it is ${quantity(smallestMiB, 'MiB')}`;
  switch (refusal) {
    case undefined:
      return parts === 1
        ? `${made} fit into 1 part, and S3 takes them.`
        : `${made} make ${count(parts)}, and S3 takes them.`;
    case 'empty':
      return 'An empty object has no parts.';
    case 'object-too-large':
      return `${shown} are too much for one object: ${show(partsMax.value)} parts of ${partSizeMax.value} ${partSizeMax.unit} are the most.`;
    case 'part-too-large':
      return `A part of ${quantity(partSize, 'MiB')} is refused: the largest has ${partSizeMax.value} ${partSizeMax.unit}, which is ${quantity(partMaxMiB, 'MiB')}.`;
    case 'part-too-small':
      return `A part of ${quantity(partSize, 'MiB')} is refused unless it is the last${fitting}.`;
    case 'too-many-parts':
      return `${made} would make ${count(parts)}, and an upload has at most ${show(partsMax.value)}${fitting}.`;
  }
}

function onePutToo({ bytes, onePut, refusal }: Outcome): string {
  if (bytes === 0) return 'One PUT stores it.';
  if (onePut && refusal !== undefined) return 'One PUT takes the whole.';
  if (onePut)
    return bytes >= advisedBytes
      ? 'One PUT would do, too, but AWS advises parts from this size.'
      : 'One PUT does as well.';
  return refusal === 'object-too-large' ? 'Nor does one PUT take it.' : 'One PUT is too small for it.';
}

function workingOf({
  size,
  unit,
  partSize,
  bytes,
  parts,
  lastPart,
  refusal,
  onePut,
  smallestMiB,
}: Outcome & Values<typeof inputs>): WorkingLine[] {
  const [all, part] = [show(bytes), show(partSize * mebibyte)];
  return [
    {
      says: 'Object',
      rule: `size × bytes of a ${unit}`,
      numbers: `${exact(size, 15)} × ${show(unitBytes[unit])}`,
      result: `${all} bytes`,
    },
    {
      says: 'Part',
      rule: 'size × bytes of a MiB',
      numbers: `${show(partSize)} × ${show(mebibyte)}`,
      result: `${part} bytes`,
    },
    {
      says: 'Number of parts',
      rule: 'object ÷ part, rounded up',
      numbers: `${all} ÷ ${part}`,
      result: count(parts),
    },
    {
      says: 'Last part',
      rule: parts === 0 ? 'an empty object has none' : 'object − (parts − 1) × part',
      ...(parts > 0 && { numbers: `${all} − ${show(parts - 1)} × ${part}` }),
      result: `${show(lastPart)} bytes`,
    },
    {
      says: 'Smallest part size',
      rule: `object ÷ ${show(partsMax.value)} rounded up to whole MiB, ${partMinMiB} to ${show(partMaxMiB)}`,
      numbers: `${all} ÷ ${show(partsMax.value)} ÷ ${show(mebibyte)} ≈ ${exact(bytes / partsMax.value / mebibyte, 8)}`,
      result: smallestMiB === undefined ? 'none is large enough' : quantity(smallestMiB, 'MiB'),
    },
    {
      says: 'In parts',
      rule: `1 to ${show(partsMax.value)} parts of ${partMinMiB} MiB to ${partSizeMax.value} GiB; the last may be smaller`,
      result: refusal === undefined ? 'allowed' : `refused: ${reasons[refusal]}`,
    },
    {
      says: 'In one PUT',
      rule: `up to ${singlePutMax.value} ${singlePutMax.unit}, which is ${show(singlePutBytes)} bytes`,
      result: onePut ? 'allowed' : `refused: EntityTooLarge, status ${tooLargeStatus.value}`,
    },
  ];
}

const reasons: Record<Refusal, string> = {
  empty: 'no parts',
  'object-too-large': 'object too large',
  'too-many-parts': 'too many parts',
  'part-too-small': 'parts too small',
  'part-too-large': 'parts too large',
};

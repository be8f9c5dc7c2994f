import type { Values } from '#engines/inputs';
import { counted, exact, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { partSizeMax, partsMax, singlePutMax, tooLargeStatus } from '#facts/s3';
import {
  advisedBytes,
  cut,
  type inputs,
  mebibyte,
  partMaxMiB,
  partMinMiB,
  type Refusal,
  singlePutBytes,
  type Upload,
  unitBytes,
} from './upload.ts';

export interface Multipart extends Result, Upload {}

/** What an object of this size becomes in parts of this size, and whether S3 takes it. */
export function multipart({ size, unit, partSize }: Values<typeof inputs>): Multipart {
  const upload = cut({ size, unit, partSize });
  const { parts, lastPart, smallestMiB } = upload;
  return {
    ...upload,
    answer: `${sentence({ ...upload, shown: quantity(size, unit, 6), partSize })} ${onePutToo(upload)}`,
    measures: [
      { name: 'Parts', value: parts, unit: '', digits: 0 },
      { name: 'Last part', value: lastPart / mebibyte, unit: 'MiB', digits: 2 },
      { name: 'Smallest part size', value: smallestMiB ?? 0, unit: 'MiB', digits: 0 },
    ],
    working: workingOf({ ...upload, size, unit, partSize }),
  };
}

function sentence({
  shown,
  partSize,
  parts,
  refusal,
  smallestMiB,
}: Upload & { shown: string; partSize: number }): string {
  const made = `${shown} in parts of ${quantity(partSize, 'MiB')}`;
  const fitting =
    smallestMiB === undefined ? '' : `: the smallest part size for it is ${quantity(smallestMiB, 'MiB')}`;
  switch (refusal) {
    case undefined:
      return parts === 1
        ? `${made} fit into 1 part, and S3 takes them.`
        : `${made} make ${counted(parts, 'part')}, and S3 takes them.`;
    case 'empty':
      return 'An empty object has no parts.';
    case 'object-too-large':
      return `${shown} are too much for one object: ${show(partsMax.value)} parts of ${partSizeMax.value} ${partSizeMax.unit} are the most.`;
    case 'part-too-large':
      return `A part of ${quantity(partSize, 'MiB')} is refused: the largest has ${partSizeMax.value} ${partSizeMax.unit}, which is ${quantity(partMaxMiB, 'MiB')}.`;
    case 'part-too-small':
      return `A part of ${quantity(partSize, 'MiB')} is refused unless it is the last${fitting}.`;
    case 'too-many-parts':
      return `${made} would make ${counted(parts, 'part')}, and an upload has at most ${show(partsMax.value)}${fitting}.`;
  }
}

function onePutToo({ bytes, onePut, refusal }: Upload): string {
  if (bytes === 0) return 'One PUT stores it.';
  if (onePut && refusal !== undefined) return 'One PUT takes the whole.';
  if (onePut)
    return bytes >= advisedBytes
      ? 'One PUT would do, too, but AWS advises parts from this size.'
      : 'One PUT does as well.';
  return refusal === 'object-too-large' ? 'Nor does one PUT take it.' : 'One PUT cannot carry it.';
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
}: Upload & Values<typeof inputs>): WorkingLine[] {
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
      result: counted(parts, 'part'),
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

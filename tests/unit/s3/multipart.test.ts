import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';
import { multipart } from '#engines/s3/multipart';
import { inputs, mebibyte, objectBytesMax } from '#engines/s3/upload';
import { objectSizeMaxDecimal, objectSizeMaxExact, partsMax } from '#facts/s3';

const run = (changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>>) =>
  multipart(valuesOf(inputs, changes));

describe('worked examples', () => {
  test('100 GB in parts of 16 MiB make 5,961 parts', () => {
    expect(run({ size: 100, partSize: 16 })).toMatchObject({ parts: 5961, refusal: undefined });
    expect(run({ size: 100_000, unit: 'MB', partSize: 16 }).parts).toBe(5961);
  });

  test('1 TiB needs parts of 105 MiB', () => {
    expect(run({ size: 1, unit: 'TiB' }).smallestMiB).toBe(105);
    expect(run({ size: 1, unit: 'TiB', partSize: 104 }).refusal).toBe('too-many-parts');
    expect(run({ size: 1, unit: 'TiB', partSize: 105 }).refusal).toBeUndefined();
  });

  test('10,000 parts of 5 GiB are the largest object: 48.8 TiB, or 53.7 TB', () => {
    expect(run({ size: 50_000, unit: 'GiB', partSize: 5120 })).toMatchObject({
      parts: 10_000,
      refusal: undefined,
    });
    expect(objectBytesMax / 1024 ** 4).toBeCloseTo(objectSizeMaxExact.value, 1);
    expect(objectBytesMax / 1e12).toBeCloseTo(objectSizeMaxDecimal.value, 1);
  });

  test('6 GB do not fit into one PUT', () => {
    const { onePut, working } = run({ size: 6 });
    expect(onePut).toBe(false);
    expect(working.at(-1)?.result).toContain('EntityTooLarge, status 400');
  });
});

describe('edges', () => {
  test('an empty object goes in one PUT only', () => {
    expect(run({ size: 0 })).toMatchObject({ parts: 0, lastPart: 0, refusal: 'empty', onePut: true });
  });

  test('an object below the part size is one part, however small', () => {
    expect(run({ size: 1, unit: 'MiB', partSize: 1 })).toMatchObject({ parts: 1, refusal: undefined });
    expect(run({ size: 2, unit: 'MiB', partSize: 1 })).toMatchObject({ parts: 2, refusal: 'part-too-small' });
  });

  test('exactly 10,000 parts fit, one byte more does not', () => {
    const size = partsMax.value * 8;
    expect(run({ size, unit: 'MiB' })).toMatchObject({ parts: 10_000, refusal: undefined, smallestMiB: 8 });
    const more = run({ size: size + 1 / mebibyte, unit: 'MiB' });
    expect(more).toMatchObject({ parts: 10_001, refusal: 'too-many-parts', lastPart: 1, smallestMiB: 9 });
  });

  test('5 GB fit into one PUT, 5.000000001 GB do not', () => {
    expect([5, 5 + 1e-9].map((size) => run({ size }).onePut)).toEqual([true, false]);
  });

  test('5 GiB is the largest part, unless the object is smaller', () => {
    expect(run({ partSize: 5121 }).refusal).toBe('part-too-large');
    expect(run({ size: 1, partSize: 5121 }).refusal).toBeUndefined();
  });

  test('more than 50,000 GiB fit in no way', () => {
    const { refusal, smallestMiB, answer } = run({ size: 50_001, unit: 'GiB', partSize: 5120 });
    expect([refusal, smallestMiB]).toEqual(['object-too-large', undefined]);
    expect(answer).toContain('too much for one object');
  });

  test('what is typed wrong is told with what would be right', () => {
    expect(faultsOf(inputs, { partSize: 0 })[0]).toContain('nearest valid value is 1\u00a0MiB');
    expect(faultsOf(inputs, { size: -1 })[0]).toContain('nearest valid value is 0');
  });
});

test('the parts make up the object, and the smallest part size is enough and no more', () => {
  const values = fc.record({
    size: fc.integer({ min: 0, max: 100_000 }),
    unit: fc.constantFrom('MB' as const, 'GB' as const, 'MiB' as const, 'GiB' as const),
    partSize: fc.integer({ min: 1, max: 10_240 }),
  });
  fc.assert(
    fc.property(values, (input) => {
      const { bytes, parts, lastPart, smallestMiB, refusal } = multipart(input);
      if (bytes > 0) {
        expect((parts - 1) * input.partSize * mebibyte + lastPart).toBe(bytes);
        expect(lastPart).toBeGreaterThan(0);
        expect(lastPart).toBeLessThanOrEqual(input.partSize * mebibyte);
      }
      if (smallestMiB === undefined || bytes === 0) return;
      expect(multipart({ ...input, partSize: smallestMiB }).refusal).toBeUndefined();
      if (refusal === undefined && parts > 1) expect(input.partSize).toBeGreaterThanOrEqual(smallestMiB);
    }),
    { numRuns: 2000 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputs, performance } from '#engines/cost/ebs';
import type { VolumeType } from '#engines/cost/ebs-types';
import { type Values, valuesOf } from '#engines/inputs';

const of = (changes: Partial<Values<typeof inputs>>) => performance(valuesOf(inputs, changes));

describe('worked examples', () => {
  test.each([
    [1, 100],
    [20, 100],
    [34, 102],
    [100, 300],
    [334, 1_002],
    [500, 1_500],
    [1_000, 3_000],
    [5_333, 15_999],
    [5_334, 16_000],
    [10_000, 16_000],
  ])('gp2 of %d GiB: %d IOPS', (size, base) => {
    expect(of({ type: 'gp2', size }).iops.base).toBe(base);
  });

  test('gp2 bursts and refills', () => {
    expect(of({ type: 'gp2', size: 100 }).burst).toEqual({ lasts: 2_000, refills: 18_000 });
    expect(of({ type: 'gp2', size: 1 }).burst?.lasts).toBeCloseTo(1_862, 0);
    expect(of({ type: 'gp2', size: 750 }).burst?.lasts).toBe(7_200);
    expect(of({ type: 'gp2', size: 1_000 }).burst).toBeUndefined();
    expect(of({ type: 'gp2', size: 170 }).throughput).toMatchObject({ base: 128, burst: 128 });
    expect(of({ type: 'gp2', size: 171 }).throughput).toMatchObject({ base: 128, burst: 250 });
    expect(of({ type: 'gp2', size: 334 }).throughput).toMatchObject({ base: 250, burst: 250 });
  });

  test('gp3: 160 GiB for 80,000 IOPS, 8,000 IOPS for 2,000 MiB/s', () => {
    expect(of({ size: 160, iops: 80_000 }).faults).toEqual([]);
    expect(of({ size: 159, iops: 80_000 }).faults[0]).toContain('nearest valid value is 79,500');
    expect(of({ size: 10, iops: 6_000 }).faults[0]).toContain('nearest valid value is 5,000');
    expect(of({ size: 1, iops: 3_000 }).faults).toEqual([]);
    expect(of({ size: 16, iops: 8_000, throughput: 2_000 }).faults).toEqual([]);
    expect(of({ size: 16, iops: 7_999, throughput: 2_000 }).faults[0]).toContain(
      'nearest valid value is 1,999',
    );
    expect(of({ size: 10, iops: 100 }).iops.base).toBe(3_000);
  });

  test('io1 and io2', () => {
    expect(of({ type: 'io1', size: 100, iops: 64_000 }).iops.base).toBe(5_000);
    expect(of({ type: 'io1', size: 1_280, iops: 64_000 }).throughput.base).toBe(1_000);
    expect(of({ type: 'io1', size: 1_280, iops: 48_000 }).throughput.base).toBe(750);
    expect(of({ type: 'io1', size: 1_280, iops: 32_000 }).throughput.base).toBe(500);
    expect(of({ type: 'io2', size: 256, iops: 256_000 }).faults).toEqual([]);
    expect(of({ type: 'io2', size: 256, iops: 10_000 }).throughput.base).toBe(2_560);
    expect(of({ type: 'io1', size: 1_280, iops: 64_000, nitro: false }).reached).toBe(500);
  });

  test('st1 and sc1', () => {
    expect(of({ type: 'st1', size: 2_048 }).throughput).toMatchObject({ base: 80, burst: 500 });
    expect(of({ type: 'st1', size: 12_800 }).throughput).toMatchObject({ base: 500, burst: 500 });
    expect(of({ type: 'sc1', size: 3_200 }).throughput).toMatchObject({ base: 37.5, burst: 250 });
    expect(of({ type: 'sc1', size: 16_384 }).throughput).toMatchObject({ base: 192, burst: 250 });
    expect(of({ type: 'st1', size: 1 }).faults[0]).toContain('nearest valid value is 125');
    expect(of({ type: 'st1', size: 16_385 }).faults[0]).toContain('nearest valid value is 16,384');
    expect(of({ type: 'st1', size: 125 })).toMatchObject({ faults: [], boots: false });
    // 250 MiB/s of the burst are 250 I/Os a second, of 16 KiB each.
    expect(of({ type: 'st1', size: 1_024, io: 16 }).reached).toBeCloseTo((250 * 16) / 1024, 10);
    expect(of({ type: 'st1', size: 1_024, io: 1_024 }).reached).toBe(250);
  });
});

test('the nearest valid values are valid, and more never delivers less', () => {
  const types = fc.constantFrom<VolumeType>('gp3', 'gp2', 'io2', 'io1', 'st1', 'sc1');
  const sizes = fc.integer({ min: 1, max: 65_536 });
  const wishes = fc.integer({ min: 100, max: 256_000 });
  const flows = fc.integer({ min: 125, max: 2_000 });
  fc.assert(
    fc.property(types, sizes, wishes, flows, (type, size, iops, throughput) => {
      const first = of({ type, size, iops, throughput });
      const mended = {
        type,
        size: first.size,
        iops: type.startsWith('g') && type !== 'gp3' ? iops : Math.max(100, first.iops.base),
        throughput: type === 'gp3' ? first.throughput.base : throughput,
      };
      expect(of(mended).faults).toEqual([]);
      const larger = of({ type, size: Math.min(65_536, size * 2), iops, throughput });
      expect(larger.iops.base).toBeGreaterThanOrEqual(first.iops.base);
      expect(larger.throughput.base).toBeGreaterThanOrEqual(first.throughput.base);
      expect(first.reached).toBeLessThanOrEqual(first.throughput.burst);
    }),
    { numRuns: 1000 },
  );
});

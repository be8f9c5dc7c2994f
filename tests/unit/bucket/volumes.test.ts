import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gp2, inputs as gp2Inputs } from '#engines/bucket/gp2';
import { hdd, inputs as hddInputs } from '#engines/bucket/hdd';
import { type Values, valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';

const ssd = (changes: Partial<Values<typeof gp2Inputs>>) => {
  expect(faultsOf(gp2Inputs, changes)).toEqual([]);
  return gp2(valuesOf(gp2Inputs, changes));
};
const disk = (changes: Partial<Values<typeof hddInputs>>) => {
  expect(faultsOf(hddInputs, changes)).toEqual([]);
  return hdd(valuesOf(hddInputs, changes));
};

describe('gp2, worked examples', () => {
  test('baselines of 20 to 10,000 GiB', () => {
    const sizes = [20, 100, 500, 1_000, 5_334, 10_000];
    expect(sizes.map((size) => ssd({ size }).baseline)).toEqual([100, 300, 1_500, 3_000, 16_000, 16_000]);
  });

  test.each([
    [33, 1_862, 54_000],
    [100, 2_000, 18_000],
    [334, 2_703, 5_389],
    [750, 7_200, 2_400],
  ])('%d GiB bursts for %d s and refills in %d s', (size, lasts, refill) => {
    const result = ssd({ size, demand: '3,000 for 3 h' });
    expect(Math.round(result.lasts ?? 0)).toBe(lasts);
    expect(Math.round(result.refill)).toBe(refill);
  });

  test('the bucket refills in exactly that time once the demand is at the baseline', () => {
    const { run } = ssd({ demand: '3,000 for 1 h, then 300 for 6 h' });
    const refills = run.find(({ before, after }) => before.credits === 0 && after.credits > 0);
    expect(refills && refills.to - refills.from).toBeCloseTo(18_000, 6);
  });
});

describe('gp2, edges', () => {
  test('no burst from 1,000 GiB on', () => {
    expect(ssd({ size: 1_000 }).lasts).toBeUndefined();
    expect(ssd({ size: 1_000, demand: '5,000 for 1 h' }).delivered).toBe(3_000);
    expect(ssd({ size: 999, demand: '5,000 for 1 min' }).delivered).toBe(3_000);
  });

  test('exactly at the baseline nothing is spent, one above it all is in the end', () => {
    expect(ssd({ balance: 0, demand: '300 for 18,000 s' }).left).toBeCloseTo(5_400_000, 3);
    expect(ssd({ balance: 1, demand: '301 for 15 h' }).left).toBe(0);
  });

  test('idle, empty and 1 GiB', () => {
    expect(ssd({ size: 1, demand: '0 for 1 h' }).baseline).toBe(100);
    expect(ssd({ balance: 0, demand: '3,000 for 1 h' })).toMatchObject({ lasts: 0, delivered: 300 });
  });
});

describe('st1 and sc1', () => {
  test.each([
    ['st1', 0.125, 5, 31.25],
    ['st1', 1, 40, 250],
    ['st1', 2, 80, 500],
    ['st1', 12.5, 500, 500],
    ['st1', 16, 500, 500],
    ['sc1', 0.125, 1.5, 10],
    ['sc1', 3.125, 37.5, 250],
    ['sc1', 16, 192, 250],
  ] as const)('%s of %d TiB: %d and %d MiB/s', (type, size, baseline, burst) => {
    expect(disk({ type, size })).toMatchObject({ baseline, burst });
  });

  test('a full bucket reads the whole volume once: 5 TiB in 2.91 and 5.83 hours', () => {
    for (const [type, speed, hours] of [
      ['st1', 500, 2.91],
      ['sc1', 250, 5.83],
    ] as const) {
      const scan = (5 * 1024 * 1024) / speed / 3_600;
      expect(scan).toBeCloseTo(hours, 2);
      const { lasts, delivered } = disk({ type, size: 5, demand: `${speed} for ${hours} h` });
      expect(lasts).toBeUndefined();
      expect(delivered).toBe(speed);
    }
  });

  test('an I/O of 16 KiB costs the credit of a whole MiB', () => {
    const { first, run } = disk({ size: 2, io: 16, demand: '500 for 1 h' });
    expect(first).toBeCloseTo(500 / 64, 10);
    expect(run[0]?.flows.io.served).toBe(500);
  });
});

test('credits stay inside the bucket, and nobody gets more than the burst or than was asked for', () => {
  const phases = (most: number) =>
    fc
      .array(fc.tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 1, max: 86_400 })), {
        minLength: 1,
        maxLength: 8,
      })
      .map((list) => list.map(([demand, seconds]) => `${demand} for ${seconds} s`).join(', '));
  const ssds = fc.record({
    size: fc.integer({ min: 1, max: 16_384 }),
    demand: phases(20_000),
    balance: fc.integer({ min: 0, max: 100 }),
  });
  const disks = fc.record({
    type: fc.constantFrom('st1' as const, 'sc1' as const),
    size: fc.integer({ min: 1, max: 128 }).map((eighths) => eighths / 8),
    demand: phases(800),
    io: fc.integer({ min: 4, max: 1_024 }),
  });
  fc.assert(
    fc.property(ssds, disks, (one, other) => {
      for (const [result, capacity] of [
        [gp2(one), 5_400_000],
        [hdd(other), other.size * 1024 * 1024],
      ] as const) {
        for (const { flows, before, after } of result.run) {
          expect(after.credits).toBeGreaterThanOrEqual(0);
          expect(after.credits).toBeLessThanOrEqual(capacity);
          const { demand, served } = flows.io;
          expect(served).toBeLessThanOrEqual(Math.min(demand, result.burst) * (1 + 1e-9));
          expect(served).toBeGreaterThanOrEqual(Math.min(demand, result.baseline) * (1 - 1e-9));
          if (before.credits > 0) expect(served).toBeCloseTo(Math.min(demand, result.burst), 6);
        }
      }
    }),
    { numRuns: 1500 },
  );
});

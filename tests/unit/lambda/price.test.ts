import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { price, totalsOf } from '#engines/lambda/price';
import { inputs, type Month } from '#engines/lambda/price-inputs';
import { freeGbSeconds } from '#facts/lambda';

const run = (changes: Partial<Month> = {}) => price(valuesOf(inputs, changes));

describe('worked examples', () => {
  test('400,000 free GB-seconds are 400,000 s at 1 GB, 800,000 s at 512 MB and 3,200,000 s at 128 MB', () => {
    for (const [memory, seconds] of [
      [1024, 400_000],
      [512, 800_000],
      [128, 3_200_000],
    ] as const) {
      const { usage } = run({ memory, took: 1000, requests: seconds });
      expect(usage.callGbSeconds).toBe(freeGbSeconds.value);
      expect(usage.billedGbSeconds).toBe(0);
      expect(run({ memory, took: 1000, requests: seconds + 1 }).usage.billedGbSeconds).toBeGreaterThan(0);
    }
  });

  test('three million calls of a second with 512 MB: 18.73 USD', () => {
    const { bills } = run({ requests: 3_000_000, memory: 512, took: 1000 });
    expect(bills.x86.duration).toBeCloseTo(18.33, 2);
    expect(bills.x86.requests).toBeCloseTo(0.4, 10);
    expect(bills.x86.total).toBeCloseTo(18.73, 2);
    expect(bills.arm64.duration).toBeCloseTo(14.67, 2);
  });

  test('ten million calls of 120 ms with 128 MB: 1.80 USD, all of it for calls', () => {
    expect(run().usage.callGbSeconds).toBe(150_000);
    expect(run().bills.x86).toMatchObject({ duration: 0, total: 1.8 });
  });

  test('101.2 ms are billed as 102 ms', () => {
    expect(run({ took: 101.2, memory: 1024 }).usage.callMs).toBe(102);
    expect(run({ took: 102, memory: 1024 }).usage.callMs).toBe(102);
  });

  test('600,000 GB-seconds beyond the free ones cost 10.00 USD', () => {
    const { bills } = run({ requests: 600_000, memory: 1024, took: 1000, free: false });
    expect(bills.x86.duration).toBeCloseTo(10, 2);
  });
});

describe('edges', () => {
  test('nothing is called, or all of it is free', () => {
    expect(run({ requests: 0 }).answer).toBe('Nothing is called, so nothing is billed.');
    expect(run({ requests: 1_000_000 }).bills.x86.total).toBe(0);
    expect(run({ requests: 1_000_001 }).bills.x86.total).toBeGreaterThan(0);
  });

  test('cold starts count by their INIT, /tmp by what is above the default', () => {
    expect(run({ cold: 5 }).usage.initGbSeconds).toBe(50_000);
    expect(run({ tmp: 512 }).bills.x86.tmp).toBe(0);
    // 1,200,000 s of half a GB more.
    expect(run({ tmp: 1024 }).usage.tmpGbSeconds).toBe(600_000);
  });
});

test('more of anything never costs less, and the plotted lines pass through the month', () => {
  const months = fc.record({
    requests: fc.integer({ min: 1, max: 1e9 }),
    memory: fc.integer({ min: 128, max: 10_240 }),
    took: fc.double({ min: 0.1, max: 10_000, noNaN: true }),
    processor: fc.constantFrom('x86' as const, 'arm64' as const),
    free: fc.boolean(),
    cold: fc.integer({ min: 0, max: 100 }),
    init: fc.integer({ min: 0, max: 10_000 }),
    tmp: fc.integer({ min: 512, max: 10_240 }),
  });
  fc.assert(
    fc.property(months, (values) => {
      const { bills } = price(values);
      const total = bills[values.processor].total;
      expect(bills.arm64.total).toBeLessThanOrEqual(bills.x86.total);
      for (const more of [
        { requests: values.requests + 1 },
        { memory: 10_240 },
        { took: 10_001 },
        { cold: 100 },
      ])
        expect(price({ ...values, ...more }).bills[values.processor].total).toBeGreaterThanOrEqual(total);
      expect(totalsOf(values, values.processor, values.requests).at(-1)).toEqual([values.requests, total]);
    }),
    { numRuns: 1000 },
  );
});

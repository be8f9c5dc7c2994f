import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Values, valuesOf } from '#engines/inputs';
import { costIn, costs, inputs } from '#engines/s3/class-cost';
import { classCosts } from '#engines/s3/class-cost-result';
import { type ClassName, kbPerGb } from '#engines/s3/classes';

const values = (changes: Partial<Values<typeof inputs>> = {}) =>
  valuesOf(inputs, { instant: false, reads: 0, ...changes });
const storage = (name: ClassName, changes: Partial<Values<typeof inputs>>) =>
  costIn(name, values(changes)).storage;

describe('worked examples', () => {
  test('500 GB for a month', () => {
    // 500 objects of a GB, so that what is added to each does not show.
    const month = { size: kbPerGb, objects: 500 / 1_000_000, days: 180 };
    const classes = ['STANDARD', 'STANDARD_IA', 'GLACIER_IR', 'GLACIER', 'DEEP_ARCHIVE'] as const;
    const perMonth = classes.map((name) => storage(name, month) / 6);
    expect(perMonth.map((sum) => Number(sum.toFixed(3)))).toEqual([11.5, 6.25, 2, 1.8, 0.495]);
  });

  test('1,000 objects of 20 KB in Standard-IA, deleted after 10 days: 128,000 KB for 30 days', () => {
    expect(storage('STANDARD_IA', { size: 20, days: 10, objects: 0.001 })).toBeCloseTo(
      (128_000 / kbPerGb) * 0.0125,
      12,
    );
    expect(costIn('STANDARD_IA', values({ size: 20, days: 10 })).extra).toBe(
      'billed as 128 KB, billed for 30 days',
    );
  });

  test('a million objects of 10 KB in Deep Archive: 42 million KB of its own and 8 million of Standard', () => {
    expect(storage('DEEP_ARCHIVE', { size: 10, days: 180 })).toBeCloseTo(
      ((42e6 * 0.00099 + 8e6 * 0.023) / kbPerGb) * 6,
      9,
    );
  });
});

describe('Intelligent-Tiering', () => {
  test('what nobody reads sinks after 30 and 90 days', () => {
    const gb = { size: kbPerGb, objects: 1 / 1_000_000 };
    const watch = 0.0025 / 1000;
    expect(storage('INTELLIGENT_TIERING', { ...gb, days: 30 })).toBeCloseTo(0.023 + watch, 9);
    expect(storage('INTELLIGENT_TIERING', { ...gb, days: 90 })).toBeCloseTo(
      0.023 + 2 * 0.0125 + 3 * watch,
      9,
    );
    expect(storage('INTELLIGENT_TIERING', { ...gb, days: 120 })).toBeCloseTo(
      0.023 + 2 * 0.0125 + 0.004 + 4 * watch,
      9,
    );
  });

  test('small objects are neither watched nor moved', () => {
    const small = { size: 127, days: 3_650 };
    expect(storage('INTELLIGENT_TIERING', small)).toBe(storage('STANDARD', small));
  });
});

describe('minimums at their edges', () => {
  test('127, 128 and 129 KB', () => {
    const [below, at, above] = [127, 128, 129].map((size) => storage('ONEZONE_IA', { size }));
    expect(below).toBe(at);
    expect(above).toBeGreaterThan(at ?? 0);
  });

  test('29, 30 and 31 days', () => {
    const [below, at, above] = [29, 30, 31].map((days) => storage('STANDARD_IA', { days }));
    expect(below).toBe(at);
    expect(above).toBeGreaterThan(at ?? 0);
  });
});

test('the cheapest is none of the dearer ones, and no class is cheaper for more of anything', () => {
  const any = fc.record({
    size: fc.double({ min: 1, max: 1e8, noNaN: true }),
    days: fc.integer({ min: 1, max: 3_650 }),
    reads: fc.double({ min: 0, max: 1_000, noNaN: true }),
    instant: fc.boolean(),
    objects: fc.double({ min: 0.001, max: 1_000, noNaN: true }),
  });
  fc.assert(
    fc.property(any, (input) => {
      const { rows, cheapest } = classCosts(input);
      for (const { total } of rows) expect(cheapest.total).toBeLessThanOrEqual(total);
      const more = costs({ ...input, days: input.days + 1, reads: input.reads + 1 });
      for (const [index, { total }] of rows.entries())
        expect(more[index]?.total).toBeGreaterThanOrEqual(total * (1 - 1e-12));
    }),
    { numRuns: 1000 },
  );
});

test('where Standard is the dearest, its sum is told once', () => {
  const values = valuesOf(inputs, { size: 100_000, days: 3_650, reads: 0, instant: false });
  expect(classCosts(values).answer).toMatch(/^Deep Archive costs least: .* in Standard, the dearest\.$/);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Values, valuesOf } from '#engines/inputs';
import { inputs, meanLatency } from '#engines/latency';

const run = (changes: Partial<Values<typeof inputs>>) => meanLatency(valuesOf(inputs, changes));

describe('worked examples', () => {
  test('1 ms, 20 ms, 90%: 3.1 ms instead of 20 ms, about 6.5 times as fast', () => {
    const { mean, speedUp } = run({});
    expect(mean).toBeCloseTo(3.1, 10);
    expect(speedUp).toBeCloseTo(6.45, 2);
  });

  test('with the fill in the background: 3.0 ms', () => {
    expect(run({ fill: 'background' }).mean).toBeCloseTo(3, 10);
  });

  test('caching lowers the mean from a hit ratio of about 9.5% on', () => {
    expect(run({}).breakEven).toBeCloseTo(0.0952, 4);
  });

  test('10,000 reads per second: from 90% to 95% halves the database reads, from 99% to 98% doubles them', () => {
    const reads = (hitRatio: number) => run({ hitRatio }).databaseReads;
    expect([90, 95, 99, 98].map(reads).map(Math.round)).toEqual([1000, 500, 100, 200]);
  });
});

describe('edges', () => {
  test('at 100% no read reaches the database', () => {
    expect(run({ hitRatio: 100 }).answer).toContain('no read reaches the database');
  });

  test('below the break-even the cache makes reads slower, at it nothing changes', () => {
    expect(run({ hitRatio: 5 }).answer).toContain('slower than the 20\u00a0ms without a cache');
    expect(run({ hitRatio: 200 / 21 }).mean).toBeCloseTo(20, 10);
  });

  test('a cache as slow as the database never pays', () => {
    const { breakEven, working } = run({ cache: 20 });
    expect(breakEven).toBe(1);
    expect(working.at(-1)?.result).toContain('never');
  });
});

test('the mean lies between a hit and a miss, and falls as the hit ratio rises', () => {
  const values = fc.record({
    hitRatio: fc.double({ min: 0, max: 100, noNaN: true }),
    cache: fc.double({ min: 0.01, max: 1000, noNaN: true }),
    database: fc.double({ min: 0.01, max: 10_000, noNaN: true }),
    reads: fc.double({ min: 0, max: 10_000_000, noNaN: true }),
    fill: fc.constantFrom('synchronous' as const, 'background' as const),
  });
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 100, noNaN: true }), (input, other) => {
      const { mean } = meanLatency(input);
      const slack = 1e-9 * mean;
      expect(mean).toBeGreaterThanOrEqual(input.cache - slack);
      expect(mean).toBeLessThanOrEqual(2 * input.cache + input.database + slack);
      const [low, high] = [input.hitRatio, other].sort((a, b) => a - b);
      expect(meanLatency({ ...input, hitRatio: high ?? 0 }).mean).toBeLessThanOrEqual(
        meanLatency({ ...input, hitRatio: low ?? 0 }).mean + slack,
      );
    }),
    { numRuns: 1000 },
  );
});

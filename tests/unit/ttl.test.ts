import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { inputs, partOfRate, staleness } from '#engines/ttl';

const run = (changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>>) =>
  staleness(valuesOf(inputs, changes));

describe('worked examples', () => {
  test('a TTL of 300 s over a row that changes every 600 s: about 21% of the hits are stale, none older than 300 s', () => {
    const { staleShare, worst, answer } = run({ ttl: 300, changes: 6 });
    expect(staleShare).toBeCloseTo(0.2131, 4);
    expect(worst).toBe(300);
    expect(answer).toContain('may be 5\u00a0min old, and 21.3% of the hits are stale');
  });

  test('0.1 reads per second and a TTL of 60 s: six hits to one miss', () => {
    expect(run({ reads: 0.1, ttl: 60 }).hitRatio).toBeCloseTo(6 / 7, 12);
  });
});

describe('edges', () => {
  test('a TTL of 0 caches nothing', () => {
    const { hitRatio, databaseReads, staleShare } = run({ ttl: 0, reads: 40 });
    expect([hitRatio, databaseReads, staleShare]).toEqual([0, 40, 0]);
  });

  test('a row that never changes is never stale', () => {
    expect(run({ changes: 0 })).toMatchObject({ staleShare: 0, worst: 0 });
    expect(run({ changes: 0, invalidate: true }).hitRatio).toBe(run({ changes: 0 }).hitRatio);
  });

  test('very few changes within a TTL: the share is half their number, without losing digits', () => {
    const perTtl = (0.001 / 3600) * 1;
    expect(run({ ttl: 1, changes: 0.001 }).staleShare / (perTtl / 2)).toBeCloseTo(1, 6);
  });
});

describe('what a reader can rely on', () => {
  const values = fc.record({
    ttl: fc.double({ min: 0, max: 604_800, noNaN: true }),
    changes: fc.double({ min: 0, max: 36_000, noNaN: true }),
    reads: fc.double({ min: 0.001, max: 10_000, noNaN: true }),
    invalidate: fc.boolean(),
  });

  test('shares stay between 0 and 1, and hits and database reads make up all reads', () => {
    fc.assert(
      fc.property(values, (input) => {
        const { hitRatio, staleShare, databaseReads } = staleness(input);
        for (const share of [hitRatio, staleShare]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(hitRatio * input.reads + databaseReads).toBeCloseTo(input.reads, 6);
      }),
      { numRuns: 1000 },
    );
  });

  test('a longer TTL never lowers the hit ratio nor the stale share', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 1, max: 100, noNaN: true }), (input, factor) => {
        const [short, long] = [
          staleness(input),
          staleness({ ...input, ttl: Math.min(604_800, input.ttl * factor) }),
        ];
        expect(long.hitRatio).toBeGreaterThanOrEqual(short.hitRatio - 1e-12);
        expect(long.staleShare).toBeGreaterThanOrEqual(short.staleShare - 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  test('the rule agrees with a simulation of single hits', () => {
    // Independent of the formula: draw change times and ask, for hits spread over one TTL, whether a change came before.
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        let state = seed;
        const random = () => {
          state = (state * 48_271) % 2_147_483_647;
          return state / 2_147_483_647;
        };
        random();
        const ttl = 300;
        const perSecond = 6 / 3600;
        let stale = 0;
        const entries = 4000;
        for (let i = 0; i < entries; i += 1) {
          const firstChange = -Math.log(1 - random()) / perSecond;
          if (firstChange < random() * ttl) stale += 1;
        }
        expect(stale / entries).toBeCloseTo(run({ ttl, changes: 6 }).staleShare, 1);
      }),
      { numRuns: 20 },
    );
  });
});

test('a part of a rate is told in the unit in which it is at least 1', () => {
  const told = (part: number) => partOfRate(part, 12, 'reads');
  expect([12, 1 / 30, 12 / 3600, 1e-12].map(told)).toEqual([
    '12 of 12 reads per second',
    '2 of 720 reads per minute',
    '12 of 43,200 reads per hour',
    '0.0000315 of 378,432,000 reads per year',
  ]);
});

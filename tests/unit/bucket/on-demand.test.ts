import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputs, type OnDemandValues, onDemand } from '#engines/bucket/on-demand';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<OnDemandValues>) => onDemand(valuesOf(inputs, { quota: 200_000, ...changes }));

test('a peak of 50,000 reads, then 120,000: 100,000 at once, all after half an hour', () => {
  const { first, last, throttled } = run({ peak: 50_000, traffic: 120_000 });
  expect([first, last, throttled]).toEqual([100_000, 120_000, 30]);
});

test('exactly double passes, one more does not', () => {
  expect(run({ peak: 50_000, traffic: 100_000 }).throttled).toBe(0);
  expect(run({ peak: 50_000, traffic: 100_001 }).throttled).toBe(30);
});

test('a new table serves 12,000 reads or 4,000 writes', () => {
  expect(run({ peak: 0, traffic: 50_000 }).first).toBe(12_000);
  expect(run({ peak: 0, traffic: 50_000, operation: 'write' }).first).toBe(4_000);
  expect(run({ peak: 2_500, traffic: 50_000, operation: 'write' }).first).toBe(5_000);
});

test('growth over more than half an hour is followed', () => {
  expect(run({ peak: 50_000, traffic: 120_000, growth: 60 }).throttled).toBe(0);
  expect(run({ peak: 10_000, traffic: 100_000, growth: 30 }).throttled).toBeGreaterThan(0);
});

test('the answer tells whether the table has room, grows, or is outrun again', () => {
  expect(run({ peak: 50_000, traffic: 1 }).answer).toBe(
    'The 1 read unit per second passes: the table serves 100,000 at once.',
  );
  expect(run({ peak: 50_000, traffic: 120_000, growth: 60 }).answer).toContain(
    'grows as fast as its traffic',
  );
  // Above 12,000 until minute 80, and above 48,000 from minute 97 to 103.
  const outrun = run({ peak: 0, traffic: 60_000, growth: 120 }).answer.replaceAll('\u00a0', ' ');
  expect(outrun).toContain(
    'then 12,000 of 12,500 read units per second pass; some are throttled again later',
  );
  expect(outrun).toContain('after 1 h 43 min the table has grown, and all 51,500 do.');
});

test('where the quota is the limit, the answer does not promise that waiting helps', () => {
  const { answer } = run({ peak: 20_000, traffic: 120_000, quota: 40_000 });
  expect(answer).toMatch(/^40,000 of 120,000 .* waiting does not help\.$/);
});

test('nothing passes above the quota, however long it takes', () => {
  expect(run({ peak: 20_000, traffic: 120_000, quota: 40_000 })).toMatchObject({
    first: 40_000,
    last: 40_000,
  });
});

test('what passes is never more than is asked for, than twice the peak half an hour before, or than the quota', () => {
  const values = fc.record({
    operation: fc.constantFrom('read' as const, 'write' as const),
    peak: fc.integer({ min: 0, max: 100_000 }),
    traffic: fc.integer({ min: 0, max: 500_000 }),
    growth: fc.integer({ min: 0, max: 120 }),
    quota: fc.integer({ min: 1_000, max: 1_000_000 }),
  });
  fc.assert(
    fc.property(values, (input) => {
      const { minutes, moments, trace } = onDemand(input);
      const initial = input.operation === 'read' ? 12_000 : 4_000;
      expect(trace).toHaveLength(moments.length);
      let highest = input.peak;
      const right = minutes.every(({ demand, served, refusedBy }, index) => {
        highest = Math.max(highest, minutes[index - 30]?.served ?? 0);
        const most = Math.min(demand, Math.max(initial, 2 * highest), input.quota);
        return served === most && (refusedBy === undefined) === (served === demand);
      });
      expect(right).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

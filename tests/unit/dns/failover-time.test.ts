import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FailoverValues, failoverTime, inputs } from '#engines/dns/failover-time';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<FailoverValues>) => failoverTime(valuesOf(inputs, changes));

test('30 s, threshold 3, TTL 60 s: two and a half minutes; with 10 s one and a half', () => {
  expect(run({})).toMatchObject({ detection: 90, cutOff: 150, back: 690 });
  expect(run({ interval: 'fast' })).toMatchObject({ detection: 30, cutOff: 90 });
});

test('fifteen checkers: one request in two seconds, or one and a half a second', () => {
  const rate = (interval: FailoverValues['interval']) => run({ interval }).measures.at(-1)?.value;
  expect([rate('normal'), rate('fast')]).toEqual([0.5, 1.5]);
});

test('every event is told, the first failed check too', () => {
  expect(run({}).times).toEqual([0, 30, 90, 150, 600, 690, 750]);
  expect(run({ outage: 20 }).times).toEqual([0, 20]);
});

test('an outage as long as noticing takes is never noticed, one second more is', () => {
  expect(run({ outage: 90 })).toMatchObject({ noticed: false, cutOff: 90, back: undefined });
  expect(run({ outage: 91 })).toMatchObject({ noticed: true, cutOff: 91 });
});

test('where all clients are cut off for the same time, one time is told', () => {
  expect(run({ ttl: 0 }).answer).toMatch(/^Clients are cut off for 1\u00a0min 30\u00a0s; then/);
});

test('a TTL of 0 leaves only the noticing', () => {
  const { cutOff, onPrimary } = run({ ttl: 0 });
  expect(cutOff).toBe(90);
  expect([89, 90, 689, 690].map(onPrimary)).toEqual([1, 0, 0, 1]);
});

test('nobody is cut off for longer than the outage, and shares stay between nobody and all', () => {
  const values = fc.record({
    interval: fc.constantFrom('normal' as const, 'fast' as const),
    threshold: fc.integer({ min: 1, max: 10 }),
    ttl: fc.integer({ min: 0, max: 86_400 }),
    outage: fc.integer({ min: 1, max: 86_400 }),
  });
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 300_000 }), (input, at) => {
      const { cutOff, onPrimary, times, trace, detection, noticed } = failoverTime(input);
      expect(cutOff).toBeLessThanOrEqual(input.outage);
      if (noticed) expect(cutOff).toBeGreaterThanOrEqual(detection);
      expect(onPrimary(at)).toBeGreaterThanOrEqual(-1e-9);
      expect(onPrimary(at)).toBeLessThanOrEqual(1 + 1e-9);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(trace).toHaveLength(times.length);
    }),
    { numRuns: 1000 },
  );
});

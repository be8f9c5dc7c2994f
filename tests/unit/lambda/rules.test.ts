import { expect, test } from 'vitest';
import { callWith } from '#engines/lambda/memory';
import { parallelMax, sqsStartConcurrency, sqsVisibilityFactor } from '#facts/lambda';

// Worked examples whose rule is one line: they hold the figures that the pages calculate with.

test('a function of 30 s with a window of 5 s wants a visibility timeout of 185 s', () => {
  expect(sqsVisibilityFactor.value * 30 + 5).toBe(185);
});

test('ten shards with a parallelization factor of 5 allow 50 invocations', () => {
  expect(5).toBeLessThanOrEqual(parallelMax.value);
  expect(10 * Math.min(5, parallelMax.value)).toBe(50);
});

test('at 60 more a minute, up to 1,000, the climb took about 17 minutes', () => {
  expect((1_000 - sqsStartConcurrency.value) / 60).toBeCloseTo(16.6, 1);
});

test('a connection outside the handler: 1,996 s less in an hour', () => {
  const wait = (calls: number) =>
    calls * callWith(128, { memory: 128, work: 0, parallel: 0, wait: 0.2 }).takes;
  expect(wait(10_000) - wait(20)).toBeCloseTo(1_996, 9);
});

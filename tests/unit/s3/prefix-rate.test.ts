import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Values, valuesOf } from '#engines/inputs';
import { inputs, prefixRate } from '#engines/s3/prefix-rate';

const run = (changes: Partial<Values<typeof inputs>>) => prefixRate(valuesOf(inputs, changes));

test('four prefixes serve 22,000 reads and 14,000 writes', () => {
  expect(run({ prefixes: 4 })).toMatchObject({ readLimit: 22_000, writeLimit: 14_000, enough: true });
});

test('60,000 reads need eleven prefixes', () => {
  expect(run({ reads: 60_000 }).needed).toBe(11);
});

test('at least one, exactly the rate, and one request more', () => {
  expect([0, 5_500, 5_501].map((reads) => run({ reads }).needed)).toEqual([1, 1, 2]);
  expect([3_500, 3_501].map((writes) => run({ reads: 0, writes }).needed)).toEqual([1, 2]);
});

test('the prefixes needed are enough, and one fewer is not', () => {
  const rate = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(rate, rate, (reads, writes) => {
      const { needed } = run({ reads, writes });
      expect(run({ reads, writes, prefixes: needed }).enough).toBe(true);
      if (needed > 1) expect(run({ reads, writes, prefixes: needed - 1 }).enough).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('just enough prefixes are not told to be as many as themselves', () => {
  const answer = (reads: number, prefixes: number) =>
    prefixRate(valuesOf(inputs, { reads, writes: 0, prefixes })).answer;
  expect(answer(60_000, 11)).toBe('11 prefixes are enough; fewer would not do.');
  expect(answer(0, 1)).toBe('1 prefix is enough.');
  expect(answer(60_000, 12)).toBe('12 prefixes are enough; 11 prefixes would do.');
});

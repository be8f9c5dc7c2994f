import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputs, invalidationCostOf } from '#engines/edge/invalidation';
import { type Values, valuesOf } from '#engines/inputs';

const cost = (changes: Partial<Values<typeof inputs>>) => invalidationCostOf(valuesOf(inputs, changes)).cost;

test('3,500 single paths cost 12.50 USD; twenty times /* nothing', () => {
  expect(cost({ paths: 3_500, wildcards: 0 })).toBe(12.5);
  expect(cost({})).toBe(0);
});

test('the free paths are the account’s, and end exactly there', () => {
  const at = (paths: number) => cost({ paths, wildcards: 0, others: 0 });
  expect([at(0), at(999), at(1_000), at(1_001)]).toEqual([0, 0, 0, 0.005]);
  expect(cost({ paths: 600, wildcards: 0, others: 1_200 })).toBe(4);
});

test('kinds of paths cost the same, and files nothing', () => {
  const many = fc.integer({ min: 0, max: 300_000 });
  fc.assert(
    fc.property(many, many, many, many, (paths, wildcards, others, files) => {
      const { cost, paid } = invalidationCostOf({ paths, wildcards, others, files });
      expect(cost).toBe(
        invalidationCostOf({ paths: wildcards, wildcards: others, others: paths, files: 0 }).cost,
      );
      expect(cost).toBeCloseTo(paid / 200, 9);
    }),
    { numRuns: 1000 },
  );
});

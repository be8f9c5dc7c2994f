import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  inputs,
  keysCost,
  requestsCost,
  type StoreValues,
  secretStoreCost,
} from '#engines/cost/secret-stores';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<StoreValues> = {}) => secretStoreCost(valuesOf(inputs, changes));

test('three keys, one rotated four times, and 1,020,000 requests: 8 USD', () => {
  expect(keysCost([0, 4, 0]) + requestsCost(1_020_000)).toBeCloseTo(8, 9);
});

test('20 secrets read two million times: 18 USD', () => {
  expect(run().secrets.total).toBeCloseTo(18, 9);
});

test('an advanced parameter: 0.05 USD and its calls', () => {
  expect(run({ values: 1, reads: 0 }).advanced.total).toBeCloseTo(0.05, 9);
});

test.each([
  [{}, 5.94],
  [{ faster: true }, 15.94],
  [{ key: 'none' }, 0],
  [{ key: 'own' }, 6.94],
  [{ key: 'rotated' }, 8.94],
  [{ reads: 20_000 }, 0],
  [{ reads: 30_000 }, 0.03],
] satisfies [Partial<StoreValues>, number][])('standard parameters, %j: %d USD', (changes, total) => {
  expect(run(changes).standard.total).toBeCloseTo(total, 9);
});

test('requests under the AWS managed key cost nothing with Secrets Manager, those under your own do', () => {
  expect(run().secrets.kms).toBe(0);
  expect(run({ key: 'own' }).secrets.kms).toBeCloseTo(1 + 5.94, 9);
});

test('standard is never dearer than advanced, and more of anything never costs less', () => {
  fc.assert(
    fc.property(
      fc.record({
        values: fc.integer({ min: 1, max: 9_000 }),
        reads: fc.integer({ min: 0, max: 90_000_000 }),
        key: fc.constantFrom('none', 'managed', 'own', 'rotated'),
        faster: fc.boolean(),
      }),
      fc.nat({ max: 1_000 }),
      (values, more) => {
        const bill = run(values as StoreValues);
        expect(bill.standard.total).toBeLessThanOrEqual(bill.advanced.total);
        const larger = run({
          ...values,
          values: values.values + more,
          reads: values.reads + more,
        } as StoreValues);
        for (const name of ['standard', 'advanced', 'secrets'] as const)
          expect(larger[name].total).toBeGreaterThanOrEqual(bill[name].total);
      },
    ),
    { numRuns: 1000 },
  );
});

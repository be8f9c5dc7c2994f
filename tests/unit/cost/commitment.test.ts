import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitment, inputs } from '#engines/cost/commitment';
import { type Values, valuesOf } from '#engines/inputs';

const of = (changes: Partial<Values<typeof inputs>>) => commitment(valuesOf(inputs, changes));

test('a commitment at 40% off pays from 60% of the hours', () => {
  expect(of({ share: 59.9 }).cheaper).toBe('On-Demand');
  expect(of({ share: 60 }).cheaper).toBe('both the same');
  expect(of({ share: 60.1 }).cheaper).toBe('the commitment');
  expect(of({ share: 60 }).onDemand).toBeCloseTo(of({ share: 60 }).commitment, 9);
});

test('idle it is owed all the same, and at no discount it never pays', () => {
  expect(of({ share: 0 })).toMatchObject({ onDemand: 0, cheaper: 'On-Demand' });
  expect(of({ share: 0 }).commitment).toBeCloseTo(0.023 * 8_760 * 0.6, 9);
  expect(of({ share: 100, discount: 0 }).cheaper).toBe('both the same');
});

test('at the largest discounts: two thirds, 72% and 90% off', () => {
  const full = 0.023 * 8_760;
  const [compute, instance, spot] = of({}).best;
  expect(compute?.cost).toBeCloseTo(full * 0.34, 9);
  expect(instance?.cost).toBeCloseTo(full * 0.28, 9);
  expect(spot?.cost).toBeCloseTo(full * 0.5 * 0.1, 9);
});

test('what is called cheaper costs less, whatever the price and term', () => {
  const shares = fc.double({ min: 0, max: 100, noNaN: true });
  const discounts = fc.double({ min: 0, max: 90, noNaN: true });
  fc.assert(
    fc.property(shares, discounts, fc.constantFrom('1' as const, '3' as const), (share, discount, term) => {
      const result = of({ share, discount, term });
      const { onDemand, commitment: owed, cheaper } = result;
      if (cheaper === 'On-Demand') expect(onDemand).toBeLessThanOrEqual(owed);
      if (cheaper === 'the commitment') expect(owed).toBeLessThanOrEqual(onDemand);
      if (cheaper === 'both the same') expect(onDemand).toBeCloseTo(owed, 6);
    }),
    { numRuns: 1000 },
  );
});

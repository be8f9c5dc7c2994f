import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeUserCost, cornersOf, costOf, type Plan, plans } from '#engines/cost/active-users';

test('25,000 users on Essentials: 225 USD; on Plus 500 USD', () => {
  const { cost, each } = activeUserCost({ plan: 'essentials', users: 25_000 });
  expect(cost).toBeCloseTo(225, 9);
  expect(each.plus).toBeCloseTo(500, 9);
});

test('edges: nobody, the last free user, the first paid one', () => {
  for (const plan of Object.keys(plans) as Plan[]) expect(costOf(plan, 0)).toBe(0);
  expect([costOf('lite', 10_000), costOf('essentials', 10_000)]).toEqual([0, 0]);
  expect(costOf('lite', 10_001)).toBeCloseTo(0.0055, 9);
  expect(costOf('plus', 1)).toBeCloseTo(0.02, 9);
  expect(costOf('lite', 100_001)).toBeCloseTo(495.0046, 9);
});

test('more users never cost less, Lite never more than Essentials, nor Essentials more than Plus', () => {
  const users = fc.integer({ min: 0, max: 999_999 });
  fc.assert(
    fc.property(users, (count) => {
      for (const plan of Object.keys(plans) as Plan[]) {
        expect(costOf(plan, count + 1)).toBeGreaterThanOrEqual(costOf(plan, count));
        expect(cornersOf(plan, count).at(-1)).toEqual([count, costOf(plan, count)]);
      }
      expect(costOf('lite', count)).toBeLessThanOrEqual(costOf('essentials', count));
      expect(costOf('essentials', count)).toBeLessThanOrEqual(costOf('plus', count));
    }),
    { numRuns: 1000 },
  );
});

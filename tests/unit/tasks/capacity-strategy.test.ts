import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Values, valuesOf } from '#engines/inputs';
import { divide, inputs } from '#engines/tasks/capacity-strategy';

const on = (changes: Partial<Values<typeof inputs>>) => {
  const { based, weighed, spot } = divide(valuesOf(inputs, changes));
  return [based + weighed, spot];
};

test('12 tasks, base 2 and weights 1 to 4: 4 and 8', () => {
  expect(on({})).toEqual([4, 8]);
  expect(divide(valuesOf(inputs)).answer).toBe('FARGATE runs 4 tasks and FARGATE_SPOT 8.');
});

test('edges', () => {
  expect(on({ tasks: 0 })).toEqual([0, 0]);
  expect(on({ tasks: 1 })).toEqual([1, 0]);
  expect(on({ tasks: 2 })).toEqual([2, 0]);
  expect(on({ spot: 0 })).toEqual([12, 0]);
  expect(on({ safe: 0 })).toEqual([2, 10]);
  expect(divide(valuesOf(inputs, { safe: 0, spot: 0 })).accepted).toBe(false);
});

test('all tasks are divided, and each share is within one task of its weight', () => {
  fc.assert(
    fc.property(
      fc.record({
        tasks: fc.integer({ min: 0, max: 5_000 }),
        base: fc.integer({ min: 0, max: 6_000 }),
        safe: fc.integer({ min: 0, max: 1_000 }),
        spot: fc.integer({ min: 1, max: 1_000 }),
      }),
      (strategy) => {
        const { based, weighed, spot } = divide(strategy);
        expect(based + weighed + spot).toBe(strategy.tasks);
        expect(based).toBe(Math.min(strategy.base, strategy.tasks));
        const rest = strategy.tasks - based;
        const ideal = (rest * strategy.spot) / (strategy.safe + strategy.spot);
        expect(Math.abs(spot - ideal)).toBeLessThan(1);
        if (strategy.safe === 0) expect(weighed).toBe(0);
      },
    ),
    { numRuns: 1000 },
  );
});

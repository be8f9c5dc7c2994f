import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromSlider, nudged, toSlider } from '#components/kit/slider.ts';
import { number } from '#engines/inputs';

const input = (min: number, max: number, step: number) =>
  number({ label: 'x', unit: '', min, max, step, default: min, help: '' });

test.each([
  [0, 150, 1],
  [0, 100, 0.5],
  [1000, 1100, 1],
  [0, 604_800, 10],
  [0.001, 10_000, 0.1],
])('from %d to %d by %d: the ends are exact and every place gives a value inside', (min, max, step) => {
  const range = input(min, max, step);
  expect([fromSlider(range, 0), fromSlider(range, 1)]).toEqual([min, max]);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (position) => {
      const value = fromSlider(range, position);
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
    }),
    { numRuns: 1000 },
  );
});

test('on a narrow range every step can be reached', () => {
  for (const range of [input(0, 150, 1), input(0, 100, 0.5), input(1000, 1100, 1)]) {
    for (let value = range.min; value <= range.max; value += range.step) {
      expect(fromSlider(range, toSlider(range, value))).toBe(value);
    }
  }
});

test('an arrow key goes to the next multiple of the step', () => {
  const ttl = input(0, 604_800, 10);
  expect([nudged(ttl, 5, 1), nudged(ttl, 5, -1), nudged(ttl, 55, 1), nudged(ttl, 60, 1)]).toEqual([
    10, 0, 60, 70,
  ]);
  expect(nudged(input(0.001, 10, 0.1), 0.001, 1)).toBe(0.1);
  expect(nudged(ttl, 0, -1)).toBe(0);
});

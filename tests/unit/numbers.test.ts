import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duration, exact, percent, quantity, show } from '#engines/numbers';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

test('numbers are written as a person writes them', () => {
  expect([show(1234.567), show(-0.001), show(-2), show(1e21, 0)]).toEqual([
    '1,234.57',
    '0',
    '−2',
    '1,000,000,000,000,000,000,000',
  ]);
  expect([exact(0.000123456789), exact(123_456, 3)]).toEqual(['0.000123457', '123,000']);
  expect([quantity(1.5, 'ms'), quantity(90, '%'), quantity(3, ''), percent(0.125)].map(spaced)).toEqual([
    '1.5 ms',
    '90%',
    '3',
    '12.5%',
  ]);
});

test('one thing has the name of one', () => {
  const units = ['checks', 'units per s', 'addresses', 'items', 'ms', 's', 'IOPS', 'per s', 'USD'];
  expect(units.map((unit) => spaced(quantity(1, unit)))).toEqual([
    '1 check',
    '1 unit per s',
    '1 address',
    '1 item',
    '1 ms',
    '1 s',
    '1 IOPS',
    '1 per s',
    '1 USD',
  ]);
  expect([quantity(1.004, 'items'), quantity(1.04, 'items'), quantity(0, 'items')].map(spaced)).toEqual([
    '1 item',
    '1.04 items',
    '0 items',
  ]);
});

test.each([
  [250, '250 ms'],
  [1_000, '1 s'],
  [1_000_000, '16 min 40 s'],
  [119_600, '2 min'],
  [3_599_600, '1 h'],
  [86_399_000, '1 day'],
  [86_400_000, '1 day'],
  [604_800_000, '7 days'],
])('%d ms last %s', (ms, words) => {
  expect(spaced(duration(ms))).toBe(words);
});

test('the smaller unit of a span never fills the larger one', () => {
  const most = { h: 24, min: 60, s: 60 };
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e10, noNaN: true }), (ms) => {
      const [, rest, unit] = / (\d+) (h|min|s)$/.exec(spaced(duration(ms))) ?? [];
      if (rest) expect(Number(rest)).toBeLessThan(most[unit as keyof typeof most]);
    }),
    { numRuns: 1000 },
  );
});

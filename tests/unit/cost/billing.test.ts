import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bill, inputs } from '#engines/cost/billing';
import { readRuns } from '#engines/cost/runs';
import { type Values, valuesOf } from '#engines/inputs';

const billOf = (changes: Partial<Values<typeof inputs>>) =>
  bill(valuesOf(inputs, { disk: 0, address: 'none', ...changes }));
const instance = (runs: string, billed: 'second' | 'hour' = 'second') =>
  Number(billOf({ runs, billed }).items[0]?.cost.toPrecision(3));

describe('the instance at 0.023 USD per hour', () => {
  test.each([
    ['6 s', 0.000383],
    ['60 s', 0.000383],
    ['61 s', 0.00039],
    ['30 min', 0.0115],
    ['2 × 20 s', 0.000767],
    ['2 x 20 s; 60 s', 0.00115],
    ['none', 0],
  ])('%s: %d USD', (runs, cost) => {
    expect(instance(runs)).toBe(cost);
  });

  test('a month of 30 days, with an address', () => {
    const { items, total } = billOf({ runs: '30 days', month: 720, address: 'elastic' });
    expect(items.map(({ cost }) => Number(cost.toFixed(6)))).toEqual([16.56, 0, 3.6]);
    expect(total).toBeCloseTo(20.16, 9);
  });

  test('by the hour every started hour counts', () => {
    expect(instance('60 min', 'hour')).toBe(0.023);
    expect(instance('61 min', 'hour')).toBe(0.046);
    expect(instance('2 × 1 s', 'hour')).toBe(0.046);
  });
});

describe('what stays on the bill', () => {
  test('ten addresses for 730 hours', () => {
    expect(billOf({ address: 'elastic', addresses: 10 }).total).toBeCloseTo(36.5, 9);
  });

  test('stopped all month: the automatic address costs nothing, the volume its size', () => {
    expect(billOf({ address: 'automatic', addresses: 10, disk: 100 }).total).toBeCloseTo(8, 9);
    expect(billOf({ disk: 100, kept: 50 }).total).toBeCloseTo(4, 9);
  });

  test('a volume exists at least while the instance runs', () => {
    const half = billOf({ runs: '15 days', month: 720, kept: 0, disk: 100 });
    expect(half.items[1]?.cost).toBeCloseTo(4, 9);
  });
});

describe('runs as text', () => {
  test.each([
    ['', 'Nothing is written'],
    ['soon', 'not understood'],
    ['20', 'not understood'],
    ['0 s', 'nearest valid value is 1 s'],
    ['0 × 5 s', 'nearest valid value is 1.'],
    ['1,001 × 5 s', 'nearest valid value is 1,000'],
    ['32 days', 'Up to 31 days'],
    ['none, 5 s', 'not understood'],
    ['5 constructor', 'not understood'],
  ])('“%s” is refused', (text, fault) => {
    expect(readRuns(text)).toMatchObject({ ok: false, fault: expect.stringContaining(fault) });
  });

  test('31 days are exactly a month', () => {
    expect(readRuns('31 days').ok).toBe(true);
  });
});

test('a start costs at least a minute, at most the hours it touches, and items add up to the total', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 80_000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(lengths, fc.integer({ min: 0, max: 1_000 }), (seconds, disk) => {
      const runs = seconds.map((each) => `${each} s`).join('; ');
      const bySecond = billOf({ runs, disk });
      const byHour = billOf({ runs, disk, billed: 'hour' });
      for (const { billed, seconds: ran } of bySecond.runs) expect(billed).toBe(Math.max(60, ran));
      expect(byHour.total).toBeGreaterThanOrEqual(bySecond.total);
      expect(bySecond.items.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(bySecond.total, 9);
    }),
    { numRuns: 1000 },
  );
});

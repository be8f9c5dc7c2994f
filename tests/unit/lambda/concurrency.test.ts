import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { concurrency } from '#engines/lambda/concurrency';
import { callsAt } from '#engines/lambda/concurrency-growth';
import { inputs, roomOf, type Traffic } from '#engines/lambda/concurrency-inputs';

const run = (changes: Partial<Traffic>) => concurrency(valuesOf(inputs, changes));
const line = (changes: Partial<Traffic>, says: string) =>
  run(changes).working.find((each) => each.says === says)?.result;

describe('worked examples', () => {
  test('100 calls a second of 500 ms need a concurrency of 50', () => {
    expect(line({ rate: 100, took: 500 }, 'Concurrency needed')).toBe('50');
    expect(run({ rate: 100, took: 500 })).toMatchObject({ last: 100, cold: 50 });
  });

  test('20,000 of 50 ms: half is throttled at 1,000, none in the end at 2,000', () => {
    expect(run({})).toMatchObject({ last: 10_000, growth: { limit: 'rate' } });
    expect(run({ account: 2_000 })).toMatchObject({ last: 20_000, growth: { limit: 'none' } });
    expect(run({ account: 1_999 }).last).toBeLessThan(20_000);
  });

  test('of 1,000 with 400 and 300 reserved, 300 remain, and 200 more may be reserved', () => {
    expect(roomOf(1_000, 700, undefined, 0).ceiling).toBe(300);
    expect(roomOf(1_000, 700, 200, 0)).toEqual({ ceiling: 200, ready: 0, refused: undefined });
    expect(roomOf(1_000, 700, 201, 0)).toMatchObject({
      ceiling: 200,
      refused: expect.stringContaining('200'),
    });
  });
});

describe('edges', () => {
  test('a reservation of 0 throttles everything', () => {
    expect(run({ reserved: '0' })).toMatchObject({ last: 0, cold: 0 });
  });

  test('no call, nothing throttled', () => {
    expect(run({ rate: 0 }).answer).toBe('No call comes, so none is throttled.');
  });

  test('calls of 100 ms meet both limits at once', () => {
    expect(run({ took: 100, rate: 10_000 }).growth.limit).toBe('none');
    expect(run({ took: 100, rate: 10_001 }).growth.limit).toBe('concurrency');
    expect(run({ took: 99, rate: 10_001 }).growth.limit).toBe('rate');
  });

  test('more provisioned than reserved is refused', () => {
    expect(run({ reserved: '400', provisioned: 401 }).growth).toMatchObject({
      ready: 400,
      refused: 'Lambda refuses these settings: at most 400 may be provisioned.',
    });
    expect(run({ reserved: '400', provisioned: 400 }).growth.refused).toBeUndefined();
  });

  test('growth: the first 1,000 come at once, then 100 a second', () => {
    expect(run({ account: 5_000, rate: 1_000, took: 1_000 }).slowFor).toBe(0);
    expect(run({ account: 5_000, rate: 4_000, took: 1_000 }).slowFor).toBe(30);
    expect(run({ account: 5_000, rate: 4_000, took: 1_000, provisioned: 3_000 }).slowFor).toBe(0);
    // 200 a second are wanted and 100 come: the first 1,000 last for ten seconds, and 4,000 are there at second 30.
    expect(run({ account: 5_000, rate: 4_000, took: 1_000, rise: 20 }).growth.slow).toEqual({
      from: 10,
      to: 30,
    });
    expect(run({ account: 5_000, rate: 4_000, took: 1_000, rise: 30 }).slowFor).toBe(0);
  });
});

const traffic = fc.record({
  rate: fc.integer({ min: 0, max: 100_000 }),
  took: fc.integer({ min: 1, max: 10_000 }),
  reserved: fc.oneof(fc.constant('none'), fc.integer({ min: 0, max: 3_000 }).map(String)),
  provisioned: fc.integer({ min: 0, max: 3_000 }),
  others: fc.integer({ min: 0, max: 3_000 }),
  account: fc.integer({ min: 1, max: 5_000 }),
  rise: fc.integer({ min: 0, max: 300 }),
});

describe('properties', () => {
  test('no more passes than comes, than fits, and never less as time goes on', () => {
    fc.assert(
      fc.property(traffic, fc.array(fc.double({ min: 0, max: 1_000, noNaN: true })), (values, times) => {
        const { growth, last } = concurrency(values);
        let before = 0;
        for (const time of times.toSorted((a, b) => a - b)) {
          const { come, pass } = callsAt(time, values, growth);
          expect(pass).toBeLessThanOrEqual(Math.min(come, growth.fits));
          expect(pass).toBeGreaterThanOrEqual(before - 1e-6);
          before = pass;
        }
        expect(callsAt(1e9, values, growth).pass).toBeCloseTo(last, 6);
      }),
      { numRuns: 1000 },
    );
  });

  test('growth holds calls back exactly between its two times', () => {
    fc.assert(
      fc.property(traffic, fc.double({ min: 0, max: 300, noNaN: true }), (values, time) => {
        const { growth } = concurrency(values);
        const { come, pass } = callsAt(time, values, growth);
        const held = pass < Math.min(come, growth.fits) * (1 - 1e-9);
        if (held) expect(growth.slow).toBeDefined();
        if (held && growth.slow) {
          expect(time).toBeGreaterThanOrEqual(growth.slow.from * (1 - 1e-9));
          expect(time).toBeLessThanOrEqual(growth.slow.to * (1 + 1e-9));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('a single call, and less than one a second, are told as such', () => {
  expect(run({ rate: 1 }).answer).toBe('The 1 call a second passes; on average 0.05 run at the same time.');
  expect(run({ rate: 1, took: 1 }).answer).toMatch(/on average 0\.001 run/);
  expect(run({ reserved: '1', took: 900_000 }).answer).toMatch(/^0\.00111 of 20,000 calls/);
  expect(line({ reserved: '1', took: 900_000 }, 'Calls that fit')).toBe('0.00111\u00a0per s');
  expect(run({ rate: 1, reserved: '0' }).trace.at(-1)?.says).toMatch(/0 of 1 call a second passes/);
});

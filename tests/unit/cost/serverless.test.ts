import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputs, serverless } from '#engines/cost/serverless';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';

const run = (changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>>) =>
  serverless(valuesOf(inputs, changes));
const night = '8 h 4, 16 h none';

describe('worked examples', () => {
  test('8 hours at 4 ACUs and 16 hours paused: 32 ACU-hours and the idle time', () => {
    const { acuHours, paused } = run({ load: night });
    expect(acuHours).toBeCloseTo(32 + 0.5 * (5 / 60), 10);
    expect(paused).toBe(955);
  });

  test('a minimum of 0.5: 40 ACU-hours; of 4: 96', () => {
    expect(run({ load: night, range: '0.5 to 16' })).toMatchObject({ acuHours: 40, paused: 0, wakes: 0 });
    expect(run({ load: night, range: '4 to 16' }).acuHours).toBe(96);
  });

  test('cost is ACU-hours × price', () => {
    expect(run({ range: '4 to 16', price: 0.1 }).cost).toBeCloseTo(9.6, 10);
  });
});

describe('edges', () => {
  test('times that are left out or too long are told in hours', () => {
    const faultOf = (load: string) => faultsOf(inputs, { load })[0]?.replaceAll('\u00a0', ' ');
    expect(faultOf('8 h 4, 3 h none')).toBe('The parts are 11 h together. Add 13 h to fill a day.');
    expect(faultOf('25 h 4')).toContain('Take away 1 h');
  });

  test('an idle connection keeps it awake', () => {
    expect(run({ load: '8 h 4, 16 h 0' })).toMatchObject({ acuHours: 40, paused: 0, wakes: 0 });
  });

  test('load above the maximum is billed at the maximum', () => {
    const { peak, short, answer } = run({ load: '1 h 40, 23 h 1', range: '0.5 to 16' });
    expect([peak, short]).toEqual([16, 60]);
    expect(answer).toContain('too much');
  });

  test('as long without connections as the idle time: no pause; a minute longer: one', () => {
    expect(run({ load: '1435 min 1, 5 min none' })).toMatchObject({ paused: 0, wakes: 0 });
    expect(run({ load: '1434 min 1, 6 min none' })).toMatchObject({ paused: 1, wakes: 1 });
  });

  test('a pause goes on over midnight, so the idle time is waited for once', () => {
    const split = run({ load: '4 h none, 8 h 4, 12 h none' });
    expect(split).toMatchObject({ paused: 955, wakes: 1 });
    expect(split.acuHours).toBeCloseTo(run({ load: night }).acuHours, 10);
  });

  test('nobody ever connects: paused all day, at no cost', () => {
    expect(run({ load: '24 h none' })).toMatchObject({ acuHours: 0, cost: 0, paused: 1440, wakes: 0 });
  });

  test('the longest idle time: paused only if nobody connects for a day', () => {
    expect(run({ load: night, idle: 1440 }).paused).toBe(0);
  });

  test.each([
    ['16 to 4', 'The nearest valid value is 16.'],
    ['0 to 0.5', 'The nearest valid value is 1.'],
    ['0 to 300', 'The nearest valid value is 256.'],
    ['0.3 to 4', 'steps of 0.5'],
    ['4', 'Write a minimum and a maximum'],
    ['. to 4', 'Write a minimum and a maximum'],
  ])('the range %j is refused', (range, part) => {
    expect(inputs.range.check(range)).toContain(part);
  });

  test.each([
    ['8 h 4', 'Add 16\u00a0h'],
    ['25 h 4', 'Take away 1\u00a0h'],
    ['8 hours 4, 16 h none', 'not understood'],
    ['', 'not understood'],
  ])('the day %j is refused', (load, part) => {
    expect(inputs.load.check(load)).toContain(part);
  });
});

const days = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.option(fc.integer({ min: 0, max: 300 }))), {
    minLength: 1,
    maxLength: 11,
  })
  .map((parts) => {
    const kept: string[] = [];
    let left = 1440;
    for (const [length, load] of parts) {
      const fits = Math.min(length, left);
      if (fits > 0) kept.push(`${fits} min ${load ?? 'none'}`);
      left -= fits;
    }
    return [...kept, ...(left > 0 ? [`${left} min none`] : [])].join(', ');
  });
const ranges = fc
  .tuple(fc.integer({ min: 0, max: 512 }), fc.integer({ min: 2, max: 512 }))
  .map(([one, other]) => `${Math.min(one, other) / 2} to ${Math.max(one, other) / 2}`);

test('the day is covered, capacity stays in its range, and a pause never costs more', () => {
  fc.assert(
    fc.property(days, ranges, fc.integer({ min: 5, max: 1440 }), (load, range, idle) => {
      expect([inputs.load.check(load), inputs.range.check(range)]).toEqual([undefined, undefined]);
      const { stretches, acuHours, paused } = run({ load, range, idle });
      const [min = 0, max = 0] = range.split(' to ').map(Number);
      expect(stretches.at(-1)?.to).toBeCloseTo(1440, 6);
      stretches.forEach(({ from, billed }, index) => {
        expect(from).toBe(stretches[index - 1]?.to ?? 0);
        if (billed > 0) expect(billed).toBeGreaterThanOrEqual(Math.max(min, 0.5));
        expect(billed).toBeLessThanOrEqual(max);
      });
      if (min > 0) expect(paused).toBe(0);
      if (max >= 1) {
        const never = run({ load, range: `${Math.max(min, 0.5)} to ${max}`, idle });
        expect(acuHours).toBeLessThanOrEqual(never.acuHours + 1e-9);
      }
    }),
    { numRuns: 1000 },
  );
});

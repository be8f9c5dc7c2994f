import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Values, valuesOf } from '#engines/inputs';
import { inputs, readAge, retain } from '#engines/monitoring/retention';

const run = (stored: Values<typeof inputs>['stored'], age: string, span = 60) =>
  retain(valuesOf(inputs, { stored, age, span }));

test('the worked example: one-minute data of 40 days ago is there in five minutes', () => {
  const { finest, points, tiers } = run('60', '40 days');
  expect([finest, points]).toEqual(['5 minutes', 12]);
  expect(tiers.find(({ period }) => period === 60)?.because).toBe('too old');
});

describe('each limit, exactly and one step above', () => {
  test.each([
    ['1', '3 hours', '1 second'],
    ['1', '10801 seconds', '1 minute'],
    ['1', '15 days', '1 minute'],
    ['60', '15.1 days', '5 minutes'],
    ['60', '9 weeks', '5 minutes'],
    ['60', '63.1 days', '1 hour'],
    ['60', '455 days', '1 hour'],
    ['60', '456 days', 'nothing'],
    ['60', '1 minute', '1 minute'],
    ['300', '0 days', '5 minutes'],
  ] as const)('published every %s s, %s ago: %s', (stored, age, finest) => {
    expect(run(stored, age).finest).toBe(finest);
  });
});

test('an age is told as it was written, never rounded onto a limit', () => {
  const ruleOf = (age: string) => run('60', age).working.find(({ says }) => says === 'Period of 1 minute');
  expect(ruleOf('15.01 days')).toMatchObject({
    rule: 'kept for 15\u00a0days, and this is 15.01\u00a0days old',
    result: 'gone',
  });
  expect(ruleOf('1 HOUR')?.rule).toContain('this is 1\u00a0hour old');
  expect(ruleOf('0 hours')?.rule).toContain('this is 0\u00a0hours old');
});

test('an incident is at least one point, and none when all is gone', () => {
  expect(run('60', '100 days', 1).points).toBe(1);
  expect(run('60', '100 days', 61).points).toBe(2);
  expect(run('60', '1000 days', 61).points).toBe(0);
});

test.each([
  ['', 'There is no age'],
  ['40', 'is no age'],
  ['-1 days', 'is no age'],
  ['40 moons', 'is no age'],
  ['2000 days', 'nearest valid value is 1,000 days'],
])('an age of %j is refused', (age, says) => {
  expect(readAge(age)).toMatchObject({ ok: false, fault: expect.stringContaining(says) });
});

test('data never becomes finer with age, nor with a coarser metric', () => {
  const ages = fc.integer({ min: 0, max: 600 });
  const fineness = (stored: Values<typeof inputs>['stored'], hours: number) =>
    run(stored, `${hours} hours`).tiers.find(({ because }) => because === 'there')?.period ??
    Number.POSITIVE_INFINITY;
  fc.assert(
    fc.property(ages, ages, (age, more) => {
      for (const stored of ['1', '60', '300'] as const)
        expect(fineness(stored, (age + more) * 20)).toBeGreaterThanOrEqual(fineness(stored, age * 20));
      expect(fineness('300', age)).toBeGreaterThanOrEqual(fineness('1', age));
    }),
    { numRuns: 1_000 },
  );
});

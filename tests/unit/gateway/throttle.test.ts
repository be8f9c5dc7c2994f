import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limitsFault } from '#engines/gateway/limits-text';
import { inputs, throttle } from '#engines/gateway/throttle';
import { trafficFault } from '#engines/gateway/traffic-text';
import { valuesOf } from '#engines/inputs';

const run = (traffic: string, limits = 'stage: none', other = 0) =>
  throttle(valuesOf(inputs, { limits, traffic, other }));
const plan = 'usage plan: 100 per second, burst 200';

describe('worked examples', () => {
  test('10,000 in the first millisecond: about 5,000 pass', () => {
    expect(run('10,000 in 1 ms')).toMatchObject({ passed: 5_010, first: 'account' });
  });
  test('10,000 evenly over a second: all pass', () => {
    expect(run('10,000 in 1 s')).toMatchObject({ passed: 10_000, refused: 0 });
  });
  test('half in the first millisecond, half in the rest: all pass', () => {
    expect(run('5,000 in 1 ms, then 5,000 in 999 ms').refused).toBe(0);
  });
  test('500 at once against a burst of 200: 300 get 429, and 100 tokens are back after a second', () => {
    const result = run('500 at once', plan);
    expect(result).toMatchObject({ passed: 200, refused: 300, first: 'plan' });
    expect(result.working.at(-1)?.result).toBe('100\u00a0tokens');
    expect(run('500 at once, then 0 in 1 s, then 500 at once', plan).passed).toBe(300);
    expect(run('500 at once, then 0 in 60 s, then 500 at once', plan).passed).toBe(400);
  });
  test('a quota that is used up refuses at any rate', () => {
    const result = run('12,000 in 100 min', `${plan}, quota 10,000`);
    expect(result).toMatchObject({ passed: 10_000, first: 'quota' });
  });
});

test('a noisy API starves the others through the account', () => {
  const result = run('900 in 10 s', plan, 20_000);
  expect(result.first).toBe('account');
  expect(result.passed).toBeLessThan(900);
});
test('a limit of the stage above the account’s changes nothing', () => {
  expect(run('10,000 at once', 'stage: 20,000 per second, burst 10,000').passed).toBe(5_000);
});
test.each(['stage: 0 per second, burst 100', 'stage: 100 per second, burst 0'])(
  '%s closes the method',
  (limits) => {
    expect(run('10 in 1 s, then 5 at once', limits)).toMatchObject({ passed: 0, first: 'stage' });
  },
);
test('exactly the burst passes, one above does not', () => {
  expect(run('200 at once', plan).refused).toBe(0);
  expect(run('201 at once', plan).refused).toBe(1);
});

test('a pause is one moment', () => {
  const { trace } = run('500 at once, then 0 in 5 s, then 500 at once', plan);
  expect(trace?.map(({ at }) => at)).toEqual(['Start', 'Start', '5\u00a0s']);
});

test('texts are read or refused with what would be right', () => {
  expect(
    limitsFault('stage: 50 per second, burst 100\naccount: 2,500 per second, burst 1,250'),
  ).toBeUndefined();
  expect(limitsFault('usage plan: none\nstag: none')).toMatch(/^Line 2: There is no level “stag”/);
  expect(limitsFault('account: none')).toMatch(/never without/);
  expect(limitsFault('stage: 5 per second, burst 1, quota 7')).toMatch(/Only a usage plan/);
  expect(limitsFault('stage: fast')).toMatch(/is no limit/);
  expect(limitsFault('stage: 99,999,999 per second, burst 1')).toMatch(/10,000,000/);
  expect(trafficFault('')).toMatch(/Nothing comes/);
  expect(trafficFault('5 per second')).toMatch(/not understood/);
  expect(trafficFault('5 in 0.1 ms')).toMatch(/1 ms/);
  expect(trafficFault('5 in 25 h')).toMatch(/24 h/);
});

test('no level lets more pass than its bucket holds and gets', () => {
  const limit = fc.record({
    rate: fc.integer({ min: 0, max: 5_000 }),
    burst: fc.integer({ min: 0, max: 5_000 }),
  });
  const wave = fc.record({
    count: fc.integer({ min: 0, max: 20_000 }),
    seconds: fc.constantFrom(0, 0.001, 0.5, 1, 30),
  });
  fc.assert(
    fc.property(
      limit,
      limit,
      fc.array(wave, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 0, max: 20_000 }),
      (a, b, waves, other) => {
        const limits = `usage plan: ${a.rate} per second, burst ${a.burst}\nstage: ${b.rate} per second, burst ${b.burst}`;
        const traffic = waves
          .map(({ count, seconds }) => (seconds === 0 ? `${count} at once` : `${count} in ${seconds} s`))
          .join(', then ');
        const { passed, refused, stretches } = run(traffic, limits, other);
        const seconds = waves.reduce((sum, each) => sum + each.seconds, 0);
        expect(passed + refused).toBe(waves.reduce((sum, { count }) => sum + count, 0));
        for (const { rate, burst } of [a, b])
          expect(passed).toBeLessThanOrEqual((rate === 0 || burst === 0 ? 0 : burst + rate * seconds) + 1);
        for (const { levels } of stretches)
          for (const { after, size } of levels) {
            expect(after).toBeGreaterThanOrEqual(0);
            expect(after).toBeLessThanOrEqual(size + 1e-6);
          }
      },
    ),
    { numRuns: 1000 },
  );
});

test('one request is told as one', () => {
  expect(run('1 at once').answer).toBe('The 1 request passes.');
  expect(run('1 at once', 'stage: 5 per second, burst 0').answer).toMatch(/^1 of 1 request gets 429/);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';
import { drawn, inputs } from '#engines/workflow/retry-inputs';
import { retryTimeline } from '#engines/workflow/retry-timeline';

const run = (
  retrier: object | object[],
  changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>> = {},
) => {
  const list = Array.isArray(retrier) ? retrier : [{ ErrorEquals: ['States.ALL'], ...retrier }];
  const values = valuesOf(inputs, { retry: JSON.stringify(list), ...changes });
  expect(faultsOf(inputs, values)).toEqual([]);
  return retryTimeline(values);
};

describe('worked examples', () => {
  test('backoff: 3, 6 and 12 s, then Catch or the end', () => {
    const retrier = { IntervalSeconds: 3, MaxAttempts: 3, BackoffRate: 2 };
    expect(run(retrier)).toMatchObject({ waits: '3, 6 and 12 s', outcome: 'goes to Catch', seconds: 25 });
    expect(run(retrier).attempts).toHaveLength(4);
    expect(run(retrier, { caught: false }).outcome).toBe('fails the execution');
  });

  test('a longest delay of 5 s: 3, 5 and 5 s', () => {
    expect(run({ IntervalSeconds: 3, MaxAttempts: 3, BackoffRate: 2, MaxDelaySeconds: 5 }).waits).toBe(
      '3, 5 and 5 s',
    );
  });

  test('full jitter: within 0–2, 0–4 and 0–8 s', () => {
    const retrier = { IntervalSeconds: 2, MaxAttempts: 3, BackoffRate: 2, JitterStrategy: 'FULL' };
    for (let seed = 1; seed <= 1_000; seed++) {
      const { attempts, waits } = run(retrier, { seed });
      expect(waits).toBe('0–2, 0–4 and 0–8 s');
      for (const [index, most] of [2, 4, 8].entries()) {
        const wait = attempts[index]?.again?.wait ?? -1;
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(most);
      }
    }
    expect(drawn(JSON.stringify([{ ErrorEquals: ['X'], JitterStrategy: 'FULL' }]))).toBe(true);
  });

  test('two retriers: waits of 1, 2 and 5 s, then Catch', () => {
    const result = run(
      [
        { ErrorEquals: ['ErrorA', 'ErrorB'], IntervalSeconds: 1, BackoffRate: 2, MaxAttempts: 2 },
        { ErrorEquals: ['ErrorC'], IntervalSeconds: 5 },
      ],
      { task: 'fails with ErrorA, then fails with ErrorB, then fails with ErrorC, then fails with ErrorB' },
    );
    expect(result).toMatchObject({ waits: '1, 2 and 5 s', outcome: 'goes to Catch' });
  });

  test('defaults: 1, 2 and 4 s', () => {
    expect(run({}).waits).toBe('1, 2 and 4 s');
  });
});

describe('edges', () => {
  test('MaxAttempts 0 is no retry, BackoffRate 1 a constant wait', () => {
    expect(run({ MaxAttempts: 0 })).toMatchObject({ waits: 'none', seconds: 1 });
    expect(run({ BackoffRate: 1, IntervalSeconds: 7 }).waits).toBe('7, 7 and 7 s');
  });

  test('an error that no retrier names is not retried', () => {
    expect(run([{ ErrorEquals: ['Other'] }]).attempts).toHaveLength(1);
    // Catch for States.ALL does not get it either.
    expect(run({}, { task: 'always fails with States.Runtime' })).toMatchObject({
      outcome: 'fails the execution',
      attempts: [{ error: 'States.Runtime' }],
    });
  });

  test('States.Timeout stands for a missed heartbeat as well', () => {
    const timeout = [{ ErrorEquals: ['States.Timeout'], MaxAttempts: 1 }];
    expect(run(timeout, { task: 'always fails with States.HeartbeatTimeout' }).attempts).toHaveLength(2);
  });

  test('the largest values end with the year of the execution', () => {
    const result = run({ IntervalSeconds: 99_999_999, MaxAttempts: 99_999_999 });
    expect(result).toMatchObject({ outcome: 'times out', seconds: 31_536_000 });
  });

  test('a long list is cut', () => {
    expect(run({ MaxAttempts: 1_000, BackoffRate: 1 })).toMatchObject({
      outcome: 'is not followed to its end',
    });
  });
});

test('any retrier: waits are within the cap and never shrink, and attempts are one more than retries', () => {
  const retriers = fc.record({
    IntervalSeconds: fc.integer({ min: 1, max: 10_000 }),
    MaxAttempts: fc.integer({ min: 0, max: 12 }),
    BackoffRate: fc.double({ min: 1, max: 5, noNaN: true }),
    MaxDelaySeconds: fc.integer({ min: 1, max: 31_622_400 }),
    JitterStrategy: fc.constantFrom('NONE', 'FULL'),
  });
  fc.assert(
    fc.property(
      retriers,
      fc.integer({ min: 0, max: 15 }),
      fc.integer({ min: 1, max: 1_000 }),
      (retrier, fails, seed) => {
        const task = fails === 0 ? 'succeeds' : `fails ${fails} times with X, then succeeds`;
        const { attempts, outcome, seconds } = run(retrier, { task, seed });
        let before = 0;
        for (const { again } of attempts) {
          if (!again) continue;
          expect(again.ceiling).toBeLessThanOrEqual(retrier.MaxDelaySeconds);
          expect(again.ceiling).toBeGreaterThanOrEqual(before);
          expect(again.wait).toBeLessThanOrEqual(again.ceiling);
          before = again.ceiling;
        }
        expect(seconds).toBeLessThanOrEqual(31_536_000);
        if (outcome === 'times out') return;
        expect(attempts).toHaveLength(Math.min(retrier.MaxAttempts, fails) + 1);
        expect(outcome).toBe(fails > retrier.MaxAttempts ? 'goes to Catch' : 'succeeds');
      },
    ),
    { numRuns: 1_000 },
  );
});

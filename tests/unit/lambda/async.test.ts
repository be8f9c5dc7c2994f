import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { timeline } from '#engines/lambda/async';
import { type Invocation, inputs } from '#engines/lambda/async-inputs';

const run = (changes: Partial<Invocation> = {}) => timeline(valuesOf(inputs, changes));
const begins = (changes: Partial<Invocation> = {}) => run(changes).attempts.map(({ at }) => at);

describe('worked examples', () => {
  test('an event that fails at once each time: attempts after 0, 1 and 3 minutes, then it is given up', () => {
    expect(begins()).toEqual([0, 60, 180]);
    expect(run({ place: 'queue' })).toMatchObject({ end: { at: 180, why: 'retries' }, runs: 3 });
    expect(run({ place: 'queue' }).answer).toContain('dead-letter queue');
  });

  test('waits run from the end of the attempt before', () => {
    expect(begins({ took: 50 })).toEqual([0, 110, 280]);
  });
});

describe('edges', () => {
  test('no retries, one attempt', () => {
    expect(run({ retries: 0 })).toMatchObject({ attempts: [{ at: 0 }], end: { at: 0, why: 'retries' } });
  });

  test('an age shorter than the next wait gives the event up', () => {
    expect(run({ age: 179 })).toMatchObject({ runs: 2, end: { at: 179, why: 'age' } });
    expect(run({ age: 180 })).toMatchObject({ runs: 3, end: { why: 'retries' } });
    expect(run({ age: 60, took: 900 })).toMatchObject({ runs: 1, end: { at: 900, why: 'age' } });
  });

  test('throttling doubles the waits up to five minutes, for six hours, and never runs the function', () => {
    const { attempts, end, runs } = run({ failure: 'throttle' });
    expect(attempts.slice(0, 11).map(({ at }) => at)).toEqual([0, 1, 3, 7, 15, 31, 63, 127, 255, 511, 811]);
    expect({ end, runs }).toEqual({ end: { at: 21_600, why: 'age' }, runs: 0 });
    // Nine doubling waits of 511 s together, and seventy of 300 s.
    expect(attempts).toHaveLength(1 + 9 + 70);
  });

  test('the number of retries says nothing about throttling', () => {
    expect(begins({ failure: 'throttle', retries: 0 })).toEqual(begins({ failure: 'throttle' }));
  });

  test('the first attempt after the cause is gone succeeds', () => {
    expect(run({ mended: 60 })).toMatchObject({ runs: 2, end: { at: 60, why: 'done' } });
    expect(run({ mended: 61 })).toMatchObject({ runs: 3, end: { at: 180, why: 'done' } });
    expect(run({ mended: 181 }).end.why).toBe('retries');
    expect(run({ failure: 'throttle', mended: 10, took: 5 })).toMatchObject({ runs: 1, end: { at: 20 } });
  });
});

test('attempts follow each other, none begins after the age, and the end is after the last', () => {
  const any = fc.record({
    failure: fc.constantFrom('error' as const, 'throttle' as const),
    retries: fc.integer({ min: 0, max: 2 }),
    age: fc.integer({ min: 60, max: 21_600 }),
    took: fc.integer({ min: 0, max: 900 }),
    mended: fc.integer({ min: 0, max: 86_400 }),
    place: fc.constantFrom('none' as const, 'queue' as const),
  });
  fc.assert(
    fc.property(any, (values) => {
      const { attempts, end, trace } = timeline(values);
      for (const [index, { at }] of attempts.entries()) {
        expect(at).toBeLessThanOrEqual(values.age);
        if (index > 0) expect(at).toBeGreaterThan(attempts[index - 1]?.ends ?? 0);
      }
      expect(end.at).toBeGreaterThanOrEqual(attempts.at(-1)?.ends ?? 0);
      if (values.failure === 'error') expect(attempts.length).toBeLessThanOrEqual(values.retries + 1);
      expect(trace).toHaveLength(attempts.length + 1);
    }),
    { numRuns: 1000 },
  );
});

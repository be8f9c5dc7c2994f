import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apiCalls, inputs } from '#engines/bucket/api-calls';
import { type Values, valuesOf } from '#engines/inputs';

const run = (changes: Partial<Values<typeof inputs>> = {}) => apiCalls(valuesOf(inputs, changes));

describe('worked examples', () => {
  test('a bucket of 100 that refills at 20: emptied, it is full after five seconds', () => {
    const { seconds } = run({ demand: '100 for 1 s, then 0 for 6 s' });
    expect(seconds.map(({ before }) => before)).toEqual([100, 20, 40, 60, 80, 100, 100]);
  });

  test('emptied, it lets 20 a second pass for as long as you like', () => {
    const { throttled, last } = run({ demand: '100 for 1 s, then 20 for 600 s' });
    expect([throttled, last]).toEqual([0, 20]);
  });

  test('1,000 instances at once, then two a second', () => {
    expect(run({ call: 'run', demand: '1,000 for 1 s, then 2 for 60 s' }).throttled).toBe(0);
    expect(run({ call: 'run', demand: '1,000 for 1 s, then 3 for 60 s' }).throttled).toBe(60);
  });
});

describe('edges', () => {
  test('exactly the bucket passes, one more does not', () => {
    expect(run({ demand: '100 for 1 s' }).throttled).toBe(0);
    expect(run({ demand: '101 for 1 s' })).toMatchObject({ throttled: 1, first: 1 });
  });

  test('nothing asked for, nothing throttled', () => {
    expect(run({ demand: '0 for 5 s' }).answer).toBe('All 0 pass; no call is throttled.');
  });

  test('a faulty time line names what would be right', () => {
    expect(inputs.demand.check('1.5 for 2 s')).toBe('Calls and seconds are whole here. Write 30 for 10 s.');
    expect(inputs.demand.check('20 for 1 h')).toBe('These are 3,600 s. Up to 900 s fit here.');
    expect(inputs.demand.check('many')).toContain('is not understood');
  });
});

test('what passes never exceeds the bucket and its refill', () => {
  const values = fc.record({
    call: fc.constantFrom('describe', 'unfiltered', 'run'),
    demand: fc
      .array(fc.tuple(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 1, max: 60 })), {
        minLength: 1,
        maxLength: 5,
      })
      .map((phases) => phases.map(([calls, seconds]) => `${calls} for ${seconds} s`).join(', then ')),
  });
  const buckets = { describe: [100, 20], unfiltered: [50, 10], run: [1_000, 2] } as const;
  fc.assert(
    fc.property(values, (input) => {
      const [size, refill] = buckets[input.call];
      const { seconds } = apiCalls(input);
      let passed = 0;
      for (const [index, { asked, served, after }] of seconds.entries()) {
        passed += served;
        expect(served).toBeLessThanOrEqual(asked);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(passed).toBeLessThanOrEqual(size + index * refill);
      }
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { failure } from '#engines/lambda/batch';
import { type Batch, inputs } from '#engines/lambda/batch-inputs';
import { faultsOf } from '#engines/read-input';

const run = (changes: Partial<Batch> = {}) => failure(valuesOf(inputs, changes));

describe('a stream', () => {
  test('the whole batch again: four calls, all given up, three never finished', () => {
    expect(run()).toMatchObject({ given: 10, good: 9, missed: 3, repeated: 6 });
    expect(run().calls).toHaveLength(4);
  });

  test('halved: the bad record alone is given up', () => {
    const { calls, given, missed, finished } = run({ way: 'halves' });
    expect({ given, missed }).toEqual({ given: 1, missed: 0 });
    expect(calls.map(({ from, to }) => `${from}-${to}`)).toEqual([
      ...['1-10', '1-5', '6-10', '6-8', '6-7', '6-6'],
      ...['7-7', '7-7', '7-7', '7-7'],
      ...['8-8', '9-10'],
    ]);
    expect(finished).toEqual([2, 2, 2, 2, 2, 5, 0, 1, 1, 1]);
  });

  test('reported: what came before runs once, what is behind goes with it', () => {
    expect(run({ way: 'list' })).toMatchObject({ given: 4, good: 3, missed: 3, repeated: 0 });
  });
});

describe('a queue', () => {
  test('an error returns all, a report the bad one', () => {
    expect(run({ source: 'queue' })).toMatchObject({ given: 10, repeated: 6 });
    expect(run({ source: 'queue', way: 'halves' }).given).toBe(10);
    expect(run({ source: 'queue', way: 'list' })).toMatchObject({ given: 1, missed: 0, repeated: 0 });
  });
});

describe('edges', () => {
  test('no bad record, one record, no retry', () => {
    expect(run({ bad: 0 })).toMatchObject({
      given: 0,
      answer: 'No record is bad: one call finishes the batch.',
    });
    expect(run({ size: 1, bad: 1, retries: 0 }).calls).toHaveLength(1);
    // A number behind the batch is its last.
    expect(run({ size: 3, bad: 7 }).calls[0]?.failed).toBe(3);
  });
});

test('every good record is finished or given up, and the bad one is given up once', () => {
  const batches = fc.record({
    source: fc.constantFrom('stream' as const, 'queue' as const),
    way: fc.constantFrom('whole' as const, 'halves' as const, 'list' as const),
    retries: fc.integer({ min: 0, max: 10 }),
    bad: fc.integer({ min: 1, max: 20 }),
    size: fc.integer({ min: 1, max: 20 }),
  });
  fc.assert(
    fc.property(batches, (values) => {
      const { calls, finished, missed, given } = failure(values);
      const bad = Math.min(values.bad, values.size);
      expect(finished[bad - 1]).toBe(0);
      expect(finished.filter((times) => times === 0)).toHaveLength(missed + 1);
      expect(given).toBeGreaterThanOrEqual(1);
      expect(calls.filter((call) => call.given)).toHaveLength(1);
      if (values.source === 'stream' && values.way === 'halves')
        expect({ given, missed }).toEqual({ given: 1, missed: 0 });
    }),
    { numRuns: 1000 },
  );
});

test('a record behind the batch is refused with the nearest valid one', () => {
  expect(faultsOf(inputs, { bad: 15 })).toEqual([
    '“The bad record is number” is above 10. The nearest valid value is 10.',
  ]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ceilingOf, partitionsOf } from '#engines/bucket/dynamodb';
import { inputs, type TableValues } from '#engines/bucket/dynamodb-inputs';
import { servedIn, sharesOf } from '#engines/bucket/dynamodb-reasons';
import { throttling } from '#engines/bucket/dynamodb-result';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';

const run = (changes: Partial<TableValues>) => {
  expect(faultsOf(inputs, changes)).toEqual([]);
  return throttling(valuesOf(inputs, changes));
};

describe('worked examples', () => {
  test('150 read units, idle, then 200 a second: 15 minutes without throttling', () => {
    const { throttledFrom, reason } = run({ operation: 'read', capacity: 150, traffic: 200, share: 0 });
    expect(throttledFrom).toBe(900);
    expect(reason).toBe('TableReadProvisionedThroughputExceeded');
  });

  test('400 write units over four partitions, 50, 50, 50 and 150 a second: nothing is throttled', () => {
    // A third of the traffic on one key, and the rest spread: 100 + 50 in its partition.
    const { throttledFrom, run: stretches } = run({
      capacity: 400,
      traffic: 300,
      share: 100 / 3,
      partitions: 4,
    });
    expect(throttledFrom).toBeUndefined();
    const [busiest, neighbours, others] = sharesOf(
      stretches.at(-1) as (typeof stretches)[number],
      valuesOf(inputs),
    );
    expect((busiest?.demand ?? 0) + (neighbours?.demand ?? 0)).toBeCloseTo(150, 9);
    expect(others?.demand).toBeCloseTo(150, 9);
  });

  test('2,400 writes to one key of a table with 10,000 units: throttled at 1,000', () => {
    const { first, last, reason } = run({});
    expect([first, last]).toEqual([1_000, 1_000]);
    expect(reason).toBe('TableWriteKeyRangeThroughputExceeded');
    expect(run({ hot: 'rising' }).last).toBe(1_000);
    expect(run({ hot: 'lsi' }).last).toBe(1_000);
    expect(run({ hot: 'many' }).last).toBe(2_400);
  });

  test('5,000 votes for two candidates: 1,000 for the one in view; with ten suffixes no key is hot', () => {
    expect(run({ traffic: 2_500, capacity: 5_000 }).last).toBe(1_000);
    expect(run({ traffic: 250, capacity: 5_000 }).throttledFrom).toBeUndefined();
  });
});

describe('edges', () => {
  test('a single item is served up to its ceiling, for reads and for writes, and no further', () => {
    for (const [operation, ceiling] of [
      ['write', 1_000],
      ['read', 3_000],
    ] as const) {
      expect(run({ operation, traffic: ceiling }).throttledFrom).toBeUndefined();
      expect(run({ operation, traffic: ceiling + 1 }).last).toBe(ceiling);
    }
  });

  test('exactly the capacity never ends, one more does', () => {
    expect(run({ capacity: 2_400, share: 0 }).throttledFrom).toBeUndefined();
    // 720,000 units saved last 200 hours at one a second, so the peak ends first.
    expect(run({ capacity: 2_400, share: 0, traffic: 2_401 }).throttledFrom).toBeUndefined();
    expect(run({ capacity: 2_400, share: 0, traffic: 2_401, idle: 0 }).throttledFrom).toBe(0);
  });

  test('half of one unit is not told as one', () => {
    const { answer } = throttling(
      valuesOf(inputs, { share: 0, traffic: 1, idle: 0, indexUnits: 2, indexCapacity: 1 }),
    );
    expect(answer).toContain('0.5 of 1 write unit per second pass');
  });

  test('nothing saved without idle time, and no more than five minutes', () => {
    expect(run({ capacity: 2_000, share: 0, idle: 0 }).throttledFrom).toBe(0);
    expect(run({ capacity: 2_000, share: 0, idle: 60 }).throttledFrom).toBe(300);
    expect(run({ capacity: 2_000, share: 0, idle: 300 }).throttledFrom).toBe(1_500);
    expect(run({ capacity: 2_000, share: 0, idle: 3_600 }).throttledFrom).toBe(1_500);
  });

  test('burst never lifts a partition above its ceiling', () => {
    const { first, reason } = run({ capacity: 100, traffic: 10_000, share: 0, partitions: 4 });
    expect(first).toBe(4_000);
    expect(reason).toBe('TableWriteKeyRangeThroughputExceeded');
  });

  test('an index without room throttles the table’s writes, and names itself; reads do not care', () => {
    const index = { share: 0, capacity: 4_000, indexUnits: 1, indexCapacity: 1_200, idle: 0 } as const;
    expect(run(index)).toMatchObject({ last: 1_200, reason: 'IndexWriteProvisionedThroughputExceeded' });
    expect(run({ ...index, operation: 'read' }).throttledFrom).toBeUndefined();
    expect(run({ ...index, indexUnits: 0 }).throttledFrom).toBeUndefined();
    expect(run({ ...index, indexCapacity: 4_000, indexShare: 100 })).toMatchObject({
      last: 1_000,
      reason: 'IndexWriteKeyRangeThroughputExceeded',
    });
  });

  test('the neighbours of a busy key are throttled until it has a partition of its own', () => {
    const { first, last, run: stretches } = run({ share: 25, capacity: 4_000 });
    expect(first).toBeCloseTo(2_350, 9);
    expect(last).toBe(2_400);
    expect(stretches.find(({ alone }) => alone)?.from).toBe(300);
  });
});

test('what passes never exceeds any limit, in any stretch or over the whole peak', () => {
  const values = fc.record({
    operation: fc.constantFrom('write' as const, 'read' as const),
    capacity: fc.integer({ min: 1, max: 40_000 }),
    traffic: fc.integer({ min: 0, max: 100_000 }),
    share: fc.integer({ min: 0, max: 100 }),
    hot: fc.constantFrom('one' as const, 'many' as const, 'rising' as const, 'lsi' as const),
    partitions: fc.integer({ min: 1, max: 100 }),
    idle: fc.integer({ min: 0, max: 3_600 }),
    minutes: fc.integer({ min: 1, max: 240 }),
    indexUnits: fc.integer({ min: 0, max: 5 }),
    indexCapacity: fc.integer({ min: 1, max: 40_000 }),
    indexShare: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(values, (input) => {
      const { run: stretches } = throttling(input);
      const { capacity, indexCapacity, traffic, minutes } = input;
      const slack = (value: number) => value * (1 + 1e-6) + 1e-6;
      let passed = 0;
      for (const stretch of stretches) {
        const served = servedIn(stretch);
        passed += served * (stretch.to - stretch.from);
        expect(served).toBeLessThanOrEqual(slack(traffic));
        expect(served).toBeLessThanOrEqual(slack((partitionsOf(input) + stretch.parts) * ceilingOf(input)));
        expect(stretch.after.table).toBeLessThanOrEqual(300 * capacity);
        const [busiest] = sharesOf(stretch, input);
        expect(busiest?.served ?? 0).toBeLessThanOrEqual(slack(stretch.parts * ceilingOf(input)));
        if (input.hot !== 'many') expect(stretch.parts).toBe(1);
      }
      expect(passed).toBeLessThanOrEqual(slack(capacity * (minutes * 60 + 300)));
      if (input.operation === 'write' && input.indexUnits > 0)
        expect(passed * input.indexUnits).toBeLessThanOrEqual(slack(indexCapacity * (minutes * 60 + 300)));
      expect(stretches.at(-1)?.to).toBe(minutes * 60);
    }),
    { numRuns: 1500 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { hashSpace, stableHash } from '#engines/placement/hash';
import { inputs, type PickerValues } from '#engines/placement/partition-key-inputs';
import { pick } from '#engines/placement/partition-keys';
import { place, type Rule } from '#engines/placement/place';
import { byRange, equalRanges } from '#engines/placement/ranges';
import { faultsOf } from '#engines/read-input';

const run = (changes: Partial<PickerValues>) => {
  expect(faultsOf(inputs, changes)).toEqual([]);
  return pick(valuesOf(inputs, changes));
};

describe('rules', () => {
  interface Machine {
    name: string;
    cpu: number;
  }
  const machines: Machine[] = [
    { name: 'one', cpu: 2 },
    { name: 'two', cpu: 3 },
  ];
  const landed = (placed: readonly { target?: Machine | undefined }[], machine: Machine) =>
    placed.filter(({ target }) => target === machine).length;
  const fits: Rule<string, Machine> = {
    name: 'CPU',
    keep: (_, targets, placed) => targets.filter((machine) => machine.cpu > landed(placed, machine)),
  };
  const spread: Rule<string, Machine> = {
    name: 'spread',
    keep: (_, targets, placed) => {
      const fewest = Math.min(...targets.map((machine) => landed(placed, machine)));
      return targets.filter((machine) => landed(placed, machine) === fewest);
    },
  };

  test('each item lands by the rules in their order, and one without room names the rule', () => {
    const placed = place(['a', 'b', 'c', 'd', 'e', 'f'], machines, [fits, spread]);
    expect(placed.map(({ target, refusedBy }) => target?.name ?? refusedBy)).toEqual([
      'one',
      'two',
      'one',
      'two',
      'two',
      'CPU',
    ]);
  });

  test('no targets, no rules', () => {
    expect(place(['a'], [], [fits])).toEqual([{ item: 'a', refusedBy: 'no target' }]);
    expect(place(['a'], machines, [])[0]?.target).toBe(machines[0]);
  });

  test('texts fall into ranges by their order, as prefixes do', () => {
    const ranges = [
      { from: '', to: 'm' },
      { from: 'm', to: '~' },
    ];
    const placed = place(['logs/', 'posters/', '~'], ranges, [byRange((key: string) => key)]);
    expect(placed.map(({ target }) => target?.from)).toEqual(['', 'm', undefined]);
  });
});

test('every hash falls into exactly one of any number of equal ranges', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 1_000 }), (text, parts) => {
      const hash = stableHash(text);
      expect(hash).toBe(stableHash(text));
      expect(hash).toBeGreaterThanOrEqual(0);
      expect(hash).toBeLessThan(hashSpace);
      const ranges = equalRanges(hashSpace, parts);
      const [placed] = place([hash], ranges, [byRange((key: number) => key)]);
      expect(ranges.filter(({ from, to }) => from <= hash && hash < to)).toEqual([placed?.target]);
    }),
    { numRuns: 1000 },
  );
});

test('the hash spreads numbered keys evenly: no bucket of 64 is off by five standard deviations', () => {
  const keys = 64_000;
  const counts = new Array<number>(64).fill(0);
  for (let key = 0; key < keys; key++) {
    const bucket = Math.floor((stableHash(`customer-${key}`) / hashSpace) * 64);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(5 * Math.sqrt(1_000));
});

describe('partition keys', () => {
  test('5,000 votes for two candidates: 2,500 for each key, with ten suffixes 250, and 10 queries for one candidate', () => {
    expect(run({})).toMatchObject({ busiestKey: 2_500, hot: 2, passes: 2_000, queries: 2 });
    expect(run({ suffixes: 10 })).toMatchObject({ busiestKey: 250, hot: 0, passes: 5_000, queries: 20 });
  });

  test('2,400 writes to one key need three suffixes', () => {
    expect(run({ key: 'day', rate: 2_400 }).passes).toBe(1_000);
    expect(run({ key: 'day', rate: 2_400, suffixes: 3 }).busiestKey).toBe(800);
  });

  test('many alike values beat few uneven ones', () => {
    expect(run({ key: 'movie' }).hot).toBe(0);
    expect(run({ key: 'language' }).hot).toBeGreaterThan(0);
  });

  test('one key value uses one partition, whatever their number', () => {
    expect(run({ key: 'day', partitions: 100 }).loads.filter(({ load }) => load > 0)).toHaveLength(1);
  });

  test('exactly the ceiling is not above it, one more is', () => {
    expect(run({ key: 'day', rate: 1_000 }).hot).toBe(0);
    expect(run({ key: 'day', rate: 1_001 }).hot).toBe(1);
    expect(run({ key: 'day', rate: 3_000, operation: 'read' }).hot).toBe(0);
  });

  test('a size that is no whole number of units shows its rounding', () => {
    const { working } = pick(valuesOf(inputs, { kilobytes: 4.5 }));
    expect(working[0]).toMatchObject({ numbers: '4.5 ÷ 1', result: '4.5, so 5 units' });
  });

  test('a size counts in whole units: 1 KB one, 1.1 KB two, 4 KB of reads one', () => {
    expect(run({ key: 'day', rate: 100, kilobytes: 1.1 }).busiestKey).toBe(200);
    expect(run({ key: 'day', rate: 100, kilobytes: 4, operation: 'read' }).busiestKey).toBe(100);
  });
});

test('no traffic is lost on the way to the partitions', () => {
  const values = fc.record({
    key: fc.constantFrom(...(Object.keys(inputs.key.options) as PickerValues['key'][])),
    suffixes: fc.integer({ min: 1, max: 50 }),
    rate: fc.integer({ min: 0, max: 100_000 }),
    kilobytes: fc.integer({ min: 1, max: 400 }),
    operation: fc.constantFrom('write' as const, 'read' as const),
    partitions: fc.integer({ min: 1, max: 100 }),
  });
  fc.assert(
    fc.property(values, (input) => {
      const { loads, passes, ceiling, hot } = pick(input);
      const total = input.rate * Math.ceil(input.kilobytes / (input.operation === 'write' ? 1 : 4));
      const sum = loads.reduce((all, { load }) => all + load, 0);
      expect(Math.abs(sum - total)).toBeLessThanOrEqual(1e-9 * total + 1e-9);
      expect(passes).toBeLessThanOrEqual(Math.min(total, ceiling * input.partitions) * (1 + 1e-9));
      if (hot === 0) expect(Math.abs(passes - total)).toBeLessThanOrEqual(1e-6 * total);
      for (const { load, keys } of loads)
        expect(Math.abs(keys.reduce((all, key) => all + key.load, 0) - load)).toBeLessThanOrEqual(
          1e-9 * total + 1e-9,
        );
    }),
    { numRuns: 1000 },
  );
});

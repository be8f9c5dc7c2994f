import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { kcl } from '#engines/messaging/kcl';
import { inputs, type LeaseValues } from '#engines/messaging/leases';

const run = (changes: Partial<LeaseValues>) => kcl(valuesOf(inputs, changes));

describe('worked examples', () => {
  test('4 shards: two workers hold 2 each; six workers leave two idle', () => {
    expect(run({ workers: 2 }).held).toEqual([2, 2]);
    expect(run({ workers: 6 })).toMatchObject({ held: [1, 1, 1, 1, 0, 0], idle: 2 });
  });

  test('6 shards: four workers hold 2, 2, 1, 1; six hold one each', () => {
    expect(run({ shards: 6, workers: 4 }).held).toEqual([2, 2, 1, 1]);
    expect(run({ shards: 6, workers: 6 }).held).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('5 shards of trucks: 5 workers in parallel, for one application', () => {
    expect(run({ shards: 5, workers: 12 })).toMatchObject({ idle: 7 });
  });
});

describe('edges', () => {
  test('one worker a shard explains idle workers only', () => {
    expect(run({ workers: 2 }).answer).toBe('2 workers read 2 shards each.');
    expect(run({ workers: 6 }).answer).toContain('2 workers idle, since a shard has one worker at a time');
  });

  test('the only worker dies: nobody reads', () => {
    expect(run({ workers: 1, event: 'dies' }).answer).toContain('nobody reads');
  });

  test('records since the checkpoint are processed again, for each shard of the dead worker', () => {
    expect(run({ workers: 2, event: 'dies', since: 50 }).again).toBe(100);
    expect(run({ workers: 2, event: 'joins', since: 50 }).again).toBe(0);
  });

  test('children wait for their parents, and a single shard has no neighbour', () => {
    const [, during, after] = run({ workers: 4, event: 'split' }).trace;
    const states = (moment: typeof during) =>
      moment?.holding.leases.map(({ shard, state }) => `${shard} ${state}`);
    expect(states(during)).toEqual(expect.arrayContaining(['1 finishing', '1a waits for its parent']));
    expect(states(after)).toEqual(expect.arrayContaining(['1 finished', '1a reading', '1b reading']));
    expect(run({ shards: 1, event: 'merge' }).trace.at(-1)?.says).toContain('no neighbour');
  });
});

test('leases are as even as can be, and each open shard has one worker while any runs', () => {
  const values = fc.record({
    shards: fc.integer({ min: 1, max: 12 }),
    workers: fc.integer({ min: 1, max: 12 }),
    event: fc.constantFrom(...(Object.keys(inputs.event.options) as LeaseValues['event'][])),
    since: fc.nat(10_000),
  });
  fc.assert(
    fc.property(values, (input) => {
      const { trace, held } = kcl(input);
      const end = trace.at(-1)?.holding;
      const open = end?.leases.filter(({ state }) => state !== 'finished') ?? [];
      if (held.length === 0) return;
      expect(open.every(({ worker }) => worker !== undefined)).toBe(true);
      expect(held.reduce((sum, count) => sum + count)).toBe(open.length);
      // A merge takes from two workers at once and moves no other lease.
      expect(Math.max(...held) - Math.min(...held)).toBeLessThanOrEqual(input.event === 'merge' ? 2 : 1);
    }),
    { numRuns: 1_000 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputs } from '#engines/cost/snapshot-inputs';
import { snapshots } from '#engines/cost/snapshots';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>>) =>
  snapshots(valuesOf(inputs, changes));

describe('worked examples', () => {
  test('10 GiB, 4 changed, 2 added: 16 GiB in all', () => {
    const { rows, before } = run({ act: 'nothing' });
    expect(rows.map(({ stored }) => stored)).toEqual([10, 4, 2]);
    expect(rows.map(({ full }) => full)).toEqual([10, 10, 12]);
    expect(before).toBe(16);
  });

  test('50 GiB, then 20 changed and 10 added: 80 GiB for 4 USD a month', () => {
    expect(run({ writes: '50, 20 + 10', act: 'nothing' })).toMatchObject({ before: 80, cost: 4 });
  });

  test('two snapshots, the first is deleted: 10 of 14 GiB stay, all of them counted for the second', () => {
    const { freed, after, rows } = run({ writes: '10, 4 + 0' });
    expect([freed, after]).toEqual([4, 10]);
    expect(rows.map((row) => row.after)).toEqual([0, 10]);
  });

  test('archiving: B of 10, 4, 4 frees nothing and takes 10; C frees 4 and takes 14', () => {
    const writes = '10, 4 + 0, 0 + 4';
    expect(run({ writes, act: 'archive', which: 'B' })).toMatchObject({ freed: 0, after: 18 });
    const last = run({ writes, act: 'archive', which: 'C' });
    expect(last).toMatchObject({ freed: 4, after: 14 });
    expect(last.measures).toContainEqual({ name: 'Archive', value: 14, unit: 'GiB' });
  });
});

describe('edges', () => {
  test('a copy with another key is full', () => {
    expect(run({ act: 'copy', which: 'C' })).toMatchObject({ before: 16, after: 28 });
  });

  test('nothing was written before the second snapshot: it costs nothing, and deleting it frees nothing', () => {
    expect(run({ writes: '10, 0 + 0', which: 'B' })).toMatchObject({ before: 10, freed: 0, after: 10 });
  });

  test('a snapshot without data has nothing to free, and nobody refers to it', () => {
    expect(run({ writes: '0', act: 'delete' }).answer).toContain('since it stores nothing');
  });

  test('a single snapshot is freed whole, and a name that is not there means the last', () => {
    expect(run({ writes: '10', which: 'F' })).toMatchObject({ freed: 10, after: 0, cost: 0 });
  });

  test.each(['', '10, 4', '10 + 2', '10, 11 + 0', '10, a + 2', '1,1+0,1+0,1+0,1+0,1+0,1+0', '-3'])(
    '%j is refused',
    (writes) => {
      expect(inputs.writes.check(writes)).toMatch(/\.$/);
    },
  );

  test('too much change names the nearest valid value', () => {
    expect(inputs.writes.check('10, 12 + 3')).toContain('The nearest valid value is 10.');
  });
});

const history = fc
  .tuple(
    fc.integer({ min: 0, max: 500 }),
    fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 50 })), { maxLength: 5 }),
  )
  .map(([first, later]) => {
    let data = first;
    const parts = later.map(([share, added]) => {
      const changed = Math.floor((data * share) / 100);
      data += added;
      return `${changed} + ${added}`;
    });
    return { writes: [String(first), ...parts].join(', '), data };
  });

test('blocks are neither lost nor counted twice, whatever is deleted', () => {
  const which = fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'F' as const);
  const hits = fc.constantFrom('old' as const, 'new' as const);
  const act = fc.constantFrom('nothing' as const, 'delete' as const, 'copy' as const, 'archive' as const);
  fc.assert(
    fc.property(history, which, hits, act, ({ writes, data }, which, hits, act) => {
      expect(inputs.writes.check(writes)).toBeUndefined();
      const result = run({ writes, which, hits, act });
      const { rows, extents, before, after, freed } = result;
      expect(extents.reduce((sum, { size }) => sum + size, 0)).toBe(before);
      expect(rows.at(-1)?.full).toBe(data);
      const counted = rows.reduce((sum, row) => sum + row.after, 0);
      expect(counted).toBe(before - freed);
      const copied = rows['ABCDEF'.indexOf(which)]?.full ?? data;
      expect(after).toBe(act === 'copy' ? before + copied : counted);
      // What is left restores every other snapshot: each of its blocks is still there.
      for (const [index, { gone }] of rows.entries()) {
        if (gone) continue;
        const needed = extents.filter(({ from, until }) => from <= index && index <= until);
        expect(needed.every((extent) => !extent.freed)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

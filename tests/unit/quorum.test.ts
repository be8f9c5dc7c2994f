import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { inputs, quorum } from '#engines/quorum';

const run = (changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>>) =>
  quorum(valuesOf(inputs, changes));
const loss = fc.constantFrom('none' as const, 'one' as const, 'zone' as const);
const layout = fc.constantFrom('aurora' as const, 'three' as const);

describe('worked examples', () => {
  test('a zone is lost: four copies are left, and writes and reads go on', () => {
    expect(run({ a: 'zone', b: 'none', c: 'none' })).toMatchObject({ left: 4, works: 'writes and reads' });
  });

  test('a zone and one more copy: three are left, reads and repair work and writes wait', () => {
    expect(run({ a: 'zone', b: 'one', c: 'none' })).toMatchObject({ left: 3, works: 'reads and repair' });
  });

  test('three copies with two needed do not survive a zone and one more', () => {
    expect(run({ layout: 'three' })).toMatchObject({ left: 1, works: 'nothing' });
  });
});

describe('edges', () => {
  test('nothing is lost', () => {
    expect(run({ a: 'none', b: 'none', c: 'none' })).toMatchObject({ left: 6, works: 'writes and reads' });
  });

  test('one below the read quorum', () => {
    expect(run({ a: 'zone', b: 'zone', c: 'none' })).toMatchObject({ left: 2, works: 'nothing' });
  });

  test('everything is lost', () => {
    const { left, works, answer } = run({ a: 'zone', b: 'zone', c: 'zone' });
    expect([left, works]).toEqual([0, 'nothing']);
    expect(answer).toContain('0 of 6 copies answer');
  });
});

test('which zone lost its copies makes no difference, and another loss never helps', () => {
  const order = ['nothing', 'reads and repair', 'writes and reads'];
  fc.assert(
    fc.property(loss, loss, loss, layout, (a, b, c, layout) => {
      const { left, works, copies, write, read } = run({ a, b, c, layout });
      expect(run({ a: c, b: a, c: b, layout }).works).toBe(works);
      expect(order.indexOf(run({ a: 'zone', b, c, layout }).works)).toBeLessThanOrEqual(order.indexOf(works));
      expect(write + read).toBeGreaterThan(copies);
      expect(works === 'writes and reads').toBe(left >= write);
      expect(works === 'nothing').toBe(left < read);
    }),
    { numRuns: 1000 },
  );
});

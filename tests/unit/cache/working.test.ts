import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { bulk } from '#engines/cache/bulk';
import { strategyNames } from '#engines/cache/strategies';
import { bulkInputs } from '#engines/cache/workload';
import { valuesOf } from '#engines/inputs';
import { percent, show } from '#engines/numbers';

// A thousand random inputs take a second or two, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Redoes a line by hand: reads the numbers as they are printed and calculates. */
function redo(numbers: string): number {
  const plain = numbers.replace(/\u00a0(ms|s)/g, '').replaceAll(',', '');
  const tokens = plain.match(/\d+(\.\d+)?|[−+×÷()]/g) ?? [];
  let at = 0;
  const next = (...signs: string[]) => (signs.includes(tokens[at] ?? '') ? tokens[at++] : undefined);
  const value = (): number => {
    if (next('(') === undefined) return Number(tokens[at++]);
    const inner = sum();
    next(')');
    return inner;
  };
  const product = (): number => {
    let result = value();
    for (let sign = next('×', '÷'); sign !== undefined; sign = next('×', '÷')) {
      result = sign === '×' ? result * value() : result / value();
    }
    return result;
  };
  const sum = (): number => {
    let result = product();
    for (let sign = next('−', '+'); sign !== undefined; sign = next('−', '+')) {
      result = sign === '+' ? result + product() : result - product();
    }
    return result;
  };
  return sum();
}

test('redoing the printed numbers by hand gives the printed result', () => {
  const changes = fc.record({
    strategy: fc.constantFrom(...strategyNames),
    cacheMs: fc.constantFrom(0.3, 1, 2.75),
    databaseReadMs: fc.constantFrom(4.2, 20),
    whileFilling: fc.constantFrom('query-too' as const, 'wait' as const),
    ttl: fc.constantFrom(0, 1, 60),
    keys: fc.integer({ min: 1, max: 40 }),
    readsPerSecond: fc.constantFrom(1, 300),
    writeShare: fc.constantFrom(5, 60),
    killAt: fc.constantFrom(0, 1),
    operations: fc.integer({ min: 0, max: 300 }),
    seed: fc.nat(999_999),
  });
  const exact = /^(Database reads|Lost writes|Maximum staleness)$/;
  fc.assert(
    fc.property(changes, (each) => {
      const { working } = bulk(valuesOf(bulkInputs, each));
      expect(new Set(working.map(({ says }) => says)).size).toBe(working.length);
      for (const { says, numbers, result } of working) {
        const redone = redo(numbers ?? '');
        if (result === '–') expect(redone).toBeNaN();
        else if (result.endsWith('%')) expect(percent(redone, 2)).toBe(result);
        else expect(show(redone, exact.test(says) ? 6 : 2)).toBe(result.split('\u00a0')[0]);
      }
    }),
    { numRuns: 1000 },
  );
});

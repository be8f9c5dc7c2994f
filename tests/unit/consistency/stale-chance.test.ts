import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputs } from '#engines/consistency/inputs';
import { modelNames } from '#engines/consistency/models';
import {
  chanceAt,
  freshAfterOf,
  staleChance,
  staleInputs,
  staleValuesOf,
} from '#engines/consistency/stale-chance';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';
import { run } from './time-lines.ts';

const of = (changes: Parameters<typeof valuesOf<typeof staleInputs>>[1]) =>
  staleChance(valuesOf(staleInputs, changes));

const anyValues = fc.record({
  delay: fc.nat({ max: 5_000 }),
  mean: fc.nat({ max: 1_000 }),
  spread: fc.constantFrom('fixed' as const, 'uniform' as const, 'exponential' as const),
  copies: fc.integer({ min: 1, max: 16 }),
  behind: fc.nat({ max: 16 }),
});

describe('the chance of a stale answer', () => {
  test('one copy of three lags, by up to 300 ms', () => {
    expect(of({ delay: 0 }).chance).toBeCloseTo(1 / 3);
    expect(of({ delay: 150 }).chance).toBeCloseTo(1 / 6);
    expect(of({ delay: 300 }).chance).toBe(0);
    // 1 ÷ 3 × (1 − t ÷ 300) = 1%: t = 291.
    expect(of({}).freshAfter).toBeCloseTo(291);
  });

  test('exponential lags: e^(−1) after one mean', () => {
    expect(of({ delay: 150, spread: 'exponential', copies: 1 }).chance).toBeCloseTo(0.3679, 4);
    expect(of({ spread: 'exponential', copies: 1 }).freshAfter).toBeCloseTo(150 * Math.log(100));
  });

  test('a fixed lag: stale until it ends, that moment excluded', () => {
    expect(of({ delay: 149, spread: 'fixed', copies: 1 }).chance).toBe(1);
    expect(of({ delay: 150, spread: 'fixed', copies: 1 }).chance).toBe(0);
  });

  test('no lag, or no copy that lags: never', () => {
    expect(of({ delay: 0, mean: 0 }).chance).toBe(0);
    expect(of({ delay: 0, behind: 0 }).chance).toBe(0);
    expect(of({ delay: 0, behind: 0 }).freshAfter).toBe(0);
  });

  test('falls with the delay, stays a share, and is at most 1% from the delay it names', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const { chance, freshAfter, working, answer } = staleChance(values);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceAt(values, values.delay + 10)).toBeLessThanOrEqual(chance);
        expect(chanceAt(values, freshAfter)).toBeLessThanOrEqual(0.01 + 1e-9);
        if (values.spread !== 'fixed' && freshAfter > 0)
          expect(chanceAt(values, freshAfter - 0.5)).toBeGreaterThan(0.01 - 1e-9);
        expect(freshAfterOf(values, 1)).toBe(0);
        expect(new Set(working.map(({ says }) => says)).size).toBe(working.length);
        expect(answer).not.toMatch(/NaN|undefined|Infinity/);
      }),
      { numRuns: 1_000 },
    );
  });

  test('is what drawing many runs comes to: S3 before December 2020 and one lagging copy of three', () => {
    const share = (model: 's3-2020' | 'dynamodb-eventual', at: number) => {
      const operations = `k=A\n0 put k=B\n${at} get k`;
      const seeds = Array.from({ length: 3_000 }, (_, seed) => run(model, operations, { seed }));
      return seeds.filter(({ reads }) => reads[0]?.items[0]?.drawn === 'A').length / seeds.length;
    };
    const values = valuesOf(inputs, {});
    const expected = chanceAt({ ...staleValuesOf('s3-2020', values), delay: 0 }, 500);
    expect(expected).toBeCloseTo(0.75);
    expect(Math.abs(share('s3-2020', 500) - expected)).toBeLessThan(0.03);
    expect(Math.abs(share('dynamodb-eventual', 100) - 1 / 3)).toBeLessThan(0.03);
  });

  test('every model has values inside the domain', () => {
    for (const model of modelNames) {
      const values = { ...staleValuesOf(model, valuesOf(inputs, {})), delay: 0 };
      expect(faultsOf(staleInputs, values)).toEqual([]);
    }
  });
});

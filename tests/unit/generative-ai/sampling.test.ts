import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesOf, checkCandidates } from '#engines/generative-ai/candidates';
import { inputs, nucleus, type SamplingValues, sampling, warm } from '#engines/generative-ai/sampling';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<SamplingValues> = {}) => sampling(valuesOf(inputs, { topP: 1, ...changes }));
const kept = (changes: Partial<SamplingValues>) =>
  run(changes)
    .candidates.filter(({ droppedBy }) => droppedBy === undefined)
    .map(({ token }) => token);
const animals = 'horses 0.7, zebras 0.2, unicorns 0.1';

describe('worked examples', () => {
  test.each([
    [{ topK: 2 }, ['horses', 'zebras']],
    [{ topP: 0.7 }, ['horses']],
    [{ topP: 0.9 }, ['horses', 'zebras']],
    [{}, ['horses', 'zebras', 'unicorns']],
  ])('%o keeps %o', (changes, tokens) => {
    expect(kept({ tokens: animals, ...changes })).toEqual(tokens);
  });

  test('the list of the page: eight, seven and noon', () => {
    const { candidates } = run({ topK: 2 });
    expect(candidates.map(({ token }) => token)).toEqual(['eight', 'seven', 'noon']);
    expect(candidates[0]?.drawn).toBeCloseTo(0.7 / 0.9, 12);
    expect(kept({ tokens: 'eight 0.99, seven 0.006, noon 0.004', topP: 0.9 })).toEqual(['eight']);
    expect(kept({ tokens: 'eight 0.99, seven 0.006, noon 0.004', topK: 2 })).toHaveLength(2);
  });

  test('the question of the page: 0.5 + 0.3 reaches 0.8', () => {
    expect(nucleus([0.5, 0.3, 0.15, 0.05], 0.8)).toBe(2);
    expect(nucleus([0.5, 0.3, 0.15, 0.05], 0.9)).toBe(3);
  });

  test('temperature 0.5 squares, 2 takes roots', () => {
    const [squared] = warm([0.7, 0.2, 0.1], 0.5);
    expect(squared).toBeCloseTo(0.49 / 0.54, 12);
    const [rooted] = warm([0.7, 0.2, 0.1], 2);
    expect(rooted).toBeCloseTo(Math.sqrt(0.7) / (Math.sqrt(0.7) + Math.sqrt(0.2) + Math.sqrt(0.1)), 12);
  });
});

describe('edges', () => {
  const dropped = (changes: Partial<SamplingValues>) =>
    run(changes).candidates.map(({ droppedBy }) => droppedBy);

  test('a top P of 1 keeps even what is next to nothing', () => {
    expect(dropped({ temperature: 0.1 })).toEqual([undefined, undefined, undefined]);
    expect(run({ temperature: 0.1 }).answer).toContain('“noon” with under 0.1%');
  });

  test('what temperature leaves nothing of is not dropped by top K or top P', () => {
    for (const temperature of [0, 1e-9])
      expect(dropped({ temperature })).toEqual([undefined, 'temperature', 'temperature']);
    expect(dropped({ topK: 2, topP: 0.7 })).toEqual([undefined, 'top P', 'top K']);
  });

  test('temperature 0 and a temperature next to it take the favourite', () => {
    expect(run({ temperature: 0 }).candidates[0]?.drawn).toBe(1);
    expect(run({ temperature: 1e-9 }).candidates[0]?.drawn).toBe(1);
    expect(run({ temperature: 0 }).draws.every((token) => token === 'eight')).toBe(true);
  });

  test('two equal favourites: at 0 the first one', () => {
    expect(warm([0.5, 0.5], 0)).toEqual([1, 0]);
  });

  test('a single candidate', () => {
    expect(run({ tokens: 'eight 1' }).answer).toContain('Only “eight”');
  });

  test.each([
    ['', 'There is no token'],
    ['eight 0.7', 'Add 0.3'],
    ['eight 0.7, seven 0.5', 'Take away 0.2'],
    ['eight 0.5, eight 0.5', 'stands here twice'],
    ['eight 1, seven 0', 'nearest valid value is 0.0001'],
    ['eight 1.5', 'nearest valid value is 1.'],
    ['eight -1', 'nearest valid value is 0.0001.'],
    ['a 0.33333, b 0.33333, c 0.33334', 'nearest valid value is 0.3333.'],
    ['supercalifragilistic 1', 'Up to 12 characters fit'],
    ['0.7 eight', 'is not understood'],
    ['a 0.5, b 0.1, c 0.1, d 0.1, e 0.05, f 0.05, g 0.05, h 0.03, i 0.02', 'cut 1'],
  ])('the tokens “%s” are refused', (text, part) => {
    expect(checkCandidates(text)).toContain(part);
  });
});

const lists = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 8 }).map((weights) => {
  const sum = weights.reduce((a, b) => a + b, 0);
  const parts = weights.map((weight) => Math.max(1, Math.floor((weight / sum) * 9_900)));
  const rest = 10_000 - parts.reduce((a, b) => a + b, 0);
  return parts
    .map((part, index) => `${'abcdefgh'[index]} ${((part + (index === 0 ? rest : 0)) / 10_000).toFixed(4)}`)
    .join(', ');
});

test('what is drawn makes 1 together, stays in order, and keeps at least one', () => {
  fc.assert(
    fc.property(
      lists,
      fc.double({ min: 0, max: 2, noNaN: true }),
      fc.integer({ min: 1, max: 8 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 1_000 }),
      (tokens, temperature, topK, topP, seed) => {
        expect(checkCandidates(tokens)).toBeUndefined();
        const { candidates, left, draws } = run({ tokens, temperature, topK, topP, seed });
        expect(candidates.reduce((sum, { drawn }) => sum + drawn, 0)).toBeCloseTo(1, 9);
        expect(left).toBeGreaterThanOrEqual(1);
        expect(left).toBeLessThanOrEqual(topK);
        candidates.forEach(({ warmed }, index) => {
          expect(warmed).toBeLessThanOrEqual(candidates[index - 1]?.warmed ?? 1);
        });
        const possible = candidates.filter(({ drawn }) => drawn > 0).map(({ token }) => token);
        for (const token of draws) expect(possible).toContain(token);
        expect(run({ tokens, temperature, topK, topP, seed }).draws).toEqual(draws);
      },
    ),
    { numRuns: 1000 },
  );
});

test('temperature 1 without top K and top P changes nothing', () => {
  fc.assert(
    fc.property(lists, (tokens) => {
      const offered = candidatesOf(tokens);
      run({ tokens, topP: 1 }).candidates.forEach(({ drawn }, index) => {
        expect(drawn).toBeCloseTo(offered[index]?.probability ?? 0, 6);
      });
    }),
    { numRuns: 1000 },
  );
});

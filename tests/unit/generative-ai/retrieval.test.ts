import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPassages, passagesMax } from '#engines/generative-ai/passages';
import { cosine, inputs, type RetrievalValues, retrieval } from '#engines/generative-ai/retrieval';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<RetrievalValues> = {}) => retrieval(valuesOf(inputs, changes));

describe('worked examples', () => {
  test('the question about the pushchair finds the prams', () => {
    const { found } = run();
    expect(found.map(({ name }) => name)).toEqual(['Prams at the cloakroom', 'Doors open at seven']);
    // 0.96 ÷ √0.97, and 0.49 ÷ (√0.97 × √1.01)
    expect(found[0]?.score).toBeCloseTo(0.96 / Math.sqrt(0.97), 12);
    expect(found[1]?.score).toBeCloseTo(0.49 / Math.sqrt(0.97 * 1.01), 12);
    expect(found.map(({ handed }) => handed)).toEqual([true, false]);
  });

  test('cosines that can be seen', () => {
    expect(cosine([1, 0], [0, 2])).toBe(0);
    expect(cosine([3, 3], [1, 1])).toBeCloseTo(1, 12);
    expect(cosine([1, 2], [-2, -4])).toBeCloseTo(-1, 12);
    expect(cosine([1, 0], [1, 1])).toBeCloseTo(Math.SQRT1_2, 12);
  });
});

describe('edges', () => {
  test('a least score of 1 lets the same direction through', () => {
    expect(run({ x: 0.3, y: 0.1, passages: 'Same: 0.9, 0.3', least: 1 }).found[0]?.handed).toBe(true);
  });

  test('a question without a direction is near to nothing', () => {
    const { found, answer } = run({ x: 0, y: 0, least: -1 });
    expect(found.map(({ score, handed }) => [score, handed])).toEqual([
      [0, false],
      [0, false],
    ]);
    expect(answer).toContain('the model gets no passage');
  });

  test.each([
    ['', 'There is no passage'],
    ['Prams 0.8 0.6', 'is not understood'],
    ['Prams: 0.8', 'is not understood'],
    ['Prams: 0.8, 0.6, 0.1', 'is not understood'],
    ['Prams: 0, 0', 'has no direction'],
    ['Prams: 99999, 0', 'nearest valid value is 1,'],
    [`${'a'.repeat(43)}: 1, 1`, 'cut 3'],
    ['Prams: 0, 1.1', 'nearest valid value is 1,'],
    ['Prams: 1, 1\nPrams: 1, 0', 'stands here twice'],
    ['abcdefg'.replace(/./g, '$&: 1, 1\n'), 'cut 1'],
  ])('the passages “%s” are refused', (text, part) => {
    expect(checkPassages(text)).toContain(part);
  });

  test('a printed minus and a missing comma are read', () => {
    expect(checkPassages('Prams: −0.8 0.6')).toBeUndefined();
    expect(checkPassages('Prams: 0.12345678, -.5')).toBeUndefined();
  });
});

const coordinate = fc.integer({ min: -1_000, max: 1_000 }).map((value) => value / 1_000);
const vector = fc.tuple(coordinate, coordinate).filter(([a, b]) => a !== 0 || b !== 0);

test('scores are symmetric, blind to length, inside their range, and in order', () => {
  fc.assert(
    fc.property(vector, fc.array(vector, { minLength: 1, maxLength: passagesMax }), (question, vectors) => {
      const [x, y] = question;
      const passages = vectors.map(([a, b], index) => `p${index}: ${a}, ${b}`).join('\n');
      const { found } = run({ x, y, passages });
      expect(found).toHaveLength(vectors.length);
      found.forEach(({ score, vector }, index) => {
        expect(score).toBeLessThanOrEqual(found[index - 1]?.score ?? 1);
        expect(score).toBeGreaterThanOrEqual(-1);
        expect(cosine(vector, question)).toBeCloseTo(score, 10);
        expect(cosine([x / 2, y / 2], vector)).toBeCloseTo(score, 10);
        // The angle itself, by another way.
        const angle = Math.atan2(y, x) - Math.atan2(vector[1], vector[0]);
        expect(Math.cos(angle)).toBeCloseTo(score, 10);
      });
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domains } from '#engines/exam/domains';
import { drawForm, earns, markForm, scoredOf, shuffled } from '#engines/exam/form';
import { inputs, mock } from '#engines/exam/mock';
import { askedIn, deal, fillForm, handOf, hands, type PoolQuestion } from '#engines/exam/pool';
import { valuesOf } from '#engines/inputs';

const at = (changes: Parameters<typeof valuesOf<typeof inputs>>[1] = {}) => mock(valuesOf(inputs, changes));
const version = fc.constantFrom('c02' as const, 'c03' as const);
const form = fc.integer({ min: 1, max: 999 });

describe('worked examples', () => {
  test('scored questions by domain', () => {
    expect(scoredOf('c02')).toEqual([16, 13, 12, 9]);
    expect(scoredOf('c03')).toEqual([15, 13, 11, 11]);
  });

  test('of “choose two” only the pair earns the point', () => {
    const right = new Set([1, 3]);
    expect(earns(right, new Set([3, 1]))).toBe(true);
    for (const chosen of [[1], [1, 2], [1, 2, 3], []]) expect(earns(right, new Set(chosen))).toBe(false);
  });

  test('no scaled score is made up', () => {
    expect(at().working.at(-1)?.result).toBe('nobody can say');
    expect(at().answer).not.toMatch(/720|scaled/);
  });
});

describe('edges', () => {
  test('everything known is fifty, nothing known and nothing guessed is none', () => {
    expect(at({ known: 100 }).marked).toMatchObject({ right: 50, trials: 15 });
    expect(at({ known: 0 }).marked).toMatchObject({ right: 0, trials: 0 });
    expect(at({ known: 0 }).answers.every(({ fate }) => fate === 'empty')).toBe(true);
  });

  test('exactly the bar is at the bar', () => {
    const found = Array.from({ length: 400 }, (_, index) => at({ form: index + 1, known: 80 })).find(
      ({ marked }) => marked.right === 40,
    );
    expect(found?.answer).toBe(
      '40 of the 50 scored questions are right, 80%: at or above the 80% to aim at.',
    );
  });
});

test('a form has 65 questions, 50 of them by weight, and its number draws the same again', () => {
  fc.assert(
    fc.property(version, form, (version, form) => {
      const slots = drawForm(version, form);
      const scored = slots.filter(({ domain }) => domain !== undefined);
      expect([slots.length, scored.length]).toEqual([65, 50]);
      expect(domains.map((_, index) => scored.filter(({ domain }) => domain === index).length)).toEqual(
        scoredOf(version),
      );
      expect(drawForm(version, form)).toEqual(slots);
    }),
    { numRuns: 1000 },
  );
});

test('marking: a guess never costs, an answer more never lowers the count, trials change nothing', () => {
  fc.assert(
    fc.property(version, form, fc.integer({ min: 0, max: 100 }), (version, form, known) => {
      const right = (rest: 'blank' | 'guess' | 'strike') => at({ version, form, known, rest }).marked.right;
      expect(right('guess')).toBeGreaterThanOrEqual(right('blank'));
      expect(right('strike')).toBeGreaterThanOrEqual(right('blank'));
      const slots = drawForm(version, form);
      const all = slots.map(() => true);
      expect(markForm(slots, all)).toMatchObject({ right: 50, trials: 15 });
      expect(
        markForm(
          slots,
          slots.map(({ domain }) => domain === undefined),
        ).right,
      ).toBe(0);
    }),
    { numRuns: 1000 },
  );
});

test('guesses come out as often as chance says', () => {
  const rate = (rest: 'guess' | 'strike') => {
    const all = Array.from(
      { length: 999 },
      (_, index) => at({ form: index + 1, known: 0, rest }).marked.right,
    );
    return all.reduce((sum, right) => sum + right, 0) / 999 / 50;
  };
  // Five of six have one answer, one of six has a pair.
  expect(rate('guess')).toBeCloseTo((5 / 6) * (1 / 4) + (1 / 6) * (1 / 10), 2);
  expect(rate('strike')).toBeCloseTo((5 / 6) * (1 / 2) + (1 / 6) * (1 / 3), 2);
});

describe('the pool', () => {
  const pool = Array.from(
    { length: 1300 },
    (_, index): PoolQuestion => ({
      domain: [0, 0, 0, 1, 1, 2, 3][index % 7] ?? 0,
      at: `/s/p/#${index}`,
      page: 'P',
      ask: '?',
      options: [],
    }),
  );

  test('is dealt whole, and each hand fills a form of either version without a repetition', () => {
    const dealt = deal(pool);
    expect(dealt.flat().length).toBe(pool.length);
    expect(new Set(dealt.flat().map(({ at }) => at)).size).toBe(pool.length);
    fc.assert(
      fc.property(version, form, (version, form) => {
        const slots = drawForm(version, form);
        const filled = fillForm(slots, dealt[handOf(form)] ?? [], form);
        expect(new Set(filled.map(({ at }) => at)).size).toBe(65);
        for (const [index, { domain }] of slots.entries())
          if (domain !== undefined) expect(filled[index]?.domain).toBe(domain);
      }),
      { numRuns: 200 },
    );
  });

  test('a hand that is too small gives what it has', () => {
    expect(fillForm(drawForm('c03', 1), pool.slice(0, 3), 1)).toHaveLength(3);
  });

  test('the older version asks nothing of the section on generative AI', () => {
    const [one] = pool;
    const both = one ? [one, { ...one, at: '/generative-ai/agents/#a' }] : [];
    expect([askedIn('c02', both).length, askedIn('c03', both).length]).toEqual([1, 2]);
  });

  test('neighbouring forms draw from different hands', () => {
    expect(new Set(Array.from({ length: hands }, (_, index) => handOf(index + 1))).size).toBe(hands);
  });
});

test('shuffling keeps every card', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), form, (cards, seed) => {
      expect(shuffled(cards, seed).sort((a, b) => a - b)).toEqual([...cards].sort((a, b) => a - b));
    }),
    { numRuns: 1000 },
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PoolQuestion } from '#engines/exam/pool';
import { asks, begun, changed, elapse, readSitting, type Sitting, timeLeft } from '#engines/exam/sitting';

const questions = Array.from(
  { length: 65 },
  (_, index): PoolQuestion => ({
    domain: 0,
    at: '/sqs/',
    page: 'SQS',
    ask: `Question ${index}?`,
    options: ['one', 'two', 'three'].map((text) => ({ text, why: '', right: text === 'two' })),
  }),
);
const minute = 60_000;
const start = begun('c03', 7, questions);

describe('the clock', () => {
  test('begins with 130 minutes, and the question on the screen gets what passes', () => {
    expect(timeLeft(start)).toBe(130 * minute);
    const later = elapse({ ...elapse(start, 90_000), at: 4 }, minute);
    expect(timeLeft(later)).toBe(127.5 * minute);
    expect(later.answers.map(({ ms }) => ms).slice(0, 6)).toEqual([90_000, 0, 0, 0, minute, 0]);
  });

  test('runs in the review too, for no question', () => {
    const later = elapse({ ...start, phase: 'review' }, minute);
    expect(timeLeft(later)).toBe(129 * minute);
    expect(later.answers.every(({ ms }) => ms === 0)).toBe(true);
  });

  test('ends the sitting with its last millisecond, and stands afterwards', () => {
    expect(elapse(start, 130 * minute - 1).phase).toBe('asking');
    const over = elapse(start, 130 * minute);
    expect([over.phase, timeLeft(over)]).toEqual(['done', 0]);
    expect(timeLeft(elapse(start, 500 * minute))).toBe(0);
    const early: Sitting = { ...start, phase: 'done' };
    expect(elapse(early, minute)).toBe(early);
  });
});

describe('what a device keeps', () => {
  const answer = fc.record(
    { chosen: fc.nat(3), flagged: fc.boolean(), ms: fc.nat() },
    { requiredKeys: ['flagged', 'ms'] },
  );
  const sitting: fc.Arbitrary<Sitting> = fc.record({
    version: fc.constantFrom('c02' as const, 'c03' as const),
    form: fc.integer({ min: 1, max: 999 }),
    asked: fc.nat(),
    at: fc.nat(64),
    phase: fc.constantFrom('asking' as const, 'review' as const, 'done' as const),
    spent: fc.nat(),
    answers: fc.array(answer, { minLength: 65, maxLength: 65 }),
  });

  test('comes back as it was', () => {
    const sat = changed(elapse(start, 1234), (each) => ({ ...each, chosen: 2, flagged: true }));
    expect(readSitting(JSON.stringify(sat))).toEqual(sat);
    fc.assert(
      fc.property(sitting, (each) => {
        expect(readSitting(JSON.stringify(each))).toEqual(each);
      }),
      { numRuns: 1000 },
    );
  });

  test('is no sitting where it is not whole', () => {
    const others: readonly object[] = [
      { version: 'c04' },
      { phase: 'paused' },
      { form: '7' },
      { form: 0 },
      { asked: null },
      { at: 65 },
      { at: -1 },
      { spent: 1.5 },
      { answers: [] },
      { answers: {} },
      { answers: [{ flagged: 'yes', ms: 0 }] },
      { answers: [{ flagged: true, ms: -1 }] },
      { answers: [{ flagged: true, ms: 0, chosen: '1' }] },
    ];
    for (const other of others)
      expect([other, readSitting(JSON.stringify({ ...start, ...other }))]).toEqual([other, undefined]);
    for (const text of ['', 'null', '7', '[]', '{', '{"version":"c03"}'])
      expect(readSitting(text)).toBeUndefined();
    fc.assert(
      fc.property(fc.json(), (text) => readSitting(text) === undefined),
      { numRuns: 1000 },
    );
  });

  test('means the same questions and options in the same order, and no others', () => {
    expect(asks(start, questions)).toBe(true);
    expect(asks(start, questions.slice(1))).toBe(false);
    expect(asks(start, questions.toReversed())).toBe(false);
    const turned = questions.map((each) => ({ ...each, options: each.options.toReversed() }));
    expect(asks(start, turned)).toBe(false);
    // Another reason for an option leaves the answers as they are.
    const explained = questions.map((each) => ({
      ...each,
      options: each.options.map((option) => ({ ...option, why: 'because' })),
    }));
    expect(asks(start, explained)).toBe(true);
  });
});

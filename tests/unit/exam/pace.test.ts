import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputs, pace } from '#engines/exam/pace';
import { valuesOf } from '#engines/inputs';

const at = (changes: Parameters<typeof valuesOf<typeof inputs>>[1]) => pace(valuesOf(inputs, changes));

describe('worked examples', () => {
  test('a first pass at 90 seconds leaves 32 minutes and a half', () => {
    expect(at({ seconds: 90 }).reserve).toBe(32.5);
  });

  test('at question 25 after an hour you are five behind, with 1 min 45 s for each', () => {
    const { lead, each, answer } = at({ gone: 60, reached: 25 });
    expect([lead, each]).toEqual([-5, 1.75]);
    expect(answer).toBe('You are 5 questions behind: 1.75\u00a0min are left for each open question.');
  });
});

describe('edges', () => {
  test('all answered leaves review, and time over leaves nothing', () => {
    expect(at({ gone: 100, reached: 65 }).answer).toBe(
      'All are answered, and 30\u00a0min are left for review.',
    );
    expect(at({ gone: 130, reached: 65 }).answer).toBe('The time is over, and every question has an answer.');
    expect(at({ gone: 160, reached: 64 }).answer).toBe(
      'The time is over with 1 question unanswered, each counted as wrong.',
    );
  });

  test('two minutes a question leave exactly nothing', () => {
    expect(at({ seconds: 120 }).reserve).toBe(0);
    expect(at({ seconds: 121 }).reserve).toBeLessThan(0);
  });

  test('nothing gone and nothing answered is on time', () => {
    expect(at({ gone: 0, reached: 0 }).answer).toBe(
      'You are on time: 2\u00a0min are left for each open question.',
    );
  });
});

test('whoever keeps the remaining pace is done when the time is over', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 160, noNaN: true }),
      fc.integer({ min: 0, max: 64 }),
      fc.constantFrom('normal' as const, 'extra' as const),
      (gone, reached, time) => {
        const { each = 0, left, total, lead } = at({ gone, reached, time });
        expect(each * (65 - reached)).toBeCloseTo(left, 6);
        expect(left).toBeGreaterThanOrEqual(0);
        // behind an even pace exactly when less than its share is left for each
        if (Math.abs(lead) > 1e-6) expect(each < total / 65).toBe(lead < 0);
      },
    ),
    { numRuns: 1000 },
  );
});

test('one minute is left, two are', () => {
  expect(at({ gone: 129, reached: 65 }).answer).toBe('All are answered, and 1\u00a0min is left for review.');
  expect(at({ gone: 65, reached: 0 }).answer).toContain('1\u00a0min is left for each open question.');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { evaluate, mostPeriods, type Treatment } from '#engines/monitoring/alarm';
import { type AlarmValues, inputs } from '#engines/monitoring/alarm-inputs';
import { pointsFault, readPoints } from '#engines/monitoring/alarm-points';
import { runAlarm } from '#engines/monitoring/alarm-run';

const run = (changes: Partial<AlarmValues>) => runAlarm(valuesOf(inputs, changes));
const treatments = ['missing', 'ignore', 'breaching', 'notBreaching'] as const;
const pointOf = { X: 1, '0': 0, '-': undefined } as const;

/** 0 is fine, X is bad, - is a gap, as in AWS’s tables. “kept” stands for the state before. */
function table(row: string, n: number, m: number) {
  const range = [...row].map((letter) => pointOf[letter as keyof typeof pointOf]);
  const of = (treatment: Treatment) => {
    const rule = { n, m, treatment, breaches: (value: number) => value > 0 };
    const [from, other] = (['OK', 'INSUFFICIENT_DATA'] as const).map((now) => evaluate(range, rule, now));
    return from?.state === other?.state ? from?.state : 'kept';
  };
  return treatments.map(of).join(' ');
}

describe('AWS’s tables of gaps, a range of five points', () => {
  test.each([
    ['0-X-X', 3, 3, 'OK OK OK OK'],
    ['0----', 3, 3, 'OK OK OK OK'],
    ['-----', 3, 3, 'INSUFFICIENT_DATA kept ALARM OK'],
    ['0XX-X', 3, 3, 'ALARM ALARM ALARM ALARM'],
    ['--X--', 3, 3, 'ALARM kept ALARM OK'],
    ['0-X-X', 3, 2, 'ALARM ALARM ALARM ALARM'],
    ['00X0X', 3, 2, 'ALARM ALARM ALARM ALARM'],
    ['0-X--', 3, 2, 'OK OK ALARM OK'],
    ['----0', 3, 2, 'OK OK ALARM OK'],
    ['---X-', 3, 2, 'ALARM kept ALARM OK'],
  ])('%s, N = %i, M = %i: %s', (row, n, m, states) => {
    expect(table(row, n, m)).toBe(states);
  });

  test('a single bad point that is too recent does not raise the alarm', () => {
    expect(table('----X', 3, 3).split(' ')[0]).toBe('kept');
    expect(table('---X-', 3, 3).split(' ')[0]).toBe('kept');
  });
});

describe('a row of points', () => {
  test('the worked example: 85, 70, 90, 60, 95 above 80, 3 of 5', () => {
    const { state, steps, answer } = run({});
    expect(state).toBe('ALARM');
    expect(steps.map((step) => step.state)).toEqual(['OK', 'OK', 'OK', 'OK', 'ALARM']);
    expect(answer).toBe('ALARM after the last point: 3 of the last 5 points bad, and 3 are needed.');
  });

  test('an unchanged state runs no action', () => {
    const { measures, trace } = run({ points: '90 90 90 90 90', m: 1, n: 1 });
    expect(measures[0]?.value).toBe(1);
    expect(trace.map(({ says }) => says.includes('actions for ALARM run'))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('M = N = 1 follows every point', () => {
    expect(run({ points: '81 80 81 80', m: 1, n: 1 }).measures[0]?.value).toBe(2);
  });

  test('the comparison decides at the threshold itself', () => {
    const at = (comparison: AlarmValues['comparison']) => run({ points: '80 80 80 80 80', comparison }).state;
    expect([at('above'), at('atLeast'), at('below'), at('atMost')]).toEqual(['OK', 'ALARM', 'OK', 'ALARM']);
  });

  test('a row of one is told in words', () => {
    expect(run({ points: '85', m: 1, n: 1 }).answer).toBe(
      'ALARM after the last point: the last point is bad.',
    );
    expect(run({ points: '-', m: 1, n: 1 }).answer).toBe(
      'OK after the last point: the last real point is fine.',
    );
  });

  test('a state that is kept is told as kept', () => {
    expect(run({ points: '- '.repeat(8), missing: 'ignore' }).answer).toBe(
      'OK after the last point: no real point, so the state is kept.',
    );
  });

  test('only gaps, long enough', () => {
    const ends = (missing: Treatment) => run({ points: '- '.repeat(8), missing }).state;
    expect(treatments.map(ends)).toEqual(['INSUFFICIENT_DATA', 'OK', 'ALARM', 'OK']);
  });

  test('a period of ten seconds on a metric of one minute runs out of data', () => {
    const { steps } = run({ points: '50 - - - - - 50 - - - - -', m: 1, n: 1, period: '10' });
    expect(steps.map(({ state }) => state)).toContain('INSUFFICIENT_DATA');
  });
});

test('commas part points where no blank does', () => {
  for (const text of ['85,-,90', '85, -, 90', '85;-;90', ' 85,-,90\n'])
    expect(readPoints(text)).toEqual({ ok: true, value: [85, undefined, 90] });
});

describe('what CloudWatch refuses', () => {
  test('M above N', () => {
    const refused = run({ m: 4, n: 3 });
    expect(refused.answer).toContain('nearest valid value of M is 3');
    expect(refused.trace).toHaveLength(1);
    expect(run({ m: 3, n: 3 }).state).not.toBe('refused');
  });

  test('period times N above seven days, or above one day with short periods', () => {
    expect(run({ period: '86400', n: 7 }).state).not.toBe('refused');
    expect(run({ period: '86400', n: 8 }).answer).toContain('nearest valid value of N is 7');
    expect([mostPeriods(60), mostPeriods(3_540), mostPeriods(3_600), mostPeriods(86_400)]).toEqual([
      1_440, 24, 168, 7,
    ]);
  });

  test.each([
    ['', 'There is no point'],
    ['85 x', '“x” is no value'],
    ['1e9', 'is no value'],
    ['9999999', 'nearest value that fits here is 1,000,000'],
    ['1 '.repeat(25), 'remove 1'],
    ['85,5 70', '“85,5” has a comma in it'],
    ['1,000 2,000', '“1,000” has a comma in it'],
  ])('points %j', (points, says) => {
    expect(pointsFault(points)).toContain(says);
  });
});

const values = fc.record({
  points: fc
    .array(fc.constantFrom('70', '90', '-'), { minLength: 1, maxLength: 24 })
    .map((points) => points.join(' ')),
  n: fc.integer({ min: 1, max: 10 }),
  m: fc.integer({ min: 1, max: 10 }),
});

test('breaching is never milder than missing, notBreaching never stricter', () => {
  const rank = { OK: 0, INSUFFICIENT_DATA: 1, ALARM: 2, refused: 0 };
  fc.assert(
    fc.property(values, (each) => {
      const of = (missing: Treatment) => run({ ...each, missing }).steps.map(({ state }) => rank[state]);
      const [strict, mild, between] = [of('breaching'), of('notBreaching'), of('missing')];
      for (const [index, level] of between.entries()) {
        if (level === 2) expect(strict[index]).toBe(2);
        expect(mild[index]).toBeLessThanOrEqual(level);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('without gaps the treatment does not matter, and the last N decide', () => {
  fc.assert(
    fc.property(values, (each) => {
      const points = each.points.replaceAll('-', '70');
      const runs = treatments.map((missing) => run({ ...each, points, missing }).state);
      expect(new Set(runs).size).toBe(1);
      if (each.m > each.n) return;
      const bad = points
        .split(' ')
        .slice(-each.n)
        .filter((point) => point === '90').length;
      expect(runs[0]).toBe(bad >= each.m ? 'ALARM' : 'OK');
    }),
    { numRuns: 1_000 },
  );
});

test('any text is read or refused in a sentence', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const reading = readPoints(text);
      if (reading.ok) expect(run({ points: text }).answer).toMatch(/\.$/);
      else expect(reading.fault).toMatch(/\.$/);
    }),
    { numRuns: 1_000 },
  );
});

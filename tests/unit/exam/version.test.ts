import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayText, dayWritten, isoDay, parseDay, yearsLater } from '#engines/calendar';
import { examVersion, inputs } from '#engines/exam/version';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';
import { c02LastDay, c03FirstDay } from '#facts/exam';

const at = (changes: Parameters<typeof valuesOf<typeof inputs>>[1]) => examVersion(valuesOf(inputs, changes));

test('the new version begins on the day after the old one ends', () => {
  expect(dayWritten(c03FirstDay.value)).toBe(dayWritten(c02LastDay.value) + 1);
});

describe('worked examples', () => {
  test('a fail on 16 November is repeated in DVA-C02, one on 17 November in DVA-C03', () => {
    expect(at({ attempt: '2026-11-16' }).answer).toBe('On 30 November 2026 it is DVA-C02.');
    expect(at({ attempt: '2026-11-17' }).answer).toBe('Not before 1 December 2026, and then it is DVA-C03.');
  });

  test('a fail on 23 November cannot be repeated before 7 December', () => {
    const { day, version } = at({ attempt: '2026-11-23' });
    expect([dayText(day), version]).toEqual(['7 December 2026', 'DVA-C03']);
  });

  test('the last day counts as DVA-C02', () => {
    expect(at({ before: 'none', wanted: '2026-11-30' }).version).toBe('DVA-C02');
    expect(at({ before: 'none', wanted: '2026-12-01' }).version).toBe('DVA-C03');
  });

  test('after a pass the new code is open at once, the old one not again', () => {
    expect(at({ before: 'passed', wanted: '2027-03-01' }).moved).toBe(false);
    const { version, working } = at({ before: 'passed', wanted: '2026-11-25' });
    expect(version).toBe('DVA-C03');
    expect(working.find(({ says }) => says === 'Certified until')?.result).toBe('17 November 2029');
  });
});

test.each([
  ['2026-02-30', 'The nearest is 2026-02-28.'],
  ['tomorrow', '“tomorrow” is no date.'],
  ['2020-01-01', 'The nearest is 2024-01-01.'],
  ['2032-01-01', 'The nearest is 2031-12-31.'],
])('%s is refused', (wanted, fault) => {
  expect(faultsOf(inputs, { wanted })).toEqual([expect.stringContaining(fault)]);
});

test('nobody has sat DVA-C02 after its last day', () => {
  expect(faultsOf(inputs, { attempt: '2026-12-15' })).toEqual([
    expect.stringContaining('The nearest is 2026-11-30.'),
  ]);
});

test('two years after a pass the same exam is open again, as long as it exists', () => {
  const passed = (attempt: string, wanted: string) => at({ before: 'passed', attempt, wanted });
  expect(passed('2024-06-01', '2026-06-01')).toMatchObject({ version: 'DVA-C02', moved: false });
  expect(passed('2024-06-01', '2026-05-01').answer).toBe('Not before 1 June 2026, and then it is DVA-C02.');
  expect(passed('2024-12-01', '2026-11-30').answer).toBe(
    'Not before 1 December 2026, and then it is DVA-C03.',
  );
});

test('29 February has a day in every year', () => {
  expect(dayText(yearsLater(dayWritten('29 February 2028'), 3))).toBe('1 March 2031');
});

test('the exam is never before the day wanted, nor within the wait', () => {
  const daysTo = (last: string) => fc.integer({ min: dayWritten('1 January 2024'), max: dayWritten(last) });
  fc.assert(
    fc.property(
      daysTo('31 December 2031'),
      daysTo(c02LastDay.value),
      fc.constantFrom('none', 'failed', 'passed'),
      (wanted, attempt, before) => {
        const { day, version } = at({ wanted: isoDay(wanted), attempt: isoDay(attempt), before });
        expect(day).toBeGreaterThanOrEqual(wanted);
        if (before === 'failed') expect(day - attempt).toBeGreaterThanOrEqual(14);
        if (before === 'passed' && version === 'DVA-C02')
          expect(day).toBeGreaterThanOrEqual(yearsLater(attempt, 2));
      },
    ),
    { numRuns: 1000 },
  );
});

test('days are those of the calendar', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
      const written = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect([isoDay(day), parseDay(written, 0, 40_000)]).toEqual([written, day]);
    }),
    { numRuns: 1000 },
  );
});

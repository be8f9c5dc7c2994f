import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumber, dayText, isoDay, parseDay } from '#engines/calendar';
import { keyDay, parseKeyEvents } from '#engines/crypto/key-events';
import { inputs, keyRotation, type RotationValues } from '#engines/crypto/key-rotation';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<RotationValues> = {}) => keyRotation(valuesOf(inputs, changes));
const datesOf = (changes: Partial<RotationValues>) =>
  run(changes).happenings.flatMap(({ adds, day }) => (adds ? [isoDay(day)] : []));

describe('the calendar', () => {
  test('agrees with the language’s own, for 10,000 days around and far from 1970', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        expect(isoDay(days)).toBe(
          date
            .toISOString()
            .replace(/^[+-]?0*(?=\d{4}-)/, '')
            .slice(0, 10),
        );
        const { year, month, day } = dateOfDay(days);
        expect(dayNumber(year, month, day)).toBe(days);
      }),
      { numRuns: 10_000 },
    );
  });

  test('a day that does not exist is answered with the nearest', () => {
    const [first, last] = [dayNumber(2020, 1, 1), dayNumber(2030, 12, 31)];
    expect(parseDay('2023-02-30', first, last)).toContain('The nearest is 2023-02-28.');
    expect(parseDay('2024-02-30', first, last)).toContain('The nearest is 2024-02-29.');
    expect(parseDay('2019-05-05', first, last)).toContain('The nearest is 2020-01-01.');
    expect(parseDay('2024-12-32', first, last)).toContain('The nearest is 2024-12-31.');
    expect(parseDay('yesterday', first, last)).toContain('is no date');
    expect(parseDay('2024-3-5', first, last)).toBe(dayNumber(2024, 3, 5));
  });
});

describe('automatic rotation', () => {
  test('enabled on 15 March 2022: the first on 15 March 2023, then every 365 days', () => {
    // From 15 March 2023 it is 366 days to the date of the next year, since 2024 has a leap day.
    expect(datesOf({ enabled: '2022-03-15', after: 1_100 })).toEqual([
      '2023-03-15',
      '2024-03-14',
      '2025-03-14',
    ]);
  });

  test('a rotation on demand does not move the one that was planned', () => {
    const changes = { enabled: '2022-04-15', period: 730, events: 'rotate 2024-04-10' };
    expect(datesOf(changes)).toEqual(['2024-04-10', '2024-04-14']);
    const { material, next } = run(changes);
    expect([material, dayText(next)]).toEqual([3, '14 April 2026']);
  });

  test.each([
    ['disable 2022-12-01 to 2023-05-01', ['2023-05-01', '2024-03-14']],
    ['disable 2022-12-01 to 2023-03-15', ['2023-03-15', '2024-03-14']],
    ['disable 2023-03-15 to 2023-03-16', ['2023-03-16', '2024-03-14']],
    ['disable 2022-06-01 to 2022-07-01', ['2023-03-15', '2024-03-14']],
    ['disable 2022-06-01 to 2024-05-01', ['2024-05-01']],
    ['disable 2022-06-01 to 2022-07-01; rotate 2022-06-15', ['2023-03-15', '2024-03-14']],
  ])('“%s”', (events, dates) => {
    expect(datesOf({ enabled: '2022-03-15', events, after: 900 })).toEqual(dates);
  });

  test('a key takes 25 rotations on demand, and refuses the 26th', () => {
    const events = Array.from({ length: 26 }, (_, i) => `rotate ${isoDay(dayNumber(2022, 5, 1) + i)}`).join(
      '; ',
    );
    const { material, happenings } = run({ events, after: 60 });
    expect(material).toBe(26);
    expect(happenings.at(-1)?.says).toContain('refused');
  });
});

test('a rotation that was refused uses up none of the 25', () => {
  const rotations = Array.from({ length: 26 }, (_, i) => `rotate ${isoDay(dayNumber(2022, 5, 1) + i)}`);
  const events = [...rotations, 'disable 2022-05-03 to 2022-05-04'].join('; ');
  expect(run({ events, after: 60 }).material).toBe(26);
});

test('a rotation on demand from before the enabling has added material too', () => {
  const { material, trace, answer } = run({ events: 'rotate 2021-01-01', after: 10 });
  expect(material).toBe(2);
  expect(trace.map(({ says }) => says)).toEqual([
    'Rotation on demand: material 2 encrypts from now on. No date moves.',
    'Automatic rotation is enabled. The key has material 2.',
    'The report is encrypted with material 2.',
  ]);
  expect(answer).toContain('still decrypts with 1 older one');
});

test('what is typed about a key is read, or answered with what would be right', () => {
  expect(parseKeyEvents('')).toEqual({ onDemand: [], pauses: [] });
  expect(parseKeyEvents('rotate 2024-02-30')).toContain('The nearest is 2024-02-29.');
  expect(parseKeyEvents('disable 2024-03-01')).toContain('Write such as rotate 2024-04-10');
  expect(parseKeyEvents('disable 2024-03-01 to 2024-02-01')).toContain('Swap the two dates.');
  expect(parseKeyEvents('disable 2024-01-01 to 2024-03-01; disable 2024-02-01 to 2024-04-01')).toContain(
    'overlap',
  );
});

test('materials are numbered without a gap, days never go back, and the next date lies ahead', () => {
  const day = fc.integer({ min: 0, max: 2_000 });
  const from = keyDay('2022-04-15');
  const start = typeof from === 'string' ? 0 : from;
  fc.assert(
    fc.property(
      fc.integer({ min: 90, max: 2_560 }),
      fc.array(day, { maxLength: 5 }),
      fc.option(fc.tuple(day, fc.integer({ min: 1, max: 900 }))),
      fc.integer({ min: 0, max: 3_650 }),
      (period, rotations, pause, after) => {
        const events = [
          ...rotations.map((each) => `rotate ${isoDay(start + each)}`),
          ...(pause ? [`disable ${isoDay(start + pause[0])} to ${isoDay(start + pause[0] + pause[1])}`] : []),
        ].join('; ');
        const { happenings, material, next, day: then, trace } = run({ period, events, after });
        const days = happenings.map((each) => each.day);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
        expect(material).toBe(1 + happenings.filter(({ adds }) => adds).length);
        expect(next).toBeGreaterThan(then);
        expect(trace).toHaveLength(happenings.length + 1);
        if (!pause)
          expect(happenings.filter(({ kind }) => kind === 'automatic')).toHaveLength(
            Math.floor(after / period),
          );
      },
    ),
    { numRuns: 1000 },
  );
});

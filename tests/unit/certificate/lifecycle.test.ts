import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayText, existingDay, parseDay } from '#engines/calendar';
import { certificateLife } from '#engines/certificate/lifecycle';
import { type CertificateValues, inputs } from '#engines/certificate/lifecycle-inputs';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<CertificateValues>) => certificateLife(valuesOf(inputs, changes));

test('issued on 1 January 2027: expires on 18 July, renewal starts on 3 June', () => {
  const { expires, window, verdict, next } = run({ kind: 'dns' });
  expect(dayText(expires)).toBe('18 July 2027');
  expect(window && dayText(window)).toBe('3 June 2027');
  expect(next && dayText(next)).toBe('18 December 2027');
  expect(verdict).toBe('renewed');
});

test('one of 395 days is renewed 60 days before its end, and then lasts 198', () => {
  const { window, next, working } = run({ kind: 'dns', issued: '2026-01-01', days: 395 });
  // 1 January 2026 + 395 days = 31 January 2027
  expect(window && dayText(window)).toBe('2 December 2026');
  expect(next && dayText(next)).toBe('18 June 2027');
  expect(working.find(({ says }) => says === 'Renewal starts')?.rule).toContain('60');
});

test('imported: never renewed, whatever uses it', () => {
  for (const use of ['service', 'exported', 'both', 'nothing'] as const)
    expect(run({ kind: 'imported', use })).toMatchObject({ verdict: 'not renewed', window: undefined });
});

test('unused lapses; without proof it fails; a click renews', () => {
  expect(run({ kind: 'dns', use: 'nothing' }).verdict).toBe('lapses');
  expect(run({ kind: 'gone' }).verdict).toBe('fails');
  expect(run({ kind: 'unread' }).verdict).toBe('fails');
  expect(run({ kind: 'clicked', use: 'exported' }).verdict).toBe('renewed');
});

test('by email the last renewals are those due before 30 September 2027', () => {
  // 30 April 2027 + 198 days - 45 days = 30 September 2027
  const late = run({ kind: 'clicked', issued: '2027-04-30' });
  expect(late.window && dayText(late.window)).toBe('30 September 2027');
  expect(late.verdict).toBe('fails');
  expect(late.answer).toContain('none by email');
  expect(run({ kind: 'clicked', issued: '2027-04-29' }).verdict).toBe('renewed');
  expect(run({ kind: 'dns', issued: '2027-04-30' }).verdict).toBe('renewed');
  expect(run({ kind: 'clicked' }).trace.at(-1)?.says).toContain('has ended');
});

test('only exported ones are charged and left to deploy', () => {
  const told = (changes: Partial<CertificateValues>) =>
    run(changes)
      .working.filter(({ says }) => says === 'Charged' || says === 'Left to you')
      .map(({ result }) => result);
  expect(told({ kind: 'dns', use: 'both' })).toEqual(['export and deploy the new files', 'yes']);
  expect(told({ kind: 'dns', use: 'service' })).toEqual(['nothing', 'no']);
});

test('days that do not exist', () => {
  expect(existingDay(2027, 2, 29)).toBeUndefined();
  expect(existingDay(2028, 2, 29)).toBeDefined();
  expect(inputs.issued.check('2027-02-29')).toContain('The nearest is 2027-02-28.');
  expect(inputs.issued.check('0000-01-01')).toContain('The nearest is 2020-01-01.');
  expect(inputs.issued.check('')).toContain('is no date');
});

test('days are counted as the calendar of JavaScript counts them', () => {
  const start = dayNumber(2000, 1, 1);
  fc.assert(
    fc.property(fc.integer({ min: -300_000, max: 2_900_000 }), (days) => {
      const date = new Date(Date.UTC(2000, 0, 1 + days));
      const iso = date.toISOString().slice(0, 10);
      expect(parseDay(iso, start - 300_000, start + 2_900_000)).toBe(start + days);
      expect(dayText(start + days)).toBe(
        date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
      );
    }),
    { numRuns: 1000 },
  );
});

test('moments follow each other, and the renewal starts within the life', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(inputs.kind.options) as CertificateValues['kind'][])),
      fc.constantFrom(...(Object.keys(inputs.use.options) as CertificateValues['use'][])),
      fc.integer({ min: 1, max: 398 }),
      (kind, use, days) => {
        const { trace, issued, expires, window = issued } = run({ kind, use, days });
        expect(expires - issued).toBe(days);
        expect(window).toBeGreaterThanOrEqual(issued);
        expect(window).toBeLessThan(expires);
        const moments = trace.map(({ day }) => day);
        expect(moments).toEqual(moments.toSorted((a, b) => a - b));
      },
    ),
    { numRuns: 1000 },
  );
});

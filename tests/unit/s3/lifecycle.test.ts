import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Values, valuesOf } from '#engines/inputs';
import { lifecycle } from '#engines/s3/lifecycle';
import { inputs } from '#engines/s3/lifecycle-inputs';
import { parseRule, refusalOf } from '#engines/s3/lifecycle-rule';
import { spentUntil } from '#engines/s3/lifecycle-stays';

const run = (changes: Partial<Values<typeof inputs>> = {}) => lifecycle(valuesOf(inputs, changes));
const refusal = (rule: string) => run({ rule }).refusal;

describe('what S3 takes', () => {
  test.each([
    'STANDARD_IA 30; GLACIER 90; expire 365',
    'GLACIER 0',
    'GLACIER_IR 4; DEEP_ARCHIVE 94',
    'ONEZONE_IA 30; GLACIER 60; DEEP_ARCHIVE 150',
    'DEEP_ARCHIVE 15; expire 365',
    'GLACIER 45; expire 46',
    'STANDARD_IA 0; GLACIER 30',
    'ONEZONE_IA 0; expire 45',
    'STANDARD_IA 60; INTELLIGENT_TIERING 90; ONEZONE_IA 120',
    'expire 45',
  ])('%s', (rule) => {
    expect(refusal(rule)).toBeUndefined();
  });
});

describe('what it refuses', () => {
  test.each([
    [
      'GLACIER_IR 4; DEEP_ARCHIVE 93',
      'after Glacier Instant on day 4, Deep Archive is possible from day 94 on',
    ],
    [
      'STANDARD_IA 30; GLACIER 59',
      'after Standard-IA on day 30, Glacier Flexible is possible from day 60 on',
    ],
    ['ONEZONE_IA 7; GLACIER 30', 'after One Zone-IA on day 7, Glacier Flexible is possible from day 37 on'],
    ['ONEZONE_IA 30; GLACIER_IR 90', 'a rule cannot move objects from One Zone-IA to Glacier Instant'],
    [
      'INTELLIGENT_TIERING 0; STANDARD_IA 60',
      'a rule cannot move objects from Intelligent-Tiering to Standard-IA',
    ],
    ['DEEP_ARCHIVE 30; GLACIER 400', 'a rule cannot move objects from Deep Archive to Glacier Flexible'],
    ['GLACIER 90; expire 90', 'objects must expire after the last transition, that is from day 91 on'],
  ])('%s: %s', (rule, why) => {
    expect(refusal(rule)).toBe(why);
  });
});

describe('small objects', () => {
  test('127 KB stay, 128 KB move, and a filter takes any', () => {
    expect([127, 128].map((size) => run({ size }).stays.length)).toEqual([1, 3]);
    expect(run({ size: 1, filter: true }).stays.length).toBe(3);
  });
});

describe('early deletion', () => {
  test('an archive left after 55 days bills 35 more', () => {
    const { stays } = run({ rule: 'GLACIER 45; expire 100' });
    expect(stays[1]).toMatchObject({ name: 'GLACIER', unused: 35 });
  });

  test('kept for the minimum, or for good, nothing is added', () => {
    for (const rule of ['GLACIER 45; expire 135', 'DEEP_ARCHIVE 700'])
      expect(run({ rule }).stays.every(({ unused }) => unused === 0)).toBe(true);
  });
});

test('a rule that is no rule names what would be right', () => {
  expect(parseRule('')).toContain('Write STANDARD_IA 30');
  expect(parseRule('COLD 30')).toContain('“COLD” is no class to move to.');
  expect(parseRule('GLACIER')).toBe('“GLACIER” needs a whole day up to 3,650. Write GLACIER 90.');
  expect(parseRule('expire 3; expire 4')).toBe('The rule expires twice. Keep one.');
  expect(parseRule('glacier 90, expire 365')).toEqual({
    transitions: [{ to: 'GLACIER', day: 90 }],
    expire: 365,
  });
});

test('money is only ever added, and the last day has all of it', () => {
  const day = fc.integer({ min: 0, max: 900 });
  const part = fc.tuple(
    fc.constantFrom(
      'STANDARD_IA',
      'INTELLIGENT_TIERING',
      'ONEZONE_IA',
      'GLACIER_IR',
      'GLACIER',
      'DEEP_ARCHIVE',
      'expire',
    ),
    day,
  );
  const rules = fc
    .uniqueArray(part, { selector: ([name]) => name, minLength: 1, maxLength: 5 })
    .map((parts) => parts.map((each) => each.join(' ')).join('; '));
  fc.assert(
    fc.property(rules, fc.double({ min: 1, max: 1e7, noNaN: true }), fc.boolean(), (rule, size, filter) => {
      const parsed = parseRule(rule);
      if (typeof parsed === 'string') throw new Error(parsed);
      const { stays, total, breakEven, standard, refusal } = run({ rule, size, filter });
      expect(refusal).toBe(refusalOf(parsed));
      const end = stays.at(-1)?.to ?? 0;
      const sums = Array.from({ length: 21 }, (_, index) => spentUntil(stays, (end * index) / 20));
      for (const [index, sum] of sums.entries())
        expect(sum).toBeGreaterThanOrEqual((sums[index - 1] ?? 0) * (1 - 1e-12));
      expect(spentUntil(stays, end)).toBeCloseTo(total, 6);
      if (breakEven !== undefined) expect(total).toBeLessThan(standard);
    }),
    { numRuns: 1000 },
  );
});

test('days in words, and faults that name the nearest day', () => {
  expect(run({ rule: 'expire 1' }).answer).toContain('for 1\u00a0day,');
  expect(refusal('expire 0')).toBe('objects expire from day 1 on');
  expect(parseRule('Expire 30')).toEqual({ transitions: [], expire: 30 });
  expect(parseRule('GLACIER 99999')).toContain('Write GLACIER 3650.');
  expect(parseRule('GLACIER -1')).toContain('Write GLACIER 0.');
  expect(parseRule('GLACIER soon')).toContain('Write GLACIER 90.');
});

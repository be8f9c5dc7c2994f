import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { inputs, quotas } from '#engines/stack/quotas';

const check = (counts: string, bytes = 1_000, way: 'inline' | 's3' = 'inline') => {
  expect(inputs.counts.check(counts)).toBeUndefined();
  return quotas(valuesOf(inputs, { counts, bytes, way }));
};

test.each([
  ['resources 500', 'passes'],
  ['resources 501', 'fails'],
  ['parameters 200', 'passes'],
  ['parameters 201', 'fails'],
  ['outputs 200', 'passes'],
  ['outputs 201', 'fails'],
  ['mappings 200', 'passes'],
  ['mappings: 201', 'fails'],
  ['Attributes=200', 'passes'],
  ['attributes 201', 'fails'],
  ['', 'passes'],
])('%s %s', (counts, verdict) => {
  expect(check(counts).verdict).toBe(verdict);
});

test.each([
  [51_200, 'inline', 'passes'],
  [51_201, 'inline', 'fails'],
  [51_201, 's3', 'passes'],
  [1_000_000, 's3', 'passes'],
  [1_000_001, 's3', 'passes or fails'],
  [1_048_576, 's3', 'passes or fails'],
  [1_048_577, 's3', 'fails'],
] as const)('%d bytes %s: %s', (bytes, way, verdict) => {
  expect(check('resources 1', bytes, way).verdict).toBe(verdict);
});

test('what is too large for the call goes through S3, and what is too large for S3 is divided', () => {
  const advice = (bytes: number) => check('resources 1', bytes).working.at(-1)?.result;
  expect(advice(60_000)).toContain('S3');
  expect(advice(2_000_000)).toContain('Divide');
  expect(check('resources 600').working.at(-1)?.result).toContain('nested stacks');
});

test.each([
  ['resource 5', 'Did you mean resources?'],
  ['things 5', 'is not counted'],
  ['resources', 'no count'],
  ['resources -1', 'no count'],
  ['resources 1, resources 2', 'twice'],
])('%s is no count', (counts, says) => {
  expect(inputs.counts.check(counts)).toContain(says);
});

test('one more of anything never turns a failure into a pass', () => {
  const count = fc.integer({ min: 0, max: 700 });
  fc.assert(
    fc.property(count, count, count, (resources, parameters, outputs) => {
      const of = (more: number) =>
        check(`resources ${resources + more}, parameters ${parameters}, outputs ${outputs}`).verdict;
      if (of(0) === 'fails') expect(of(1)).toBe('fails');
    }),
    { numRuns: 1000 },
  );
});

test('thousands may be parted by a comma, and too many are told what fits', () => {
  expect(check('resources 1,000, outputs 20').checks[0]).toMatchObject({ value: 1000, verdict: 'fails' });
  expect(inputs.counts.check('resources 99999999999')).toBe(
    'resources is above 999,999. The nearest valid value is 999,999.',
  );
});

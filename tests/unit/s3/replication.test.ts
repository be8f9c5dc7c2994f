import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { replicate, visible } from '#engines/s3/replication';
import { type BucketNumber, parseOperations } from '#engines/s3/replication-operations';

const leaves = (script: string, markers = false) => {
  const parsed = parseOperations(script);
  if (typeof parsed === 'string') throw new Error(parsed);
  const last = replicate(parsed, markers).at(-1);
  return ([1, 2, 3] as const).map((bucket) => visible(last?.buckets[bucket] ?? new Map()).join(' '));
};

describe('what is replicated', () => {
  test('only what comes after the rule', () => {
    expect(leaves('put red; rule; put blue')).toEqual(['red blue', 'blue', '']);
  });

  test('replicas go no further: 1 and 2 have the first file, 2 and 3 the second', () => {
    expect(leaves('rule; put red; put green in 2')).toEqual(['red', 'red green', 'green']);
  });

  test('markers by a switch, not those of lifecycle, and never a delete by version ID', () => {
    expect(leaves('rule; put red; delete red')).toEqual(['', 'red', '']);
    expect(leaves('rule; put red; delete red', true)).toEqual(['', '', '']);
    expect(leaves('rule; put red; expire red', true)).toEqual(['', 'red', '']);
    expect(leaves('rule; put red; erase red', true)).toEqual(['', 'red', '']);
  });

  test('Batch Replication copies what was there, and replicas too', () => {
    expect(leaves('put red; rule; batch')).toEqual(['red', 'red', '']);
    expect(leaves('put red; rule; batch; batch 2')).toEqual(['red', 'red', 'red']);
  });

  test('a marker on a key that bucket 2 never had hides nothing', () => {
    expect(leaves('put red; rule; delete red', true)).toEqual(['', '', '']);
    expect(leaves('put red; rule; delete red; put red', true)).toEqual(['red', 'red', '']);
  });
});

test('a fault names the place and what would be right', () => {
  expect(parseOperations('')).toBe('There is no operation. Write put red.');
  expect(parseOperations('delete red')).toBe(
    'Operation 1: delete needs a key that was put into bucket 1 before. Write put red first.',
  );
  expect(parseOperations('put red; erase blue')).toContain('Write erase red.');
  expect(parseOperations('put red in 3')).toContain('Write put red in 2.');
  expect(parseOperations('batch')).toBe('Operation 1: batch needs a rule. Write rule before it.');
  expect(parseOperations('copy red')).toContain('“copy” is no operation.');
  expect(parseOperations(Array(13).fill('rule').join(';'))).toContain('cut 1');
});

test('without a rule nothing leaves its bucket; bucket 3 never has what was only put into 1', () => {
  const operation = fc.constantFrom(
    'put a',
    'put b',
    'put c in 2',
    'delete a',
    'erase a',
    'expire b',
    'rule',
    'batch',
  );
  fc.assert(
    fc.property(fc.array(operation, { minLength: 1, maxLength: 10 }), fc.boolean(), (lines, markers) => {
      const parsed = parseOperations(lines.join('; '));
      if (typeof parsed === 'string') return;
      const steps = replicate(parsed, markers);
      const keys = (bucket: BucketNumber) => [...(steps.at(-1)?.buckets[bucket].keys() ?? [])];
      if (!lines.includes('rule')) expect(keys(2).every((key) => key === 'c')).toBe(true);
      expect(keys(3).every((key) => key === 'c')).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('Batch Replication copies what a marker hides, without the marker', () => {
  expect(leaves('put red; rule; delete red; batch')).toEqual(['', 'red', '']);
  expect(leaves('put red; rule; delete red; batch', true)).toEqual(['', '', '']);
});

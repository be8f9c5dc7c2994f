import fc from 'fast-check';
import { expect, test } from 'vitest';
import { privateFolders } from '#components/policy-evaluator/private-folders.ts';
import { valuesOf } from '#engines/inputs';

const { inputs, run } = privateFolders;
type Changes = Parameters<typeof valuesOf<typeof inputs>>[1];
const allowed = (changes: Changes) => run(valuesOf(inputs, changes)).decision.allowed;

test('folders: own object, another’s, own prefix, no prefix', () => {
  const id = 'us-east-1:11aa';
  expect(allowed({ id, action: 'put-object', key: `${id}/cat.jpg` })).toBe(true);
  expect(allowed({ id, action: 'get-object', key: 'us-east-1:22bb/dog.jpg' })).toBe(false);
  expect(allowed({ id, action: 'list', key: `${id}/` })).toBe(true);
  expect(allowed({ id, action: 'list', key: '' })).toBe(false);
});

test('items: own key, another’s, a scan', () => {
  const id = 'us-west-2:77cc';
  expect(allowed({ id, action: 'query', key: id })).toBe(true);
  expect(allowed({ id, action: 'get-item', key: 'us-west-2:88dd' })).toBe(false);
  expect(allowed({ id, action: 'scan' })).toBe(false);
});

test('only the slash keeps an ID from reading the folders that begin like it', () => {
  const id = fc.stringMatching(/^[a-z0-9-]{1,12}:[a-z0-9-]{1,12}$/);
  const rest = fc.stringMatching(/^[a-z0-9-]{1,6}$/);
  fc.assert(
    fc.property(id, rest, (id, rest) => {
      expect(allowed({ id, action: 'get-object', key: `${id}/x` })).toBe(true);
      expect(allowed({ id, action: 'get-object', key: `${id}${rest}/x` })).toBe(false);
      expect(allowed({ id, action: 'get-object', key: `${id}${rest}/x`, slash: false })).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

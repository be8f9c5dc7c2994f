import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correction, isKnown, isOneEdit, nearest, split } from '#components/site/search/spelling.ts';

const words = new Set(['cache', 'eviction', 'staleness', 'valkey', 'evict', 'timeout']);

test('one edit is a letter more, less or other, or two swapped', () => {
  expect(isOneEdit('evicton', 'eviction')).toBe(true);
  expect(isOneEdit('cachee', 'cache')).toBe(true);
  expect(isOneEdit('valkay', 'valkey')).toBe(true);
  expect(isOneEdit('tiemout', 'timeout')).toBe(true);
  expect(isOneEdit('cache', 'cache')).toBe(false);
  expect(isOneEdit('cash', 'cache')).toBe(false);
  expect(isOneEdit('aab', 'aaab')).toBe(true);
});

test('one edit is the same both ways, and deleting any letter is one', () => {
  const word = fc.stringMatching(/^[abc]{1,8}$/);
  fc.assert(
    fc.property(word, word, (a, b) => isOneEdit(a, b) === isOneEdit(b, a)),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(word, fc.nat(), (a, n) => {
      const at = n % a.length;
      return isOneEdit(a, a.slice(0, at) + a.slice(at + 1));
    }),
    { numRuns: 1000 },
  );
});

test('a word is known in other forms and while it is being typed', () => {
  expect(isKnown('evic', words)).toBe(true);
  expect(isKnown('caches', words)).toBe(true);
  expect(isKnown('caching', words)).toBe(true);
  expect(isKnown('400', words)).toBe(true);
  expect(isKnown('evicton', words)).toBe(false);
});

test('a correction prefers the longest common beginning, then the frequent word', () => {
  expect(correction('evicton', words)).toBe('eviction');
  expect(correction('keys1', new Set(['beys1', 'keysx', 'keysy']))).toBe('keysx');
  expect(correction('zzzqqq', words)).toBeUndefined();
  expect(correction('sqs', new Set(['sns', 'sqsx']))).toBeUndefined();
});

test('what is further off still gets suggestions', () => {
  expect(nearest('evctin', words)).toContain('eviction');
  expect(nearest('stalenisch', words)).toContain('staleness');
  expect(nearest('zzzqqq', words)).toEqual([]);
});

test('words written together come apart into the fewest known ones', () => {
  const known = new Set(['cron', 'job', 'user', 'not', 'confirmed', 'exception', 'con', 'firmed', 'an']);
  expect(split('cronjob', known)).toEqual(['cron', 'job']);
  expect(split('usernotconfirmedexception', known)).toEqual(['user', 'not', 'confirmed', 'exception']);
  expect(split('cronjobs', known)).toBeUndefined();
  // Two letters are a word of nearly everything.
  expect(split('anjob', known)).toBeUndefined();
});

test('what comes apart makes the word again, of known words only', () => {
  const part = fc.stringMatching(/^[abc]{1,4}$/);
  fc.assert(
    fc.property(fc.array(part, { minLength: 1 }), part, (parts, word) => {
      const known = new Set(parts);
      for (const typed of [parts.join(''), word]) {
        const apart = split(typed, known) ?? [typed];
        if (apart.join('') !== typed) return false;
        if (apart.length > 1 && !apart.every((one) => known.has(one))) return false;
      }
      return true;
    }),
    { numRuns: 1000 },
  );
});

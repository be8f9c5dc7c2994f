import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGuide } from '#components/site/search/guide.ts';
import { readQuery, tokens } from '#components/site/search/query.ts';

const guide = readGuide({
  words: 'cache lazy loading valkey redis stale item kb eviction ttl time live write behind how to reads',
  say: [
    ['redis', ['valkey']],
    ['cache aside', ['lazy loading']],
    ['write back', ['write behind']],
    ['time to live', ['ttl']],
    ['dogpile', ['stampede']],
  ],
  sections: [],
  pages: [],
});
const termsOf = (typed: string) => readQuery(typed, guide).terms;

describe('words', () => {
  test('a number and its unit come apart, thousands stay together', () => {
    expect(tokens('400kb')).toEqual(['400', 'kb']);
    expect(tokens('400 KB')).toEqual(['400', 'kb']);
    expect(tokens('10,000 keys')).toEqual(['10000', 'keys']);
    expect(tokens('Redis 7.1, t3 2x')).toEqual(['redis', '7.1', 't3', '2x']);
  });

  test('punctuation and apostrophes go', () => {
    expect(tokens('What’s cache-aside?')).toEqual(['what', 'cache', 'aside']);
    expect(tokens(' … ')).toEqual([]);
  });
});

describe('terms', () => {
  test('stop words are left out, unless nothing else is asked', () => {
    expect(termsOf('why is my item stale')).toEqual([['item'], ['stale']]);
    expect(termsOf('how to')).toEqual([['how'], ['to']]);
    expect(termsOf('')).toEqual([]);
  });

  test('a phrase of the vocabulary is one term with its meanings', () => {
    expect(termsOf('redis ttl')).toEqual([['redis', 'valkey'], ['ttl']]);
    expect(termsOf('Write-back cache')).toEqual([['write behind'], ['cache']]);
  });

  test('a phrase may hold a stop word, but is searched for without it', () => {
    expect(termsOf('time to live')).toEqual([['time live', 'ttl']]);
  });

  test('only wordings that the site has are searched for', () => {
    expect(termsOf('cache aside')).toEqual([['lazy loading']]);
    expect(readQuery('dogpile', guide)).toMatchObject({ terms: [], dropped: ['dogpile'] });
  });
});

test('a tool or a figure is looked for, not searched for as a word', () => {
  expect(readQuery('cache simulator', guide)).toMatchObject({ terms: [['cache']], seeks: 'widget' });
  expect(readQuery('max ttl', guide).seeks).toBe('figure');
  expect(readQuery('ttl', guide).seeks).toBeUndefined();
});

describe('spelling', () => {
  test('one wrong letter is mended, also in a phrase', () => {
    expect(readQuery('evicton', guide)).toMatchObject({
      terms: [['eviction']],
      corrected: [['evicton', 'eviction']],
      dropped: [],
    });
    expect(termsOf('chache aside')).toEqual([['lazy loading']]);
  });

  test('words written together are searched for apart', () => {
    expect(readQuery('StaleItem', guide)).toMatchObject({
      terms: [['stale'], ['item']],
      corrected: [['staleitem', 'stale item']],
    });
  });

  test('a verb that says no, with its apostrophe or without, is no word to look for', () => {
    expect(readQuery("reads don't, dont, doesn’t", guide)).toMatchObject({
      terms: [['reads']],
      corrected: [],
    });
  });

  test('an unknown word is left out and named', () => {
    expect(readQuery('cache zzzqqq', guide)).toMatchObject({
      terms: [['cache']],
      corrected: [],
      dropped: ['zzzqqq'],
    });
  });
});

test('whatever is typed becomes terms of words that the site has', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      for (const text of termsOf(typed).flat()) expect(text).toMatch(/^[a-z0-9]+([ .][a-z0-9]+)*$/);
    }),
    { numRuns: 1000 },
  );
});

import { describe, expect, test } from 'vitest';
import { type Kind, merge, pick } from '#components/site/search/rank.ts';

const hits = (scores: Record<string, number>) => Object.entries(scores).map(([id, score]) => ({ id, score }));

describe('merging searches', () => {
  test('a record with all terms comes before one that has more of a single term', () => {
    const ranked = merge([
      [{ text: 'ttl', hits: hits({ both: 2, one: 5 }) }],
      [{ text: 'stale', hits: hits({ both: 2 }) }],
    ]);
    expect(ranked.map(({ id }) => id)).toEqual(['both', 'one']);
    expect(ranked[0]?.matched).toEqual(['ttl', 'stale']);
  });

  test('of two wordings the better one counts, the reader’s own before another', () => {
    const wordings = [
      { text: 'redis', hits: hits({ a: 2, b: 2 }) },
      { text: 'valkey', hits: hits({ b: 3, c: 2 }) },
    ];
    expect(merge([wordings])).toMatchObject([
      { id: 'b', matched: ['valkey'] },
      { id: 'a', matched: ['redis'] },
      { id: 'c', matched: ['valkey'] },
    ]);
  });

  test('nothing asked, nothing found', () => {
    expect(merge([])).toEqual([]);
  });
});

describe('picking', () => {
  const ranked = Array.from({ length: 40 }, (_, n) => ({
    id: `figure-${n}`,
    score: 100 - n,
    matched: ['x'],
  }));
  const note = { id: 'note-1', score: 50, matched: ['x'] };
  const kindOf = (id: string): Kind => (id.startsWith('note') ? 'note' : 'figure');

  test('many figures do not crowd out a note', () => {
    expect(pick([...ranked, note], kindOf).map(({ id }) => id)).toEqual([
      ...['figure-0', 'figure-1', 'figure-2', 'figure-3'],
      'note-1',
    ]);
  });

  test('of one kind there is room for more', () => {
    expect(pick([...ranked, note], kindOf, 'figure')).toHaveLength(15);
    expect(pick([...ranked, note], kindOf, 'note')).toEqual([note]);
  });

  test('what is far worse than the best is left out', () => {
    expect(pick([note, { id: 'note-2', score: 1, matched: ['x'] }], kindOf)).toEqual([note]);
  });
});

import { describe, expect, test } from 'vitest';
import { readCatalog } from '#components/site/search/catalog.ts';
import { nearness, type Ranking, rankPages } from '#components/site/search/rank.ts';
import { shown } from '#components/site/search/shown.ts';

const catalog = readCatalog([
  ['/keys/ttl/', 'TTL', 'na fa1 fa2 fa3 qa4 aa5'],
  ['/keys/eviction/', 'Eviction', 'nb'],
  ['/limits/maps/', 'All figures', 'fc'],
]);
const hits = (scores: Record<string, number>, words: number[] = []) =>
  Object.entries(scores).map(([id, score]) => ({ id, score, words }));
const ranking: Ranking = { catalog, isHome: () => false, seeks: undefined, words: 2 };
const titles = (pages: readonly { page: { title: string } }[]) => pages.map(({ page }) => page.title);

describe('the catalog', () => {
  test('knows kind, page and section of a record', () => {
    expect(catalog.get('a2')).toMatchObject({ kind: 'figure', page: { title: 'TTL', section: 'keys' } });
    expect(catalog.get('a4')?.kind).toBe('question');
    expect(catalog.get('c')?.page.section).toBe('maps');
  });
});

describe('ranking', () => {
  test('a page with all terms comes before one that has more of a single term', () => {
    const pages = rankPages(
      [[{ text: 'ttl', hits: hits({ a: 2, b: 5 }) }], [{ text: 'stale', hits: hits({ a: 2 }) }]],
      ranking,
    );
    expect(titles(pages)).toEqual(['TTL', 'Eviction']);
  });

  test('a page’s figures may have what its text lacks', () => {
    const pages = rankPages(
      [[{ text: 'ttl', hits: hits({ a: 3, b: 3 }) }], [{ text: 'days', hits: hits({ a1: 3 }) }]],
      ranking,
    );
    expect(titles(pages)).toEqual(['TTL', 'Eviction']);
  });

  test('of two wordings the better one counts, the reader’s own before another', () => {
    const wordings = [
      { text: 'redis', hits: hits({ a: 2 }) },
      { text: 'valkey', hits: hits({ b: 2, a: 1 }) },
    ];
    const [first, second] = rankPages([wordings], ranking);
    expect(first?.records[0]?.hits.get(0)).toMatchObject({ worth: 2 });
    expect(second?.records[0]?.hits.get(0)).toMatchObject({ worth: 1.8 });
  });

  test('words that stand together count more', () => {
    const near = { id: 'b', score: 2, words: [10] };
    const far = { id: 'a', score: 2, words: [10] };
    const pages = rankPages(
      [
        [{ text: 'ttl', hits: [far, near] }],
        [
          {
            text: 'stale',
            hits: [
              { ...far, words: [900] },
              { ...near, words: [12] },
            ],
          },
        ],
      ],
      ranking,
    );
    expect(titles(pages)).toEqual(['Eviction', 'TTL']);
  });

  test('a page of the section of a named service has that service', () => {
    const terms = [
      [{ text: 'maps', hits: hits({ a: 5, c: 1 }) }],
      [{ text: 'size', hits: hits({ a: 1, c: 8 }) }],
    ];
    const isHome: Ranking['isHome'] = (section, service) => section === 'maps' && service === 'maps';
    expect(titles(rankPages(terms, ranking))).toEqual(['TTL', 'All figures']);
    expect(titles(rankPages(terms, { ...ranking, isHome }))).toEqual(['All figures', 'TTL']);
  });

  test('the kind that is looked for counts more', () => {
    const terms = [[{ text: 'size', hits: hits({ b: 3, c: 4 }) }]];
    expect(titles(rankPages(terms, ranking))).toEqual(['Eviction', 'All figures']);
    expect(titles(rankPages(terms, { ...ranking, seeks: 'figure' }))).toEqual(['All figures', 'Eviction']);
  });

  test('nothing asked, nothing found', () => {
    expect(rankPages([], ranking)).toEqual([]);
  });
});

test('a page that says what was typed word for word comes before one that says it scattered', () => {
  // Both have both words near each other; only “b” has them side by side.
  const terms = [10, 11].map((at, term) => [
    { text: `word${term}`, hits: [...hits({ a: 1 }, [term * 6]), ...hits({ b: 1 }, [at])] },
  ]);
  const scores = rankPages(terms, ranking);
  expect(titles(scores)).toEqual(['Eviction', 'TTL']);
  expect(scores[0]?.score).toBeGreaterThan(scores[1]?.score ?? 0);
});

test('nearness weighs the terms within reach of each other, each once', () => {
  const places = [
    { at: 0, term: 0 },
    { at: 5, term: 0 },
    { at: 12, term: 1 },
    { at: 300, term: 2 },
  ];
  expect(nearness(places, [0.25, 0.25, 0.5], 12)).toBe(0.5);
  expect(nearness(places.slice(0, 3), [0.25, 0.25, 0.5], 12)).toBe(0.5);
  expect(nearness([], [1], 12)).toBe(0);
});

describe('showing', () => {
  const find = (scores: Record<string, number>) => rankPages([[{ text: 'x', hits: hits(scores) }]], ranking);

  test('many figures do not crowd out what else a page has', () => {
    const [page] = shown(find({ a: 9, a1: 8, a2: 8, a3: 8, a4: 8 }), 'x');
    expect(page?.records.map(({ kind }) => kind)).toEqual(['note', 'figure', 'figure', 'question']);
  });

  test('what readers type finds a page and is never shown', () => {
    expect(shown(find({ a5: 9 }), 'x')).toMatchObject([{ page: { title: 'TTL' }, records: [] }]);
    expect(shown(find({ a5: 9 }), 'x', { only: 'figure' })).toEqual([]);
  });

  test('a figure with little of what was asked is there for whoever looks for figures', () => {
    const pages = find({ a: 9, a1: 8, a2: 1 });
    const kinds = (seeks?: 'figure') => shown(pages, 'x', { seeks })[0]?.records.map(({ kind }) => kind);
    expect(kinds()).toEqual(['note', 'figure']);
    expect(kinds('figure')).toEqual(['note', 'figure', 'figure']);
  });

  test('what is far worse than the best is left out', () => {
    expect(titles(shown(find({ a: 9, b: 0.5 }), 'x'))).toEqual(['TTL']);
  });

  test('the page with exactly this title comes first', () => {
    expect(titles(shown(find({ a: 9, b: 0.5 }), ' eviction '))).toEqual(['Eviction', 'TTL']);
  });
});

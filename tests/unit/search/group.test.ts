import { describe, expect, test } from 'vitest';
import { extents, groupOf } from '#components/site/search/group.ts';
import { type Fragment, passagesOf } from '#components/site/search/passages.ts';

const text = 'Start here. How keys go Keys go when memory is full. How keys stay Nothing deletes them.';
const fragment: Fragment = {
  url: '/keys/ttl/',
  content: text,
  anchors: [
    { id: 'figure', element: 'tr', text: 'no heading', location: 1 },
    { id: 'stay', element: 'h2', text: 'How keys stay', location: 11 },
    { id: 'go', element: 'h2', text: 'How keys go', location: 2 },
  ],
  meta: { title: 'TTL' },
};
const page = { address: '/keys/ttl/', title: 'TTL', section: 'keys' };

describe('passages', () => {
  test('go from heading to heading, and a term in a heading counts most', () => {
    const passages = passagesOf(fragment, [{ places: [6, 13], weight: 1 }], 3);
    expect(passages.map(({ id }) => id)).toEqual(['stay', 'go']);
  });

  test('the part before the first heading is one too', () => {
    expect(passagesOf(fragment, [{ places: [0], weight: 1 }], 3)).toMatchObject([
      { id: undefined, excerpt: ['', 'Start ', 'here. '] },
    ]);
  });

  test('an excerpt marks what was found and does not repeat its heading', () => {
    const [go] = passagesOf(fragment, [{ places: [5, 8], weight: 1 }], 1);
    expect(go?.excerpt).toEqual(['', 'Keys ', 'go when ', 'memory ', 'is full. ']);
  });

  test('a long part is cut around the place with most terms', () => {
    const words = Array.from({ length: 200 }, (_, n) => `w${n}`).join(' ');
    const matches = [
      { places: [20, 100], weight: 1 },
      { places: [104], weight: 1 },
    ];
    const [only] = passagesOf({ ...fragment, content: words, anchors: [] }, matches, 1);
    expect(only?.excerpt[0]).toMatch(/^… w96 /);
    expect(only?.excerpt.filter((_, index) => index % 2 === 1)).toEqual(['w100 ', 'w104 ']);
    expect(only?.excerpt.at(-1)).toMatch(/…$/);
  });
});

test('a group holds what was found on a page by kind', () => {
  const meta = { title: 'Says.', page: 'TTL', value: '5 GB', source: 'https://x.y/', checked: '2026-11-23' };
  const found = [
    { kind: 'note', score: 2, matches: [{ places: [13], weight: 1 }], fragment },
    { kind: 'figure', score: 3, matches: [], fragment: { ...fragment, url: '/keys/ttl/#figure-x', meta } },
    { kind: 'question', score: 1, matches: [], fragment: { ...fragment, url: '/keys/ttl/#question-1' } },
  ] as const;
  const group = groupOf(page, found, extents.others);
  expect(group).toMatchObject({
    url: '/keys/ttl/',
    isNote: true,
    headings: [{ title: 'How keys stay', url: '/keys/ttl/#stay' }],
    figures: [{ url: '/keys/ttl/#figure-x', value: '5 GB', says: 'Says.' }],
    questions: [{ url: '/keys/ttl/#question-1', title: 'TTL' }],
    scenes: [],
  });
});

test('the best page shows passages, too, that the others leave out', () => {
  const matches = [{ places: [6, 11, 14], weight: 1 }];
  const headings = (extent: (typeof extents)['best' | 'others']) =>
    groupOf(page, [{ kind: 'note', score: 1, matches, fragment }], extent).headings.map(({ title }) => title);
  expect(headings(extents.others)).toEqual(['How keys stay']);
  expect(headings(extents.best)).toEqual(['How keys stay', 'How keys go']);
});

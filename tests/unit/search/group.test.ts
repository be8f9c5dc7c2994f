import { expect, test } from 'vitest';
import { type Fragment, groupByPage, withoutTitle } from '#components/site/search/group.ts';

const fragment = (url: string, title: string, more: Partial<Fragment> = {}): Fragment => ({
  url,
  excerpt: 'text',
  meta: { title },
  sub_results: [],
  ...more,
});
const part = (url: string, ...scores: number[]) => ({
  title: url,
  url,
  excerpt: 'text',
  weighted_locations: scores.map((balanced_score) => ({ balanced_score })),
});

test('headings are ranked by match, weak ones left out', () => {
  const sub_results = [
    part('/a/#weak', 1),
    part('/a/#good', 5),
    part('/a/#best', 5, 5),
    part('/a/#_top', 20),
  ];
  const [group] = groupByPage(
    [{ kind: 'note', score: 1, fragment: fragment('/a/', 'A', { sub_results }) }],
    'x',
  );
  expect(group?.headings.map(({ url }) => url)).toEqual(['/a/#best', '/a/#good']);
});

test('a figure and a simulator stand under their page', () => {
  const meta = { title: 'A says.', page: 'A', value: '5 GB', source: 'https://x.y/', checked: '2026-11-23' };
  const groups = groupByPage(
    [
      { kind: 'figure', score: 3, fragment: fragment('/a/#figure', '', { meta }) },
      { kind: 'note', score: 2, fragment: fragment('/b/', 'B') },
      {
        kind: 'widget',
        score: 1,
        fragment: fragment('/a/#scene', '', { meta: { title: 'Why?', page: 'A' } }),
      },
    ],
    'x',
  );
  expect(groups.map(({ url }) => url)).toEqual(['/b/', '/a/']);
  expect(groups[1]).toMatchObject({
    title: 'A',
    figures: [{ url: '/a/#figure', value: '5 GB', says: 'A says.' }],
    scenes: [{ url: '/a/#scene', question: 'Why?' }],
  });
});

test('the page with exactly this title comes first', () => {
  const found = [
    { kind: 'note' as const, score: 9, fragment: fragment('/b/', 'Evictions and more') },
    { kind: 'note' as const, score: 1, fragment: fragment('/a/', 'Eviction') },
  ];
  expect(groupByPage(found, ' eviction ').map(({ url }) => url)).toEqual(['/a/', '/b/']);
});

test('an excerpt does not repeat its heading', () => {
  expect(withoutTitle('<mark>TTL</mark> rules. A <mark>TTL</mark> bounds', 'TTL rules')).toBe(
    'A <mark>TTL</mark> bounds',
  );
  expect(withoutTitle('A TTL bounds', 'TTL rules')).toBe('A TTL bounds');
});

import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sections } from '#content/sections.ts';
import { factsById } from '#facts/fact';
import { halves, queriesOf } from '../../search/queries.ts';

const facts = factsById(
  import.meta.glob<Record<string, unknown>>(['/content/facts/*.ts', '!/content/facts/fact.ts'], {
    eager: true,
  }),
);
const pages = new Set(
  globSync('content/notes/**/*.mdx').map((path) =>
    path.replace(/^content\/notes|(\/index)?\.mdx$/g, '').concat('/'),
  ),
);

describe.each(halves)('the %s half of the queries', (half) => {
  const queries = queriesOf(half);

  test('is large enough to measure by, in every section', () => {
    expect(queries.length).toBeGreaterThanOrEqual(100);
    const few = sections.filter(
      ({ slug }) => queries.filter(({ page }) => page.startsWith(`/${slug}/`)).length < 3,
    );
    expect(few).toEqual([]);
  });

  test('names only pages that exist', () => {
    const named = queries.flatMap(({ page, also = [] }) => [page, ...also]);
    expect(named.filter((page) => !pages.has(page))).toEqual([]);
  });

  test('names a figure that exists where it asks for one, and nowhere else', () => {
    const wrong = queries.filter(({ kind, fact }) =>
      kind === 'figure' ? fact === undefined || !facts.has(fact) : fact !== undefined,
    );
    expect(wrong).toEqual([]);
  });

  test('names the scene where it asks for one', () => {
    expect(queries.filter(({ kind, heading }) => kind === 'widget' && heading === undefined)).toEqual([]);
  });
});

test('no query stands twice, in one half or in both', () => {
  const all = halves.flatMap(queriesOf).map(({ query }) => query.toLowerCase());
  expect(all.filter((query, at) => all.indexOf(query) !== at)).toEqual([]);
});

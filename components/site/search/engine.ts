import type { CatalogPage, Kind } from './catalog.ts';
import { type Extent, extents, type Found, type Group, groupOf } from './group.ts';
import type { Guide } from './guide.ts';
import type { Fragment } from './passages.ts';
import { type Query, readQuery, tokens } from './query.ts';
import { type Hit, type RankedPage, rankPages, type Term } from './rank.ts';
import { shown } from './shown.ts';
import { nearest } from './spelling.ts';

interface Result extends Hit {
  data: () => Promise<Fragment>;
}
/** What is used of Pagefind. */
export interface Pagefind {
  /** Loads what a search for a text needs; an empty text needs nothing but Pagefind itself. */
  preload: (text: string) => Promise<void>;
  search: (text: string) => Promise<{ results: Result[] }>;
}

/** How Pagefind is asked to weigh; sources and days would match as words too. */
export const pagefindOptions = {
  // Addresses count from the root of the site.
  baseUrl: '/',
  ranking: {
    // The queries of readers in tests/search tell what these are worth.
    pageLength: 0.9,
    termSimilarity: 3,
    termSaturation: 2.2,
    metaWeights: { title: 5, about: 2, section: 1, page: 0, value: 1, source: 0, checked: 0 },
  },
};

export interface Wanted {
  kind?: Kind | undefined;
  /** The slug of a section. */
  section?: string | undefined;
}

export interface Answer extends Query {
  groups: Group[];
  /** The sections of what was found, as [slug, title, number of pages]. */
  sections: (readonly [slug: string, title: string, pages: number])[];
  /** Where nothing was found: words that may be meant, and sections to read. */
  meant: string[];
  nearby: readonly (readonly [slug: string, title: string])[];
}

/** Answers what was typed; where there is much to read, `onFirst` gets the best page before the others are read. */
export type Search = (typed: string, wanted: Wanted, onFirst?: (answer: Answer) => void) => Promise<Answer>;

const mostPages = 8;

/** Makes the search of a site from its guide and its index. It needs no page, so tests and a worker run it alike. */
export function createSearch(guide: Guide, pagefind: Pagefind): Search {
  // Typing one more letter changes one term; the others are answered from here.
  const past = new Map<string, Promise<Result[]>>();
  const find = (text: string): Promise<Result[]> => {
    const results = past.get(text) ?? pagefind.search(text).then(({ results }) => results);
    past.set(text, results);
    results.catch(() => past.delete(text));
    return results;
  };
  const searchesFor = (terms: Query['terms']) =>
    Promise.all(
      terms.map((term) => Promise.all(term.map(async (text) => ({ text, hits: await find(text) })))),
    );

  const read = async ({ page, records }: RankedPage<Result>, extent: Extent): Promise<Group> => {
    const found = records.map(async ({ kind, hits, score }): Promise<Found[]> => {
      const [first] = hits.values();
      if (kind === 'asked') return [];
      const matches = Array.from(hits.values(), ({ hit, worth }) => ({ places: hit.words, weight: worth }));
      return first ? [{ kind, score, matches, fragment: await first.hit.data() }] : [];
    });
    return groupOf(page, (await Promise.all(found)).flat(), extent);
  };

  const homes = new Map(guide.sections.map(([slug, , services]) => [slug, new Set(services)]));
  const rank = (terms: readonly Term<Result>[], words: number, seeks?: Kind) =>
    rankPages(terms, {
      catalog: guide.records,
      isHome: (section, service) => homes.get(section)?.has(service) ?? false,
      seeks,
      words,
    });

  const sectionsOf = (pages: readonly { page: CatalogPage }[]) => {
    const counts = Map.groupBy(pages, ({ page }) => page.section);
    return guide.sections.flatMap(([slug, title]) => {
      const count = counts.get(slug)?.length ?? 0;
      return count > 0 ? [[slug, title, count] as const] : [];
    });
  };

  /** What may help where nothing was found. */
  const hintsFor = async ({ dropped, terms }: Query) => {
    const words = [...dropped, ...terms.flat()].flatMap((phrase) => phrase.split(' '));
    const meant = [...new Set(words.flatMap((word) => nearest(word, guide.words)))].slice(0, 5);
    const pages = rank(await searchesFor([meant]), 1);
    const nearby = sectionsOf(pages).sort(([, , a], [, , b]) => b - a);
    const most = nearby.slice(0, 3).map(([slug, title]) => [slug, title] as const);
    return {
      meant,
      nearby: most.length > 0 ? most : guide.sections.map(([slug, title]) => [slug, title] as const),
    };
  };

  return async (typed, { kind, section }, onFirst) => {
    const query = readQuery(typed, guide);
    const seeks = kind ?? query.seeks;
    const ranked = rank(await searchesFor(query.terms), tokens(typed).length, seeks);
    const pages = shown(ranked, typed, { only: kind, seeks });
    const wanted = pages.filter(({ page }) => !section || page.section === section);
    const hints = wanted.length > 0 ? { meant: [], nearby: [] } : await hintsFor(query);
    const answer = { ...query, ...hints, sections: sectionsOf(pages) };
    const [best, ...others] = wanted.slice(0, mostPages);
    if (!best) return { ...answer, groups: [] };
    const first = await read(best, extents.best);
    if (others.length > 0) onFirst?.({ ...answer, groups: [first] });
    const next = await Promise.all(others.map((page) => read(page, extents.others)));
    return { ...answer, groups: [first, ...next] };
  };
}

import type { CatalogPage, CatalogRecord, Kind, RecordKind } from './catalog.ts';

/** A record that a search returned, and where in its text. */
export interface Hit {
  id: string;
  score: number;
  /** Places in its text, counted in words. */
  words: readonly number[];
}

/** One thing asked for: the searches for its wordings, the reader's own first. */
export type Term<Of extends Hit = Hit> = readonly { text: string; hits: readonly Of[] }[];

/** A record with the best hit of each term that it has, by the number of the term. */
export interface Ranked<Of extends Hit = Hit> extends CatalogRecord {
  score: number;
  hits: ReadonlyMap<number, { hit: Of; worth: number }>;
}

/** A page with its records, best first. */
export interface RankedPage<Of extends Hit = Hit> {
  page: CatalogPage;
  score: number;
  records: readonly Ranked<Of>[];
}

export interface Ranking {
  catalog: ReadonlyMap<string, CatalogRecord>;
  /** Whether a section is the home of a service. */
  isHome: (section: string, service: string) => boolean;
  /** The kind that the reader seems to look for. */
  seeks: Kind | undefined;
  /** How many words were typed. */
  words: number;
}

/** The numbers of the ranking; the queries of readers in tests/search tell what they are worth. */
export const weigh = {
  /** Records found by another wording than the reader's count a little less. */
  otherWording: 0.9,
  /** A page of the section of a named service has that service as well as the page that names it most. */
  atHome: 1,
  /** What a record says about its page, beside the page's own text. */
  share: { note: 1, asked: 5, figure: 0.4, widget: 0.6, question: 0.3 } as Record<RecordKind, number>,
  /** The same for the kind that the reader seems to look for. */
  sought: 1.1,
  /** How hard a missing term counts. */
  missing: 0.75,
  /** Words this near to each other speak of the same thing, and how much that counts. */
  near: 12,
  together: 2,
  /** The same for all that was asked, no further apart than it was typed: a heading or a phrase known by heart. */
  verbatim: 2,
};
/** Nearness is looked at only where it can matter. */
const mostClose = 100;

/** How much each term tells: one that few records have tells most; all together tell 1. */
function weightsOf(terms: readonly Term[], total: number): number[] {
  const telling = terms.map((wordings) => {
    const found = new Set(wordings.flatMap(({ hits }) => hits.map(({ id }) => id))).size;
    return Math.log(1 + total / (1 + found));
  });
  const sum = telling.reduce((a, b) => a + b, 0) || 1;
  return telling.map((weight) => weight / sum);
}

interface Place {
  at: number;
  term: number;
}

/** The greatest weight of terms that stand within so many words of each other; their places come in the order of the text. */
export function nearness(places: readonly Place[], weights: readonly number[], near: number): number {
  const counts = new Map<number, number>();
  let best = 0;
  let from = 0;
  for (const { at, term } of places) {
    counts.set(term, (counts.get(term) ?? 0) + 1);
    for (; at - (places[from]?.at ?? at) > near; from += 1) {
      const left = places[from]?.term ?? term;
      counts.set(left, (counts.get(left) ?? 0) - 1);
    }
    let weight = 0;
    for (const [present, count] of counts) if (count > 0) weight += weights[present] ?? 0;
    best = Math.max(best, weight);
  }
  return best;
}

const byScore = (a: { score: number }, b: { score: number }) => b.score - a.score;

/** Merges the searches into one list of records: a term counts by its best wording. */
function recordsOf<Of extends Hit>(
  terms: readonly Term<Of>[],
  weights: readonly number[],
  { catalog, seeks }: Ranking,
): Ranked<Of>[] {
  const hits = new Map<string, Map<number, { hit: Of; worth: number }>>();
  terms.forEach((wordings, term) => {
    wordings.forEach(({ hits: found }, index) => {
      for (const hit of found) {
        const own = hits.get(hit.id) ?? new Map();
        const worth = hit.score * (index === 0 ? 1 : weigh.otherWording);
        if (worth > (own.get(term)?.worth ?? 0)) own.set(term, { hit, worth });
        hits.set(hit.id, own);
      }
    });
  });
  return Array.from(hits, ([id, found]) => {
    const known = catalog.get(id);
    if (!known) return [];
    const part = known.kind === seeks ? weigh.sought : weigh.share[known.kind];
    let sum = 0;
    let had = 0;
    const own = new Map<number, { hit: Of; worth: number }>();
    for (const [term, { hit, worth }] of found) {
      own.set(term, { hit, worth: worth * part });
      sum += worth * part;
      had += weights[term] ?? 0;
    }
    return [{ ...known, hits: own, score: sum * had ** weigh.missing }];
  }).flat();
}

/** Where the terms stand in a record's text, in its order. */
const placesOf = ({ hits }: Ranked): Place[] =>
  Array.from(hits, ([term, { hit }]) => hit.words.map((at) => ({ at, term })))
    .flat()
    .sort((a, b) => a.at - b.at);

/** The share of what was asked that stands within so many words in one of the texts of a page. */
const together = (texts: readonly (readonly Place[])[], weights: readonly number[], near: number): number =>
  Math.max(...texts.map((places) => nearness(places, weights, near)));

/** Ranks the pages for what was asked, best first: by the best that their records give for each term, and less where they lack terms. */
export function rankPages<Of extends Hit>(terms: readonly Term<Of>[], ranking: Ranking): RankedPage<Of>[] {
  const weights = weightsOf(terms, ranking.catalog.size);
  const records = recordsOf(terms, weights, ranking);
  const tops = terms.map((_, term) => Math.max(0, ...records.map(({ hits }) => hits.get(term)?.worth ?? 0)));
  const scoreOf = ({ section }: CatalogPage, own: readonly Ranked[]) => {
    let sum = 0;
    let had = 0;
    terms.forEach((wordings, term) => {
      const isHome = wordings.some(({ text }) => ranking.isHome(section, text));
      const least = isHome ? (tops[term] ?? 0) * weigh.atHome : 0;
      const worth = Math.max(least, ...own.map(({ hits }) => hits.get(term)?.worth ?? 0));
      sum += worth;
      if (worth > 0) had += weights[term] ?? 0;
    });
    return sum * had ** weigh.missing;
  };
  const pages = Array.from(
    Map.groupBy(records, ({ page }) => page),
    ([page, own]) => ({
      page,
      score: scoreOf(page, own),
      records: own.sort(byScore),
    }),
  ).sort(byScore);
  const first = pages.slice(0, mostClose).map((page) => {
    const texts = page.records.map(placesOf);
    const near = weigh.together * together(texts, weights, weigh.near) ** 2;
    // Only where nearly all of it stands together does this tell.
    const verbatim = weigh.verbatim * together(texts, weights, ranking.words) ** 8;
    return { ...page, score: page.score * (1 + near + verbatim) };
  });
  return [...first.sort(byScore), ...pages.slice(mostClose)];
}

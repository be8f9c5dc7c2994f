import { figureAnchor } from '#build/fill-facts';
import type { Query } from './queries.ts';

/** Pages in the order in which a search shows them, each with the links that stand below it. */
export type Results = readonly { page: string; links: readonly string[] }[];

export interface Score {
  query: Query;
  /** The place of the first page that answers, from 1; infinite where there is none. */
  place: number;
  /** Whether the heading, simulator or figure that answers is among the links of the expected page. */
  isLinked: boolean;
  first: readonly string[];
}

/** Looks where in the results the answer of a query stands. */
export function score(query: Query, results: Results): Score {
  const right = [query.page, ...(query.also ?? [])];
  const place = results.findIndex(({ page }) => right.includes(page)) + 1 || Number.POSITIVE_INFINITY;
  const anchor = query.fact ? figureAnchor(query.fact) : query.heading;
  const links = results.find(({ page }) => page === query.page)?.links ?? [];
  return {
    query,
    place,
    isLinked: anchor === undefined ? place <= 3 : links.some((link) => link.endsWith(`#${anchor}`)),
    first: results.slice(0, 3).map(({ page }) => page),
  };
}

/** Recall at 1 and at 3, mean reciprocal rank, and how often the very place is linked, each from 0 to 1. */
export function totals(scores: readonly Score[]) {
  const share = (isHit: (score: Score) => boolean) => scores.filter(isHit).length / scores.length;
  return {
    recallAt1: share(({ place }) => place === 1),
    recallAt3: share(({ place }) => place <= 3),
    reciprocal: scores.reduce((sum, { place }) => sum + 1 / place, 0) / scores.length,
    linked: share(({ isLinked }) => isLinked),
  };
}

import type { CatalogPage, Kind } from './catalog.ts';
import { type Fragment, type Marked, type Matches, type Passage, passagesOf } from './passages.ts';

/** A record as it was read. */
export interface Found {
  kind: Kind;
  score: number;
  matches: readonly Matches[];
  fragment: Fragment;
}

export interface Heading {
  title: string;
  url: string;
  excerpt: Marked;
}

/** A page with everything found on it. */
export interface Group {
  url: string;
  title: string;
  section: string;
  /** Whether the page's own text was found, beside its figures and the like. */
  isNote: boolean;
  /** Of the text before the first heading. */
  excerpt: Marked;
  headings: Heading[];
  figures: { url: string; value: string; says: string; source: string; checked: string }[];
  scenes: { url: string; title: string }[];
  questions: { url: string; title: string }[];
}

/** How much of a page is shown: passages up to a number, which are not much worse than its best. */
export interface Extent {
  headings: number;
  /** The least score, as a part of the best one. */
  least: number;
}
/** The best page may tell more, since most readers stay with it. */
export const extents = { best: { headings: 4, least: 0.25 }, others: { headings: 3, least: 0.5 } } as const;

/** The passages to show. */
function passagesFor({ fragment, matches }: Found, { headings, least }: Extent): Passage[] {
  const passages = passagesOf(fragment, matches, headings + 1);
  const best = passages[0]?.score ?? 0;
  return passages.filter(({ score }) => score >= best * least);
}

function add(group: Group, found: Found, extent: Extent): void {
  const { kind, fragment } = found;
  const { url, meta } = fragment;
  const { title = '', value = '', source = '', checked = '' } = meta;
  if (kind === 'figure') group.figures.push({ url, value, says: title, source, checked });
  else if (kind === 'widget') group.scenes.push({ url, title });
  else if (kind === 'question') group.questions.push({ url, title });
  else {
    const passages = passagesFor(found, extent);
    group.excerpt = passages.find(({ id }) => id === undefined)?.excerpt ?? [];
    group.headings = passages
      .flatMap(({ id, title, excerpt }) =>
        id === undefined ? [] : [{ title, url: `${url}#${id}`, excerpt }],
      )
      .slice(0, extent.headings);
  }
}

/** Gathers what was found on a page. */
export function groupOf(
  { address, title, section }: CatalogPage,
  found: readonly Found[],
  extent: Extent,
): Group {
  const group: Group = {
    url: address,
    title,
    section,
    isNote: found.some(({ kind }) => kind === 'note'),
    excerpt: [],
    headings: [],
    figures: [],
    scenes: [],
    questions: [],
  };
  for (const one of found) add(group, one, extent);
  return group;
}

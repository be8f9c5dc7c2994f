import type { Kind } from './rank.ts';

/** What Pagefind stores of a record; excerpts carry `<mark>` around what matched. */
export interface Fragment {
  url: string;
  excerpt: string;
  meta: Readonly<Partial<Record<'title' | 'page' | 'value' | 'source' | 'checked', string>>>;
  sub_results: readonly {
    title: string;
    url: string;
    excerpt: string;
    weighted_locations: readonly { balanced_score: number }[];
  }[];
}

export interface Found {
  kind: Kind;
  score: number;
  fragment: Fragment;
}

export interface Heading {
  title: string;
  url: string;
  excerpt: string;
}

/** A page with everything found on it. */
export interface Group {
  url: string;
  title: string;
  score: number;
  /** Of the text before the first heading, or of the whole page where no heading is shown. */
  excerpt: string;
  headings: Heading[];
  figures: { url: string; value: string; says: string; source: string; checked: string }[];
  scenes: { url: string; question: string }[];
}

/** A figure or simulator says less about its page than the page's own text. */
const share: Record<Kind, number> = { note: 1, figure: 0.6, widget: 0.6 };
const mostHeadings = 3;
const isTop = ({ url }: Heading) => !url.includes('#') || url.endsWith('#_top');

const weigh = (locations: readonly { balanced_score: number }[]) =>
  locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);

/** An excerpt without the heading it repeats at its start. */
export function withoutTitle(excerpt: string, title: string): string {
  const words = excerpt.split(' ');
  const length = title.split(' ').length;
  const start = words
    .slice(0, length)
    .join(' ')
    .replace(/<[^>]+>/g, '');
  return start.replace(/[.?!:]$/, '') === title.replace(/[.?!:]$/, '')
    ? words.slice(length).join(' ')
    : excerpt;
}

/** The parts of a page by how well they match; Pagefind gives them in the order of the page. */
function partsOf({ sub_results }: Fragment): { top: Heading | undefined; headings: Heading[] } {
  const parts = sub_results
    .map(({ title, url, excerpt, weighted_locations }) => ({
      title,
      url,
      excerpt: withoutTitle(excerpt, title),
      weight: weigh(weighted_locations),
    }))
    .sort((a, b) => b.weight - a.weight);
  const headings = parts.filter((part) => !isTop(part));
  const least = (headings[0]?.weight ?? 0) / 3;
  return {
    top: parts.find(isTop),
    headings: headings.filter(({ weight }) => weight >= least).slice(0, mostHeadings),
  };
}

function add(group: Group, { kind, fragment }: Found): void {
  const { url, excerpt, meta } = fragment;
  if (kind === 'figure') {
    const { value = '', title = '', source = '', checked = '' } = meta;
    group.figures.push({ url, value, says: title, source, checked });
  } else if (kind === 'widget') {
    group.scenes.push({ url, question: meta.title ?? '' });
  } else {
    const { top, headings } = partsOf(fragment);
    group.headings = headings;
    group.excerpt = top?.excerpt ?? (headings.length > 0 ? '' : withoutTitle(excerpt, meta.title ?? ''));
  }
}

/** Gathers what was found by page, best page first; a page whose title is the whole query comes before all. */
export function groupByPage(found: readonly Found[], query: string): Group[] {
  const groups = new Map<string, Group>();
  const wanted = query.trim().toLowerCase();
  for (const one of found) {
    const { kind, score, fragment } = one;
    const url = fragment.url.replace(/#.*$/, '');
    const title = (kind === 'note' ? fragment.meta.title : fragment.meta.page) ?? '';
    const group = groups.get(url) ?? {
      url,
      title,
      score: 0,
      excerpt: '',
      headings: [],
      figures: [],
      scenes: [],
    };
    const worth = title.toLowerCase() === wanted ? Number.POSITIVE_INFINITY : score * share[kind];
    group.score = Math.max(group.score, worth);
    add(group, one);
    groups.set(url, group);
  }
  return [...groups.values()].sort((a, b) => b.score - a.score);
}

/** What Pagefind stores of a record. Places count its words. */
export interface Fragment {
  url: string;
  content: string;
  anchors: readonly { id: string; element: string; text: string; location: number }[];
  meta: Readonly<Partial<Record<'title' | 'page' | 'value' | 'source' | 'checked', string>>>;
}

/** Places in a text where one of the terms stands, and what that term tells. */
export interface Matches {
  places: readonly number[];
  weight: number;
}

/** A text in turn plain and marked, beginning plain. */
export type Marked = readonly string[];

/** A part of a page, from its heading to the next. */
export interface Passage {
  /** The id of its heading; the part before the first heading has none. */
  id: string | undefined;
  title: string;
  score: number;
  excerpt: Marked;
}

const length = 22;
/** A term in a heading tells more than one in its text. */
const inHeading = 2;

/** The window of a text that holds most terms, as the place where it begins. */
function bestStart(matches: readonly Matches[], from: number, to: number): number {
  const places = matches.flatMap(({ places, weight }, term) =>
    places.filter((at) => at >= from && at < to).map((at) => ({ at, weight, term })),
  );
  let best = { start: from, weight: 0 };
  for (const { at: start } of places) {
    const inside = places.filter(({ at }) => at >= start && at < start + length);
    const terms = new Map(inside.map(({ term, weight }) => [term, weight]));
    const weight = [...terms.values()].reduce((a, b) => a + b, 0) + inside.length / 1000;
    if (weight > best.weight) best = { start, weight };
  }
  // A few words before the first match tell what it is about.
  return Math.max(from, Math.min(best.start - 4, to - length));
}

function excerptOf(words: readonly string[], matches: readonly Matches[], from: number, to: number): Marked {
  const start = bestStart(matches, from, to);
  const end = Math.min(to, start + length);
  const marked = new Set(matches.flatMap(({ places }) => places));
  const parts: string[] = [start > from ? '… ' : ''];
  for (let at = start; at < end; at += 1) {
    const isMarked = parts.length % 2 === 0;
    if (marked.has(at) !== isMarked) parts.push('');
    parts[parts.length - 1] += `${words[at]} `;
  }
  if (end < to) {
    if (parts.length % 2 === 0) parts.push('');
    parts[parts.length - 1] += '…';
  }
  return parts;
}

const headings = /^h[2-4]$/;

/** The parts of a page that say most of what was asked, best first. */
export function passagesOf(
  { content, anchors }: Fragment,
  matches: readonly Matches[],
  most: number,
): Passage[] {
  const words = content.split(/\s+/);
  const starts = anchors
    .filter(({ element, text }) => headings.test(element) && text.trim() !== '')
    .sort((a, b) => a.location - b.location)
    .map(({ id, text, location }) => {
      const title = text.trim();
      return { id, title, from: location, body: location + title.split(/\s+/).length };
    });
  const parts = [{ id: undefined, title: '', from: 0, body: 0 }, ...starts].map((part, index) => {
    const to = starts[index]?.from ?? words.length;
    const score = matches.reduce((sum, { places, weight }) => {
      const inBody = places.filter((at) => at >= part.body && at < to).length;
      const inTitle = places.some((at) => at >= part.from && at < part.body) ? inHeading : 0;
      return sum + weight * (inTitle + (inBody > 0 ? 1 + Math.log2(inBody) / 4 : 0));
    }, 0);
    return { ...part, to, score };
  });
  return parts
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ id, title, score, body, to }) => ({
      id,
      title,
      score,
      excerpt: excerptOf(words, matches, body, to),
    }));
}

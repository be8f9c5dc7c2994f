import { type Found, type Fragment, type Group, groupByPage } from './group.ts';
import { type Guide, type Query, readQuery } from './query.ts';
import { type Hit, type Kind, merge, pick, type Ranked } from './rank.ts';

interface Result extends Hit {
  data: () => Promise<Fragment>;
}
interface Pagefind {
  init: () => Promise<void>;
  search: (
    text: string | null,
    options?: { filters: Record<string, string> },
  ) => Promise<{ results: Result[] }>;
}
interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

export interface Answer extends Query {
  groups: Group[];
}

/** The index and all that helps to ask it, loaded once. */
export interface Engine {
  guide: Guide;
  /** The written sections, as [slug, title]. */
  sections: readonly (readonly [string, string])[];
  search: (typed: string, only?: Kind) => Promise<Answer>;
}

/** An address of this site with the base it is served under. */
export const at = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;

async function loadGuide(): Promise<Guide & Pick<Engine, 'sections'>> {
  const response = await fetch(at('pagefind/guide.json'));
  if (!response.ok) throw new Error(`The search guide answered ${response.status}.`);
  const { words, say, sections } = await response.json();
  return { words: words.split(' '), say: new Map(say), sections };
}

async function loadPagefind(attempt: number): Promise<Pagefind> {
  // A browser may remember that a module failed to load, so a new attempt needs a new address.
  const url = at(`pagefind/pagefind.js${attempt > 0 ? `?again=${attempt}` : ''}`);
  const { createInstance }: PagefindModule = await import(/* @vite-ignore */ url);
  const pagefind = createInstance({
    excerptLength: 22,
    excerptEllipsis: '…',
    // Sources and days would match as words too.
    ranking: { metaWeights: { title: 5, names: 5, page: 0, value: 1, source: 0, checked: 0 } },
  });
  await pagefind.init();
  return pagefind;
}

const idsOf = async (pagefind: Pagefind, kind: Kind) =>
  new Set((await pagefind.search(null, { filters: { kind } })).results.map(({ id }) => id));

/** Loads the index; throws where that fails. */
export async function loadEngine(attempt: number): Promise<Engine> {
  const [guide, pagefind] = await Promise.all([loadGuide(), loadPagefind(attempt)]);
  const [figures, scenes] = await Promise.all([idsOf(pagefind, 'figure'), idsOf(pagefind, 'widget')]);
  const kindOf = (id: string): Kind => (figures.has(id) ? 'figure' : scenes.has(id) ? 'widget' : 'note');

  // Typing one more letter changes one term; the others are answered from here.
  const past = new Map<string, Promise<Result[]>>();
  const find = (text: string): Promise<Result[]> => {
    const results = past.get(text) ?? pagefind.search(text).then(({ results }) => results);
    past.set(text, results);
    results.catch(() => past.delete(text));
    return results;
  };

  /** Excerpts mark only the words of one search, so a record is read through the search for all it matched. */
  const read = async ({ id, score, matched }: Ranked): Promise<Found[]> => {
    const result =
      (await find(matched.join(' '))).find((result) => result.id === id) ??
      (await find(matched[0] ?? '')).find((result) => result.id === id);
    return result ? [{ kind: kindOf(id), score, fragment: await result.data() }] : [];
  };

  return {
    guide,
    sections: guide.sections,
    search: async (typed, only) => {
      const query = readQuery(typed, guide);
      const searches = await Promise.all(
        query.terms.map((term) => Promise.all(term.map(async (text) => ({ text, hits: await find(text) })))),
      );
      const found = await Promise.all(pick(merge(searches), kindOf, only).map(read));
      return { ...query, groups: groupByPage(found.flat(), typed) };
    },
  };
}

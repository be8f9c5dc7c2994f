import type { CustomRecord } from 'pagefind';
import { figureAnchor } from '#build/fill-facts';
import { type Fact, showFact } from '#facts/fact';
import type { Page } from './pages.ts';

const limitsOf = (section: string) => `/limits/${section}/`;
const sectionOf = (address: string) => address.split('/')[1] ?? '';
const isNote = (address: string) => address.split('/').length === 4 && !address.startsWith('/limits/');

/** The words of a name: `volatileLru` is “volatile lru”. */
const wordsOf = (name: string) =>
  name.replace(/([a-z])(?=[A-Z0-9])|([0-9])(?=[A-Za-z])/g, '$& ').toLowerCase();

/** The ways to type a value: “10,000 KB”, “10000 KB”, “10000kb”. */
function formsOf(fact: Fact): string {
  const shown = showFact(fact).replaceAll('\u00a0', ' ');
  const plain = shown.replaceAll(',', '');
  return [...new Set([shown, plain, plain.replaceAll(' ', '').toLowerCase()])].join(' ');
}

const stem = (word: string) => word.replace(/(?:es|s)$/, '');
const stemsOf = (text: string) => new Set((text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map(stem));

/** How many words of a figure a page has in its title and its headings: there it is at home, elsewhere it is quoted. */
function closeness(words: ReadonlySet<string>, { title, headings }: Page): number {
  return 2 * words.intersection(stemsOf(title)).size + words.intersection(stemsOf(headings.join(' '))).size;
}

/** Where a figure's row stands: in the closest note of its section, else in any note, else in its section's list of figures. */
function homeOf(section: string, name: string, says: string, pages: readonly Page[]): Page | undefined {
  const anchor = figureAnchor(`${section}.${name}`);
  const holders = pages.filter(({ address, ids }) => isNote(address) && ids.has(anchor));
  const own = holders.filter(({ address }) => sectionOf(address) === section);
  const words = stemsOf(`${wordsOf(name)} ${says}`);
  const [closest] = (own.length > 0 ? own : holders).toSorted(
    (a, b) => closeness(words, b) - closeness(words, a),
  );
  return closest ?? pages.find(({ address }) => address === limitsOf(section));
}

/** One record for every figure, so that search can show its value, source and day without opening a page. */
export function figureRecords(facts: Readonly<Record<string, Fact>>, pages: readonly Page[]): CustomRecord[] {
  return Object.entries(facts).map(([id, fact]) => {
    const [section = '', name = ''] = id.split('.');
    const anchor = figureAnchor(id);
    const home = homeOf(section, name, fact.says, pages);
    return {
      url: `${home?.address ?? limitsOf(section)}#${anchor}`,
      language: 'en',
      content: `${fact.says} ${formsOf(fact)}. ${wordsOf(name)}.`,
      meta: {
        title: fact.says,
        page: home?.title ?? '',
        value: showFact(fact),
        source: fact.source,
        checked: fact.checked,
      },
    };
  });
}

/** One record for every simulator of the notes; the home page borrows one of them. */
export function sceneRecords(pages: readonly Page[]): CustomRecord[] {
  const notes = pages.filter(({ address }) => isNote(address));
  return notes.flatMap(({ address, title, description, scenes }) =>
    scenes.map(({ id, question, answer, labels }) => ({
      url: `${address}#${id}`,
      language: 'en',
      // What the page is about is what its simulator is about.
      content: `${question} ${answer} ${labels.join(', ')}. ${title}. ${description}`,
      meta: { title: question, page: title },
    })),
  );
}

/** One record for every question that a note ends with; its answers help to find it. */
export const questionRecords = (pages: readonly Page[]): CustomRecord[] =>
  pages.flatMap(({ address, title, questions }) =>
    questions.map(({ id, ask, options }) => ({
      url: `${address}#${id}`,
      language: 'en',
      content: `${ask} ${options.join(' ')}`,
      meta: { title: ask, page: title },
    })),
  );

import { examples } from '#content/search/examples.ts';
import { href } from '#site/links';
import { element } from './elements.ts';
import type { Answer } from './engine.ts';
import { forgetSearches, recentSearches } from './recent.ts';

/** Puts a query into the field and searches for it. */
type Ask = (query: string) => void;

const queries = (title: string, list: readonly string[], ask: Ask, ...more: Node[]) =>
  list.length === 0
    ? ''
    : element(
        'section',
        {},
        element('h2', {}, title),
        ...list.map((query) => element('button', { type: 'button', onclick: () => ask(query) }, query)),
        ...more,
      );

/** What stands where nothing is typed: recent searches and examples. */
export function startHints(ask: Ask): HTMLElement {
  const forget = element('button', {
    type: 'button',
    className: 'forget',
    textContent: 'Forget these',
    onclick: () => {
      forgetSearches();
      ask('');
    },
  });
  return element(
    'div',
    { className: 'hints' },
    queries('Recent searches', recentSearches(), ask, forget),
    queries('Try', examples, ask),
  );
}

/** What stands where nothing was found: the other kinds and sections, words that may be meant, and the nearest sections. */
export function emptyHints(
  { meant, nearby }: Pick<Answer, 'meant' | 'nearby'>,
  ask: Ask,
  askAll: (() => void) | undefined,
): HTMLElement {
  const links = nearby.map(([slug, title]) => element('a', { href: href(`/${slug}/`) }, title));
  return element(
    'div',
    { className: 'hints' },
    askAll
      ? element(
          'section',
          {},
          element('button', { type: 'button', onclick: askAll }, 'Search all kinds and sections'),
        )
      : '',
    queries('Did you mean', meant, ask),
    queries('Try', examples, ask),
    element('section', {}, element('h2', {}, 'Or read a section'), ...links),
  );
}

const list = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** The answer in words: how much was found, and for what if not for all that was typed. */
export function statusOf({ corrected, dropped, terms }: Answer, count: number): string {
  const taken = corrected.map(([typed, better]) => `Searched for “${better}” instead of “${typed}”.`);
  const left = dropped.length > 0 ? [`No note says ${list(dropped)}.`] : [];
  const found =
    count === 0 || terms.length === 0 ? 'No results.' : `${count} ${count === 1 ? 'result' : 'results'}.`;
  return [found, ...taken, ...left].join(' ');
}

import { href } from '#site/links';
import { element, marked } from './elements.ts';
import type { Group, Heading } from './group.ts';
import type { Marked } from './passages.ts';

const excerptOf = (excerpt: Marked) =>
  excerpt.length > 0 ? element('p', {}, ...marked(excerpt)) : undefined;

const headingItem = ({ title, url, excerpt }: Heading) =>
  element('li', { className: 'found-heading' }, element('a', { href: href(url) }, title), excerptOf(excerpt));

const figureItem = ({ url, value, says, source, checked }: Group['figures'][number]) =>
  element(
    'li',
    { className: 'found-figure' },
    element('a', { href: href(url) }, element('b', {}, value), ` ${says}`),
    element('small', {}, `${new URL(source).hostname}, checked ${checked}`),
  );

const taggedItem = (tag: string, { url, title }: { url: string; title: string }) =>
  element(
    'li',
    { className: 'found-tagged' },
    element('a', { href: href(url) }, element('i', {}, tag), ` ${title}`),
  );

const groupItem = ({ url, title, excerpt, headings, figures, scenes, questions }: Group) =>
  element(
    'li',
    { className: 'found' },
    element('a', { href: href(url), className: 'found-page' }, title),
    excerptOf(excerpt),
    element(
      'ul',
      {},
      ...figures.map(figureItem),
      ...scenes.map((scene) => taggedItem('Simulator', scene)),
      ...headings.map(headingItem),
      ...questions.map((question) => taggedItem('Question', question)),
    ),
  );

/** How many things a list shows: the pages, figures, simulators and questions, not the headings inside a page. */
export const countOf = (groups: readonly Group[]): number =>
  groups.reduce(
    (sum, { figures, scenes, questions, isNote }) =>
      sum + figures.length + scenes.length + questions.length + (isNote ? 1 : 0),
    0,
  );

/** The list of what was found, by page. */
export const resultList = (groups: readonly Group[]): HTMLElement =>
  element('ol', {}, ...groups.map(groupItem));

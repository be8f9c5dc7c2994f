import { element, marked } from './elements.ts';
import type { Group, Heading } from './group.ts';

const excerptOf = (excerpt: string) => (excerpt ? element('p', {}, ...marked(excerpt)) : undefined);

const headingItem = ({ title, url, excerpt }: Heading) =>
  element('li', { className: 'found-heading' }, element('a', { href: url }, title), excerptOf(excerpt));

const figureItem = ({ url, value, says, source, checked }: Group['figures'][number]) =>
  element(
    'li',
    { className: 'found-figure' },
    element('a', { href: url }, element('b', {}, value), ` ${says}`),
    element('small', {}, `${new URL(source).hostname}, checked ${checked}`),
  );

const sceneItem = ({ url, question }: Group['scenes'][number]) =>
  element(
    'li',
    { className: 'found-scene' },
    element('a', { href: url }, element('i', {}, 'Simulator'), ` ${question}`),
  );

const groupItem = ({ url, title, excerpt, headings, figures, scenes }: Group) =>
  element(
    'li',
    { className: 'found' },
    element('a', { href: url, className: 'found-page' }, title),
    excerptOf(excerpt),
    element('ul', {}, ...figures.map(figureItem), ...scenes.map(sceneItem), ...headings.map(headingItem)),
  );

/** How many things a list shows: the pages, figures and simulators, not the headings inside a page. */
export const countOf = (groups: readonly Group[]): number =>
  groups.reduce(
    (sum, { figures, scenes, headings, excerpt }) =>
      sum + figures.length + scenes.length + (headings.length > 0 || excerpt ? 1 : 0),
    0,
  );

/** The list of what was found, by page. */
export const resultList = (groups: readonly Group[]): HTMLElement =>
  element('ol', {}, ...groups.map(groupItem));

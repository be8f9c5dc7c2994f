import { HTMLElement, type Node, parse, TextNode } from 'node-html-parser';

/** A simulator as the page shows it before any script runs. */
export interface Scene {
  id: string;
  question: string;
  answer: string;
  /** The labels of its controls and of their options. */
  labels: string[];
}

/** A question of a page's “Check yourself”. */
export interface Question {
  id: string;
  ask: string;
  /** What may be answered, each with its reason. */
  options: string[];
}

/** What search reads from a built page. */
export interface Page {
  address: string;
  title: string;
  description: string;
  headings: readonly string[];
  root: HTMLElement;
  /** Whether it marks a body for search; the others only lend their anchors. */
  indexed: boolean;
  ids: ReadonlySet<string>;
  scenes: readonly Scene[];
  questions: readonly Question[];
}

const textOf = (element: HTMLElement | null): string => element?.text.replace(/\s+/g, ' ').trim() ?? '';

const sceneOf = (section: HTMLElement): Scene => ({
  id: section.id,
  question: textOf(section.querySelector('.scene-question')),
  answer: textOf(section.querySelector('.scene-answer strong')),
  labels: section.querySelectorAll('.scene-controls :is(label, legend, option)').map(textOf),
});

const questionOf = (fieldset: HTMLElement): Question => ({
  id: fieldset.id,
  ask: textOf(fieldset.querySelector('legend')),
  options: fieldset.querySelectorAll('.option').map(textOf),
});

/** Everything search may find on a page; words of neighbouring elements stay apart. */
export const bodyText = ({ root }: Page): string => textIn(root.querySelector('[data-pagefind-body]'));

function textIn(node: Node | null): string {
  if (node === null || node instanceof TextNode) return node?.text ?? '';
  const ignored =
    node instanceof HTMLElement && node.matches('[data-pagefind-ignore], footer, nav, script, style');
  return ignored ? '' : node.childNodes.map(textIn).join(' ');
}

/** The parts of a page that search reads; the frame that all pages share is two thirds of each. */
function partsOf(html: string): string {
  const [description = ''] = /<meta name="description"[^>]*>/.exec(html) ?? [];
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
  return `<html><head>${description}</head><body>${main}</body></html>`;
}

/** Parses a built page; its scenes leave the tree, since each is a search record of its own and drowns the prose around it. */
export function readPage({ address, html }: { address: string; html: string }): Page {
  const root = parse(partsOf(html), { blockTextElements: { script: false, style: false } });
  const scenes = root.querySelectorAll('section.scene[id]');
  const ids = new Set(root.querySelectorAll('[id]').map(({ id }) => id));
  const page = {
    address,
    title: textOf(root.querySelector('h1')),
    description: root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    headings: root.querySelectorAll('h2').map(textOf),
    root,
    indexed: root.querySelector('[data-pagefind-body]') !== null,
    ids,
    scenes: scenes.map(sceneOf),
    questions: root.querySelectorAll('fieldset.question[id]').map(questionOf),
  };
  for (const scene of scenes) scene.remove();
  return page;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Adds a text to what Pagefind stores of a page: found like its title, and never shown in an excerpt. */
export function addMeta({ root }: Page, name: 'about' | 'section', text: string): void {
  const tag = `<meta data-pagefind-meta="${name}[content]" content="${escaped(text)}">`;
  root.querySelector('head')?.insertAdjacentHTML('beforeend', tag);
}

/** The part of a page that is indexed, without the frame that all pages share. */
export function indexedHtml({ root }: Page): string {
  const metas = root.querySelectorAll('meta[data-pagefind-meta]').map(String);
  return `<html lang="en"><head>${metas.join('')}</head><body>${root.querySelector('[data-pagefind-body]')}</body></html>`;
}

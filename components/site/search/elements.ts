import type { Marked } from './passages.ts';

type Child = Node | string | undefined;

/** An element with properties and children, as markup would write it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<Omit<HTMLElementTagNameMap[Name], 'style' | 'dataset'>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** An excerpt as text and marks; nothing in it becomes markup. */
export const marked = (excerpt: Marked): Node[] =>
  excerpt.map((part, index) => (index % 2 === 0 ? new Text(part) : element('mark', {}, part)));

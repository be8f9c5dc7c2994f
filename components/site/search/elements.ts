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

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
const plain = (text: string) => text.replace(/&(?:lt|gt|amp|quot);/g, (entity) => entities[entity] ?? entity);

/** An excerpt of Pagefind as text and marks; nothing else in it becomes markup. */
export const marked = (excerpt: string): Node[] =>
  excerpt
    .split(/<\/?mark>/)
    .map((part, index) => (index % 2 === 0 ? new Text(plain(part)) : element('mark', {}, plain(part))));

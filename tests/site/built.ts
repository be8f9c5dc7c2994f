import { htmlFiles } from '#build/html-files';

/** Every page of the built site, read from disk. */
export const pages = await htmlFiles('dist');

/** Pages a reader is meant to find, by address. */
export const addresses = pages.map(({ address }) => address).filter((address) => !address.endsWith('.html'));

/** Ids of headings and scenes by page that links from outside may rely on. */
export type Published = Record<string, string[]>;

/** The ids of the headings that an author wrote, without those of the page's foot, and of the scenes. */
export function lastingIds(html: string): string[] {
  const [, text = ''] = /<div class="sl-markdown-content">([\s\S]*?)<div class="note-foot">/.exec(html) ?? [];
  return Array.from(text.matchAll(/<(?:h2|section class="scene)[^>]* id="([^"]+)"/g), ([, id = '']) => id);
}

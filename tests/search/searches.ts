import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { close, createIndex } from 'pagefind';
import { htmlFiles } from '#build/html-files';
import { createSearch, type Pagefind, pagefindOptions } from '#components/site/search/engine.ts';
import { readGuide } from '#components/site/search/guide.ts';
import type { Fragment } from '#components/site/search/passages.ts';
import type { Results } from './measure.ts';

/** Pagefind cuts a page into its headings itself, in the order of the page. */
type PlainFragment = Fragment & { sub_results: readonly { url: string }[] };

type Ask = (typed: string) => Promise<Results>;

/** Pagefind asks for its files over the network; those whose address is a path come from the disk. */
const network = globalThis.fetch;
const fromDisk: typeof fetch = async (input, init) =>
  typeof input === 'string' && input.startsWith('/')
    ? new Response(await readFile(input.replace(/\?.*/, '')))
    : network(input, init);

/** Pagefind as a browser has it, over an index on the disk. */
async function openPagefind(folder: string, options: Record<string, unknown> = {}): Promise<Pagefind> {
  globalThis.fetch = fromDisk;
  const { createInstance } = await import(resolve(folder, 'pagefind.js'));
  const pagefind: Pagefind = createInstance({ baseUrl: '/', ...options, basePath: resolve(folder) });
  await pagefind.preload('');
  return pagefind;
}

/** The search of a built site, without a browser. */
export async function ours(dist: string): Promise<Ask> {
  const folder = join(dist, 'pagefind');
  const guide = readGuide(JSON.parse(await readFile(join(folder, 'guide.json'), 'utf8')));
  const search = createSearch(guide, await openPagefind(folder, pagefindOptions));
  return async (typed) => {
    const { groups } = await search(typed, {});
    return groups.map(({ url, headings, figures, scenes, questions }) => ({
      page: url,
      links: [...headings, ...figures, ...scenes, ...questions].map(({ url }) => url),
    }));
  };
}

/** Pagefind with its default settings over the same built pages, indexed into a folder. */
export async function plain(dist: string, folder: string): Promise<Ask> {
  const { index } = await createIndex();
  for (const { address, html } of await htmlFiles(dist)) {
    await index?.addHTMLFile({ url: address, content: html });
  }
  await index?.writeFiles({ outputPath: folder });
  await close();
  const pagefind = await openPagefind(folder);
  return async (typed) => {
    const { results } = await pagefind.search(typed);
    const read = (await Promise.all(results.slice(0, 8).map(({ data }) => data()))) as PlainFragment[];
    return read.map(({ url, sub_results }) => ({ page: url, links: sub_results.map(({ url }) => url) }));
  };
}

import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import type { CustomRecord } from 'pagefind';
import { parse } from 'yaml';
import type { Page } from './pages.ts';
import type { Entry } from './vocabulary.ts';

const shape = z.record(z.string(), z.array(z.string('Quote a number, such as "429".')).min(1));

/** What readers type for each page, by its address, from one file for each section. */
export async function readAsked(folder: string, pages: readonly Page[]): Promise<Map<string, string[]>> {
  const asked = new Map<string, string[]>();
  for (const name of (await Array.fromAsync(glob('*.yaml', { cwd: folder }))).sort()) {
    const read = shape.safeParse(parse(await readFile(join(folder, name), 'utf8')));
    const where = `${folder}/${name}`;
    if (!read.success) throw new Error(`${where}: ${read.error.issues[0]?.message}`);
    for (const [slug, phrases] of Object.entries(read.data)) {
      const address = `/${basename(name, '.yaml')}/${slug}/`;
      if (!pages.some((page) => page.indexed && page.address === address)) {
        throw new Error(
          `${where}: “${slug}” is no page of this section; name the file of a note, without .mdx.`,
        );
      }
      asked.set(address, phrases);
    }
  }
  return asked;
}

/** One record for each page, never shown: the words that readers have for it. */
export const askedRecords = (
  asked: ReadonlyMap<string, readonly string[]>,
  vocabulary: readonly Entry[],
  pages: readonly Page[],
): CustomRecord[] =>
  pages.flatMap(({ address, title }) => {
    const named = vocabulary.filter(({ page }) => page === address).flatMap(({ say }) => say);
    const phrases = [...(asked.get(address) ?? []), ...named];
    return phrases.length === 0
      ? []
      : [
          {
            url: `${address}#asked`,
            language: 'en',
            content: `${phrases.join('. ')}.`,
            meta: { page: title },
          },
        ];
  });

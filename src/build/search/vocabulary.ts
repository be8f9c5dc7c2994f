import { z } from 'astro/zod';
import { parse } from 'yaml';
import { isKnown } from '#components/site/search/spelling.ts';
import { sections } from '#content/sections.ts';
import type { Page } from './pages.ts';

const phrase = z
  .string('Quote a number, such as "429".')
  .regex(
    /^[a-z0-9]+( [a-z0-9]+)*$/,
    'Write phrases in lower case, words and numbers only, such as cache aside.',
  );

const entry = z
  .strictObject({
    say: z.array(phrase).min(1),
    mean: z.array(phrase).default([]),
    page: z.string().optional(),
  })
  .refine(({ mean, page }) => mean.length > 0 || page, 'Give “mean”, “page” or both.');

/** What readers type for what notes say. */
export type Entry = z.infer<typeof entry>;

/** Reads the vocabulary; throws one sentence at the first entry that says nothing or points nowhere. */
export function readVocabulary(yaml: string, pages: readonly Page[]): Entry[] {
  const read = z.array(entry).safeParse(parse(yaml));
  if (!read.success) {
    const [issue] = read.error.issues;
    const [index] = issue?.path ?? [];
    const where = typeof index === 'number' ? `, entry ${index + 1}` : '';
    throw new Error(`content/search/vocabulary.yaml${where}: ${issue?.message}`);
  }
  const indexed = pages.filter(({ indexed }) => indexed).map(({ address }) => address);
  for (const { say, page } of read.data) {
    if (page === undefined || indexed.includes(page)) continue;
    throw new Error(
      `content/search/vocabulary.yaml: “${say[0]}” points to ${page}, and there is no such page; write an address such as ${indexed.at(-1)}.`,
    );
  }
  return read.data;
}

/** Throws at the first meaning that the site does not say: searching for it would find nothing. */
export function checkMeanings(entries: readonly Entry[], words: readonly string[]): void {
  const known = new Set(words);
  for (const { say, mean } of entries) {
    const lost = mean.find((phrase) => !phrase.split(' ').every((word) => isKnown(word, known)));
    if (lost === undefined) continue;
    throw new Error(
      `content/search/vocabulary.yaml: “${say[0]}” means “${lost}”, and no page says that; write words of the notes.`,
    );
  }
}

/** The services of each section. */
export function readServices(yaml: string): Record<string, string[]> {
  const read = z.record(z.string(), z.array(phrase)).safeParse(parse(yaml));
  if (!read.success) throw new Error(`content/search/services.yaml: ${read.error.issues[0]?.message}`);
  const lost = Object.keys(read.data).find((name) => !sections.some(({ slug }) => slug === name));
  if (lost) throw new Error(`content/search/services.yaml: “${lost}” is no section of content/sections.ts.`);
  return read.data;
}

import { z } from 'astro/zod';
import { parse } from 'yaml';
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
    throw new Error(`content/search/vocabulary.yaml, entry ${Number(issue?.path[0]) + 1}: ${issue?.message}`);
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

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Fact } from '#facts/fact';
import { sections } from '../../content/sections.ts';
import { htmlFiles } from './html-files.ts';
import { addNicknames, bodyText, type Page, readPage } from './search/pages.ts';
import { figureRecords, sceneRecords } from './search/records.ts';
import { type Entry, readVocabulary } from './search/vocabulary.ts';
import { wordList } from './search/words.ts';
import { writeIndex } from './search/write-index.ts';

/** What the dialog needs beside Pagefind's index: the site's words, what readers say for them, and its sections. */
const guideOf = (pages: readonly Page[], texts: string[], vocabulary: readonly Entry[]) => ({
  words: wordList(texts).join(' '),
  say: vocabulary
    .filter(({ mean }) => mean.length > 0)
    .flatMap(({ say, mean }) => say.map((phrase) => [phrase, mean])),
  sections: sections
    .filter(({ slug }) => pages.some(({ address }) => address === `/${slug}/`))
    .map(({ slug, title }) => [slug, title]),
});

/** Makes the search index of the built pages: one record for each page, each figure and each simulator. */
export async function indexSite(dist: string, vocabularyYaml: string): Promise<number> {
  const facts: Record<string, Fact> = JSON.parse(await readFile(join(dist, 'facts.json'), 'utf8'));
  const pages = (await htmlFiles(dist)).map(readPage);
  const vocabulary = readVocabulary(vocabularyYaml, pages);
  for (const target of pages) {
    const names = vocabulary.filter(({ page }) => page === target.address).flatMap(({ say }) => say);
    if (names.length > 0) addNicknames(target, names);
  }
  const records = [...figureRecords(facts, pages), ...sceneRecords(pages)];
  const bodies = pages.filter(({ indexed }) => indexed);

  await writeIndex(bodies, records, join(dist, 'pagefind'));

  const names = vocabulary.filter(({ page }) => page).flatMap(({ say }) => say);
  const texts = [...bodies.map(bodyText), ...records.map(({ content }) => content), ...names];
  await writeFile(join(dist, 'pagefind', 'guide.json'), JSON.stringify(guideOf(pages, texts, vocabulary)));
  return bodies.length + records.length;
}

/** Indexes the site after the build. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const vocabulary = await readFile('content/search/vocabulary.yaml', 'utf8');
        const count = await indexSite(fileURLToPath(dir), vocabulary);
        logger.info(`${count} search records written`);
      },
    },
  };
}

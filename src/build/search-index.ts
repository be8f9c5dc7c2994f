import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Fact } from '#facts/fact';
import { sections } from '../../content/sections.ts';
import { htmlFiles } from './html-files.ts';
import { addNicknames, bodyText, type Page, readPage } from './search/pages.ts';
import { figureRecords, sceneRecords } from './search/records.ts';
import { readVocabulary } from './search/vocabulary.ts';
import { wordList } from './search/words.ts';

/** Pagefind brings interfaces of its own; ours needs the engine and the index. */
const unused = /^pagefind-(?!worker|entry)|^wasm\.unknown/;

async function written(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join(' '));
  for (const { path, content } of files.filter(({ path }) => !unused.test(path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** What the dialog needs beside Pagefind's index: the site's words, what readers say for them, and its sections. */
const guideOf = (pages: readonly Page[], texts: string[], vocabulary: ReturnType<typeof readVocabulary>) => ({
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

  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join(' '));
  // One after the other: the order of records decides the names of the index's files.
  for (const { address, root } of bodies) await index.addHTMLFile({ url: address, content: root.outerHTML });
  for (const record of records) await index.addCustomRecord(record);
  await written(index, join(dist, 'pagefind'));
  await close();

  const texts = [...bodies.map(bodyText), ...records.map(({ content }) => content)];
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

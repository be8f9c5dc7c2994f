import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sections } from '#content/sections.ts';
import type { Fact } from '#facts/fact';
import type { HtmlFile } from './html-files.ts';
import { askedRecords, readAsked } from './search/asked.ts';
import { guideOf } from './search/guide.ts';
import { addMeta, bodyText, type Page, readPage } from './search/pages.ts';
import { figureRecords, questionRecords, sceneRecords } from './search/records.ts';
import { checkMeanings, readServices, readVocabulary } from './search/vocabulary.ts';
import { wordList } from './search/words.ts';
import { writeIndex } from './search/write-index.ts';

const content = 'content/search';

/** Adds to each page what it is found by beside its text: its description and its section. */
function addMetas(pages: readonly Page[]): void {
  for (const page of pages) {
    const section = sections.find(({ slug }) => page.address.startsWith(`/${slug}/`));
    if (section) addMeta(page, 'section', section.title);
    if (page.description) addMeta(page, 'about', page.description);
  }
}

/** Makes the search index of a built site: one record for each page, figure, simulator and question. Tells how many. */
export async function indexSite(dist: string, files: readonly HtmlFile[]): Promise<number> {
  const facts: Record<string, Fact> = JSON.parse(await readFile(join(dist, 'facts.json'), 'utf8'));
  const pages = files.map(readPage);
  const bodies = pages.filter(({ indexed }) => indexed);
  addMetas(bodies);
  const vocabulary = readVocabulary(await readFile(join(content, 'vocabulary.yaml'), 'utf8'), pages);
  const records = [
    ...figureRecords(facts, pages),
    ...sceneRecords(pages),
    ...questionRecords(pages),
    ...askedRecords(await readAsked(join(content, 'asked'), pages), vocabulary, bodies),
  ];
  const stored = await writeIndex(bodies, records, join(dist, 'pagefind'));

  const words = wordList([...bodies.map(bodyText), ...records.map(({ content }) => content)]);
  checkMeanings(vocabulary, words);
  const services = readServices(await readFile(join(content, 'services.yaml'), 'utf8'));
  const guide = JSON.stringify(guideOf(stored, words, vocabulary, services));
  await writeFile(join(dist, 'pagefind', 'guide.json'), guide);
  return stored.size;
}

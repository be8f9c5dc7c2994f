import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type CustomRecord, close, createIndex, type IndexFile } from 'pagefind';
import { indexedHtml, type Page } from './pages.ts';

/** Pagefind brings interfaces of its own, and a worker of its own; ours needs the engine and the index. */
const unused = /^pagefind-(?!entry)|^wasm\.unknown/;

/** What Pagefind stores of a record, under the id by which searches answer it. */
export interface Stored {
  url: string;
  meta: { title: string; page?: string };
}

/** A step of Pagefind; its faults come as a list instead of an exception. */
async function done<Answer extends { errors: string[] }>(step: Promise<Answer>): Promise<Answer> {
  const answer = await step;
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join(' ')}`);
  return answer;
}

/** The records in a file of several; Pagefind begins each of its files with a mark of twelve letters. */
const storedIn = ({ content }: IndexFile): [string, Stored][] =>
  Object.entries(JSON.parse(gunzipSync(content).toString().slice(12)));

/** Writes Pagefind's index of the pages and records into a folder; gives back what it stores, by id. */
export async function writeIndex(
  bodies: readonly Page[],
  records: readonly CustomRecord[],
  folder: string,
): Promise<Map<string, Stored>> {
  const at = Map.groupBy(records, ({ url }) => url.replace(/#.*/, ''));
  try {
    // Records that follow each other share a file: about one file a page.
    const { index } = await done(createIndex({ forceLanguage: 'en', maxFragments: bodies.length }));
    if (!index) throw new Error('Pagefind made no index.');
    // Pagefind takes them one after the other as they are sent: their order decides the names of the index's files.
    const steps = bodies.flatMap((page) => {
      const records = at.get(page.address) ?? [];
      at.delete(page.address);
      return [
        index.addHTMLFile({ url: page.address, content: indexedHtml(page) }),
        ...records.map((record) => index.addCustomRecord(record)),
      ];
    });
    const others = [...at.values()].flat().map((record) => index.addCustomRecord(record));
    await Promise.all([...steps, ...others].map(done<{ errors: string[] }>));
    const { files } = await done(index.getFiles());
    for (const { path, content } of files.filter(({ path }) => !unused.test(path))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return new Map(files.filter(({ path }) => path.startsWith('fragment/')).flatMap(storedIn));
  } finally {
    // Pagefind runs in a process of its own, which would keep a failed build waiting.
    await close();
  }
}

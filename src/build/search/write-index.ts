import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CustomRecord, close, createIndex } from 'pagefind';
import type { Page } from './pages.ts';

/** Pagefind brings interfaces of its own; ours needs the engine and the index. */
const unused = /^pagefind-(?!worker|entry)|^wasm\.unknown/;

/** A step of Pagefind; its faults come as a list instead of an exception. */
async function done<Answer extends { errors: string[] }>(step: Promise<Answer>): Promise<Answer> {
  const answer = await step;
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join(' ')}`);
  return answer;
}

/** Writes Pagefind's index of the pages and records into a folder. */
export async function writeIndex(
  bodies: readonly Page[],
  records: readonly CustomRecord[],
  folder: string,
): Promise<void> {
  try {
    const { index } = await done(createIndex({ forceLanguage: 'en' }));
    if (!index) throw new Error('Pagefind made no index.');
    // One after the other: the order of records decides the names of the index's files.
    for (const { address, root } of bodies) {
      await done(index.addHTMLFile({ url: address, content: root.outerHTML }));
    }
    for (const record of records) await done(index.addCustomRecord(record));
    const { files } = await done(index.getFiles());
    for (const { path, content } of files.filter(({ path }) => !unused.test(path))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  } finally {
    // Pagefind runs in a process of its own, which would keep a failed build waiting.
    await close();
  }
}

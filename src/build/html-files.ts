import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every HTML file of a built site: its address from the root, its path and its text, in the order of addresses. */
export async function htmlFiles(dist: string): Promise<{ address: string; path: string; html: string }[]> {
  const names = (await Array.fromAsync(glob('**/*.html', { cwd: dist }))).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(dist, name);
      return { address: `/${name.replace(/index\.html$/, '')}`, path, html: await readFile(path, 'utf8') };
    }),
  );
}

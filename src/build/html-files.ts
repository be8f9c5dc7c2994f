import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface HtmlFile {
  /** From the root of the site. */
  address: string;
  path: string;
  html: string;
}

/** Every HTML file of a built site, in the order of addresses. */
export async function htmlFiles(dist: string): Promise<HtmlFile[]> {
  const names = (await Array.fromAsync(glob('**/*.html', { cwd: dist }))).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(dist, name);
      return { address: `/${name.replace(/index\.html$/, '')}`, path, html: await readFile(path, 'utf8') };
    }),
  );
}

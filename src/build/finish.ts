import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writePolicies } from './csp.ts';
import { htmlFiles } from './html-files.ts';
import { writeServiceWorker } from './offline.ts';
import { indexSite } from './search-index.ts';

/** What is made of the built pages: their security policies, the index of the search, and the service worker. */
export function finish(): AstroIntegration {
  return {
    name: 'finish',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const files = await htmlFiles(dist);
        // Pagefind indexes in a process of its own meanwhile.
        const [records] = await Promise.all([indexSite(dist, files), writePolicies(dist, files)]);
        // Last, since it names the files by their content.
        await writeServiceWorker(dir);
        logger.info(`${records} search records written`);
      },
    },
  };
}

// Adds the ids of the built notes' headings and scenes to published-ids.json: `npm run publish-ids`, after a build.
// An id is only ever added: links from outside must go on working when a heading changes its words or a scene its name.
import { readFileSync, writeFileSync } from 'node:fs';
import { lastingIds, type Published, pages } from './built.ts';

const file = new URL('published-ids.json', import.meta.url);
const published = JSON.parse(readFileSync(file, 'utf8')) as Published;
for (const { address, html } of pages) {
  const ids = [...new Set([...(published[address] ?? []), ...lastingIds(html)])];
  if (ids.length > 0) published[address] = ids;
}
const sorted = Object.fromEntries(Object.entries(published).sort(([a], [b]) => a.localeCompare(b)));
writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);

import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';

/** Needed before the first result, or where nothing else is kept. */
const core = [
  'offline/index.html',
  'pagefind/{guide.json,pagefind.js,pagefind-entry.json,wasm.*.pagefind,*.pf_meta}',
  '_astro/{dialog,worker}*.js',
];
const parts = ['pagefind/{index,fragment}/*'];
const list = 'pagefind/parts.json';

const filesOf = async (dir: URL, patterns: string[]) =>
  (await Array.fromAsync(glob(patterns, { cwd: dir }))).sort();

/** Tells one build from another: by all pages, which name their scripts by hash, and the index of the search. */
async function releaseOf(dir: URL): Promise<string> {
  const hash = createHash('sha256');
  const files = await filesOf(dir, ['**/*.html', 'pagefind/*.*']);
  for (const file of files) hash.update(file).update(await readFile(new URL(file, dir)));
  return hash.digest('hex').slice(0, 12);
}

/** Writes the service worker of a finished build. It stands at the root, since it may keep only what lies below it. */
export async function writeServiceWorker(dir: URL): Promise<void> {
  await writeFile(new URL(list, dir), JSON.stringify(await filesOf(dir, parts)));
  const source = await readFile('src/offline/service-worker.ts', 'utf8');
  const { code } = await transformWithOxc(source, 'service-worker.ts');
  const page = await readFile(new URL('offline/index.html', dir), 'utf8');
  const scripts = Array.from(page.matchAll(/src="[^"]*(_astro\/[^"]+\.js)"/g), ([, name]) => name ?? '');
  const files = [...(await filesOf(dir, core)), ...scripts];
  const kept = [...new Set(files.map((file) => file.replace(/index\.html$/, '')))];
  const written = Object.entries({ release: await releaseOf(dir), core: kept, parts: list })
    .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`)
    .join('');
  await writeFile(new URL('sw.js', dir), written + code);
}

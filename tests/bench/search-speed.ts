// What the first result costs and how long it takes: `npm run build && node tests/bench/search-speed.ts`, and the same
// with ten times as many pages (`node --max-old-space-size=6000 … --tenfold`, some minutes). A report, no assertion; the
// bars are 600 ms cold and 150 ms warm on a machine that does nothing else. Cold is told twice: the whole query pasted in
// the moment the dialog opens, which nobody types as fast, and typed key by key from that moment on. Bytes are counted at the server, since a browser's counters miss workers.
// The browser slows down only the page: the worker's own time is taken as it is, so it is told apart.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import sirv from 'sirv';
import { htmlFiles } from '#build/html-files';
import { indexSite } from '#build/search-index';
import { launchOptions } from '../browser.ts';

const queries = [
  'ddb throttled',
  'zero downtime eb',
  'how many messages per second fifo',
  'why is my cmk gone',
  '400kb',
];

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Serves a folder and writes down what was asked for. */
async function serve(folder: string) {
  const asked: string[] = [];
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '/', 'http://localhost').pathname);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { asked, address: `http://localhost:${port}/`, close: () => server.close() };
}

/** Bytes as a server sends them: what is packed already stays as it is. */
async function sizeOf(folder: string, path: string): Promise<number> {
  const content = await readFile(join(folder, path));
  return /\.(pf_|pagefind$)/.test(path) ? content.length : brotliCompressSync(content).length;
}

/** Milliseconds from the last key to its results, in the page; the keys before it come that many milliseconds apart. */
const timed = (page: Page, query: string, apart = 0) =>
  page.evaluate(
    async ([query, apart]) => {
      const input = document.querySelector<HTMLInputElement>('#search-words');
      const body = document.querySelector('.search-body');
      if (!input || !body) throw new Error('The dialog is not open.');
      for (let end = 1; apart > 0 && end < query.length; end += 1) {
        input.value = query.slice(0, end);
        input.dispatchEvent(new Event('input'));
        await new Promise((resolve) => setTimeout(resolve, apart));
      }
      const shown = new Promise<void>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!body.querySelector('.found')) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve());
        }).observe(body, { childList: true });
      });
      input.value = query;
      const began = performance.now();
      input.dispatchEvent(new Event('input'));
      await shown;
      return performance.now() - began;
    },
    [query, apart] as const,
  );

/** The dialog just opened, on a page that has loaded nothing of the search yet, four times slower. */
async function open(
  browser: Browser,
  { address, asked }: { address: string; asked: string[] },
): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  asked.length = 0;
  await page.keyboard.press('/');
  await page.locator('#search-words').waitFor();
  return page;
}

async function report(name: string, folder: string): Promise<void> {
  const server = await serve(folder);
  const browser = await chromium.launch(launchOptions());
  const cold: number[] = [];
  const typed: number[] = [];
  const warm: number[] = [];
  const bytes: number[] = [];
  for (const query of queries) {
    const typing = await open(browser, server);
    typed.push(await timed(typing, query, 120));
    await typing.context().close();

    const page = await open(browser, server);
    cold.push(await timed(page, query));
    const sizes = await Promise.all(server.asked.map((path) => sizeOf(folder, path)));
    bytes.push(sizes.reduce((a, b) => a + b, 0));
    // One letter less and then the last one: what a reader does who types.
    for (const other of queries) {
      if (other === query) continue;
      await timed(page, other.slice(0, -1));
      await page.waitForTimeout(100);
      warm.push(await timed(page, other));
      await page.waitForTimeout(100);
    }
    await page.context().close();
  }
  await browser.close();
  server.close();
  console.log(
    `${name.padEnd(10)} first result ${(median(bytes) / 1000).toFixed(0)} KB, cold ${median(cold).toFixed(0)} ms pasted at once (longest ${Math.max(...cold).toFixed(0)}), ` +
      `${median(typed).toFixed(0)} ms typed at eight keys a second (longest ${Math.max(...typed).toFixed(0)}), ` +
      `warm ${median(warm).toFixed(0)} ms (longest ${Math.max(...warm).toFixed(0)})`,
  );
}

/** Nine copies of each page, whose words are shuffled and begin anew for one in three, so that the index grows too. */
async function tenfold(dist: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tenfold-'));
  await cp(dist, folder, { recursive: true });
  for (const { address, html } of await htmlFiles(dist)) {
    if (!html.includes('data-pagefind-body') || address.endsWith('.html')) continue;
    for (let copy = 1; copy < 10; copy += 1) {
      const path = join(folder, address.replace(/^\/([\w-]+)/, `/$1-${copy}`), 'index.html');
      const words = (text: string) =>
        text
          .split(' ')
          .map((word, at) =>
            (at + copy) % 3 === 0 && /^[a-z]{4,}$/.test(word) ? `${'bcdfghjkm'[copy - 1]}${word}` : word,
          )
          .join(' ');
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, html.replace(/>[^<]+</g, words));
    }
  }
  await rm(join(folder, 'pagefind'), { recursive: true });
  await indexSite(folder, await htmlFiles(folder));
  return folder;
}

await report('as built', 'dist');
if (process.argv.includes('--tenfold')) {
  const folder = await tenfold('dist');
  await report('tenfold', folder);
  await rm(folder, { recursive: true });
}

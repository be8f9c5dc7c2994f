import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { pages } from './built.ts';

// In KB of brotli, bodies only.
const budget = { prosePage: 40, proseMedian: 30, proseScript: 6, widgetHtml: 60, widgetScript: 25 };

const kb = (file: Buffer) => brotliCompressSync(file).length / 1024;
/** A little more than the best compression would give, in a tenth of its time. */
const kbOfText = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length / 1024;
const notes = pages.filter(({ address }) => /^\/(?!limits\/)[a-z0-9-]+\/[a-z0-9-]+\/$/.test(address));

/** The scripts a page asks for, with what they import, as files of the built site. */
function scriptsOf(names: Iterable<string>): Set<string> {
  const found = new Set<string>(names);
  for (const name of found) {
    const code = readFileSync(`dist${name}`, 'utf8');
    // Static imports only: what is imported on intent is not part of the page.
    for (const [, file] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      found.add(`/_astro/${file}`);
  }
  return found;
}
const sizes = new Map<string, number>();
function sizeOf(file: string): number {
  const size = sizes.get(file) ?? kb(readFileSync(`dist${file}`));
  sizes.set(file, size);
  return size;
}
const sized = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + sizeOf(file), 0);

function measure({ address, html }: (typeof pages)[number]) {
  const own = Array.from(html.matchAll(/<script[^>]* src="([^"]+)"/g), ([, src = '']) => src);
  const island = Array.from(html.matchAll(/(?:component|renderer)-url="([^"]+)"/g), ([, src = '']) => src);
  const inline = Array.from(
    html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g),
    ([, text = '']) => text,
  ).join('\n');
  const ownFiles = scriptsOf(own);
  const islandFiles = [...scriptsOf(island)].filter((file) => !ownFiles.has(file));
  const widgets = Array.from(html.matchAll(/<astro-island[\s\S]*?<\/astro-island>/g), ([text]) => text);
  const script = sized(ownFiles) + kbOfText(inline);
  return {
    address,
    total: kbOfText(html) + sized(ownFiles),
    script,
    islandScript: sized(islandFiles),
    widgetHtml: widgets.reduce((sum, text) => sum + text.length / 1024, 0),
    hasWidget: widgets.length > 0,
  };
}

// Compressing every page takes a while: once, in one worker, and not in those that only read this file.
test.describe.configure({ mode: 'default' });
let all: ReturnType<typeof measure>[] | undefined;
const measured = () => {
  all ??= notes.map(measure);
  return all;
};

test('prose pages stay within their budget', () => {
  const prose = measured().filter(({ hasWidget }) => !hasWidget);
  const heavy = prose
    .filter(({ total }) => total > budget.prosePage)
    .map(({ address, total }) => `${address} ${total.toFixed(1)} KB`);
  expect(heavy).toEqual([]);
  const sorted = prose.map(({ total }) => total).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)] ?? 0).toBeLessThanOrEqual(budget.proseMedian);
});

test('prose pages load little script', () => {
  const heavy = measured()
    .filter(({ script }) => script > budget.proseScript)
    .map(({ address, script }) => `${address} ${script.toFixed(1)} KB`);
  expect(heavy).toEqual([]);
});

test('a widget adds little script and little markup', () => {
  const heavy = measured()
    .filter(
      ({ islandScript, widgetHtml }) => islandScript > budget.widgetScript || widgetHtml > budget.widgetHtml,
    )
    .map(
      ({ address, islandScript, widgetHtml }) =>
        `${address} script ${islandScript.toFixed(1)} KB, HTML ${widgetHtml.toFixed(1)} KB`,
    );
  expect(heavy).toEqual([]);
});

test('report', () => {
  if (!process.env.REPORT) return;
  console.table(
    measured().map(({ address, total, script, islandScript, widgetHtml }) => ({
      address,
      total: total.toFixed(1),
      script: script.toFixed(1),
      islandScript: islandScript.toFixed(1),
      widgetHtml: widgetHtml.toFixed(1),
    })),
  );
});

import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { pages } from './built.ts';

// In KB of brotli, bodies only.
const budget = { prosePage: 40, proseMedian: 30, proseScript: 6, widgetHtml: 60, widgetScript: 25 };

type Measure = (content: Buffer | string) => number;
/** What a reader's browser gets. */
const exactly: Measure = (content) => brotliCompressSync(content).length / 1024;
/** A few per cent more than that, in a hundredth of the time. */
const nearly: Measure = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length / 1024;

const notes = pages.filter(({ address }) => /^\/(?!limits\/)[a-z0-9-]+\/[a-z0-9-]+\/$/.test(address));

const once = <T>(work: (name: string) => T) => {
  const known = new Map<string, T>();
  return (name: string): T => {
    const value = known.get(name) ?? work(name);
    known.set(name, value);
    return value;
  };
};
const textOf = once((file) => readFileSync(`dist${file}`, 'utf8'));
// Static imports only: what is imported on intent is not part of the page.
const importsOf = once((file) =>
  Array.from(
    textOf(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g),
    ([, name]) => `/_astro/${name}`,
  ),
);

/** The scripts a page asks for, with what they import, as files of the built site. */
function scriptsOf(names: Iterable<string>): Set<string> {
  const found = new Set<string>(names);
  for (const name of found) for (const other of importsOf(name)) found.add(other);
  return found;
}

const sizes = new Map([exactly, nearly].map((measure) => [measure, once((file) => measure(textOf(file)))]));
const sized = (files: Iterable<string>, measure: Measure) =>
  [...files].reduce((sum, file) => sum + (sizes.get(measure)?.(file) ?? 0), 0);

function measured({ address, html }: (typeof pages)[number], measure: Measure) {
  const own = Array.from(html.matchAll(/<script[^>]* src="([^"]+)"/g), ([, src = '']) => src);
  const island = Array.from(html.matchAll(/(?:component|renderer)-url="([^"]+)"/g), ([, src = '']) => src);
  const inline = Array.from(
    html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g),
    ([, text = '']) => text,
  ).join('\n');
  const ownFiles = scriptsOf(own);
  const islandFiles = [...scriptsOf(island)].filter((file) => !ownFiles.has(file));
  const widgets = Array.from(html.matchAll(/<astro-island[\s\S]*?<\/astro-island>/g), ([text]) => text);
  const ownScripts = sized(ownFiles, measure);
  return {
    address,
    total: measure(html) + ownScripts,
    script: ownScripts + measure(inline),
    islandScript: sized(islandFiles, measure),
    widgetHtml: widgets.reduce((sum, text) => sum + text.length / 1024, 0),
    hasWidget: widgets.length > 0,
  };
}
type Sizes = ReturnType<typeof measured>;

// Compressing every page takes a while: once, in one worker, and not in those that only read this file.
test.describe.configure({ mode: 'default' });
let all: Sizes[] | undefined;
const roughly = () => {
  all ??= notes.map((page) => measured(page, nearly));
  return all;
};

/** The pages that break a rule: those that seem to are compressed once more as a server would. */
const breaking = (rule: (sizes: Sizes) => boolean) =>
  roughly()
    .filter(rule)
    .flatMap(({ address }) => notes.filter((page) => page.address === address))
    .map((page) => measured(page, exactly))
    .filter(rule);

test('prose pages stay within their budget', () => {
  expect(breaking(({ hasWidget, total }) => !hasWidget && total > budget.prosePage)).toEqual([]);
  const sorted = roughly()
    .filter(({ hasWidget }) => !hasWidget)
    .map(({ total }) => total)
    .sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)] ?? 0).toBeLessThanOrEqual(budget.proseMedian);
});

test('prose pages load little script', () => {
  expect(breaking(({ script }) => script > budget.proseScript)).toEqual([]);
});

test('a widget adds little script and little markup', () => {
  const heavy = breaking(
    ({ islandScript, widgetHtml }) => islandScript > budget.widgetScript || widgetHtml > budget.widgetHtml,
  );
  expect(heavy).toEqual([]);
});

test('report', () => {
  if (!process.env.REPORT) return;
  console.table(
    notes
      .map((page) => measured(page, exactly))
      .map(({ address, total, script, islandScript, widgetHtml }) => ({
        address,
        total: total.toFixed(1),
        script: script.toFixed(1),
        islandScript: islandScript.toFixed(1),
        widgetHtml: widgetHtml.toFixed(1),
      })),
  );
});

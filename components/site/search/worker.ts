import { href } from '#site/links';
import type { Order, Report } from './ask.ts';
import { createSearch, type Pagefind, pagefindOptions, type Search } from './engine.ts';
import { readGuide } from './guide.ts';

// Searches beside the page, which stays free for the typing. Pagefind, told that it is in a worker already, starts none of its own.
const report = (message: Report) => self.postMessage(message);

const load = self.fetch;
/** Pagefind unpacks its files by script, unless they come unpacked; the browser does it faster. */
self.fetch = async (input, init) => {
  const answer = await load(input, init);
  if (!answer.ok || !/\.(?:pf_\w+|pagefind)$/.test(String(input))) return answer;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return new Response(
    isPacked ? new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')) : bytes,
  );
};

async function loadGuide() {
  const response = await fetch(href('/pagefind/guide.json'));
  if (!response.ok) throw new Error(`The search guide answered ${response.status}.`);
  return readGuide(await response.json());
}

/** Pagefind looks only every 50 ms whether it is ready; a question asked more often finds out sooner. */
async function untilReady(pagefind: Pagefind): Promise<void> {
  const asked = () => pagefind.preload('').then(() => true);
  const waited = () => new Promise<false>((resolve) => setTimeout(resolve, 5, false));
  while (!(await Promise.race([asked(), waited()])));
}

async function loadPagefind(): Promise<Pagefind> {
  const url = href('/pagefind/pagefind.js');
  const { createInstance } = await import(/* @vite-ignore */ url);
  const pagefind: Pagefind = createInstance(pagefindOptions);
  await untilReady(pagefind);
  return pagefind;
}

const search: Promise<Search> = Promise.all([loadGuide(), loadPagefind()]).then(([guide, pagefind]) =>
  createSearch(guide, pagefind),
);
search.catch((error: unknown) => report({ fault: String(error) }));

let latest = 0;
self.addEventListener('message', async ({ data: { turn, typed, wanted } }: MessageEvent<Order>) => {
  latest = turn;
  try {
    const ask = await search;
    // Other letters came while the index did.
    if (turn !== latest) return;
    const answer = await ask(typed, wanted, (first) => report({ turn, answer: first, isWhole: false }));
    report({ turn, answer, isWhole: true });
  } catch (error) {
    report({ fault: String(error) });
  }
});

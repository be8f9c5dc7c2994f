// What keeps the site readable without a network: src/offline/service-worker.ts does the work.

import { href } from '#site/links';

interface Network {
  saveData?: boolean;
  type?: string;
}

/** Whether the reader pays for each megabyte, as far as the browser tells. */
function isMetered(): boolean {
  const network: Network | undefined = Reflect.get(navigator, 'connection');
  return network?.saveData === true || network?.type === 'cellular';
}

const worker = async () => (await navigator.serviceWorker?.ready)?.active;

/** Has the whole search index kept; without a service worker nothing happens. */
export const keepSearch = async (): Promise<void> => (await worker())?.postMessage('search');

/** What this page was made of, for a worker that was not there yet. */
const filesHere = () => [
  location.href.replace(/[?#].*/, ''),
  ...performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((url) => url.startsWith(`${location.origin}/`) && !url.includes('?')),
];

async function start(): Promise<void> {
  await navigator.serviceWorker.register(href('/sw.js'));
  (await worker())?.postMessage(filesHere());
  if (!isMetered()) await keepSearch();
}

/** Starts to keep pages once this one has nothing to do. On a metered line the index waits for the first search. */
export function keepPages(): void {
  const later = window.requestIdleCallback ?? setTimeout;
  // A browser may refuse, in private windows for one: then nothing is kept.
  later(() => start().catch(() => undefined));
}

/** Lists the pages that are kept, by their titles. */
export async function listKeptPages(): Promise<void> {
  const list = document.querySelector('#kept-pages');
  // Other sites of the same origin keep caches, too; ours are named in src/offline/service-worker.ts.
  const own = (await caches.keys()).filter((name) => name.startsWith('fieldbook-'));
  for (const name of own) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const page = await cache.match(request);
      const isPage =
        page?.headers.get('Content-Type')?.includes('html') && !request.url.endsWith('/offline/');
      if (!page || !isPage) continue;
      const html = new DOMParser().parseFromString(await page.text(), 'text/html');
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = request.url;
      link.textContent = html.title.replace(/ \| .*/, '');
      item.append(link);
      list?.append(item);
    }
  }
}

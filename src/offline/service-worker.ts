// Keeps what a reader has opened, and the search, for when there is no network. It belongs to one build: the next one
// brings another, which starts its own cache and removes this one.

/** Written in by the build. */
declare const release: string;
/** The search but its many small parts; where that is not kept, no other page answers. */
declare const core: readonly string[];
/** The parts of the search index, from the root of the site. */
declare const parts: string;

// TypeScript's types for service workers clash with those for pages, so what is used of them stands here.
interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Fetching extends Lasting {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface Telling extends Lasting {
  data: unknown;
}
declare function skipWaiting(): Promise<void>;
declare const clients: { claim: () => Promise<void> };

const scope = new URL('./', location.href);
const at = (path: string) => new URL(path, scope).href;
const ours = 'fieldbook-';
const opened = caches.open(ours + release);

addEventListener('install', (event) => {
  (event as Lasting).waitUntil(opened.then((cache) => cache.addAll(core.map(at))).then(skipWaiting));
});

async function removeOthers(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== ours + release);
  await Promise.all(names.map((name) => caches.delete(name)));
  await clients.claim();
}
addEventListener('activate', (event) => (event as Lasting).waitUntil(removeOthers()));

/** So that a page in use stays quick while hundreds of files are fetched. */
const pause = () => new Promise((later) => setTimeout(later, 15));

/** Fetches what is not kept yet, one after the other. */
async function keep(urls: readonly string[]): Promise<void> {
  const cache = await opened;
  for (const url of urls) {
    if (await cache.match(url)) continue;
    await cache.add(url).catch(() => undefined);
    await pause();
  }
}

async function keepSearch(): Promise<void> {
  const paths: string[] = await (await fetch(at(parts))).json();
  await keep(paths.map(at));
}

// A page that was opened before this worker ran names its own files; a search asks for the whole index.
addEventListener('message', (event) => {
  const { data } = event as unknown as Telling;
  const work = Array.isArray(data) ? keep(data.map(String)) : keepSearch();
  (event as unknown as Lasting).waitUntil(work);
});

/** Pagefind asks for its entry with the time of day behind it. */
const find = async (request: Request) => (await opened).match(request, { ignoreSearch: true });

async function fetchAndKeep(fetching: Fetching): Promise<Response> {
  const answer = await fetch(fetching.request);
  if (answer.ok && !answer.redirected) {
    const copy = answer.clone();
    const address = fetching.request.url.replace(/[?#].*/, '');
    // The page has its answer sooner than the cache. Storage may be full: then this one is not kept.
    fetching.waitUntil(opened.then((cache) => cache.put(address, copy)).catch(() => undefined));
  }
  return answer;
}

/** What may change under the same name comes from the network, as long as there is one. */
async function newest(fetching: Fetching): Promise<Response> {
  const { request } = fetching;
  try {
    return await fetchAndKeep(fetching);
  } catch (error) {
    const kept = await find(request);
    if (kept) return kept;
    const offline = request.mode === 'navigate' && (await (await opened).match(at('offline/')));
    if (offline) return offline;
    throw error;
  }
}

/** Names that carry a hash of their content. */
const isHashed = (path: string) => /\/_astro\/|\/pagefind\/(?:index|fragment)\/|\.pf_meta$/.test(path);

addEventListener('fetch', (event) => {
  const fetching = event as Fetching;
  const { request } = fetching;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname))
    return;
  fetching.respondWith(
    isHashed(url.pathname) ? find(request).then((kept) => kept ?? fetchAndKeep(fetching)) : newest(fetching),
  );
});

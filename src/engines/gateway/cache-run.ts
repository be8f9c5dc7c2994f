import { counted, show } from '#engines/numbers';
import { cachedResponseMax } from '#facts/api-gateway';
import { type ApiRequest, type CacheEvent, rulesOf } from './cache-script.ts';

/** What a stage does with a client’s Cache-Control: max-age=0. */
export const handlings = {
  open: 'anybody may refresh an entry',
  granted: 'needs a permission; the client has it',
  fail: 'needs a permission; else 403',
  warn: 'needs a permission; else ignored, with a warning',
  silent: 'needs a permission; else ignored',
} as const;
export type Handling = keyof typeof handlings;

export interface CacheSettings {
  keys: readonly string[];
  /** Seconds; 0 switches caching off. */
  ttl: number;
  handling: Handling;
}

/** What one event met. */
export interface Outcome {
  event: CacheEvent;
  /** The cache key, where the cache was asked or filled. */
  key?: string;
  /** A hit and a miss count in the metrics; what is not cached does not ask. */
  met: 'hit' | 'miss' | 'refresh' | 'uncached' | 'refused' | 'none';
  /** Whether the back end was called. */
  called: boolean;
  /** Seconds since the answer was made. */
  age: number;
  /** The answer was made for a request that deserves another one, or before the data changed. */
  wrong: boolean;
  old: boolean;
  /** In words, why. */
  because: string;
}

interface Entry {
  at: number;
  answer: string;
  version: number;
}

/** What the back end would say: the same text for requests that deserve the same answer. */
const answerTo = ({ resource, parameters }: ApiRequest): string =>
  rulesOf(resource)
    .varies.map((name) => `${name}=${parameters.get(name) ?? ''}`)
    .join('&');

/** Stage and method are the same for all entries here, and are left out of the text. */
export const keyOf = ({ resource, parameters }: ApiRequest, keys: readonly string[]): string =>
  [
    resource,
    ...keys.flatMap((name) => {
      const value = parameters.get(name);
      return value === undefined ? [] : [`${name}=${value}`];
    }),
  ].join(' + ');

/** Plays the events against the cache of one stage. https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html */
export function cacheRun(events: readonly CacheEvent[], { keys, ttl, handling }: CacheSettings): Outcome[] {
  const entries = new Map<string, Entry>();
  let version = 0;
  const nothing = { met: 'none', called: false, age: 0, wrong: false, old: false } as const;
  return events.map((event): Outcome => {
    if (event.kind === 'change') {
      version += 1;
      return { ...nothing, event, because: 'The data behind the API changes; no entry notices' };
    }
    if (event.kind === 'flush') {
      const count = entries.size;
      entries.clear();
      return {
        ...nothing,
        event,
        because: `The stage is flushed: ${counted(count, 'entry', 'entries')} ${count === 1 ? 'goes' : 'go'}`,
      };
    }
    const { request, at } = event;
    const key = keyOf(request, keys);
    const answer = answerTo(request);
    const call = { event, called: true, age: 0, wrong: false, old: false };
    if (request.method === 'POST') return { ...call, met: 'uncached', because: 'POST is not cached' };
    if (ttl === 0) return { ...call, met: 'uncached', because: 'a TTL of 0 switches caching off' };
    if (request.fresh && handling === 'fail')
      return { ...nothing, event, key, met: 'refused', because: '403, the client may not refresh' };
    const keeps = rulesOf(request.resource).large !== true;
    const fill = () => keeps && entries.set(key, { at, answer, version });
    if (request.fresh && (handling === 'open' || handling === 'granted')) {
      fill();
      return { ...call, key, met: 'refresh', because: 'max-age=0 fetches a new answer' };
    }
    const ignored = request.fresh
      ? `, max-age=0 is ignored${handling === 'warn' ? ' with a warning header' : ''}`
      : '';
    const entry = entries.get(key);
    if (entry === undefined || at - entry.at >= ttl) {
      fill();
      const why = keeps
        ? entry === undefined
          ? 'no entry has this key'
          : `the entry is ${show(at - entry.at)} s old`
        : `an answer above ${show(cachedResponseMax.value)} bytes is not kept`;
      return { ...call, key, met: 'miss', because: why + ignored };
    }
    const [wrong, old] = [entry.answer !== answer, entry.version !== version];
    const what = wrong ? 'made for another request' : old ? 'from before the change' : 'right';
    return {
      event,
      key,
      met: 'hit',
      called: false,
      age: at - entry.at,
      wrong,
      old: old && !wrong,
      because: `${show(at - entry.at)} s old, ${what}${ignored}`,
    };
  });
}

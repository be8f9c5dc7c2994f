import { fail, type Reading, valueIn } from '#engines/reading';

/** What happens at a second: a request, new data behind the API, or a flush of the stage’s cache. */
export type CacheEvent =
  | { kind: 'request'; at: number; request: ApiRequest }
  | { kind: 'change'; at: number }
  | { kind: 'flush'; at: number };

export interface ApiRequest {
  method: 'GET' | 'POST';
  /** As written, such as “/seats/12A?from=mail”. */
  url: string;
  /** As the API defines it, such as “/seats/{seat}”. */
  resource: Resource;
  /** Path and query parameters, and the caller as the header Authorization. */
  parameters: ReadonlyMap<string, string>;
  caller: string;
  /** Whether the client sends Cache-Control: max-age=0. */
  fresh: boolean;
}

interface Rules {
  /** What the answer of the back end depends on. */
  varies: readonly string[];
  /** Whether the answer is larger than a cache keeps. */
  large?: boolean;
}

/** The API of the example: its resources, and what the answers of each depend on. */
export const resources = {
  '/concerts': { varies: ['city', 'page'] },
  '/seats/{seat}': { varies: ['seat'] },
  '/orders': { varies: ['Authorization'] },
  '/plan': { varies: [], large: true },
} as const satisfies Readonly<Record<string, Rules>>;
export type Resource = keyof typeof resources;
export const rulesOf = (resource: Resource): Rules => resources[resource];

/** Everything that may be a cache key here; “from” tells where a link stood and changes no answer. */
export const keyNames = ['city', 'page', 'from', 'seat', 'Authorization'];
const queryNames = ['city', 'page', 'from'];

export const eventsMost = 12;
const secondsMost = 86_400;
const example = '10 GET /concerts?city=Bern by Ann';

/** Reads one event a line: seconds, then a request such as “GET /orders by Ann, fresh”, or “change”, or “flush”. */
export function readScript(text: string): Reading<CacheEvent[]> {
  const written = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ line, index }]));
  if (written.length === 0) return fail(`Nothing happens. Write such as ${example}.`);
  if (written.length > eventsMost)
    return fail(`Up to ${eventsMost} lines fit here. Remove ${written.length - eventsMost}.`);
  const events: CacheEvent[] = [];
  for (const { line, index } of written) {
    const event = readEvent(line.trim());
    const before = events.at(-1)?.at ?? 0;
    const fault =
      typeof event === 'string'
        ? event
        : event.at < before
          ? `Second ${event.at} comes after second ${before}. Write ${before} or later.`
          : undefined;
    if (fault !== undefined || typeof event === 'string') return fail(`Line ${index + 1}: ${fault}`);
    events.push(event);
  }
  return { ok: true, value: events };
}

function readEvent(line: string): CacheEvent | string {
  const [, second = '', what = ''] = /^(\d{1,6})\s*s?\s+(.+)$/i.exec(line) ?? [];
  if (what === '') return `“${line.slice(0, 30)}” does not begin with a second. Write such as ${example}.`;
  const at = Number(second);
  if (at > secondsMost) return `The last second is ${secondsMost}.`;
  if (/^change$/i.test(what)) return { kind: 'change', at };
  if (/^flush$/i.test(what)) return { kind: 'flush', at };
  const request = readRequest(what);
  return typeof request === 'string' ? request : { kind: 'request', at, request };
}

function readRequest(what: string): ApiRequest | string {
  const [, method = '', url = '', caller = '', fresh] =
    /^(\w+)\s+(\/\S*)\s+by\s+([\w-]{1,12})(,\s*fresh)?$/i.exec(what) ?? [];
  if (caller === '')
    return `“${what.slice(0, 30)}” is no event. Write a request such as GET /orders by Ann, with “, fresh” at its end for max-age=0, or change, or flush.`;
  const verb = method.toUpperCase();
  if (verb !== 'GET' && verb !== 'POST')
    return `“${method.slice(0, 10)}” is not used here. Write GET or POST.`;
  const [path = '', query = ''] = url.split('?');
  const seat = /^\/seats\/([\w-]{1,12})$/.exec(path)?.[1];
  const resource = seat === undefined ? path : '/seats/{seat}';
  if (!isResource(resource) || (seat === undefined && path.includes('{')))
    return `The API has no “${path.slice(0, 20)}”. It has /concerts, /seats/12A, /orders and /plan.`;
  const parameters = new Map<string, string>([['Authorization', caller]]);
  if (seat !== undefined) parameters.set('seat', seat);
  for (const pair of query === '' ? [] : query.split('&')) {
    const [name = '', value = ''] = pair.split('=');
    if (!queryNames.includes(name) || !/^[\w-]{1,12}$/.test(value))
      return `“${pair.slice(0, 20)}” is not used here. Write such as city=Bern, page=2 or from=mail.`;
    parameters.set(name, value);
  }
  return { method: verb, url, resource, parameters, caller, fresh: fresh !== undefined };
}

const isResource = (path: string): path is Resource => Object.hasOwn(resources, path);

/** The events of a text that its input has already found valid. */
export const eventsOf = (text: string): CacheEvent[] => valueIn(readScript(text), []);

/** The names in a list of cache keys such as “city, page”; “none” is empty. */
export const keysOf = (text: string): string[] =>
  text.trim().toLowerCase() === 'none'
    ? []
    : [...new Set(text.split(',').flatMap((part) => keyNamed(part) ?? []))];

const keyNamed = (part: string): string | undefined =>
  keyNames.find((name) => name.toLowerCase() === part.trim().toLowerCase());

export function keysFault(text: string): string | undefined {
  if (text.trim().toLowerCase() === 'none') return undefined;
  const wrong = text.split(',').find((part) => keyNamed(part) === undefined);
  if (wrong === undefined) return undefined;
  const what =
    wrong.trim() === '' ? 'A name is missing' : `“${wrong.trim().slice(0, 20)}” is no parameter of this API`;
  return `${what}. Write none, or some of ${keyNames.join(', ')}.`;
}

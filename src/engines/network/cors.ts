import type { CorsRule } from './cors-rules.ts';
import { differences, type Origin } from './origin.ts';

/** A request that a script makes. */
export interface ScriptRequest {
  method: string;
  target: Origin;
  path: string;
  /** The headers that the script itself sets. */
  headers: readonly { name: string; value: string }[];
}

/** One message between browser and server: its first line and the headers that matter. */
export interface HttpMessage {
  from: 'browser' | 'server';
  line: string;
  headers: readonly string[];
}

/** What a rule says to a request: that it fits, or the first thing that does not. */
export type RuleReading =
  | { fits: true }
  | { fits: false; element: 'AllowedOrigins' | 'AllowedMethods' | 'AllowedHeaders'; because: string };

/** A rule knows one wildcard, `*`: a question mark is a question mark. */
function fits(pattern: string, text: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return pattern === text;
  return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
}
const lower = (text: string) => text.toLowerCase();

/** Reads one rule: its origins, its methods and, for a preflight, whether it allows every header asked for. */
export function readRule(
  rule: CorsRule,
  origin: string,
  method: string,
  headers: readonly string[],
): RuleReading {
  const fails = (element: keyof CorsRule & `Allowed${string}`, because: string): RuleReading => ({
    fits: false,
    element,
    because,
  });
  if (!rule.AllowedOrigins.some((pattern) => fits(pattern, origin))) {
    const slash = rule.AllowedOrigins.some((pattern) => fits(pattern.replace(/\/$/, ''), origin));
    return fails(
      'AllowedOrigins',
      slash
        ? `it ends in a slash, and an origin never does: write ${origin}`
        : `${origin} is not among ${rule.AllowedOrigins.join(', ')}`,
    );
  }
  if (!rule.AllowedMethods.includes(method))
    return fails('AllowedMethods', `${method} is not among ${rule.AllowedMethods.join(', ')}`);
  const allowed = rule.AllowedHeaders ?? [];
  const refused = headers.find((header) => !allowed.some((pattern) => fits(lower(pattern), lower(header))));
  if (refused !== undefined)
    return fails(
      'AllowedHeaders',
      `${refused} is not ${allowed.length > 0 ? `among ${allowed.join(', ')}` : 'allowed: the rule names no headers'}`,
    );
  return { fits: true };
}

const simpleMethods = ['GET', 'HEAD', 'POST'];
const simpleHeaders = ['accept', 'accept-language', 'content-language', 'content-type'];
const simpleTypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** The headers for which a browser asks first. https://fetch.spec.whatwg.org/#cors-safelisted-request-header */
export function askedHeaders({ headers }: ScriptRequest): string[] {
  return headers
    .filter(({ name, value }) => {
      if (lower(name) === 'content-type')
        return !simpleTypes.includes(lower(value.split(';')[0] ?? '').trim());
      if (lower(name) === 'range') return !/^bytes=\d+-\d*$/.test(value);
      return !simpleHeaders.includes(lower(name));
    })
    .map(({ name }) => lower(name))
    .sort();
}

export interface CorsExchange {
  /** Which parts of the two origins differ; empty for the same origin. */
  differ: readonly string[];
  /** Why the browser asks first, or undefined where it does not. */
  preflight: string | undefined;
  messages: readonly HttpMessage[];
  /** What each rule says to the preflight, or to the request where there is none; later rules are not asked. */
  rules: readonly (RuleReading | undefined)[];
  /** Whether S3 refuses the preflight, so that the request never leaves the browser. */
  forbidden: boolean;
  /** Whether the request itself reaches the server's data, and whether the script may see the answer. */
  sent: boolean;
  readable: boolean;
  /** The index of the rule that fitted. */
  rule: number | undefined;
}

/** What a browser or a cache on the way may hold from earlier. */
export type Kept = 'nothing' | 'preflight' | 'answer';

/** Plays a script's request against a bucket's rules: the first rule that fits decides. */
export function corsExchange(
  page: Origin,
  request: ScriptRequest,
  rules: readonly CorsRule[],
  kept: Kept,
): CorsExchange {
  const { method, path, headers } = request;
  const differ = differences(page, request.target);
  const own = headers.map(({ name, value }) => `${name}: ${value}`);
  const call = (more: readonly string[]): HttpMessage => ({
    from: 'browser',
    line: `${method} ${path}`,
    headers: [...more, ...own],
  });
  const answer = (line: string, lines: readonly string[] = []): HttpMessage => ({
    from: 'server',
    line,
    headers: lines,
  });
  if (differ.length === 0) {
    const messages = [call([]), answer('200 OK')];
    return {
      differ,
      preflight: undefined,
      messages,
      rules: rules.map(() => undefined),
      forbidden: false,
      sent: true,
      readable: true,
      rule: undefined,
    };
  }

  const asked = askedHeaders(request);
  const preflight = !simpleMethods.includes(method)
    ? `${method} is not a simple method`
    : asked.length > 0
      ? `${asked.join(', ')} ${asked.length > 1 ? 'are' : 'is'} not simple`
      : undefined;
  const ask = (of: readonly string[]) => {
    const readings = rules.map((rule) => readRule(rule, page.text, method, of));
    const found = readings.findIndex((reading) => reading.fits);
    return { readings: readings.map((reading, i) => (found >= 0 && i > found ? undefined : reading)), found };
  };
  const origin = `Origin: ${page.text}`;
  const messages: HttpMessage[] = [];

  const first = ask(preflight === undefined ? [] : asked);
  if (preflight !== undefined && kept !== 'preflight') {
    messages.push({
      from: 'browser',
      line: `OPTIONS ${path}`,
      headers: [
        origin,
        `Access-Control-Request-Method: ${method}`,
        ...(asked.length > 0 ? [`Access-Control-Request-Headers: ${asked.join(',')}`] : []),
      ],
    });
    const rule = rules[first.found];
    messages.push(rule ? answer('200 OK', allowing(rule, page.text, asked)) : answer('403 Forbidden'));
    if (!rule)
      return {
        differ,
        preflight,
        messages,
        rules: first.readings,
        forbidden: true,
        sent: false,
        readable: false,
        rule: undefined,
      };
  }

  messages.push(call([origin]));
  // The real request is not asked about headers again.
  const real = ask([]);
  const rule = rules[real.found];
  const stored = kept === 'answer' && method !== 'PUT' && method !== 'DELETE' && method !== 'POST';
  const readable = rule !== undefined && !stored;
  messages.push(
    answer(stored ? '200 OK, from the cache' : '200 OK', readable ? allowing(rule, page.text) : []),
  );
  const told = preflight === undefined || kept === 'preflight' ? real : first;
  return {
    differ,
    preflight,
    messages,
    rules: told.readings,
    forbidden: false,
    sent: !stored,
    readable,
    rule: told.found < 0 ? undefined : told.found,
  };
}

/** The headers that a fitting rule adds to an answer; `asked` only to that of a preflight. */
function allowing(rule: CorsRule, origin: string, asked?: readonly string[]): string[] {
  const open = rule.AllowedOrigins.find((pattern) => fits(pattern, origin)) === '*';
  return [
    `Access-Control-Allow-Origin: ${open ? '*' : origin}`,
    `Access-Control-Allow-Methods: ${rule.AllowedMethods.join(', ')}`,
    ...(asked && asked.length > 0 ? [`Access-Control-Allow-Headers: ${asked.join(', ')}`] : []),
    ...(rule.ExposeHeaders?.length
      ? [`Access-Control-Expose-Headers: ${rule.ExposeHeaders.join(', ')}`]
      : []),
    ...(rule.MaxAgeSeconds !== undefined && asked ? [`Access-Control-Max-Age: ${rule.MaxAgeSeconds}`] : []),
    ...(open ? [] : ['Access-Control-Allow-Credentials: true']),
    'Vary: Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  ];
}

import { askedHeaders, type ScriptRequest } from '#engines/network/cors';
import { differences, type Origin, originOf } from '#engines/network/origin';
import type { CorsValues, RequestName, Setup } from './cors-inputs.ts';

/** One message, and who wrote it. */
export interface Message {
  by: 'browser' | 'API Gateway' | 'your code' | 'the integration response' | 'the OPTIONS method';
  line: string;
  headers: readonly string[];
}

const originNamed = (url: string): Origin => {
  const found = originOf(url);
  if (!found) throw new Error(`${url} is no origin.`);
  return found.origin;
};
export const page = originNamed('https://www.example.com');
const api = originNamed('https://api.example.com');
const originHeader = `Origin: ${page.text}`;
const header = (name: string, value: string) => ({ name, value });

export const requests: Readonly<Record<RequestName, ScriptRequest>> = {
  get: { method: 'GET', target: api, path: '/seats', headers: [] },
  json: {
    method: 'POST',
    target: api,
    path: '/orders',
    headers: [header('Content-Type', 'application/json')],
  },
  form: {
    method: 'POST',
    target: api,
    path: '/orders',
    headers: [header('Content-Type', 'application/x-www-form-urlencoded')],
  },
  token: { method: 'GET', target: api, path: '/orders', headers: [header('Authorization', 'Bearer eyJ…')] },
  cookie: { method: 'GET', target: api, path: '/orders', headers: [] },
  same: { method: 'GET', target: page, path: '/seats', headers: [] },
};

/** Whether the preflight and the real answer get their headers, and those that API Gateway makes of errors. */
const preflightBy: Readonly<Record<Setup, 'the OPTIONS method' | 'API Gateway' | undefined>> = {
  nothing: undefined,
  enabled: 'the OPTIONS method',
  code: undefined,
  both: 'the OPTIONS method',
  all: 'the OPTIONS method',
  custom: 'the OPTIONS method',
  http: 'API Gateway',
};
const realHas: readonly Setup[] = ['code', 'both', 'all', 'custom', 'http'];
const errorsHave: readonly Setup[] = ['all', 'http'];

const writerOf = ({ setup, answer }: CorsValues): Message['by'] =>
  answer !== 'ok' || setup === 'http'
    ? 'API Gateway'
    : setup === 'custom'
      ? 'the integration response'
      : 'your code';

/** The headers of an answer that allows the page; for a preflight with method and headers. */
function allowing(
  allow: CorsValues['allow'],
  preflight?: { method: string; asked: readonly string[] },
): string[] {
  return [
    `Access-Control-Allow-Origin: ${allow === 'star' ? '*' : page.text}`,
    ...(allow === 'origin' ? ['Access-Control-Allow-Credentials: true'] : []),
    ...(preflight
      ? [
          `Access-Control-Allow-Methods: ${preflight.method}`,
          `Access-Control-Allow-Headers: ${preflight.asked.join(', ') || 'content-type'}`,
        ]
      : []),
  ];
}

interface Exchange {
  messages: Message[];
  sent: boolean;
  readable: boolean;
  missing: string | undefined;
  says: Readonly<Record<'preflight' | 'allowed' | 'real', string>>;
}

/** The browser's question before the request, and who answers it; without an OPTIONS method nobody does. */
function preflightOf(
  { setup, allow }: CorsValues,
  { method, path }: ScriptRequest,
  asked: readonly string[],
): { messages: Message[]; by: Message['by'] | undefined } {
  const by = preflightBy[setup];
  return {
    by,
    messages: [
      {
        by: 'browser',
        line: `OPTIONS ${path}`,
        headers: [
          originHeader,
          `Access-Control-Request-Method: ${method}`,
          `Access-Control-Request-Headers: ${asked.join(',')}`,
        ],
      },
      by === undefined
        ? { by: 'API Gateway', line: '403 Forbidden', headers: [] }
        : { by, line: '200 OK', headers: allowing(allow, { method, asked }) },
    ],
  };
}

/** All messages between browser and API, and what becomes of the script's request. */
export function exchangeOf(values: CorsValues): Exchange {
  const { request: name, setup, answer, allow } = values;
  const request = requests[name];
  const own = request.headers.map(({ name: each, value }) => `${each}: ${value}`);
  const status =
    answer === 'ok' ? '200 OK' : answer === 'denied' ? '401 Unauthorized' : '504 Gateway Timeout';
  const line = `${request.method} ${request.path}`;
  if (differences(page, request.target).length === 0) {
    const none = 'not needed: the same origin';
    return {
      messages: [
        { by: 'browser', line, headers: own },
        { by: writerOf(values), line: status, headers: [] },
      ],
      sent: true,
      readable: true,
      missing: undefined,
      says: { preflight: 'none', allowed: none, real: none },
    };
  }

  const asked = askedHeaders(request);
  const needs = asked.length > 0;
  const before = needs ? preflightOf(values, request, asked) : { messages: [], by: undefined };
  const asks = `sent: ${asked.join(', ')} is not simple`;
  if (needs && before.by === undefined)
    return {
      messages: before.messages,
      sent: false,
      readable: false,
      missing: `an OPTIONS method with the three headers, which Enable CORS makes${setup === 'nothing' ? ', and then the header from the function’s code' : ''}`,
      says: {
        preflight: asks,
        allowed: 'no OPTIONS method: 403, without headers',
        real: 'never asked for',
      },
    };

  const cookies = name === 'cookie';
  const has = (answer === 'ok' ? realHas : errorsHave).includes(setup);
  const by = writerOf(values);
  const star = has && cookies && allow === 'star';
  return {
    messages: [
      ...before.messages,
      { by: 'browser', line, headers: [originHeader, ...own, ...(cookies ? ['Cookie: session=…'] : [])] },
      { by, line: status, headers: has ? allowing(allow) : [] },
    ],
    sent: true,
    readable: has && !star,
    missing: star
      ? 'name the origin instead of *, and set Access-Control-Allow-Credentials: true'
      : has
        ? undefined
        : mendOf(values),
    says: {
      preflight: needs ? asks : 'none: the request is simple',
      allowed: before.by === undefined ? 'not asked' : `by ${before.by}: allowed`,
      real: `by ${by}: ${star ? '* does not count with cookies' : has ? 'allows the page' : 'no Access-Control-Allow-Origin'}`,
    },
  };
}

function mendOf({ request, allow, answer }: CorsValues): string {
  const named =
    request === 'cookie' && allow === 'star'
      ? ', with the origin by name and Access-Control-Allow-Credentials: true'
      : '';
  return answer === 'ok'
    ? `the function’s code returns the header${named}, on every path`
    : `gateway response DEFAULT_${answer === 'denied' ? '4XX' : '5XX'}: add the header${named}, and deploy`;
}

import { choice, type Values } from '#engines/inputs';
import { askedHeaders, type ScriptRequest } from '#engines/network/cors';
import { differences, type Origin, originOf } from '#engines/network/origin';
import type { Result } from '#engines/result';
import { capital } from '#engines/words';

type RequestName = 'get' | 'json' | 'form' | 'token' | 'cookie' | 'same';
type Setup = 'nothing' | 'enabled' | 'code' | 'both' | 'all' | 'custom' | 'http';
type Answer = 'ok' | 'denied' | 'late';

export const inputs = {
  request: choice<RequestName>({
    label: 'The page sends',
    options: {
      get: 'GET without headers of its own',
      json: 'POST with application/json',
      form: 'POST of a form',
      token: 'GET with Authorization',
      cookie: 'GET with cookies',
      same: 'GET to its own origin',
    },
    default: 'json',
    help: 'The page comes from https://www.example.com, the API answers at https://api.example.com.',
  }),
  setup: choice<Setup>({
    label: 'CORS is set up',
    options: {
      nothing: 'nowhere (REST, Lambda proxy)',
      enabled: 'Enable CORS (REST, Lambda proxy)',
      code: 'in the function’s code (REST, proxy)',
      both: 'Enable CORS, and in the code (REST, proxy)',
      all: 'both, and gateway responses (REST, proxy)',
      custom: 'Enable CORS (REST, custom integration)',
      http: 'CORS configuration (HTTP API)',
    },
    default: 'enabled',
    help: 'Enable CORS is the console’s action for a resource: it makes its OPTIONS method, and adds headers where API Gateway writes the answer.',
  }),
  answer: choice<Answer>({
    label: 'What comes of the request',
    options: {
      ok: 'the function answers',
      denied: 'no valid token: 401 from API Gateway',
      late: 'the function is too slow: 504 from API Gateway',
    },
    default: 'ok',
    help: 'Errors that API Gateway makes itself never reach your code.',
  }),
  allow: choice<'origin' | 'star'>({
    label: 'Allowed origin',
    options: { origin: 'https://www.example.com, with credentials', star: '*' },
    default: 'star',
    help: 'The value of Access-Control-Allow-Origin wherever it is set up.',
  }),
};

type CorsValues = Values<typeof inputs>;

/** One message, and who wrote it. */
export interface Message {
  by: 'browser' | 'API Gateway' | 'your code' | 'the integration response' | 'the OPTIONS method';
  line: string;
  headers: readonly string[];
}

export interface GatewayCors extends Result {
  messages: readonly Message[];
  readable: boolean;
  /** Whether the request itself was sent. */
  sent: boolean;
  /** Where a missing header would have to be added; undefined where none is missing. */
  missing: string | undefined;
}

export const lines = {
  origins: 'Origins',
  preflight: 'Preflight',
  allowed: 'Answer to the preflight',
  real: 'Real answer',
  script: 'Script',
  mend: 'To mend',
} as const;

const originNamed = (url: string): Origin => {
  const found = originOf(url);
  if (!found) throw new Error(`${url} is no origin.`);
  return found.origin;
};
const page = originNamed('https://www.example.com');
const api = originNamed('https://api.example.com');
const header = (name: string, value: string) => ({ name, value });

const requests: Readonly<Record<RequestName, ScriptRequest>> = {
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

function exchangeOf(values: CorsValues): Exchange {
  const { request: name, setup, answer, allow } = values;
  const request = requests[name];
  const own = request.headers.map(({ name: each, value }) => `${each}: ${value}`);
  const status =
    answer === 'ok' ? '200 OK' : answer === 'denied' ? '401 Unauthorized' : '504 Gateway Timeout';
  const messages: Message[] = [];
  if (differences(page, request.target).length === 0) {
    messages.push({ by: 'browser', line: `${request.method} ${request.path}`, headers: own });
    messages.push({ by: writerOf(values), line: status, headers: [] });
    const none = 'not needed: the same origin';
    return {
      messages,
      sent: true,
      readable: true,
      missing: undefined,
      says: { preflight: 'none', allowed: none, real: none },
    };
  }

  const asked = askedHeaders(request);
  const needs = asked.length > 0;
  const origin = `Origin: ${page.text}`;
  let allowed = 'not asked';
  if (needs) {
    messages.push({
      by: 'browser',
      line: `OPTIONS ${request.path}`,
      headers: [
        origin,
        `Access-Control-Request-Method: ${request.method}`,
        `Access-Control-Request-Headers: ${asked.join(',')}`,
      ],
    });
    const by = preflightBy[setup];
    if (by === undefined) {
      messages.push({ by: 'API Gateway', line: '403 Forbidden', headers: [] });
      return {
        messages,
        sent: false,
        readable: false,
        missing: 'an OPTIONS method with the three headers: Enable CORS makes it',
        says: {
          preflight: `sent: ${asked.join(', ')} is not simple`,
          allowed: 'no OPTIONS method: 403, without headers',
          real: 'never asked for',
        },
      };
    }
    messages.push({ by, line: '200 OK', headers: allowing(allow, { method: request.method, asked }) });
    allowed = `by ${by}: allowed`;
  }

  const cookies = name === 'cookie';
  messages.push({
    by: 'browser',
    line: `${request.method} ${request.path}`,
    headers: [origin, ...own, ...(cookies ? ['Cookie: session=…'] : [])],
  });
  const has = (answer === 'ok' ? realHas : errorsHave).includes(setup);
  const by = writerOf(values);
  messages.push({ by, line: status, headers: has ? allowing(allow) : [] });
  const star = has && cookies && allow === 'star';
  return {
    messages,
    sent: true,
    readable: has && !star,
    missing: star
      ? 'name the origin instead of *, and set Access-Control-Allow-Credentials: true'
      : has
        ? undefined
        : mendOf(values),
    says: {
      preflight: needs ? `sent: ${asked.join(', ')} is not simple` : 'none: the request is simple',
      allowed,
      real: `by ${by}: ${star ? '* does not count with cookies' : has ? 'allows the page' : 'no Access-Control-Allow-Origin'}`,
    },
  };
}

const mendOf = ({ answer }: CorsValues): string =>
  answer === 'ok'
    ? 'the function’s code returns the header, on every path'
    : `gateway response DEFAULT_${answer === 'denied' ? '4XX' : '5XX'}: add the header, and deploy`;

/** Who sends which header, and what the browser makes of it. https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html */
export function runGatewayCors(values: CorsValues): GatewayCors {
  const { messages, sent, readable, missing, says } = exchangeOf(values);
  const request = requests[values.request];
  const differ = differences(page, request.target);
  const script = readable
    ? values.answer === 'ok'
      ? 'reads the answer'
      : 'reads the error, and can act on it'
    : sent
      ? 'gets a CORS error, although the request was sent'
      : 'gets a CORS error; the request is never sent';
  return {
    messages,
    readable,
    sent,
    missing,
    answer: missing === undefined ? `The script ${script}.` : `The script ${script}. To mend it: ${missing}.`,
    measures: [{ name: 'Requests on the wire', value: messages.length / 2, unit: '', digits: 0 }],
    working: [
      {
        says: lines.origins,
        rule: 'scheme, host and port are equal',
        result: differ.length === 0 ? 'the same: no CORS' : `another ${differ.join(' and ')}`,
      },
      { says: lines.preflight, rule: 'unless GET, HEAD or POST with simple headers', result: says.preflight },
      { says: lines.allowed, rule: 'allows origin, method and each header', result: says.allowed },
      { says: lines.real, rule: 'whoever writes the answer writes the header', result: says.real },
      { says: lines.script, rule: 'sees an answer only if it allows the origin', result: script },
      { says: lines.mend, rule: 'where the header belongs', result: capital(missing ?? 'nothing') },
    ],
  };
}

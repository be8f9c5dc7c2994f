import { choice, type Values } from '#engines/inputs';

export type RequestName = 'get' | 'json' | 'form' | 'token' | 'cookie' | 'same';
export type Setup = 'nothing' | 'enabled' | 'code' | 'both' | 'all' | 'custom' | 'http';
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

export type CorsValues = Values<typeof inputs>;

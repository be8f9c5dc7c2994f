import type { Scene } from '#components/kit/scene.ts';
import { type GatewayCors, lines, runGatewayCors } from '#engines/gateway/cors';
import { inputs } from '#engines/gateway/cors-inputs';

const verdict = ({ readable, sent }: GatewayCors) =>
  readable
    ? 'an answer to read'
    : sent
      ? 'a CORS error, and the request was sent'
      : 'a CORS error, and nothing was sent';
const options = [
  'an answer to read',
  'a CORS error, and the request was sent',
  'a CORS error, and nothing was sent',
];

/** Preflight and answer: who writes each, and where a missing header belongs. */
export const gatewayCors: Scene<typeof inputs, GatewayCors> = {
  id: 'api-gateway-cors-sim',
  question: 'Who has to send the CORS header?',
  situation:
    'At the start: somebody has pressed Enable CORS for a REST API with a Lambda proxy. The page posts an order as JSON.',
  inputs,
  controls: ['request', 'setup', 'answer', 'allow'],
  unused: ({ request, setup }) =>
    request === 'same' ? ['setup', 'allow'] : setup === 'nothing' ? ['allow'] : [],
  run: runGatewayCors,
  stories: [
    {
      name: 'In the code alone',
      context: 'The function returns the header, and nobody has made an OPTIONS method.',
      set: { setup: 'code' },
      ask: 'What does the page get for its POST?',
      options,
      right: verdict,
      decides: lines.allowed,
      takeaway:
        'The preflight never reaches your code. A proxy needs both: an OPTIONS method, and the header from the code.',
    },
    {
      name: 'The same code, a plain GET',
      context: 'The function returns the header; the page only reads seats, without headers of its own.',
      set: { setup: 'code', request: 'get' },
      ask: 'What does the page get?',
      options,
      right: verdict,
      decides: lines.preflight,
      takeaway:
        'A simple request asks nobody first. That is why an API may work until somebody adds a token.',
    },
    {
      name: 'An expired token',
      context:
        'Enable CORS and the code are in place. The token has expired, so API Gateway answers 401 itself.',
      set: { setup: 'both', answer: 'denied' },
      ask: 'What does the page get?',
      options,
      right: verdict,
      decides: lines.mend,
      takeaway:
        'It looks like CORS and is a 401. Gateway responses give the header to errors that no code of yours writes.',
    },
    {
      name: 'A star and cookies',
      context: 'The request carries cookies, and all headers say *. Code and OPTIONS are in place.',
      set: { request: 'cookie', setup: 'both' },
      ask: 'What does the page get?',
      options,
      right: verdict,
      decides: lines.real,
      takeaway:
        'With credentials the browser wants its own origin by name, and Access-Control-Allow-Credentials.',
    },
    {
      name: 'An HTTP API',
      context: 'The same post, to an HTTP API with a CORS configuration and no header in the code.',
      set: { setup: 'http' },
      ask: 'What does the page get for its POST?',
      options,
      right: verdict,
      decides: lines.real,
      takeaway:
        'There API Gateway answers preflights and adds the header to real answers. Headers of your code are ignored.',
    },
  ],
  leftOut: [
    'A method ANY on {proxy+} hands OPTIONS to your code; here methods are made one by one.',
    'AWS documents that an HTTP API adds the headers to answers of integrations; that it adds them to its own errors too is assumed here.',
    'Preflight answers that the browser keeps, headers that scripts may read beyond the simple ones, and private endpoints.',
  ],
};

import type { Scene } from '#components/kit/scene.ts';
import { type Cors, inputs, lines, runCors } from './run.ts';

const verdict = ({ exchange: { readable, sent } }: Cors) =>
  readable ? 'a success' : sent ? 'done by S3, and an error for the script' : 'blocked before it is sent';
const options = ['a success', 'blocked before it is sent', 'done by S3, and an error for the script'];

/** Whether a bucket's CORS rules let a script of another origin through, and which rule says so. */
export const s3CorsEvaluator: Scene<typeof inputs, Cors> = {
  id: 's3-cors-evaluator',
  question: 'Why does the browser refuse what curl may do?',
  situation:
    'At the start: a page of the ticket shop uploads a poster to a bucket. The bucket’s rule allows the page’s origin and PUT.',
  inputs,
  controls: ['page', 'request', 'rules', 'kept'],
  run: runCors,
  stories: [
    {
      name: 'The header is allowed too',
      context: 'The rule gets "AllowedHeaders": ["*"].',
      set: {
        rules: `[
  {
    "AllowedOrigins": ["https://www.example.com"],
    "AllowedMethods": ["GET", "PUT"],
    "AllowedHeaders": ["*"]
  }
]`,
      },
      ask: 'What becomes of the upload?',
      options,
      right: verdict,
      decides: lines.rule,
      takeaway:
        'A preflight asks for origin, method and every header that is not simple; one rule must allow all of them.',
    },
    {
      name: 'A slash too many',
      context:
        'Somebody copies the page’s address into the rule: https://www.example.com/. The script only reads, with GET.',
      set: {
        request: 'GET https://posters.s3.amazonaws.com/a.jpg',
        rules: `[
  {
    "AllowedOrigins": ["https://www.example.com/"],
    "AllowedMethods": ["GET"]
  }
]`,
      },
      ask: 'What becomes of the GET?',
      options,
      right: verdict,
      decides: lines.rule,
      takeaway:
        'An origin ends with host or port, so this rule never fits. A simple GET is sent all the same; only its answer stays hidden.',
    },
    {
      name: 'The page without www',
      context: 'A visitor opens https://example.com, and the script there only reads a poster.',
      set: { page: 'https://example.com/', request: 'GET https://posters.s3.amazonaws.com/a.jpg' },
      ask: 'What becomes of the GET?',
      options,
      right: verdict,
      decides: lines.rule,
      takeaway:
        'www.example.com and example.com are two hosts and so two origins. List both; https://*.example.com would not fit the bare one either.',
    },
    {
      name: 'Port 443 written out',
      context: 'The page https://www.example.com loads https://www.example.com:443/data.json.',
      set: { request: 'GET https://www.example.com:443/data.json' },
      ask: 'Which rule of the bucket fits?',
      options: ['rule 1', 'none', 'not asked'],
      right: ({ working }) => working.find(({ says }) => says === lines.rule)?.result ?? '',
      decides: lines.same,
      takeaway: '443 is the port of https anyway: the origins are the same, and CORS does not come in.',
    },
    {
      name: 'A cache in front',
      context:
        'A cache that does not look at Origin has kept the poster from a visitor whose request had none. Now the script reads it with GET.',
      set: { request: 'GET https://posters.s3.amazonaws.com/a.jpg', kept: 'answer' },
      ask: 'The rule allows the origin and GET. What does the script get?',
      options: ['the poster', 'an error'],
      right: ({ exchange: { readable } }) => (readable ? 'the poster' : 'an error'),
      decides: lines.verdict,
      takeaway:
        'The kept answer has no Access-Control-Allow-Origin. A cache must keep one answer for each Origin, as the header Vary: Origin asks.',
    },
  ],
  leftOut: [
    'Cookies and other credentials, redirects, and requests in the mode no-cors, which hide every answer.',
    'Whether the caller may use the object at all: CORS opens answers to scripts, and grants no permission.',
  ],
};

import type { Scene } from '#components/kit/scene.ts';
import { type Sigv4, sigv4 } from '#engines/sign/sigv4';
import { inputs } from '#engines/sign/sigv4-inputs';

const verdict = ({ verdict }: Sigv4): string => verdict;
const answers = 'Answer of S3';
const leftOut = [
  'Keys are AWS’s published example pair; bucket, body and time are examples, and the Region is eu-west-1.',
  'SDKs sign more headers, such as content-type and a checksum. Services other than S3 encode the path twice.',
  'Permissions are not checked, and temporary credentials do not end here.',
];

/** What a signature covers: the request is signed, changed on the way, and checked. */
export const sigv4Builder: Scene<typeof inputs, Sigv4> = {
  id: 'sigv4-builder',
  question: 'Which change does a signature betray?',
  situation:
    'At the start: the shop signs a URL for the upload of one poster to the posters bucket, and ten minutes later its holder sends another file.',
  inputs,
  controls: ['carry', 'change', 'delay', 'request'],
  start: { change: 'body' },
  run: sigv4,
  stories: [
    {
      name: 'Signed in a header',
      context:
        'The shop uploads the poster itself, with an Authorization header. On the way the body is changed.',
      set: { carry: 'header' },
      ask: 'What does S3 answer?',
      options: ['accepted', 'SignatureDoesNotMatch', 'XAmzContentSHA256Mismatch'],
      right: verdict,
      decides: answers,
      takeaway:
        'The header x-amz-content-sha256 is signed, and S3 compares it with the body that arrives. Whoever changes that header as well breaks the signature.',
    },
    {
      name: 'A longer life',
      context: 'The holder of the URL writes a week into X-Amz-Expires.',
      set: { change: 'parameter' },
      ask: 'What does S3 answer?',
      options: ['accepted', 'SignatureDoesNotMatch', 'AccessDenied'],
      right: verdict,
      decides: 'Signature that S3 works out',
      takeaway:
        'The whole query string is signed, the expiry with it. Only who has the secret can make a URL that lives longer.',
    },
    {
      name: 'An upload URL to read with',
      context: 'The URL was signed for PUT. Its holder opens it in a browser, which sends GET.',
      set: { change: 'method' },
      ask: 'What does S3 answer?',
      options: ['accepted', 'SignatureDoesNotMatch', 'AccessDenied'],
      right: verdict,
      decides: 'Signature that S3 works out',
      takeaway: 'Method and key are the first two lines of what is signed: one URL is good for one call.',
    },
    {
      name: 'A header nobody signed',
      context: 'A proxy rewrites the User-Agent of a request that is signed in a header.',
      set: { carry: 'header', change: 'header' },
      ask: 'What does S3 answer?',
      options: ['accepted', 'SignatureDoesNotMatch', 'XAmzContentSHA256Mismatch'],
      right: verdict,
      decides: 'Signed headers',
      takeaway:
        'Only the headers named in SignedHeaders are protected. A proxy may change the others; if it changes Host, the request fails.',
    },
    {
      name: 'A minute after the hour',
      context: 'The URL is valid for 3,600 seconds. The upload begins 61 minutes after signing.',
      set: { delay: 61 },
      ask: 'What does S3 answer?',
      options: ['accepted', 'SignatureDoesNotMatch', 'AccessDenied'],
      right: verdict,
      decides: 'Time',
      takeaway: 'The signature is still right, but the URL says itself until when S3 may accept it.',
    },
  ],
  leftOut,
};

/** The same with every input. */
export const sigv4Bench: Scene<typeof inputs, Sigv4> = {
  id: 'sigv4-bench',
  question: 'How is my request signed?',
  situation:
    'At the start: an upload to the posters bucket, signed with an Authorization header, arrives after ten minutes.',
  inputs,
  controls: ['request', 'carry', 'payload', 'expires', 'credentials', 'change', 'delay'],
  unused: ({ carry }) => (carry === 'query' ? ['payload'] : ['expires']),
  start: { carry: 'header' },
  run: sigv4,
  stories: [],
  leftOut,
};

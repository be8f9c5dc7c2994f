import type { Values } from '#engines/inputs';
import { presignedMax } from '#facts/s3';
import { type Pair, type SignedRequest, signedHeaderNames } from './canonical.ts';
import { type Method, parseRequestLine, type RequestLine } from './request-line.ts';
import { algorithm, type Scope, scopeText, sha256Hex } from './signature.ts';
import type { inputs } from './sigv4-inputs.ts';

export type Sigv4Values = Values<typeof inputs>;
export type Change = Sigv4Values['change'];

/** AWS's published example pair: it opens nothing. */
export const keys = {
  id: 'AKIAIOSFODNN7EXAMPLE',
  secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  token: 'ExampleSessionToken',
};
export const scope: Scope = { time: '20261129T120000Z', region: 'eu-west-1', service: 's3' };
export const host = `posters.s3.${scope.region}.amazonaws.com`;
export const unsignedPayload = 'UNSIGNED-PAYLOAD';
const longest = presignedMax.value * 86_400;
const bodies = { none: '', sent: 'the poster', other: 'another file' };

/** The request as it is signed, or as it arrives after the change. */
export interface Message {
  request: SignedRequest;
  body: string;
  /** Seconds for which a pre-signed URL says it is valid. */
  expires: number;
}

const otherMethod = (method: Method): Method => (method === 'GET' ? 'DELETE' : 'GET');
const otherPath = (path: string) => (path === '/invoices.csv' ? '/tickets.csv' : '/invoices.csv');
/** A week is the most that a URL may say, so a holder who wants more time writes that. */
const otherExpiry = (seconds: number) => (seconds < longest ? longest : longest - 1);

/** What the change makes of the line; a query string of a pre-signed URL is changed in its expiry instead. */
function changedLine(line: RequestLine, change: Change, presigned: boolean): RequestLine {
  if (change === 'method') return { ...line, method: otherMethod(line.method) };
  if (change === 'key') return { ...line, path: otherPath(line.path) };
  if (change === 'parameter' && !presigned) return { ...line, query: [...line.query, ['versionId', 'k3']] };
  return line;
}

/** `UNSIGNED-PAYLOAD` in a URL, since nobody knows the body when it is signed. https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
const hashOf = ({ carry, payload }: Sigv4Values, body: string): string =>
  carry === 'query' || payload === 'unsigned' ? unsignedPayload : sha256Hex(body);

const credential = `${keys.id}/${scopeText(scope)}`;

function addedToUrl(values: Sigv4Values, expires: number): Pair[] {
  return [
    ['X-Amz-Algorithm', algorithm],
    ['X-Amz-Credential', credential],
    ['X-Amz-Date', scope.time],
    ['X-Amz-Expires', String(expires)],
    ...(values.credentials === 'role' ? [['X-Amz-Security-Token', keys.token] as const] : []),
    ['X-Amz-SignedHeaders', 'host'],
  ];
}

const addedHeaders = (values: Sigv4Values, payloadHash: string): Pair[] => [
  ['x-amz-content-sha256', payloadHash],
  ['x-amz-date', scope.time],
  ...(values.credentials === 'role' ? [['x-amz-security-token', keys.token] as const] : []),
];

/** The message with a change; without one, the message that is signed. */
export function messageOf(values: Sigv4Values, change: Change): Message {
  const parsed = parseRequestLine(values.request);
  const typed: RequestLine = typeof parsed === 'string' ? { method: 'GET', path: '/', query: [] } : parsed;
  const presigned = values.carry === 'query';
  const { method, path, query } = changedLine(typed, change, presigned);
  const expires = presigned && change === 'parameter' ? otherExpiry(values.expires) : values.expires;
  const signedBody = typed.method === 'PUT' ? bodies.sent : bodies.none;
  const payloadHash = hashOf(values, signedBody);
  return {
    request: {
      method,
      path,
      query: presigned ? [...query, ...addedToUrl(values, expires)] : query,
      headers: presigned ? [['host', host]] : [['host', host], ...addedHeaders(values, payloadHash)],
      payloadHash,
    },
    body: change === 'body' ? bodies.other : signedBody,
    expires,
  };
}

/** “AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…” */
export const authorization = ({ headers }: SignedRequest, signature: string): string =>
  `${algorithm} Credential=${credential}, SignedHeaders=${signedHeaderNames(headers)}, Signature=${signature}`;

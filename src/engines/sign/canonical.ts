import { utf8ToBytes } from '@noble/hashes/utils.js';

export type Pair = readonly [name: string, value: string];

/** What of an HTTP request takes part in a signature. Path, names and values are as people write them, not yet encoded. */
export interface SignedRequest {
  method: string;
  path: string;
  query: readonly Pair[];
  /** The signed headers only, names in lower case. */
  headers: readonly Pair[];
  /** SHA-256 of the body in hex, or UNSIGNED-PAYLOAD. */
  payloadHash: string;
}

const unreserved = /[A-Za-z0-9\-._~]/;

/** Every byte as %XX, except letters, digits, - . _ and ~. `encodeURIComponent` leaves !'()* as they are, so it does not fit. */
export const uriEncode = (text: string): string =>
  Array.from(utf8ToBytes(text), (byte) => {
    const letter = String.fromCharCode(byte);
    return unreserved.test(letter) ? letter : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');

/** A path keeps its slashes. S3 encodes it once and never shortens it. */
export const uriEncodePath = (path: string): string => path.split('/').map(uriEncode).join('/');

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byPair = ([a, x]: Pair, [b, y]: Pair) => byText(a, b) || byText(x, y);

export const encodeQuery = (query: readonly Pair[]): string =>
  query
    .map(([name, value]): Pair => [uriEncode(name), uriEncode(value)])
    .sort(byPair)
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

export const signedHeaderNames = (headers: readonly Pair[]): string =>
  headers
    .map(([name]) => name)
    .sort(byText)
    .join(';');

/** The request in the one form that client and service agree on. https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
export const canonicalRequest = ({ method, path, query, headers, payloadHash }: SignedRequest): string =>
  [
    method,
    uriEncodePath(path),
    encodeQuery(query),
    ...[...headers].sort(byPair).map(([name, value]) => `${name}:${value.trim().replace(/ +/g, ' ')}`),
    '',
    signedHeaderNames(headers),
    payloadHash,
  ].join('\n');

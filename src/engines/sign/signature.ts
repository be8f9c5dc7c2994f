import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalRequest, type SignedRequest } from './canonical.ts';

export const algorithm = 'AWS4-HMAC-SHA256';

/** What a signature is good for. `time` is written as 20261129T120000Z. */
export interface Scope {
  time: string;
  region: string;
  service: string;
}

/** Every string on the way from a request to its signature. */
export interface Signature {
  canonicalRequest: string;
  stringToSign: string;
  /** In hex. */
  signingKey: string;
  signature: string;
}

const mac = (key: Uint8Array, text: string) => hmac(sha256, key, utf8ToBytes(text));

export const sha256Hex = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

export const dayOf = ({ time }: Scope): string => time.slice(0, 8);

/** “20261129/eu-west-1/s3/aws4_request” */
export const scopeText = (scope: Scope): string =>
  `${dayOf(scope)}/${scope.region}/${scope.service}/aws4_request`;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
export function sign(request: SignedRequest, scope: Scope, secret: string): Signature {
  const canonical = canonicalRequest(request);
  const stringToSign = [algorithm, scope.time, scopeText(scope), sha256Hex(canonical)].join('\n');
  const key = scopeText(scope)
    .split('/')
    .reduce(mac, utf8ToBytes(`AWS4${secret}`));
  return {
    canonicalRequest: canonical,
    stringToSign,
    signingKey: bytesToHex(key),
    signature: bytesToHex(mac(key, stringToSign)),
  };
}

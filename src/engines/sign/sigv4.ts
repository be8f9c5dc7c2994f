import { duration, quantity } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import { clockToleranceS3 } from '#facts/cli-sdk';
import { encodeQuery, signedHeaderNames, uriEncodePath } from './canonical.ts';
import {
  authorization,
  host,
  keys,
  type Message,
  messageOf,
  type Sigv4Values,
  scope,
  unsignedPayload,
} from './s3-request.ts';
import { type Signature, sha256Hex, sign } from './signature.ts';

/** What S3 answers: accepted, or its error code. */
export type Verdict =
  | 'accepted'
  | 'SignatureDoesNotMatch'
  | 'XAmzContentSHA256Mismatch'
  | 'RequestTimeTooSkewed'
  | 'AccessDenied';

/** A string of the way, with the name of its step. */
export interface Block {
  name: string;
  lines: readonly string[];
  /** The lines that differ from the request as it was signed. */
  changed: readonly number[];
}

export interface Sigv4 extends Result {
  signed: Signature;
  /** What S3 works out from the request that arrives, with the same secret. */
  checked: Signature;
  verdict: Verdict;
  /** One for each moment of the trace. */
  blocks: readonly Block[];
  trace: readonly Moment[];
}

const plain = (name: string, text: string): Block => ({ name, lines: text.split('\n'), changed: [] });

/** S3 looks at the clock first, then at the signature, and at the body when it has arrived. */
function verdictOf(values: Sigv4Values, arrived: Message, matches: boolean): Verdict {
  const late = values.delay * 60;
  if (values.carry === 'query' && late > arrived.expires) return 'AccessDenied';
  if (values.carry === 'header' && values.delay > clockToleranceS3.value) return 'RequestTimeTooSkewed';
  if (!matches) return 'SignatureDoesNotMatch';
  const { payloadHash } = arrived.request;
  return payloadHash === unsignedPayload || payloadHash === sha256Hex(arrived.body)
    ? 'accepted'
    : 'XAmzContentSHA256Mismatch';
}

/** The first digits of a hash, which stand in full among the strings. */
const short = (hex: string) => `${hex.slice(0, 8)}…`;

const differing = (a: string, b: string): number =>
  Array.from(a).filter((digit, index) => digit !== b[index]).length;

/** A request to S3 signed with Signature Version 4, changed, and checked. */
export function sigv4(values: Sigv4Values): Sigv4 {
  const [sent, arrived] = [messageOf(values, 'none'), messageOf(values, values.change)];
  const signed = sign(sent.request, scope, keys.secret);
  const checked = sign(arrived.request, scope, keys.secret);
  const verdict = verdictOf(values, arrived, signed.signature === checked.signature);
  const blocks = blocksOf(values, sent, signed, checked);
  const digits = differing(signed.signature, checked.signature);
  return {
    signed,
    checked,
    verdict,
    blocks,
    answer: answerOf(values, verdict, arrived.expires),
    measures: [
      { name: 'Headers signed', value: sent.request.headers.length, unit: '', digits: 0 },
      { name: 'Lines of the canonical request', value: blocks[0]?.lines.length ?? 0, unit: '', digits: 0 },
      { name: 'Digits of the signature that differ', value: digits, unit: 'of 64', digits: 0 },
    ],
    working: workingOf(values, sent, arrived, signed, checked, verdict),
    trace: blocks.map(({ name }, index) => ({ at: String(index + 1), says: told(name, values, verdict) })),
  };
}

/** Only the lines that differ, and the signature. */
function checkedBlock(signed: Signature, checked: Signature): Block {
  const before = signed.canonicalRequest.split('\n');
  const other = checked.canonicalRequest.split('\n').filter((line, index) => line !== before[index]);
  const same = other.length === 0;
  const lines = [...(same ? ['the same canonical request'] : other), '', checked.signature];
  return {
    name: 'What S3 works out',
    lines,
    changed: same ? [] : lines.flatMap((line, at) => (line === '' ? [] : [at])),
  };
}

function blocksOf(values: Sigv4Values, sent: Message, signed: Signature, checked: Signature): Block[] {
  const { request } = sent;
  const target = `${uriEncodePath(request.path)}${request.query.length > 0 ? `?${encodeQuery(request.query)}` : ''}`;
  return [
    plain('Canonical request', signed.canonicalRequest),
    plain('String to sign', signed.stringToSign),
    plain('Signing key', signed.signingKey),
    plain('Signature', signed.signature),
    values.carry === 'query'
      ? plain('Pre-signed URL', `https://${host}${target}&X-Amz-Signature=${signed.signature}`)
      : plain('Authorization header', authorization(request, signed.signature)),
    checkedBlock(signed, checked),
  ];
}

function workingOf(
  values: Sigv4Values,
  sent: Message,
  arrived: Message,
  signed: Signature,
  checked: Signature,
  verdict: Verdict,
): WorkingLine[] {
  const presigned = values.carry === 'query';
  return [
    {
      says: 'Signed headers',
      rule: presigned ? 'host, since whoever opens a URL sends no more' : 'host and every x-amz- header',
      result: signedHeaderNames(sent.request.headers),
    },
    {
      says: 'Hash of the body',
      rule: sent.request.payloadHash === unsignedPayload ? 'left out' : 'SHA-256 of the body',
      result: presigned || values.payload === 'unsigned' ? unsignedPayload : short(sent.request.payloadHash),
    },
    {
      says: 'Signing key',
      rule: 'HMAC(HMAC(HMAC(HMAC("AWS4" + secret, day), Region), service), "aws4_request")',
      result: short(signed.signingKey),
    },
    { says: 'Signature', rule: 'HMAC(signing key, string to sign)', result: short(signed.signature) },
    {
      says: 'Signature that S3 works out',
      rule: 'the same steps over the request that arrives',
      result: short(checked.signature),
    },
    {
      says: 'Time',
      rule: presigned
        ? `${quantity(arrived.expires, 's')} from the time stamp, as the URL says`
        : `${quantity(clockToleranceS3.value, 'min')} from the time stamp at most`,
      result: values.delay === 0 ? 'at once' : `after ${duration(values.delay * 60_000)}`,
    },
    {
      says: 'Answer of S3',
      rule: 'in time, the same signature, and the body that the hash is of',
      result: verdict,
    },
  ];
}

const changes: Record<Sigv4Values['change'], string> = {
  none: '',
  method: 'the method was changed',
  key: 'the key was changed',
  parameter: 'the query string was changed',
  header: 'a header that is not signed was changed',
  body: 'the body was changed',
};

function answerOf({ change }: Sigv4Values, verdict: Verdict, expires: number): string {
  switch (verdict) {
    case 'accepted':
      if (change === 'none') return 'S3 accepts the request: nothing was changed, and it is in time.';
      return change === 'body'
        ? 'S3 accepts the request although the body was changed: this signature leaves the body out.'
        : `S3 accepts the request although ${changes[change]}: the signature does not cover it.`;
    case 'SignatureDoesNotMatch':
      return `S3 refuses with SignatureDoesNotMatch: ${changes[change]}, and the signature covers that.`;
    case 'XAmzContentSHA256Mismatch':
      return 'S3 refuses with XAmzContentSHA256Mismatch: the body is not the one whose hash was signed.';
    case 'RequestTimeTooSkewed':
      return `S3 refuses with RequestTimeTooSkewed: the time stamp is more than ${quantity(clockToleranceS3.value, 'min')} old.`;
    case 'AccessDenied':
      return `S3 refuses with AccessDenied: the URL was valid for ${duration(expires * 1000)}, and has expired.`;
  }
}

function told(step: string, { carry, change }: Sigv4Values, verdict: Verdict): string {
  switch (step) {
    case 'Canonical request':
      return carry === 'query'
        ? 'The request in its agreed form: method, encoded path, sorted query with all X-Amz- parameters, host, and UNSIGNED-PAYLOAD in place of a hash of the body.'
        : 'The request in its agreed form: method, encoded path, sorted query, signed headers, their names, and the hash of the body.';
    case 'String to sign':
      return 'Algorithm, time stamp, scope, and the SHA-256 of the canonical request.';
    case 'Signing key':
      return 'Four HMACs in a row bind the secret to one day, Region and service. The secret itself is never sent.';
    case 'Signature':
      return 'HMAC of the string to sign, with that key.';
    case 'What S3 works out':
      return `S3 repeats all steps over what arrives${change === 'none' ? '' : `; ${changes[change]}`}. Its answer: ${verdict}.`;
    default:
      return carry === 'query'
        ? 'The signature is put at the end of the URL, which works without any other header.'
        : 'Key ID, scope, names of the signed headers and the signature go along in one header.';
  }
}

import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { encodeQuery, type Pair, uriEncode } from '#engines/sign/canonical';
import { parseRequestLine } from '#engines/sign/request-line';
import { keys, messageOf, scope } from '#engines/sign/s3-request';
import { sha256Hex, sign } from '#engines/sign/signature';
import { sigv4 } from '#engines/sign/sigv4';
import { inputs } from '#engines/sign/sigv4-inputs';

const run = (changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>> = {}) =>
  sigv4(valuesOf(inputs, changes));

describe('values that AWS publishes', () => {
  const published = { time: '20130524T000000Z', region: 'us-east-1', service: 's3' };
  const empty = sha256Hex('');

  test('GET of a range, signed in a header', () => {
    const { canonicalRequest, signature } = sign(
      {
        method: 'GET',
        path: '/test.txt',
        query: [],
        headers: [
          ['host', 'examplebucket.s3.amazonaws.com'],
          ['range', 'bytes=0-9'],
          ['x-amz-content-sha256', empty],
          ['x-amz-date', published.time],
        ],
        payloadHash: empty,
      },
      published,
      keys.secret,
    );
    expect(sha256Hex(canonicalRequest)).toBe(
      '7344ae5b7ee6c3e7e6b0fe0640412a37625d1fbfff95c48bbb2dc43964946972',
    );
    expect(signature).toBe('f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41');
  });

  test('PUT of a key with a dollar sign', () => {
    const payloadHash = sha256Hex('Welcome to Amazon S3.');
    const { signature } = sign(
      {
        method: 'PUT',
        path: '/test$file.text',
        query: [],
        headers: [
          ['x-amz-storage-class', 'REDUCED_REDUNDANCY'],
          ['date', 'Fri, 24 May 2013 00:00:00 GMT'],
          ['host', 'examplebucket.s3.amazonaws.com'],
          ['x-amz-content-sha256', payloadHash],
          ['x-amz-date', published.time],
        ],
        payloadHash,
      },
      published,
      keys.secret,
    );
    expect(signature).toBe('98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd');
  });

  test('a pre-signed URL that is valid for a day', () => {
    const { signature } = sign(
      {
        method: 'GET',
        path: '/test.txt',
        query: [
          ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
          ['X-Amz-Credential', `${keys.id}/20130524/us-east-1/s3/aws4_request`],
          ['X-Amz-Date', published.time],
          ['X-Amz-Expires', '86400'],
          ['X-Amz-SignedHeaders', 'host'],
        ],
        headers: [['host', 'examplebucket.s3.amazonaws.com']],
        payloadHash: 'UNSIGNED-PAYLOAD',
      },
      published,
      keys.secret,
    );
    expect(signature).toBe('aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404');
  });
});

describe('beside AWS’s own signer', () => {
  /** The hash that the signer asks for, on Node’s crypto: independent of the library that we ship. */
  class Sha256 {
    readonly #hash;
    constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
      const key = typeof secret === 'string' || secret === undefined ? secret : bytes(secret);
      this.#hash = key === undefined ? createHash('sha256') : createHmac('sha256', key);
    }
    update(data: string | ArrayBuffer | ArrayBufferView) {
      this.#hash.update(typeof data === 'string' ? data : bytes(data));
    }
    async digest() {
      return new Uint8Array(this.#hash.digest());
    }
    reset() {}
  }
  const bytes = (data: ArrayBuffer | ArrayBufferView) =>
    ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data);

  const signer = new SignatureV4({
    service: scope.service,
    region: scope.region,
    credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret },
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: true,
  });
  const signingDate = new Date('2026-11-29T12:00:00Z');
  const request = (method: string, query: readonly Pair[], body: string) => ({
    method,
    protocol: 'https:',
    hostname: 'posters.s3.eu-west-1.amazonaws.com',
    path: '/hamlet-2.jpg',
    query: Object.fromEntries(query),
    headers: { host: 'posters.s3.eu-west-1.amazonaws.com' },
    ...(body !== '' && { body }),
  });
  const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
  const query = fc.uniqueArray(
    fc.tuple(
      word.filter((name) => !/^x-amz-/i.test(name) && name !== '__proto__'),
      word,
    ),
    { selector: ([name]) => name, maxLength: 4 },
  );

  test('signs a thousand random requests alike, in the header', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('GET', 'PUT', 'DELETE'), query, word, async (method, query, body) => {
        const theirs = await signer.sign(request(method, query, body), { signingDate });
        const payloadHash = sha256Hex(body);
        const ours = sign(
          {
            method,
            path: '/hamlet-2.jpg',
            query,
            headers: [
              ['host', 'posters.s3.eu-west-1.amazonaws.com'],
              ['x-amz-content-sha256', payloadHash],
              ['x-amz-date', scope.time],
            ],
            payloadHash,
          },
          scope,
          keys.secret,
        );
        expect(theirs.headers.authorization).toContain(`Signature=${ours.signature}`);
      }),
      { numRuns: 1000 },
    );
  });

  test('pre-signs a thousand random requests alike', async () => {
    await fc.assert(
      fc.asyncProperty(query, fc.integer({ min: 1, max: 604_800 }), async (query, expiresIn) => {
        const theirs = await signer.presign(request('GET', query, ''), { signingDate, expiresIn });
        const ours = sign(
          {
            method: 'GET',
            path: '/hamlet-2.jpg',
            query: [
              ...query,
              ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
              ['X-Amz-Credential', `${keys.id}/20261129/eu-west-1/s3/aws4_request`],
              ['X-Amz-Date', scope.time],
              ['X-Amz-Expires', String(expiresIn)],
              ['X-Amz-SignedHeaders', 'host'],
            ],
            headers: [['host', 'posters.s3.eu-west-1.amazonaws.com']],
            // Without a service of its own the signer hashes the body, which is empty.
            payloadHash: sha256Hex(''),
          },
          scope,
          keys.secret,
        );
        expect(theirs.query?.['X-Amz-Signature']).toBe(ours.signature);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('encoding', () => {
  test('a space is %20, and what encodeURIComponent leaves alone is encoded too', () => {
    expect(uriEncode("a b!'()*~ü/")).toBe('a%20b%21%27%28%29%2A~%C3%BC%2F');
  });

  test('parameters are sorted after encoding', () => {
    expect(
      encodeQuery([
        ['b', '1'],
        ['a', '2'],
        ['B', ''],
        ['a', '1'],
      ]),
    ).toBe('B=&a=1&a=2&b=1');
  });
});

describe('what the signature covers', () => {
  test.each([
    [{ change: 'none' }, 'accepted'],
    [{ change: 'method' }, 'SignatureDoesNotMatch'],
    [{ change: 'key' }, 'SignatureDoesNotMatch'],
    [{ change: 'parameter' }, 'SignatureDoesNotMatch'],
    [{ change: 'header' }, 'accepted'],
    [{ change: 'body' }, 'accepted'],
    [{ change: 'body', carry: 'header' }, 'XAmzContentSHA256Mismatch'],
    [{ change: 'body', carry: 'header', payload: 'unsigned' }, 'accepted'],
    [{ change: 'parameter', carry: 'header' }, 'SignatureDoesNotMatch'],
  ] as const)('%o: %s', (changes, verdict) => {
    expect(run(changes).verdict).toBe(verdict);
  });

  test('what is changed always differs, whatever the request was', () => {
    for (const request of ['GET /invoices.csv', 'DELETE /', 'PUT /a?versionId=k3'])
      for (const carry of ['header', 'query'] as const)
        for (const change of ['method', 'key', 'parameter'] as const)
          for (const expires of [1, 604_800])
            expect(run({ request, carry, change, expires, delay: 0 }).verdict).toBe('SignatureDoesNotMatch');
  });

  test('a session token is signed, in either form', () => {
    for (const carry of ['header', 'query'] as const) {
      const { signed } = run({ carry, credentials: 'role' });
      expect(signed.canonicalRequest).toMatch(/x-amz-security-token[:=]/i);
      expect(signed.signature).not.toBe(run({ carry }).signed.signature);
    }
  });
});

describe('time', () => {
  test('a header is too old after 15 minutes, a URL when it says so', () => {
    expect(run({ carry: 'header', delay: 15 }).verdict).toBe('accepted');
    expect(run({ carry: 'header', delay: 15.1 }).verdict).toBe('RequestTimeTooSkewed');
    expect(run({ delay: 60 }).verdict).toBe('accepted');
    expect(run({ delay: 61 }).verdict).toBe('AccessDenied');
  });

  test('a URL of 60 seconds works after 45 of them and not after 90', () => {
    expect([0.75, 1.5].map((delay) => run({ expires: 60, delay }).verdict)).toEqual([
      'accepted',
      'AccessDenied',
    ]);
  });
});

test('a request line names what would be right', () => {
  expect(parseRequestLine('PUT /hamlet 2.jpg?a=1=2&b')).toEqual({
    method: 'PUT',
    path: '/hamlet 2.jpg',
    query: [
      ['a', '1=2'],
      ['b', ''],
    ],
  });
  expect(parseRequestLine('PATCH /x')).toBe(
    '“PATCH” is no method here. Write GET, PUT, HEAD, DELETE, then a path, such as GET /hamlet.jpg.',
  );
  expect(parseRequestLine('')).toContain('Nothing is no method');
  expect(parseRequestLine('GET hamlet')).toBe('A path begins with a slash. Write GET /hamlet.jpg.');
  expect(parseRequestLine('GET /x?X-Amz-Date=1')).toContain('is added by the signer');
});

test('the message that is signed is the message that arrives when nothing is changed', () => {
  const values = valuesOf(inputs);
  expect(messageOf(values, 'none')).toEqual(messageOf({ ...values, change: 'method' }, 'none'));
});

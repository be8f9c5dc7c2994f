import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inputs as corsInputs, runCors } from '#components/s3-cors/run.ts';
import { valuesOf } from '#engines/inputs';
import { corsExchange, type Kept, readRule } from '#engines/network/cors';
import { type CorsRule, rulesFault } from '#engines/network/cors-rules';
import { differences, originOf } from '#engines/network/origin';

const origin = (url: string) => {
  const found = originOf(url);
  if (!found) throw new Error(url);
  return found.origin;
};
const ask = (
  page: string,
  method: string,
  url: string,
  rules: readonly CorsRule[],
  headers: Record<string, string> = {},
  kept: Kept = 'nothing',
) =>
  corsExchange(
    origin(page),
    {
      method,
      target: origin(url),
      path: '/a',
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    },
    rules,
    kept,
  );
const site = 'https://www.example.com';
const bucket = 'https://posters.s3.amazonaws.com/a';
const rule = (changes: Partial<CorsRule> = {}): CorsRule => ({
  AllowedOrigins: [site],
  AllowedMethods: ['GET', 'PUT'],
  ...changes,
});

describe('origins', () => {
  test.each([
    ['http://www.example.com', 'http://www.example.com/app.js', []],
    ['http://www.example.com', 'https://www.example.com/data.json', ['scheme', 'port']],
    ['https://www.example.com', 'https://www.example.com:443/x', []],
    ['https://www.example.com', 'https://example.com', ['host']],
    ['http://example.com/a', 'http://EXAMPLE.com/b', []],
    ['http://localhost:3000', 'http://localhost:4000', ['port']],
  ])('%s and %s', (a, b, differ) => {
    expect(differences(origin(a), origin(b))).toEqual(differ);
  });

  test.each([
    'ftp://a',
    'example.com',
    'https://',
    'https://a b',
    'https://a:99999',
    'javascript:alert(1)',
    '',
  ])('“%s” has no origin here', (url) => expect(originOf(url)).toBeUndefined());
});

describe('preflights', () => {
  const preflight = (method: string, headers: Record<string, string> = {}) =>
    ask(site, method, bucket, [rule()], headers).preflight !== undefined;
  test('simple requests go without', () => {
    expect(preflight('GET')).toBe(false);
    expect(preflight('HEAD')).toBe(false);
    expect(preflight('POST', { 'Content-Type': 'text/plain; charset=utf-8' })).toBe(false);
    expect(preflight('GET', { Accept: '*/*' })).toBe(false);
  });
  test('others ask first', () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) expect(preflight(method)).toBe(true);
    expect(preflight('POST', { 'Content-Type': 'application/json' })).toBe(true);
    expect(preflight('GET', { Authorization: 'x' })).toBe(true);
    expect(preflight('GET', { 'x-amz-meta-a': '1' })).toBe(true);
  });
  test('a refused one ends the matter: 403, and the request is never sent', () => {
    const { messages, sent, readable } = ask(site, 'DELETE', bucket, [rule()]);
    expect(messages.map(({ line }) => line)).toEqual(['OPTIONS /a', '403 Forbidden']);
    expect([sent, readable]).toEqual([false, false]);
  });
  test('a kept one is not sent again, and the request runs although its answer stays hidden', () => {
    const { messages, sent, readable } = ask(site, 'PUT', bucket, [], {}, 'preflight');
    expect(messages.map(({ line }) => line)).toEqual(['PUT /a', '200 OK']);
    expect([sent, readable]).toEqual([true, false]);
  });
});

describe('rules', () => {
  const reading = (changes: Partial<CorsRule>, headers: string[] = []) =>
    readRule(rule(changes), site, 'GET', headers);
  test('one wildcard in an origin', () => {
    expect(reading({ AllowedOrigins: ['https://*.example.com'] }).fits).toBe(true);
    expect(reading({ AllowedOrigins: ['*'] }).fits).toBe(true);
    expect(reading({ AllowedOrigins: ['http://*'] }).fits).toBe(false);
  });
  test('a question mark is no wildcard', () => {
    expect(reading({ AllowedOrigins: ['https://www.example.co?'] }).fits).toBe(false);
  });
  test('a slash at the end never fits, and is named', () => {
    const slash = reading({ AllowedOrigins: ['https://www.example.com/'] });
    expect(slash).toMatchObject({ fits: false, element: 'AllowedOrigins' });
    expect(slash.fits ? '' : slash.because).toContain('ends in a slash');
  });
  test('headers without regard to case, with a wildcard', () => {
    expect(reading({ AllowedHeaders: ['X-Amz-*'] }, ['x-amz-meta-a']).fits).toBe(true);
    expect(reading({ AllowedHeaders: ['content-type'] }, ['x-amz-meta-a'])).toMatchObject({
      element: 'AllowedHeaders',
    });
  });
  test('the first that fits decides, later ones are not asked', () => {
    const {
      rules,
      rule: found,
      messages,
    } = ask(site, 'GET', bucket, [
      rule({ AllowedMethods: ['POST'] }),
      rule(),
      rule({ AllowedOrigins: ['*'] }),
    ]);
    expect(found).toBe(1);
    expect(rules.map((each) => each?.fits)).toEqual([false, true, undefined]);
    expect(messages[1]?.headers[0]).toBe(`Access-Control-Allow-Origin: ${site}`);
  });
  test('a cached answer without the header is of no use to a script', () => {
    expect(ask(site, 'GET', bucket, [rule()], {}, 'answer').readable).toBe(false);
  });
  test('a refused preflight is what is told, whatever a cache holds', () => {
    for (const kept of ['nothing', 'answer'] as const) {
      const { answer, working } = runCors(valuesOf(corsInputs, { kept }));
      expect(answer).toContain('the preflight gets 403');
      expect(working.at(-1)?.result).toBe('gets an error; the request is never sent');
    }
  });
});

test.each([
  ['{}', 'Line 1, column 1: The configuration is a list of rules: write [ { … } ].'],
  [
    '{"CORSRules": []}',
    'Line 1, column 1: The console takes the list alone: write what stands after "CORSRules".',
  ],
  [
    '[{"AllowedOrigin": ["*"]}]',
    'Line 1, column 3: A rule has no “AllowedOrigin”. Did you mean “AllowedOrigins”?',
  ],
  [
    '[{"AllowedOrigins": ["*"]}]',
    'Line 1, column 2: This rule has no AllowedMethods. Add it, such as "AllowedMethods": ["GET"].',
  ],
  ['[{"AllowedOrigins": "*"}]', 'Line 1, column 21: AllowedOrigins is a list: write ["…"].'],
  ['[{"AllowedOrigins": ["*.*"]}]', 'Line 1, column 22: “*.*” has 2 wildcards. One * is allowed.'],
  [
    '[{"AllowedMethods": ["OPTIONS"]}]',
    'Line 1, column 22: “OPTIONS” cannot be allowed. S3 answers preflights by itself. Name the method that follows: GET, PUT, POST, DELETE, HEAD.',
  ],
  [
    '[{"MaxAgeSeconds": "3000"}]',
    'Line 1, column 20: MaxAgeSeconds is a whole number, such as 3000, without quotes.',
  ],
])('%s', (text, fault) => {
  expect(rulesFault(text, 100)).toBe(fault);
});

test('properties: same origin always works; without a fitting rule nothing is readable; a rule more never hides', () => {
  const urls = fc.constantFrom(
    site,
    'http://www.example.com',
    'https://example.com',
    'https://a.example.com:8080',
  );
  const rules = fc.record({
    AllowedOrigins: fc.uniqueArray(
      fc.constantFrom('*', site, `${site}/`, 'https://*.example.com*', 'http://*'),
      { minLength: 1 },
    ),
    AllowedMethods: fc.uniqueArray(fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'HEAD'), { minLength: 1 }),
    AllowedHeaders: fc.uniqueArray(fc.constantFrom('*', 'content-type', 'x-*')),
  });
  const headers = fc.constantFrom({}, { 'Content-Type': 'image/png' }, { 'x-a': '1' });
  fc.assert(
    fc.property(
      urls,
      urls,
      fc.constantFrom('GET', 'PUT', 'DELETE', 'PATCH', 'POST'),
      fc.array(rules, { maxLength: 3 }),
      rules,
      headers,
      (page, url, method, list, more, extra) => {
        const now = ask(page, method, url, list, extra);
        if (now.differ.length === 0) expect([now.readable, now.messages.length]).toEqual([true, 2]);
        else {
          expect(now.readable).toBe(now.rule !== undefined);
          if (now.readable) {
            expect(
              now.messages.at(-1)?.headers.some((each) => each.startsWith('Access-Control-Allow-Origin: ')),
            ).toBe(true);
            expect(ask(page, method, url, [...list, more], extra).readable).toBe(true);
          }
          expect(now.messages.length).toBe(now.sent && now.preflight !== undefined ? 4 : 2);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

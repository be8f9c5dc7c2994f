import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { readRequest } from '#engines/network/http-request';
import { inputs, route } from '#engines/network/listener-rules';
import { readRules } from '#engines/network/listener-text';

/** Where a request ends under these rules; a default that answers 404 is added. */
const ends = (rules: string, request: string) =>
  route(valuesOf(inputs, { rules: `${rules}\ndefault -> answer 404`, request })).ends;
const get = (address: string, from = '203.0.113.9') => `GET https://${address} from ${from}`;
const rulesFault = (text: string) => {
  const reading = readRules(text);
  return reading.ok ? undefined : reading.fault;
};

describe('conditions', () => {
  test('*.example.com fits a name below example.com and not example.com itself', () => {
    expect(ends('1 host *.example.com -> forward a', get('www.example.com/'))).toBe('a');
    expect(ends('1 host *.example.com -> forward a', get('example.com/'))).toBe('404');
    expect(ends('1 host *.example.com or example.com -> forward a', get('example.com/'))).toBe('a');
  });

  test('case counts for paths and methods, and not for hosts, headers and query strings', () => {
    expect(ends('1 path /img/* -> forward a', get('x.org/IMG/1'))).toBe('404');
    expect(ends('1 method get -> forward a', get('x.org/'))).toBe('404');
    expect(ends('1 host X.ORG -> forward a', get('x.org/'))).toBe('a');
    expect(ends('1 query Platform=Mobile -> forward a', get('x.org/?platform=MOBILE'))).toBe('a');
    expect(ends('1 header user-agent *CHROME* -> forward a', `${get('x.org/')}\nUser-Agent: Chrome/1`)).toBe(
      'a',
    );
  });

  test('a question mark is exactly one character, an asterisk any number', () => {
    expect(ends('1 path /a?c -> forward a', get('x.org/abc'))).toBe('a');
    expect(ends('1 path /a?c -> forward a', get('x.org/ac'))).toBe('404');
    expect(ends('1 path /a*c -> forward a', get('x.org/ac'))).toBe('a');
    expect(ends('1 path /img/*/pics -> forward a', get('x.org/img/a/b/pics'))).toBe('a');
  });

  test('the query string is no part of the path', () => {
    expect(ends('1 path /orders -> forward a', get('x.org/orders?id=1'))).toBe('a');
    expect(rulesFault('1 path /orders?id=1 -> forward a\ndefault -> answer 404')).toContain('query');
  });

  test('a value without a key fits any key', () => {
    expect(ends('1 query *example* -> forward a', get('x.org/?y=an-example-1'))).toBe('a');
    expect(ends('1 query version=v1 -> forward a', get('x.org/?other=v1'))).toBe('404');
  });

  test('the source is the sender, whatever X-Forwarded-For says', () => {
    const rules = '1 source 192.0.2.0/24 or 198.51.100.10/32 -> forward a';
    expect(ends(rules, get('x.org/', '192.0.2.7'))).toBe('a');
    expect(ends(rules, `${get('x.org/', '203.0.113.9')}\nX-Forwarded-For: 192.0.2.7`)).toBe('404');
    expect(ends('1 source 2001:db8::/32 -> forward a', get('x.org/', '2001:db8::7'))).toBe('a');
  });

  test('conditions add up, values are alternatives', () => {
    const rules = '1 path /a or /b and method GET -> forward a';
    expect(ends(rules, get('x.org/b'))).toBe('a');
    expect(ends(rules, 'POST https://x.org/b from 203.0.113.9')).toBe('404');
  });
});

describe('order and actions', () => {
  test('the lowest number that fits decides, in whatever order the rules are written', () => {
    const rules = '20 path /orders/export -> forward export\n10 path /orders/* -> forward orders';
    const result = route(
      valuesOf(inputs, { rules: `default -> answer 404\n${rules}`, request: get('x.org/orders/export') }),
    );
    expect(result.ends).toBe('orders');
    expect(result.verdicts.map(({ outcome }) => outcome)).toEqual(['decides', 'unread', 'unread']);
  });

  test('HTTP is redirected to HTTPS with host, path and query, and HTTPS to HTTPS is a loop', () => {
    const rules = 'default -> redirect https';
    const to = (request: string) => route(valuesOf(inputs, { rules, request })).ends;
    expect(to('GET http://x.org/a?b=c from 203.0.113.9')).toBe('https://x.org/a?b=c');
    expect(to('GET http://x.org:8080/a from 203.0.113.9')).toBe('https://x.org/a');
    expect(to(get('x.org/a'))).toBe('a loop');
  });

  test('weights are shares of their sum', () => {
    const { working } = route(valuesOf(inputs, { rules: 'default -> forward blue 95, green 5' }));
    expect(working.find(({ says }) => says === 'Share of green')).toMatchObject({ result: '5%' });
  });

  test('signing in needs HTTPS', () => {
    const rules = '1 path /admin -> login then forward admin\ndefault -> forward shop';
    const at = (scheme: string) =>
      route(valuesOf(inputs, { rules, request: `GET ${scheme}://x.org/admin from 203.0.113.9` }));
    expect(at('https')).toMatchObject({ ends: 'admin' });
    expect(at('https').received.at(-1)).toContain('x-amzn-oidc-data');
    expect(at('http')).toMatchObject({ ends: 'refused' });
  });

  test('the target sees who called, how, and at which port', () => {
    const { received } = route(
      valuesOf(inputs, {
        rules: 'default -> forward shop',
        request: `${get('x.org/a', '198.51.100.7')}\nX-Forwarded-For: 203.0.113.9`,
      }),
    );
    expect(received).toEqual([
      'GET /a',
      'Host: x.org',
      'X-Forwarded-For: 203.0.113.9, 198.51.100.7',
      'X-Forwarded-Proto: https',
      'X-Forwarded-Port: 443',
    ]);
  });
});

test.each([
  ['', 'default rule'],
  ['10 path /a -> forward a', 'default rule'],
  ['10 path /a -> forward a\n10 path /b -> forward b\ndefault -> answer 404', 'stands twice'],
  ['50001 path /a -> forward a\ndefault -> answer 404', 'The nearest valid value is 50000'],
  ['10 header User-Agent=*a* -> forward a\ndefault -> answer 404', 'header User-Agent *Mobile*'],
  ['10 -> forward a\ndefault -> answer 404', 'no condition'],
  ['10 path /a forward a\ndefault -> answer 404', 'arrow'],
  ['10 colour red -> forward a\ndefault -> answer 404', 'no condition'],
  ['10 path /a and path /b -> forward a\ndefault -> answer 404', 'one path condition'],
  ['10 path /a or /b or /c or /d -> forward a\ndefault -> answer 404', '3 values at most'],
  ['10 path /a*b*c*d*e*f* -> forward a\ndefault -> answer 404', '5 wildcards at most'],
  ['10 host localhost -> forward a\ndefault -> answer 404', 'no dot'],
  ['default -> forward a 0, b 0', 'weights'],
  ['default -> forward a 1000, b 0', 'no target group'],
  ['default -> answer 302', 'fixed response'],
  ['default -> redirect http', 'redirect'],
  ['default -> sing', 'no action'],
])('%j is refused', (text, part) => {
  expect(rulesFault(text)).toContain(part);
});

test.each(['GET /orders', 'GET ftp://x.org/ from 1.2.3.4', 'GET http://x.org/ from nobody', ''])(
  'the request %j is refused',
  (text) => {
    expect(readRequest(text).ok).toBe(false);
  },
);

test('whatever is typed, there is a fault or an answer', () => {
  const word = fc.constantFrom(
    ...['10', '20', 'default', 'path', 'host', 'query', 'source', '/a*', '*.org', '->', 'and', 'or'],
    ...['forward', 'redirect', 'https', 'answer', '404', 'a', 'b 1,', 'login then', '\n', '10.0.0.0/8', '='],
  );
  const rules = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(rules, fc.string({ maxLength: 12 }), (typed, path) => {
      const fault = inputs.rules.check(typed);
      if (fault !== undefined) {
        expect(fault).toMatch(/\.$/);
        return;
      }
      const request = `GET https://x.org/${path} from 203.0.113.9`;
      const known = inputs.request.check(request) === undefined;
      const { answer, verdicts } = route(valuesOf(inputs, { rules: typed, ...(known && { request }) }));
      expect(answer).toMatch(/\.$/);
      expect(verdicts.filter(({ outcome }) => outcome === 'decides').length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1000 },
  );
});

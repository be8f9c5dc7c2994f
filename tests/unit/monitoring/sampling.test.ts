import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { inputs, sample } from '#engines/monitoring/sampling';
import { readFlows, readRules } from '#engines/monitoring/sampling-text';

const run = (rules: string, traffic: string, header: 'none' | 'sampled' | 'unsampled' = 'none') =>
  sample(valuesOf(inputs, { rules, traffic, header }));

describe('the worked examples', () => {
  test('POST with reservoir 10 and rate 0.10, 100 a second: 19', () => {
    expect(run('100 POST * reservoir 10 rate 0.1', '100/s POST /sale').traces).toBeCloseTo(19, 9);
  });
  test('a debug rule with rate 1, 40 a second: all 40, and the next rules are not asked', () => {
    const { traces, shares } = run(
      '1 PUT /history/* at shop reservoir 1 rate 1\n2 PUT * reservoir 5 rate 0',
      '40/s PUT /history/7',
    );
    expect(traces).toBe(40);
    expect(shares.map(({ requests }) => requests)).toEqual([40, 0, 0]);
  });
  test('the default rule, 61 a second: 4', () => {
    expect(run('', '61/s GET /seats').traces).toBeCloseTo(4, 9);
  });
  test('the default rule, one request in two seconds: all', () => {
    const { traces, answer } = run('', '0.5/s GET /seats');
    expect(traces).toBe(0.5);
    expect(answer).toMatch(/^Every request/);
  });
});

describe('rules', () => {
  test('the lowest number is first, in whatever order they are written', () => {
    const { shares } = run('300 * * reservoir 0 rate 1\n20 GET * reservoir 0 rate 0', '7/s GET /a');
    expect(shares.map(({ name, requests }) => [name, requests])).toEqual([
      ['Rule 20', 7],
      ['Rule 300', 0],
      ['Default rule', 0],
    ]);
  });
  test('reservoir 0 and rate 0 record nothing', () => {
    expect(run('5 GET /health reservoir 0 rate 0', '50/s GET /health').answer).toBe(
      'No request is recorded.',
    );
  });
  test('all requests of a rule share its reservoir', () => {
    const { traces, recorded } = run('', '30/s GET /a\n31/s GET /b');
    expect(traces).toBeCloseTo(4, 9);
    expect((recorded[0] ?? 0) + (recorded[1] ?? 0)).toBeCloseTo(4, 9);
  });
  test('exactly the reservoir is recorded whole', () => {
    expect(run('1 * * reservoir 10 rate 0', '10/s GET /a').traces).toBe(10);
    expect(run('1 * * reservoir 10 rate 0', '11/s GET /a').traces).toBe(10);
  });
  test('wildcards and the service', () => {
    const takes = (rule: string, flow: string) =>
      run(`1 ${rule} reservoir 0 rate 1`, `1/s ${flow}`).shares[0]?.requests;
    expect(takes('GET /a/?', 'GET /a/b')).toBe(1);
    expect(takes('GET /a/?', 'GET /a/bc')).toBe(0);
    expect(takes('* * at pay*', 'GET /a at payment')).toBe(1);
    expect(takes('* * at pay*', 'GET /a')).toBe(0);
    expect(takes('get /A', 'GET /a')).toBe(1);
  });
  test('tabs part as blanks do, and a rate may begin with its point', () => {
    expect(run('1\tGET\t/a\treservoir\t0\trate\t.5', '8/s\tGET\t/a').traces).toBe(4);
  });
  test('who is in front decides', () => {
    expect(run('1 * * reservoir 0 rate 1', '9/s GET /a', 'unsampled').traces).toBe(0);
    expect(run('1 * * reservoir 0 rate 0', '9/s GET /a', 'sampled').traces).toBe(9);
  });
});

describe('faults name what would be right', () => {
  test.each([
    ['10000 GET * reservoir 1 rate 1', 'nearest valid value is 9,999'],
    ['0 GET * reservoir 1 rate 1', 'nearest valid value is 1'],
    ['1 GET * reservoir -1 rate 1', 'nearest valid value is 0'],
    ['1 GET * reservoir 1.4 rate 1', 'nearest valid value is 1'],
    ['1 GET * reservoir 1 rate 1.01', 'nearest valid value is 1'],
    ['1 GET * reservoir 1 rate 5%', 'a number from 0 to 1'],
    ['1 GET * rate 1', 'is no rule'],
    ['1 GET * reservoir 1 rate 1\n1 PUT * reservoir 1 rate 1', 'Rule 1 stands twice'],
    ['default reservoir 1 rate x', '“x” is no rate'],
  ])('%s', (rules, says) => {
    expect(readRules(rules)).toMatchObject({ ok: false, fault: expect.stringContaining(says) });
  });
  test.each([
    ['', 'There is no traffic'],
    ['100/s POST', 'is no traffic'],
    ['0/s GET /a', 'nearest valid value is 0.001'],
    ['many GET /a', '“many” is no number of requests'],
    ['1/s GET /a?b=1', 'no wildcards and no query'],
  ])('%j', (traffic, says) => {
    expect(readFlows(traffic)).toMatchObject({ ok: false, fault: expect.stringContaining(says) });
  });
});

const rule = fc
  .tuple(
    fc.integer({ min: 0, max: 50 }),
    fc.integer({ min: 0, max: 100 }),
    fc.constantFrom('GET', 'POST', '*'),
    fc.constantFrom('/a', '/*', '*'),
  )
  .map(([reservoir, rate, method, path]) => `${method} ${path} reservoir ${reservoir} rate ${rate / 100}`);
const rules = fc
  .array(rule, { maxLength: 5 })
  .map((list) => list.map((each, index) => `${index + 1} ${each}`).join('\n'));
const traffic = fc
  .array(
    fc.tuple(fc.integer({ min: 1, max: 500 }), fc.constantFrom('GET', 'POST'), fc.constantFrom('/a', '/b')),
    { minLength: 1, maxLength: 5 },
  )
  .map((flows) => flows.map(([perSecond, method, path]) => `${perSecond}/s ${method} ${path}`).join('\n'));

test('each request is decided by one rule, never more is recorded than comes, and more traffic never means fewer traces', () => {
  fc.assert(
    fc.property(rules, traffic, (written, flows) => {
      const { shares, traces, requests, recorded } = run(written, flows);
      expect(shares.reduce((sum, share) => sum + share.requests, 0)).toBeCloseTo(requests, 6);
      expect(traces).toBeLessThanOrEqual(requests + 1e-9);
      expect(recorded.reduce((sum, each) => sum + each, 0)).toBeCloseTo(traces, 6);
      const doubled = flows.replace(/^\d+/gm, (count) => String(Number(count) * 2));
      expect(run(written, doubled).traces).toBeGreaterThanOrEqual(traces - 1e-9);
    }),
    { numRuns: 1_000 },
  );
});

test('any text is read or refused in a sentence', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const reading of [readRules(text), readFlows(text)])
        if (!reading.ok) expect(reading.fault).toMatch(/\.$/);
    }),
    { numRuns: 1_000 },
  );
});

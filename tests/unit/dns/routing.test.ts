import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRecords } from '#engines/dns/records';
import { routing } from '#engines/dns/routing';
import { inputs, type RoutingValues } from '#engines/dns/routing-inputs';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<RoutingValues>) => routing(valuesOf(inputs, changes));
/** Where clients end, by record. */
const shares = (policy: RoutingValues['policy'], records: string, user = 'France, Europe, 192.0.2.7') =>
  Object.fromEntries(
    run({ policy, records, user })
      .first.shares.filter(({ share }) => share > 0)
      .map(({ record, share }) => [record.value, share]),
  );

describe('policies', () => {
  test('weights of 1 and 255, of 1 and 99, of 0 and 0', () => {
    expect(shares('weighted', 'a weight 1\nb weight 255')).toEqual({ a: 1 / 256, b: 255 / 256 });
    expect(shares('weighted', 'a weight 1\nb weight 99')).toEqual({ a: 0.01, b: 0.99 });
    expect(shares('weighted', 'a weight 0\nb weight 9')).toEqual({ b: 1 });
    expect(shares('weighted', 'a weight 0\nb weight 0')).toEqual({ a: 0.5, b: 0.5 });
    expect(shares('weighted', 'a weight 0\nb weight 9 unhealthy')).toEqual({ a: 1 });
  });

  test('multivalue: 8 of 9 healthy records, 2 of 3, and all where none is healthy', () => {
    const letters = [...'abcdefghi'].join('\n');
    expect(run({ policy: 'multivalue', records: `${letters}\nj unhealthy` }).first).toMatchObject({
      values: 8,
    });
    expect(shares('multivalue', 'a\nb unhealthy\nc')).toEqual({ a: 0.5, c: 0.5 });
    expect(run({ policy: 'multivalue', records: 'a unhealthy\nb unhealthy' }).first.values).toBe(2);
  });

  test('simple answers know no health', () => {
    expect(shares('simple', 'a\nb unhealthy')).toEqual({ a: 0.5, b: 0.5 });
  });

  test('latency and geoproximity take the nearest healthy one', () => {
    expect(shares('latency', 'paris 20ms unhealthy\nohio 90 ms\ntokyo 200ms')).toEqual({ ohio: 1 });
    expect(shares('geoproximity', 'near 400km\nfar 500 km')).toEqual({ near: 1 });
    expect(shares('geoproximity', 'near 400km\nfar 500km bias 30')).toEqual({ far: 1 });
    expect(shares('geoproximity', 'near 400km bias -50\nfar 500km')).toEqual({ far: 1 });
  });

  test('failover', () => {
    expect(shares('failover', 'b secondary\na primary')).toEqual({ a: 1 });
    expect(shares('failover', 'b secondary\na primary unhealthy')).toEqual({ b: 1 });
    expect(shares('failover', 'b secondary unhealthy\na primary unhealthy')).toEqual({ a: 1 });
  });

  test('geolocation: the most exact place, then the default, then nothing', () => {
    const records = 'eu for Europe\nfr for France\nall for default';
    expect(shares('geolocation', records)).toEqual({ fr: 1 });
    expect(shares('geolocation', records, 'Spain, Europe')).toEqual({ eu: 1 });
    expect(shares('geolocation', records, 'Japan, Asia')).toEqual({ all: 1 });
    expect(shares('geolocation', 'eu for Europe', 'Japan, Asia')).toEqual({});
    expect(shares('geolocation', 'eu for Europe\nfr for France unhealthy')).toEqual({ eu: 1 });
    expect(shares('geolocation', 'de for Germany\nfr for France unhealthy')).toEqual({ fr: 1 });
  });

  test('IP-based: the longest block, then the default', () => {
    const records = 'wide for 192.0.0.0/16\nnarrow for 192.0.2.0/24\nall for *';
    expect(shares('ip', records)).toEqual({ narrow: 1 });
    expect(shares('ip', records, '192.0.9.1')).toEqual({ wide: 1 });
    expect(shares('ip', records, '198.51.100.1')).toEqual({ all: 1 });
  });
});

test('an answer that health checks change is told for the start and the end', () => {
  const { answer } = run({ policy: 'latency', records: 'paris 30 ms unhealthy from 60 s\nohio 90 ms' });
  expect(answer).toContain('sent to paris. That is at the start; at the end Route 53 answers ohio.');
  expect(run({ records: 'a unhealthy from 60 s' }).answer).toContain('Later all checks have failed');
});

test('one dead address is told as one', () => {
  const records = 'a unhealthy from 30 s\nb secondary';
  expect(run({ policy: 'failover', records }).answer).toContain('1 gets a dead address');
});

test('a second primary is refused by AWS, so the answer says which one counts', () => {
  expect(run({ policy: 'failover', records: 'a\nb' }).answer).toMatch(/^Failover takes one .* first primary/);
  expect(run({ policy: 'failover', records: 'a\nb secondary' }).answer).toMatch(/^The user is sent to a\./);
});

test('a bias out of its range names the range', () => {
  expect(parseRecords('a 5 km bias 100')).toMatchObject({ fault: expect.stringContaining('−99 to 99') });
});

test('a kept answer outlives its record by up to one TTL', () => {
  const { queries } = run({
    policy: 'failover',
    records: 'a unhealthy from 30s\nb secondary',
    ttl: 60,
    every: 30,
  });
  expect(queries.map(({ cached }) => cached)).toEqual([false, true, false, true, false, true, false, true]);
  expect(queries.map(({ dead }) => dead).slice(0, 3)).toEqual([false, true, false]);
});

test('with a TTL of 0 every request asks', () => {
  expect(run({ ttl: 0 }).queries.every(({ cached }) => !cached)).toBe(true);
});

test.each([
  ['', 'no record'],
  ['a weight 256', '255'],
  ['a heavy', 'not understood'],
  ['a\na', 'twice'],
])('“%s” is refused', (text, fault) => {
  const parsed = parseRecords(text);
  expect(parsed.ok ? '' : parsed.fault).toContain(fault);
});

test('shares add up to all or nothing, and nobody who asks gets an unhealthy record while a healthy one fits', () => {
  const line = fc
    .tuple(
      fc.integer({ min: 0, max: 255 }),
      fc.integer({ min: 0, max: 300 }),
      fc.constantFrom(
        '',
        ' unhealthy',
        ' unhealthy from 45 s',
        ' secondary',
        ' for France',
        ' for Europe',
        ' for 192.0.2.0/24',
      ),
    )
    .map(([weight, ms, more]) => `weight ${weight} ${ms} ms ${ms} km${more}`);
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...(Object.keys(inputs.policy.options) as RoutingValues['policy'][])),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 0, max: 999_999 }),
      (lines, policy, ttl, seed) => {
        const records = lines.map((each, index) => `r${index} ${each}`).join('\n');
        expect(inputs.records.check(records)).toBeUndefined();
        const { first, queries, records: all } = run({ policy, records, ttl, seed });
        const sum = first.shares.reduce((total, { share }) => total + share, 0);
        expect(first.shares.length === 0 ? 0 : 1).toBeCloseTo(sum, 9);
        // By geolocation only the places around the user fit.
        const fitting = all.filter(
          ({ answersFor }) =>
            policy !== 'geolocation' || ['France', 'Europe', 'default'].includes(answersFor),
        );
        const healthyAt = (at: number) => fitting.some(({ unhealthyFrom }) => at < unhealthyFrom);
        for (const { cached, dead, at } of queries)
          if (policy !== 'simple' && !cached && dead) expect(healthyAt(at)).toBe(false);
      },
    ),
    { numRuns: 1000 },
  );
});

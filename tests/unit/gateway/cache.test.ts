import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hitRatio, inputs, runStageCache } from '#engines/gateway/cache';
import { handlings } from '#engines/gateway/cache-run';
import { keysFault, readScript } from '#engines/gateway/cache-script';
import { valuesOf } from '#engines/inputs';
import { cacheTtlMax } from '#facts/api-gateway';

const run = (script: string, changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>> = {}) =>
  runStageCache(valuesOf(inputs, { script, ...changes }));
const faultOf = (script: string) => {
  const reading = readScript(script);
  return reading.ok ? undefined : reading.fault;
};

test('9,000 hits and 1,000 misses are a hit ratio of 90%', () => {
  expect(hitRatio(9_000, 1_000)).toBe(0.9);
  expect(hitRatio(0, 0)).toBe(0);
});

describe('the rules of the cache', () => {
  test('an entry is served until it is as old as its TTL', () => {
    expect(run('0 GET /plan by A\n0 GET /concerts by A\n299 GET /concerts by B')).toMatchObject({
      hits: 1,
      misses: 2,
    });
    expect(run('0 GET /concerts by A\n300 GET /concerts by B')).toMatchObject({ hits: 0, misses: 2 });
  });
  test('a TTL of 0 asks no cache', () => {
    expect(run('0 GET /concerts by A\n1 GET /concerts by A', { ttl: 0 })).toMatchObject({
      hits: 0,
      misses: 0,
      calls: 2,
    });
  });
  test('a path parameter must be chosen, or two seats share an entry', () => {
    const seats = '0 GET /seats/12A by A\n1 GET /seats/12B by A';
    expect(run(seats, { keys: 'none' }).wrong).toBe(1);
    expect(run(seats, { keys: 'seat' }).wrong).toBe(0);
  });
  test('a key that changes no answer splits an entry', () => {
    const links = '0 GET /concerts?from=mail by A\n1 GET /concerts?from=ad by B';
    expect(run(links, { keys: 'from' }).hits).toBe(0);
    expect(run(links, { keys: 'city' })).toMatchObject({ hits: 1, wrong: 0 });
  });
  test('POST and what is too large are not kept', () => {
    expect(run('0 POST /orders by A\n1 POST /orders by A')).toMatchObject({ calls: 2, misses: 0 });
    expect(run('0 GET /plan by A\n1 GET /plan by A')).toMatchObject({ calls: 2, misses: 2 });
  });
  test('a flush empties the stage, a change does not', () => {
    expect(run('0 GET /concerts by A\n1 flush\n2 GET /concerts by A').hits).toBe(0);
    expect(run('0 GET /concerts by A\n1 change\n2 GET /concerts by A')).toMatchObject({ hits: 1, old: 1 });
  });
  test('max-age=0 refreshes, is refused or is ignored', () => {
    const fresh = '0 GET /concerts by A\n1 change\n2 GET /concerts by B, fresh\n3 GET /concerts by A';
    expect(run(fresh, { handling: 'open' })).toMatchObject({ calls: 2, hits: 1, old: 0 });
    expect(run(fresh, { handling: 'granted' }).calls).toBe(2);
    expect(run(fresh, { handling: 'fail' }).outcomes[2]?.met).toBe('refused');
    expect(run(fresh, { handling: 'warn' })).toMatchObject({ calls: 1, hits: 2, old: 2 });
    expect(run(fresh, { handling: 'silent' }).outcomes[2]?.because).not.toMatch(/warning/);
  });
});

test('a fault names the line and what would be right', () => {
  expect(faultOf('')).toMatch(/Nothing happens/);
  expect(faultOf('0 GET /concerts by A\n0 PUT /concerts by A')).toMatch(/^Line 2: “PUT”/);
  expect(faultOf('0 GET /tickets by A')).toMatch(/has no “\/tickets”/);
  expect(faultOf('0 GET /seats/{seat} by A')).toMatch(/has no/);
  expect(faultOf('5 flush\n4 flush')).toMatch(/Write 5 or later/);
  expect(faultOf('0 GET /concerts?town=Bern by A')).toMatch(/town=Bern/);
  expect(faultOf('GET /concerts by A')).toMatch(/begin with a second/);
  expect(keysFault('city, Town')).toMatch(/“Town”/);
  expect(keysFault('none')).toBeUndefined();
});

test('with every parameter a key nothing is made for somebody else, and each request is counted once', () => {
  const line = fc
    .tuple(
      fc.integer({ min: 0, max: 500 }),
      fc.constantFrom('GET', 'POST'),
      fc.constantFrom('/concerts?city=Bern', '/concerts?page=2', '/seats/1', '/orders', '/plan'),
      fc.constantFrom('Ann', 'Ben'),
      fc.boolean(),
    )
    .map(([at, method, url, by, fresh]) => ({
      at,
      text: `${method} ${url} by ${by}${fresh ? ', fresh' : ''}`,
    }));
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: cacheTtlMax.value }),
      fc.constantFrom(...(Object.keys(handlings) as (keyof typeof handlings)[])),
      (events, ttl, handling) => {
        const script = [...events]
          .sort((a, b) => a.at - b.at)
          .map(({ at, text }) => `${at} ${text}`)
          .join('\n');
        const result = run(script, { keys: 'city, page, from, seat, Authorization', ttl, handling });
        expect(result.wrong).toBe(0);
        const refused = result.outcomes.filter(({ met }) => met === 'refused').length;
        expect(result.hits + result.calls + refused).toBe(events.length);
      },
    ),
    { numRuns: 1000 },
  );
});

test('one entry goes, a key counts once, and a page of one’s own is another request too', () => {
  expect(run('0 GET /concerts by A\n1 flush').trace?.[1]?.says).toMatch(/1 entry goes/);
  expect(run('0 GET /concerts?city=Bern by A', { keys: 'city, City' }).outcomes[0]?.key).toBe(
    '/concerts + city=Bern',
  );
  expect(run('0 GET /concerts?page=1 by A\n1 GET /concerts?page=2 by A').answer).toMatch(
    /1 answer made for another request/,
  );
  expect(keysFault('city,')).toMatch(/A name is missing\. Write none/);
});

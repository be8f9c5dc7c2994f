import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputs, runKey } from '#engines/edge/cache-key';
import { traffics } from '#engines/edge/requests';
import { type Values, valuesOf } from '#engines/inputs';

type Key = Values<typeof inputs>;
const run = (changes: Partial<Key>) => runKey(valuesOf(inputs, changes));

test('three sizes in four languages make 12 keys; without the language 3', () => {
  expect(run({ query: 'needed', also: 'language' })).toMatchObject({ variants: 12, hits: 12, wrong: 0 });
  expect(run({ query: 'needed' })).toMatchObject({ variants: 3, misses: 3, wrong: 0 });
});

test('host and path alone: one key, and everybody gets the first size', () => {
  const result = run({});
  expect(result).toMatchObject({ variants: 1, misses: 1, wrong: 16 });
  expect(result.answer).toBe('95.8% hits with 1 key, and 16 answers of 24 are wrong.');
});

test('a cookie in the key: nearly every request is a miss', () => {
  expect(run({ query: 'needed', also: 'session' }).hits).toBe(0);
});

test('the order of parameters counts', () => {
  expect(run({ traffic: 'campaign', query: 'all' }).variants).toBe(12);
  expect(run({ traffic: 'campaign', query: 'needed' }).variants).toBe(2);
});

test('a time to live ends exactly on time', () => {
  // The requests of one key are ten seconds apart.
  expect(run({ ttl: 0 }).hits).toBe(0);
  expect(run({ ttl: 10 }).hits).toBe(0);
  expect(run({ ttl: 11 }).hits).toBe(12);
});

test('more in the key never brings more hits nor more wrong answers', () => {
  const keys = fc.record({
    traffic: fc.constantFrom(...(Object.keys(traffics) as Key['traffic'][])),
    query: fc.constantFrom<Key['query']>('none', 'needed', 'all'),
    also: fc.constantFrom<Key['also']>('nothing', 'language', 'session', 'both'),
    ttl: fc.integer({ min: 0, max: 400 }),
  });
  fc.assert(
    fc.property(keys, (key) => {
      const result = runKey(key);
      expect(result.hits + result.misses).toBe(24);
      expect(result.misses).toBeGreaterThanOrEqual(result.variants);
      expect(result.wrong).toBeLessThanOrEqual(result.hits);
      const whole = runKey({ ...key, query: 'all', also: 'both' });
      expect(whole.hits).toBeLessThanOrEqual(result.hits);
      expect(whole.wrong).toBe(0);
    }),
    { numRuns: 1000 },
  );
});

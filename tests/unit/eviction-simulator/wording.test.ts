import { describe, expect, test } from 'vitest';
import { inputs, simulate } from '#components/eviction-simulator/simulation.ts';
import { howMade, soFar, told, whatWent } from '#components/eviction-simulator/wording.ts';
import type { EvictionValues } from '#engines/cache/eviction';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<EvictionValues>) => simulate(valuesOf(inputs, changes));
const last = (changes: Partial<EvictionValues>) => run(changes).trace.at(-1)?.says;

describe('one access in words', () => {
  test('a hit, a fill, and the victim with its reason', () => {
    expect(run({}).trace).toEqual([
      { at: 'Access 1', says: 'A: miss; loaded, 1 of 3 places taken.' },
      { at: 'Access 2', says: 'B: miss; loaded, 2 of 3 places taken.' },
      { at: 'Access 3', says: 'C: miss; loaded, 3 of 3 places taken.' },
      { at: 'Access 4', says: 'A: hit.' },
      {
        at: 'Access 5',
        says: 'D: miss; the cache is full, B goes: it was used least recently (access 2).',
      },
    ]);
  });

  test.each<[Partial<EvictionValues>, string]>([
    [
      { policy: 'allkeys-lfu', accesses: 'A A B B C D' },
      'D: miss; the cache is full, C goes: it was used least often (once, last at access 5).',
    ],
    [
      { policy: 'allkeys-lfu', accesses: 'A A B B C C C D' },
      'D: miss; the cache is full, A goes: it was used least often (twice, last at access 2).',
    ],
    [
      { policy: 'volatile-ttl', accesses: 'A:90 B:60 C:30 C D' },
      'D: miss; the cache is full, C goes: of the keys with a TTL it would have expired soonest (in 28\u00a0s).',
    ],
    [
      { policy: 'volatile-lru', accesses: 'A B:60 C D' },
      'D: miss; the cache is full, B goes: of the keys with a TTL it was used least recently (access 2).',
    ],
    [
      { policy: 'allkeys-random', capacity: 1, accesses: 'A B' },
      'B: miss; the cache is full, A goes: chance drew it.',
    ],
    [
      { policy: 'volatile-lru', accesses: 'A B C D' },
      'D: miss; the cache is full and no key has a TTL, so it refuses D (OOM error).',
    ],
    [
      { policy: 'noeviction', accesses: 'A B C D' },
      'D: miss; the cache is full and lets no key go, so it refuses D (OOM error).',
    ],
    [{ capacity: 0, accesses: 'A' }, 'A: miss; the cache has room for nothing, so A is not kept.'],
    [{ accesses: 'A:2 B A' }, 'A: miss, because its TTL had run out; loaded again, 2 of 3 places taken.'],
    [
      { capacity: 2, accesses: 'A B:1 C' },
      'C: miss; loaded, 2 of 2 places taken. B had expired and makes room.',
    ],
    [
      { capacity: 2, accesses: 'A:2 B:1 C' },
      'C: miss; loaded, 1 of 2 places taken. A and B had expired and make room.',
    ],
  ])('%o', (changes, says) => {
    expect(last(changes)).toBe(says);
  });
});

test('the answer says what went', () => {
  expect(run({}).answer).toBe(
    'With allkeys-lru, 1 of 5 accesses is a hit (20%). B goes, to make room for D.',
  );
  expect(whatWent(run({ accesses: 'A B' }).run.steps)).toBe('No key goes.');
  expect(whatWent(run({ accesses: 'A B', capacity: 0 }).run.steps)).toBe('No key goes.');
  expect(whatWent(run({ accesses: 'A B C', capacity: 1 }).run.steps)).toBe(
    'The cache evicts twice, the last time B for C.',
  );
  expect(run({ accesses: ' ' }).answer).toBe('There are no accesses yet.');
});

test('counts so far', () => {
  const { steps } = run({ policy: 'noeviction', accesses: 'A B C A D' }).run;
  expect(soFar(steps)).toBe('After access 5: 1 hit, 4 misses, 1 of them refused.');
  expect(soFar(steps.slice(0, 1))).toBe('After access 1: 0 hits, 1 miss.');
});

test('made accesses say how they are made', () => {
  const made = (changes: Partial<EvictionValues>) => howMade(valuesOf(inputs, changes));
  expect(made({})).toBe('');
  expect(made({ source: 'loop', keys: 6 })).toBe('60 accesses to 6 keys in turn.');
  expect(made({ source: 'zipf', keys: 1 })).toBe('60 accesses to 1 key, A the most popular.');
  expect(made({ source: 'scan', keys: 6 })).toBe(
    '60 accesses to 6 keys, A the most popular; accesses 21 to 40 are a scan, a new key each time.',
  );
  expect(made({ source: 'scan', keys: 6, count: 1 })).not.toContain('scan');
});

test('the accesses that the words call a scan are one', () => {
  for (const count of [2, 3, 60, 61, 62, 200]) {
    const { steps } = run({ source: 'scan', count }).run;
    const scanned = steps.flatMap(({ key, at }) => (key.startsWith('s') ? [at + 1] : []));
    const said = howMade(valuesOf(inputs, { source: 'scan', count }));
    expect(said).toContain(`accesses ${scanned[0]} to ${scanned.at(-1)} are`);
  }
});

test('every access of a long run can be told', () => {
  const { run: long, trace } = run({ source: 'zipf', count: 200, keys: 30 });
  expect(trace).toHaveLength(200);
  for (const step of long.steps) expect(told(step, 3)).toMatch(/^\S+: (hit|miss).*\.$/);
});

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseAccesses } from '#engines/cache/accesses';
import { type EvictionValues, evict, evictionInputs } from '#engines/cache/eviction';
import { policies, policyNames } from '#engines/cache/policy';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';

// A thousand random inputs take a second or two, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const run = (changes: Partial<EvictionValues>) => evict(valuesOf(evictionInputs, changes));
const keysOf = (content: readonly { key: string }[] | undefined) => content?.map(({ key }) => key).sort();

describe('worked examples', () => {
  test('A B C A D with room for three: D evicts B, one hit in five', () => {
    const result = run({ accesses: 'A B C A D', capacity: 3, policy: 'allkeys-lru' });
    const last = result.run.steps.at(-1);
    expect(last?.victim).toEqual({
      key: 'B',
      reason: { by: 'least-recently-used', lastUsed: 1, among: 'every-key' },
    });
    expect(keysOf(last?.content)).toEqual(['A', 'C', 'D']);
    expect(result.run).toMatchObject({ hits: 1, misses: 4, evictions: 1, hitRatio: 0.2 });
    expect(result.answer).toBe('With allkeys-lru, 1 of 5 accesses is a hit (20%).');
  });

  test('volatile-lru without a single TTL refuses the new key, and reads still work', () => {
    const { steps } = run({ accesses: 'A B C D A', capacity: 3, policy: 'volatile-lru' }).run;
    expect(steps[3]?.verdict).toEqual({ kind: 'refused', refusal: 'no-key-has-a-ttl' });
    expect(steps[4]?.verdict).toEqual({ kind: 'hit' });
  });

  test('a loop of one key more than fits makes LRU miss every time', () => {
    const result = run({ source: 'loop', keys: 5, capacity: 4, count: 50, policy: 'allkeys-lru' });
    expect(result.run.hits).toBe(0);
    const kept = result.policies.find(({ policy }) => policy === 'noeviction');
    expect(kept?.hits).toBeGreaterThan(30);
  });

  test('a scan drives the popular keys out of LRU but not out of LFU', () => {
    const { policies: runs } = run({
      source: 'scan',
      keys: 6,
      capacity: 4,
      count: 300,
      exponent: 1,
      seed: 1,
    });
    const hitsAfterScan = (name: string) =>
      runs
        .find(({ policy }) => policy === name)
        ?.steps.slice(200, 204)
        .filter(({ verdict }) => verdict.kind === 'hit').length ?? 0;
    expect(hitsAfterScan('allkeys-lru')).toBeLessThan(hitsAfterScan('allkeys-lfu'));
  });
});

describe('edges', () => {
  test('capacity 0: everything misses and nothing is evicted', () => {
    for (const each of run({ accesses: 'A A A', capacity: 0 }).policies) {
      expect(each).toMatchObject({ hits: 0, misses: 3, evictions: 0, refusals: 3 });
      expect(each.steps[0]?.verdict).toEqual({ kind: 'refused', refusal: 'no-capacity' });
    }
  });

  test('capacity 1 keeps the last key', () => {
    expect(run({ accesses: 'A A B', capacity: 1 }).run).toMatchObject({ hits: 1, misses: 2, evictions: 1 });
  });

  test('no accesses: the hit ratio is a dash', () => {
    const result = run({ accesses: '' });
    expect(result.run.hitRatio).toBeUndefined();
    expect(result.working[0]?.result).toBe('–');
  });

  test('a key is missing from the second in which its TTL ends', () => {
    const verdicts = run({ accesses: 'A:2 A A', capacity: 3 }).run.steps.map(({ verdict }) => verdict.kind);
    expect(verdicts).toEqual(['miss', 'hit', 'expired']);
  });

  test('an expired key makes room before a live one has to', () => {
    const last = run({ accesses: 'A B:1 C', capacity: 2 }).run.steps.at(-1);
    expect(last).toMatchObject({ expired: ['B'], victim: undefined });
  });

  test('volatile policies never touch keys without a TTL', () => {
    for (const policy of policyNames.filter((name) => policies[name].scope === 'keys-with-ttl')) {
      const victim = run({ accesses: 'A B:60 C D', capacity: 3, policy }).run.steps.at(-1)?.victim;
      expect(victim).toMatchObject({ key: 'B', reason: { among: 'keys-with-ttl' } });
    }
  });

  test('volatile-ttl takes the key that expires soonest', () => {
    const victim = run({ accesses: 'A:90 B:30 C:60 D', capacity: 3, policy: 'volatile-ttl' }).run.steps.at(
      -1,
    )?.victim;
    expect(victim).toEqual({
      key: 'B',
      reason: { by: 'soonest-to-expire', expiresAt: 31, among: 'keys-with-ttl' },
    });
  });
});

const access = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), fc.constantFrom('', '', ':3', ':8'));
const accessString = fc
  .array(access, { maxLength: 60 })
  .map((all) => all.map((each) => each.join('')).join(' '));

describe('whatever the accesses are', () => {
  test('each is a hit or a miss, the cache never overflows, and a victim was really there', () => {
    fc.assert(
      fc.property(accessString, fc.integer({ min: 0, max: 6 }), fc.nat(999), (accesses, capacity, seed) => {
        const count = accesses === '' ? 0 : accesses.split(' ').length;
        for (const each of run({ accesses, capacity, seed }).policies) {
          expect(each.hits + each.misses).toBe(count);
          if (each.policy === 'noeviction') expect(each.evictions).toBe(0);
          let before: readonly { key: string }[] = [];
          for (const step of each.steps) {
            expect(step.content.length).toBeLessThanOrEqual(capacity);
            if (step.victim !== undefined) {
              expect(keysOf(before)).toContain(step.victim.key);
              expect(keysOf(step.content)).not.toContain(step.victim.key);
            }
            if (step.verdict.kind === 'hit') expect(keysOf(before)).toContain(step.key);
            before = step.content;
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a larger LRU cache never misses more, and holds all that a smaller one does', () => {
    const letters = fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { maxLength: 80 });
    fc.assert(
      fc.property(letters, fc.integer({ min: 0, max: 5 }), (all, capacity) => {
        const accesses = all.join(' ');
        const small = run({ accesses, capacity }).run;
        const large = run({ accesses, capacity: capacity + 1 }).run;
        expect(large.misses).toBeLessThanOrEqual(small.misses);
        for (const [index, step] of small.steps.entries()) {
          const held = keysOf(large.steps[index]?.content) ?? [];
          for (const { key } of step.content) expect(held).toContain(key);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the same seed gives the same run', () => {
    const made = fc.record({
      source: fc.constantFrom('zipf' as const, 'scan' as const),
      seed: fc.nat(999_999),
      count: fc.nat(60),
      policy: fc.constantFrom(...policyNames),
    });
    fc.assert(
      fc.property(made, (changes) => {
        expect(run(changes)).toEqual(run(changes));
      }),
      { numRuns: 200 },
    );
    expect(run({ source: 'zipf', seed: 1 })).not.toEqual(run({ source: 'zipf', seed: 2 }));
  });
});

describe('the access string', () => {
  const faultOf = (text: string) => {
    const parsed = parseAccesses(text);
    return parsed.ok ? undefined : parsed.fault;
  };

  test('a fault names the access and what would be right', () => {
    expect(faultOf('A B:x C')).toBe(
      'Access 2, “B:x”, is not understood. Write a letter, or a letter and a TTL of 1 to 86,400 s, such as B:30.',
    );
    expect(faultOf('A:0')).toContain('Access 1');
    expect(faultOf('A '.repeat(1001))).toBe('There are 1,001 accesses. Up to 1,000 fit: cut 1.');
    expect(faultOf('A'.repeat(4001))).toContain('Up to 4,000 fit: cut 1.');
  });

  test('whatever is typed is read or refused with a sentence', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('A', 'B', ':', '3', ' ', ',') })),
        (text) => {
          const fault = faultOf(text);
          if (fault === undefined) expect(() => run({ accesses: text })).not.toThrow();
          else expect(fault).toMatch(/\.$/);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('the defaults lie inside their own domain', () => {
    expect(faultsOf(evictionInputs, valuesOf(evictionInputs))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { policyNames } from '#engines/cache/policy';
import { chanceOf } from '#engines/cache/random';
import { type Leaving, Store } from '#engines/cache/store';
import { ReferenceStore } from './reference.ts';

// A thousand random inputs take a second or two, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const key = fc.integer({ min: 0, max: 9 });
const operation = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('find' as const), key }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('set' as const),
      key,
      ttl: fc.constantFrom(Number.POSITIVE_INFINITY, 0, 1, 3, 3, 10),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 4 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('queue' as const), key }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('flush' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), key }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('clear' as const) }) },
);

describe.each(policyNames)('a store with %s', (policy) => {
  test('does what the plainest reading of the rules does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.array(operation, { maxLength: 60 }),
        fc.integer({ min: 0, max: 99 }),
        (capacity, operations, seed) => {
          const left: [number, Leaving][] = [];
          const store = new Store({
            capacity,
            policy,
            chance: chanceOf(seed, 'cache'),
            onLeave: (entry, leaving) => left.push([entry.key, leaving]),
          });
          const reference = new ReferenceStore(capacity, policy);
          let now = 0;
          for (const [version, each] of operations.entries()) {
            switch (each.kind) {
              case 'pass':
                now += each.ms;
                break;
              case 'find':
                expect(store.find(each.key, now)?.version).toBe(reference.find(each.key, now)?.version);
                break;
              case 'set': {
                const stored = store.set(each.key, version, now, now + each.ttl);
                const expected = reference.set(
                  each.key,
                  version,
                  now,
                  now + each.ttl,
                  () => left.at(-1)?.[0] ?? -1,
                );
                expect(typeof stored === 'string' ? stored : 'stored').toBe(expected);
                break;
              }
              case 'queue': {
                const entry = store.peek(each.key);
                const same = reference.entries.find((other) => other.key === each.key);
                if (entry !== undefined) store.queue(entry);
                if (same !== undefined) same.dirty = true;
                break;
              }
              case 'flush':
                for (const entry of store.entries()) if (entry.dirty) store.flushed(entry);
                for (const entry of reference.entries) entry.dirty = false;
                break;
              case 'delete':
                store.delete(each.key);
                reference.delete(each.key);
                break;
              case 'clear':
                store.clear();
                reference.clear();
                break;
            }
            expect(Array.from(store.entries(), (entry) => [entry.key, entry.version, entry.uses])).toEqual(
              reference.entries.map((entry) => [entry.key, entry.version, entry.uses]),
            );
            expect(store.size).toBeLessThanOrEqual(capacity);
            expect(store.unread).toBe(
              Array.from(store.entries()).filter((entry) => entry.reads === 0).length,
            );
          }
          // Entries that expire together may be removed in any order.
          expect(left.map(String).sort()).toEqual(reference.left.map(String).sort());
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function storeOf(policy: (typeof policyNames)[number], capacity: number) {
  const left: string[] = [];
  const chance = chanceOf(1, 'cache');
  const store = new Store({
    capacity,
    policy,
    chance,
    onLeave: ({ key }, leaving) => left.push(`${leaving} ${key}`),
  });
  return { store, left };
}
const never = Number.POSITIVE_INFINITY;

test('an entry is live before its expiry and missing from that very moment', () => {
  const { store, left } = storeOf('allkeys-lru', 3);
  store.set(1, 1, 0, 10);
  expect(store.find(1, 9.999)?.version).toBe(1);
  expect(store.find(1, 10)).toBeUndefined();
  expect(left).toEqual(['expired 1']);
});

test('a full cache removes every expired entry before it evicts a live one', () => {
  const { store, left } = storeOf('allkeys-lru', 3);
  store.set(1, 1, 0, never);
  store.set(2, 1, 0, 5);
  store.set(3, 1, 0, 5);
  store.set(4, 1, 6, never);
  expect(left).toEqual(['expired 2', 'expired 3']);
});

test('equally often used entries leave in the order of their last use', () => {
  const { store, left } = storeOf('allkeys-lfu', 3);
  for (const each of [1, 2, 3]) store.set(each, 1, each, never);
  store.find(2, 4);
  store.find(1, 5);
  store.find(3, 6);
  store.set(4, 1, 7, never);
  expect(left).toEqual(['evicted 2']);
});

test('of two entries that expire together volatile-ttl removes the one inserted first', () => {
  const { store, left } = storeOf('volatile-ttl', 2);
  store.set(2, 1, 0, 50);
  store.set(1, 1, 10, 50);
  store.find(2, 20);
  store.set(3, 1, 30, 80);
  expect(left).toEqual(['evicted 2']);
});

test('setting a key that is there takes no room, not even in a full cache that never evicts', () => {
  const { store, left } = storeOf('noeviction', 1);
  store.set(1, 1, 0, never);
  expect(typeof store.set(1, 2, 1, never)).toBe('object');
  expect(store.set(2, 1, 2, never)).toBe('policy-never-evicts');
  expect(store.find(1, 3)?.version).toBe(2);
  expect(left).toEqual([]);
});

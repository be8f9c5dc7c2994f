import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { firstDrawn, legendOf, placesOf, rankOf } from '#components/eviction-simulator/places.ts';
import { inputs, simulate } from '#components/eviction-simulator/simulation.ts';
import { accessLimits } from '#engines/cache/accesses';
import type { EvictionValues } from '#engines/cache/eviction';
import { policyNames } from '#engines/cache/policy';
import { valuesOf } from '#engines/inputs';
import { read } from '#engines/read-input';

vi.setConfig({ testTimeout: 60_000 });

const run = (changes: Partial<EvictionValues>) => simulate(valuesOf(inputs, changes));
const drawn = (changes: Partial<EvictionValues>) => {
  const values = valuesOf(inputs, changes);
  return placesOf(simulate(values).run.steps, values.capacity).map((places) =>
    places.map((held) => held?.key ?? '·').join(''),
  );
};

describe('places', () => {
  test('a key stays where it is, and the new one takes the place of its victim', () => {
    expect(drawn({})).toEqual(['A··', 'AB·', 'ABC', 'ABC', 'ADC']);
  });

  test('nothing is drawn in a cache without places, nor a refused key', () => {
    expect(drawn({ capacity: 0, accesses: 'A A' })).toEqual(['', '']);
    expect(drawn({ policy: 'noeviction', capacity: 1, accesses: 'A B' })).toEqual(['A', 'A']);
  });

  test('they hold what the engine holds, and no key moves while it stays', () => {
    const access = fc.tuple(fc.constantFrom('A', 'B', 'C', 'D', 'E'), fc.constantFrom('', '', ':2', ':9'));
    fc.assert(
      fc.property(
        fc.array(access, { maxLength: 40 }),
        fc.integer({ min: 0, max: 5 }),
        fc.constantFrom(...policyNames),
        (accesses, capacity, policy) => {
          const text = accesses.map((each) => each.join('')).join(' ');
          const { steps } = run({ accesses: text, capacity, policy }).run;
          const all = placesOf(steps, capacity);
          for (const [index, step] of steps.entries()) {
            const places = all[index] ?? [];
            const keys = places.flatMap((held) => held?.key ?? []);
            expect(places).toHaveLength(capacity);
            expect([...keys].sort()).toEqual(step.content.map(({ key }) => key).sort());
            for (const [place, before] of (all[index - 1] ?? []).entries()) {
              const gone = step.expired.includes(before?.key ?? '') || step.victim?.key === before?.key;
              if (before && !gone) expect(places[place]?.key).toBe(before.key);
            }
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('the accesses drawn include the step and never run past the end', () => {
  expect(firstDrawn(5, 4, 10)).toBe(0);
  expect(firstDrawn(60, 59, 10)).toBe(50);
  expect(firstDrawn(60, 0, 10)).toBe(0);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 300 }),
      fc.nat(299),
      fc.integer({ min: 1, max: 12 }),
      (count, at, size) => {
        const step = Math.min(at, count - 1);
        const first = firstDrawn(count, step, size);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(step).toBeGreaterThanOrEqual(first);
        expect(step).toBeLessThan(first + size);
        expect(first + Math.min(size, count)).toBeLessThanOrEqual(count);
      },
    ),
  );
});

test('the number in a place is the one that its policy ranks by', () => {
  const held = { key: 'A', uses: 3, lastUsed: 6, expiresAt: 30 };
  const forever = { ...held, expiresAt: undefined };
  expect(rankOf('allkeys-lru', held, 10)).toBe('7');
  expect(rankOf('allkeys-lfu', held, 10)).toBe('3×');
  expect(rankOf('allkeys-random', held, 10)).toBe('');
  expect(rankOf('volatile-lru', forever, 10)).toBe('–');
  expect(rankOf('volatile-ttl', held, 10)).toBe('20\u00a0s');
  expect(rankOf('noeviction', forever, 10)).toBe('');
  expect(rankOf('allkeys-lru', held, 30)).toBe('over');
  for (const policy of policyNames) expect(legendOf(policy)).toMatch(/\.$/);
});

test('a text that is too long for nine policies at every keystroke is refused with what to cut', () => {
  const text = 'A '.repeat(201);
  expect(text.length).toBeLessThan(accessLimits.characters);
  expect(read(inputs.accesses, text)).toEqual({
    ok: false,
    fault: 'There are 201 accesses. Up to 200 fit here: cut 1.',
  });
  expect(read(inputs.accesses, 'A '.repeat(200)).ok).toBe(true);
  expect(read(inputs.accesses, 'A B:x')).toMatchObject({ ok: false });
});

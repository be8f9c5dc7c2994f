import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCalls } from '#engines/generative-ai/cache-calls';
import { type CacheValues, cacheTimeline, inputs } from '#engines/generative-ai/cache-timeline';
import { valuesOf } from '#engines/inputs';

const run = (changes: Partial<CacheValues> = {}) => cacheTimeline(valuesOf(inputs, changes));
const outcomes = (changes: Partial<CacheValues>) => run(changes).uses.map(({ outcome }) => outcome);
const often = (uses: number) => Array.from({ length: uses }, (_, minute) => `${minute / 4} A`).join(', ');

describe('worked examples', () => {
  test.each([
    [1, 1.25, -25],
    [2, 1.35, 32.5],
    [5, 1.65, 67],
    [10, 2.15, 78.5],
  ])('a prefix used %d times costs %d times its price and saves %d%%', (uses, units, saved) => {
    const result = run({ calls: often(uses) });
    expect(result.units).toBeCloseTo(units, 10);
    expect(result.measures.find(({ name }) => name === 'Saved')?.value).toBeCloseTo(saved, 10);
  });

  test('each read starts the time anew', () => {
    expect(outcomes({})).toEqual(['write', 'read', 'read', 'read', 'write']);
    expect(run().trace.map(({ at, says }) => `${at}: ${says}`)).toContain(
      'minute 17: The entry of prefix A expires.',
    );
  });
});

describe('edges', () => {
  test('a call in the very minute of expiry comes too late', () => {
    expect(outcomes({ calls: '0 A, 5 A' })).toEqual(['write', 'write']);
    expect(outcomes({ calls: '0 A, 4.99 A' })).toEqual(['write', 'read']);
    const trace = run({ calls: '0 A, 5 A' }).trace.map(({ says }) => says);
    expect(trace[1]).toContain('expires');
    expect(trace[2]).toContain('written');
  });

  test('the very minute is met with decimals, too', () => {
    const hundredths = Array.from({ length: 1_000 }, (_, index) => index / 100);
    for (const minute of hundredths)
      expect(outcomes({ calls: `${minute} A, ${(minute + 5).toFixed(2)} A` })).toEqual(['write', 'write']);
  });

  test('another prefix does not read the entry, and both live side by side', () => {
    expect(outcomes({ calls: '0 A, 1 B, 2 A, 3 B' })).toEqual(['write', 'write', 'read', 'read']);
  });

  test('exactly the smallest prefix is cached', () => {
    expect(outcomes({ calls: '0 A', length: 1_024 })).toEqual(['write']);
    expect(outcomes({ calls: '0 A', length: 1_023 })).toEqual(['uncached']);
    expect(run({ length: 0 })).toMatchObject({ units: 5, reads: 0, uncached: 5 });
  });

  test('an hour', () => {
    expect(outcomes({ calls: '0 A, 59 A, 118 A, 178 A', lifetime: 'long' })).toEqual([
      'write',
      'read',
      'read',
      'write',
    ]);
  });

  test.each([
    ['', 'There is no call'],
    ['4 A, 3 A', 'nearest valid value is 4.'],
    ['700 A', 'nearest valid value is 600.'],
    ['99999 A', 'nearest valid value is 600.'],
    ['-1 A', 'nearest valid value is 0.'],
    ['4.123 A', 'nearest valid value is 4.12.'],
    ['4 rules', 'is not understood'],
    [often(21), 'cut 1'],
  ])('the calls “%s” are refused', (text, part) => {
    expect(checkCalls(text)).toContain(part);
  });
});

const calls = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('A', 'B', 'C')), {
    minLength: 1,
    maxLength: 20,
  })
  .map((steps) => {
    let minute = 0;
    const written = steps.map(([wait, prefix]) => {
      minute += wait;
      return `${minute} ${prefix}`;
    });
    return written.join(', ');
  });

test('each call has one outcome, reads stand on writes, moments come in order', () => {
  fc.assert(
    fc.property(calls, (text) => {
      const { uses, writes, reads, minutes, trace } = run({ calls: text });
      expect(writes + reads).toBe(uses.length);
      expect(writes).toBeGreaterThanOrEqual(new Set(uses.map(({ prefix }) => prefix)).size);
      expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
      // Each write but the first of its prefix stands after an expiry of that prefix.
      const ends = trace.filter(({ says }) => says.includes('expires')).length;
      expect(ends).toBeGreaterThanOrEqual(writes - new Set(uses.map(({ prefix }) => prefix)).size);
      const longer = run({ calls: text, lifetime: 'long' });
      expect(longer.reads).toBeGreaterThanOrEqual(reads);
    }),
    { numRuns: 1000 },
  );
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type Figure, figureGroups, judge } from '#components/strategy-bench/figures.ts';
import { groups } from '#components/strategy-bench/groups.ts';
import { keptInWords } from '#components/strategy-bench/kept.ts';
import { outcomeOf } from '#components/strategy-bench/outcome.ts';
import { type Pace, runInPortions } from '#components/strategy-bench/portions.ts';
import { presets, presetValues, startValues } from '#components/strategy-bench/presets.ts';
import { operationsAtOnce } from '#components/strategy-bench/use-runs.ts';
import { differing, inWords, listInWords, workloadNames } from '#components/strategy-bench/words.ts';
import { compare } from '#engines/cache/bulk';
import type { Metrics } from '#engines/cache/metrics';
import type { Strategy } from '#engines/cache/strategies';
import { type BulkValues, bulkInputs } from '#engines/cache/workload';
import { faultsOf } from '#engines/read-input';

vi.setConfig({ testTimeout: 60_000 });

const metricsOf = (values: BulkValues) => compare(values).runs.map(({ metrics }) => metrics);
const figures = figureGroups.flatMap((group) => group.figures);
const figure = (name: string): Figure => {
  const found = figures.find((each) => each.name === name);
  if (!found) throw new Error(`There is no figure “${name}”.`);
  return found;
};

/** A clock that a test moves, and pauses that end at once. */
const pace = (changes: Partial<Pace> = {}): Pace => {
  let time = 0;
  return {
    now: () => {
      time += 1;
      return time;
    },
    slice: 2,
    pause: async () => undefined,
    isCancelled: () => false,
    onProgress: () => undefined,
    ...changes,
  };
};

describe('a run in portions', () => {
  test('comes to the same as one go, whatever the pace', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(startValues, ...presets.map(presetValues)),
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 0, max: 5 }),
        async (preset, operations, slice) => {
          const values = { ...preset, operations };
          expect(await runInPortions(values, pace({ slice }))).toEqual(metricsOf(values));
        },
      ),
      { numRuns: 20 },
    );
  });

  test('tells how far each strategy is, never backwards', async () => {
    const seen: (readonly number[])[] = [];
    const onProgress = (shares: readonly number[]) => seen.push(shares);
    await runInPortions({ ...startValues, operations: 20_000 }, pace({ onProgress }));
    expect(seen.length).toBeGreaterThan(10);
    for (const [index, shares] of seen.entries()) {
      for (const [strategy, share] of shares.entries()) {
        expect(share).toBeGreaterThanOrEqual(seen[index - 1]?.[strategy] ?? 0);
        expect(share).toBeLessThanOrEqual(1);
      }
    }
  });

  test('ends at the first pause after it was cancelled, without a result', async () => {
    for (const allowed of [0, 1, 5]) {
      let pauses = 0;
      const metrics = await runInPortions(
        { ...startValues, operations: 100_000 },
        pace({
          pause: async () => {
            pauses += 1;
          },
          isCancelled: () => pauses > allowed,
        }),
      );
      expect(metrics).toBeUndefined();
      expect(pauses).toBe(allowed + 1);
    }
  });
});

describe('the inputs', () => {
  test('each stands in one group, and the strategy in none', () => {
    const named = groups.flatMap(({ names }) => names);
    expect(named.toSorted()).toEqual(workloadNames.toSorted());
  });

  test.each(presets)('preset “$name” is inside the domain, small, and changes a few inputs', (preset) => {
    const values = presetValues(preset);
    expect(faultsOf(bulkInputs, values)).toEqual([]);
    expect(values.operations).toBeLessThanOrEqual(operationsAtOnce);
    expect(Object.keys(preset.set).length).toBeLessThanOrEqual(4);
    expect(preset.set).toEqual(
      Object.fromEntries(differing(values, startValues).map((name) => [name, values[name]])),
    );
  });

  test('are told in words with their units, also where 0 is no amount', () => {
    expect(inWords('ttl', startValues)).toBe('TTL 60\u00a0s');
    expect(inWords('ttl', { ...startValues, ttl: 0 })).toBe('no TTL');
    expect(inWords('killAt', startValues)).toBe('Node never dies');
    expect(inWords('negativeCaching', startValues)).toBe('Negative caching: no');
    expect(inWords('fill', startValues)).toBe('Fill: before the answer');
    expect(listInWords(['keys'], startValues)).toBe('Keys 500');
    expect(listInWords(['keys', 'seed'], startValues)).toBe('Keys 500 and Seed 1');
    expect(listInWords(workloadNames, startValues)).toMatch(/ and 18 more$/);
  });

  test('two kept runs are named by what sets them apart', () => {
    const kept = { strategy: 'cache-aside', values: startValues } as const;
    const shown = { strategy: 'write-behind', values: startValues } as const;
    expect(keptInWords(kept, shown)).toBe(
      'Kept: Cache-aside, no invalidation. Shown: Write-behind. Both met the same operations.',
    );
    expect(keptInWords(kept, { ...shown, values: { ...startValues, keys: 7 } })).toBe(
      'Kept: Cache-aside, no invalidation with Keys 500. Shown: Write-behind with Keys 7.',
    );
  });
});

describe('the results', () => {
  test('bare metrics are explained as the engine explains them', () => {
    for (const preset of presets) {
      const values = presetValues(preset);
      expect(outcomeOf(values, metricsOf(values)).comparison).toEqual(compare(values));
    }
  });

  test('best and worst are told only where few share them; every bar fits', () => {
    const anything = fc.record({
      hitRatio: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(anything, { minLength: 7, maxLength: 7 }), (some) => {
        const cells = judge(figure('Hit ratio'), some as Metrics[]);
        for (const verdict of ['best', 'worst'] as const) {
          const told = cells.filter((cell) => cell.verdict === verdict);
          expect(new Set(told.map(({ shown }) => shown)).size).toBeLessThanOrEqual(1);
          expect(told.length * 2).toBeLessThan(7);
        }
        for (const { share } of cells) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('what cannot be told is a dash', () => {
    const nothing = metricsOf({ ...startValues, operations: 0 });
    for (const name of ['Hit ratio', 'Mean read', 'Mean write', 'Database reads per second'])
      expect(judge(figure(name), nothing).map(({ shown }) => shown)).toEqual(Array(7).fill('–'));
    expect(outcomeOf({ ...startValues, operations: 0 }, nothing).comparison.answer).toMatch(
      /^Nothing was read/,
    );
  });
});

// The page quotes these figures: a claim that no longer holds fails here.
const page = readFileSync('content/notes/elasticache/strategy-bench.mdx', 'utf8');
const [, flashSale, nodeDies] = presets.map(presetValues);
const claims: [string, BulkValues | undefined, Strategy, string, string][] = [
  ['has the lowest hit ratio, 56.6%', startValues, 'write-through', 'Hit ratio', '56.6%'],
  ['gives 1,987 stale answers', startValues, 'cache-aside', 'Stale answers', '1,987'],
  ['at a hit ratio of 73.7%', startValues, 'cache-aside', 'Hit ratio', '73.7%'],
  ['leaves 62 of them', startValues, 'cache-aside-invalidate', 'Stale answers', '62'],
  ['of them, at 71.1%', startValues, 'cache-aside-invalidate', 'Hit ratio', '71.1%'],
  ['out of date by 53.85 s', startValues, 'cache-aside-invalidate', 'Oldest answer', '53.85 s'],
  ['714.4 reads per second', flashSale, 'cache-aside-invalidate', 'Database reads per second', '714.4'],
  ['against 62.3 without', flashSale, 'cache-aside', 'Database reads per second', '62.3'],
  [
    'The 714.4 become 54.8',
    flashSale && { ...flashSale, whileFilling: 'wait' },
    'cache-aside-invalidate',
    'Database reads per second',
    '54.8',
  ],
  ['a write in 1 ms', nodeDies, 'write-behind', 'Mean write', '1 ms'],
  ['brings 11 rows per second', nodeDies, 'write-behind', 'Database writes per second', '11'],
  ['where the others write 22.3', nodeDies, 'write-through', 'Database writes per second', '22.3'],
  ['takes 84 acknowledged writes', nodeDies, 'write-behind', 'Lost writes', '84'],
  [
    '1 s old, and it loses 16',
    nodeDies && { ...nodeDies, flushInterval: 3 },
    'write-behind',
    'Lost writes',
    '16',
  ],
];

describe('what the page says is so', () => {
  test.each(claims)('“%s”', (words, values, strategy, name, shown) => {
    expect(page).toContain(words);
    expect(words).toContain(shown);
    const metrics = metricsOf(values ?? startValues).find((each) => each.strategy === strategy);
    const value = metrics && figure(name).of(metrics);
    expect(value !== undefined && figure(name).show(value).replace('\u00a0', ' ')).toBe(shown);
  });

  test('pure write-through has the lowest hit ratio at the start and is never stale', () => {
    const cells = judge(figure('Hit ratio'), metricsOf(startValues));
    expect(cells.filter(({ verdict }) => verdict === 'worst')).toHaveLength(1);
    expect(metricsOf(startValues).find(({ strategy }) => strategy === 'write-through')?.staleHits).toBe(0);
  });

  test('when the node dies only write-behind loses writes, and the others write in 25 or 26 ms', () => {
    for (const { strategy, lostWrites, meanWriteMs } of metricsOf(nodeDies ?? startValues)) {
      if (strategy === 'write-behind') continue;
      expect(lostWrites).toBe(0);
      expect([25, 26]).toContain(meanWriteMs);
    }
  });

  test('in a flash sale nothing is evicted, and setting the value saves nearly all reads that the delete causes', () => {
    const runs = new Map(metricsOf(flashSale ?? startValues).map((each) => [each.strategy, each]));
    for (const { evictions } of runs.values()) expect(evictions).toBe(0);
    const reads = (strategy: Strategy) => runs.get(strategy)?.databaseReads ?? 0;
    expect(reads('write-through-lazy') * 10).toBeLessThan(reads('cache-aside-invalidate'));
  });
});

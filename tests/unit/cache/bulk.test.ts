import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { advance, bulk, compare, start, summary } from '#engines/cache/bulk';
import { passTo } from '#engines/cache/clock';
import { settingsOf } from '#engines/cache/inputs';
import { createMachine } from '#engines/cache/machine';
import { policyNames } from '#engines/cache/policy';
import { read } from '#engines/cache/read';
import { strategyNames } from '#engines/cache/strategies';
import { trace, traceInputs } from '#engines/cache/trace';
import { type BulkValues, bulkInputs, workloadOf } from '#engines/cache/workload';
import { write, writeOutside } from '#engines/cache/write';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';

// A thousand random inputs take a second or two, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const values = (changes: Partial<BulkValues>) => valuesOf(bulkInputs, changes);
const run = (changes: Partial<BulkValues>) => bulk(values(changes)).metrics;

const setup = fc.record({
  strategy: fc.constantFrom(...strategyNames),
  policy: fc.constantFrom(...policyNames),
  ttl: fc.constantFrom(0, 0.05, 1, 60),
  jitter: fc.constantFrom(0, 25, 90),
  capacity: fc.integer({ min: 0, max: 12 }),
  cacheMs: fc.constantFrom(1, 3),
  databaseReadMs: fc.constantFrom(5, 20),
  databaseWriteMs: fc.constantFrom(4, 25),
  fill: fc.constantFrom('synchronous' as const, 'background' as const),
  writeAround: fc.constantFrom('delete' as const, 'leave' as const),
  flushInterval: fc.constantFrom(0.1, 1),
  batchSize: fc.constantFrom(1, 4, 1000),
  negativeCaching: fc.boolean(),
  negativeTtl: fc.constantFrom(1, 5),
  whileFilling: fc.constantFrom('query-too' as const, 'wait' as const, 'serve-expired' as const),
  seed: fc.nat(999_999),
});
const workload = fc.record({
  keys: fc.integer({ min: 1, max: 30 }),
  zipf: fc.constantFrom(0, 1, 2),
  readsPerSecond: fc.constantFrom(0.5, 50, 2_000),
  writeShare: fc.constantFrom(0, 20, 80),
  missingShare: fc.constantFrom(0, 30),
  operations: fc.integer({ min: 0, max: 150 }),
  killAt: fc.constantFrom(0, 0.02, 1),
});
const anyRun = fc.tuple(setup, workload).map(([a, b]): Partial<BulkValues> => ({ ...a, ...b }));

describe('whatever the inputs are', () => {
  test('the books balance', () => {
    fc.assert(
      fc.property(anyRun, (changes) => {
        const at = start(values(changes));
        advance(at, at.total);
        const { machine } = at;
        const { metrics } = summary(at);
        expect(metrics.hits + metrics.misses).toBe(metrics.reads);
        expect(metrics.reads + metrics.writes).toBe(changes.operations);
        expect(metrics.databaseReads + metrics.queriesAvoided).toBe(metrics.misses);
        expect(metrics.staleHits + metrics.hitsAheadOfDatabase).toBeLessThanOrEqual(metrics.hits);
        expect(metrics.servedExpired).toBeLessThanOrEqual(metrics.queriesAvoided);
        expect(machine.store.size).toBeLessThanOrEqual(changes.capacity ?? 0);
        if (changes.policy === 'noeviction') expect(metrics.evictions).toBe(0);
        if (changes.strategy !== 'write-behind') expect(metrics.lostWrites + metrics.flushes).toBe(0);
        if (changes.whileFilling === 'query-too') expect(metrics.queriesAvoided).toBe(0);
        if (changes.ttl === 0 && !changes.negativeCaching) expect(metrics.expirations).toBe(0);
        if (changes.strategy === 'write-behind') {
          const { refusedWrites, flushedWrites, queuedWrites, lostWrites } = metrics;
          expect(refusedWrites + flushedWrites + queuedWrites + lostWrites).toBe(metrics.writes);
        }
        if (metrics.hitRatio === undefined) expect(metrics.reads).toBe(0);
        for (const value of Object.values(metrics))
          if (typeof value === 'number') expect(value).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('without a lock and without missing rows the mean read latency is what the formula says', () => {
    fc.assert(
      fc.property(anyRun, (changes) => {
        const metrics = run({ ...changes, whileFilling: 'query-too', missingShare: 0 });
        expect(metrics.meanReadMs ?? 0).toBeCloseTo(metrics.formulaReadMs ?? 0, 9);
      }),
      { numRuns: 1000 },
    );
  });

  test('pure write-through is never stale while nobody changes the database behind its back', () => {
    fc.assert(
      fc.property(anyRun, (changes) => {
        expect(run({ ...changes, strategy: 'write-through', killAt: 0 })).toMatchObject({
          staleHits: 0,
          maxStaleness: 0,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('no answer is staler than the longest TTL plus the time of a fill', () => {
    fc.assert(
      fc.property(anyRun, fc.constantFrom('query-too' as const, 'wait' as const), (changes, whileFilling) => {
        const { ttl = 0, jitter = 0, databaseReadMs = 0, cacheMs = 0 } = changes;
        const strategy = changes.strategy === 'write-behind' ? 'cache-aside' : changes.strategy;
        if (ttl === 0 || strategy === undefined) return;
        const { maxStaleness } = run({ ...changes, whileFilling, strategy, negativeCaching: false });
        expect(maxStaleness).toBeLessThan(ttl * 1000 * (1 + jitter / 100) + databaseReadMs + cacheMs);
      }),
      { numRuns: 1000 },
    );
  });

  test('the same seed gives the same run, in one go or in portions', () => {
    fc.assert(
      fc.property(anyRun, fc.integer({ min: 1, max: 40 }), (changes, portion) => {
        const inPortions = start(values(changes));
        while (!advance(inPortions, portion));
        expect(summary(inPortions)).toEqual(bulk(values(changes)));
      }),
      { numRuns: 1000 },
    );
    expect(run({ operations: 1000, seed: 1 })).not.toEqual(run({ operations: 1000, seed: 2 }));
  });
});

const timed = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'read' as const,
      'read' as const,
      'write' as const,
      'delete' as const,
      'external' as const,
    ),
    key: fc.integer({ min: 0, max: 5 }),
    gap: fc.integer({ min: 0, max: 40 }),
  }),
  { maxLength: 49 },
);

describe('a script and a bulk run are the same machine', () => {
  test('they count the same on the same operations', () => {
    fc.assert(
      fc.property(setup, timed, (changes, operations) => {
        const machine = createMachine(settingsOf(valuesOf(traceInputs, changes)), (key) => key !== 5);
        for (const { kind, key, gap } of operations) {
          if (kind === 'read') read(machine, key);
          else if (kind === 'external') writeOutside(machine, key);
          else write(machine, key, kind === 'write');
          passTo(machine, machine.now + gap);
        }
        const script = operations.map(({ kind, key, gap }) => `${kind} k${key} x1 every ${gap}ms`).join('\n');
        const { steps } = trace(valuesOf(traceInputs, { ...changes, script: `missing k5\n${script}` }));
        expect(steps.at(-1)?.counters).toEqual(machine.counters);
      }),
      { numRuns: 1000 },
    );
  });

  test('no step serves an entry at or after its expiry, and none holds more than fits', () => {
    fc.assert(
      fc.property(setup, timed, (changes, operations) => {
        const script = operations.map(({ kind, key, gap }) => `${kind} k${key}\nwait ${gap}ms`).join('\n');
        const { steps } = trace(valuesOf(traceInputs, { ...changes, script }));
        let before: (typeof steps)[number]['cache'] = [];
        for (const step of steps) {
          expect(step.cache.length).toBeLessThanOrEqual(changes.capacity);
          const [outcome] = step.outcomes;
          if (outcome?.verdict.kind === 'hit' || outcome?.verdict.kind === 'stale-hit') {
            const entry = before.find(({ key }) => key === step.keys[0]);
            expect(entry).toBeDefined();
            expect(entry?.state).not.toBe('expired');
            expect(outcome.verdict.version).toBe(entry?.version);
            expect(outcome.verdict.kind === 'stale-hit').toBe(entry?.state === 'stale');
          }
          before = step.cache;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('one client alone: a cache that every write updates or clears is never stale', () => {
    const strategies = [
      'cache-aside-invalidate',
      'write-through',
      'write-through-lazy',
      'write-behind',
    ] as const;
    fc.assert(
      fc.property(setup, timed, fc.constantFrom(...strategies), (changes, operations, strategy) => {
        const script = operations
          .filter(({ kind }) => kind !== 'external')
          .map(({ kind, key, gap }) => `${kind} k${key}\nwait ${gap}ms`)
          .join('\n');
        expect(trace(valuesOf(traceInputs, { ...changes, script, strategy })).metrics.staleHits).toBe(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('write-behind: what a dead node takes with it is exactly what no flush has written', () => {
    fc.assert(
      fc.property(setup, timed, (changes, operations) => {
        const writes = operations.filter(({ kind }) => kind === 'write');
        const script = writes.map(({ key, gap }) => `write k${key}\nwait ${gap}ms`).join('\n');
        const { steps, metrics } = trace(
          valuesOf(traceInputs, { ...changes, strategy: 'write-behind', script: `${script}\nkill` }),
        );
        let flushed = 0;
        for (const effect of steps.flatMap(({ effects }) => effects))
          if (effect.kind === 'flushed') flushed += effect.writes;
        expect(metrics.lostWrites).toBe(metrics.writes - metrics.refusedWrites - flushed);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the workload', () => {
  test('is Zipf: the first key is read twice as often as the second, and arrives at the given rate', () => {
    const next = workloadOf(values({ keys: 100, zipf: 1, readsPerSecond: 200, writeShare: 50, seed: 3 }));
    const counts = new Map<number, number>();
    let writes = 0;
    let at = 0;
    for (let index = 0; index < 100_000; index += 1) {
      const operation = next();
      expect(operation.at).toBeGreaterThanOrEqual(at);
      at = operation.at;
      if (operation.kind === 'write') writes += 1;
      counts.set(operation.key, (counts.get(operation.key) ?? 0) + 1);
    }
    expect((counts.get(0) ?? 0) / (counts.get(1) ?? 1)).toBeCloseTo(2, 0);
    expect(writes / 100_000).toBeCloseTo(0.5, 1);
    expect((100_000 - writes) / (at / 1000)).toBeGreaterThan(195);
    expect((100_000 - writes) / (at / 1000)).toBeLessThan(205);
  });

  test('the defaults lie inside their own domain', () => {
    expect(faultsOf(bulkInputs, values({}))).toEqual([]);
  });
});

describe('what theory predicts', () => {
  const oneKey = { keys: 1, cacheMs: 0, databaseReadMs: 0, databaseWriteMs: 0 } as const;

  test('one key read 0.1 times a second at random with a TTL of 60 s: hit ratio 6/7', () => {
    const { hitRatio } = run({ ...oneKey, ttl: 60, readsPerSecond: 0.1, writeShare: 0, operations: 200_000 });
    expect(hitRatio).toBeCloseTo(6 / 7, 2);
  });

  test('TTL 300 s, a change every 600 s on average, read all the time: 21 % of the hits are stale', () => {
    const writeShare = 100 / (1 + 10 * 600);
    const metrics = run({ ...oneKey, ttl: 300, readsPerSecond: 10, writeShare, operations: 2_000_000 });
    expect(Math.abs(metrics.staleHits / metrics.hits - 0.2131)).toBeLessThan(0.03);
    expect(metrics.maxStaleness).toBeLessThan(300_000);
  });

  test('write-behind, 200 writes a second, dead 4 s after a flush: about 800 writes are lost', () => {
    const { lostWrites, lostRows } = run({
      strategy: 'write-behind',
      readsPerSecond: 200,
      writeShare: 50,
      killAt: 9,
      batchSize: 10_000,
      capacity: 20_000,
      operations: 10_000,
    });
    expect(Math.abs(lostWrites - 800)).toBeLessThan(90);
    expect(lostRows).toBeLessThan(lostWrites);
  });
});

describe('strategies side by side', () => {
  test('all meet the same operations, and the trade-offs show', () => {
    const { runs, answer } = compare(values({ operations: 20_000, policy: 'allkeys-lru' }));
    expect(runs.map(({ metrics }) => metrics.strategy)).toEqual(strategyNames);
    expect(new Set(runs.map(({ metrics }) => metrics.reads)).size).toBe(1);
    const of = Object.fromEntries(runs.map(({ metrics }) => [metrics.strategy, metrics]));
    expect(of['cache-aside']?.staleHits).toBeGreaterThan(10 * (of['cache-aside-invalidate']?.staleHits ?? 0));
    expect(of['write-through']?.staleHits).toBe(0);
    expect(of['write-behind']?.meanWriteMs).toBeLessThan(of['write-through']?.meanWriteMs ?? 0);
    expect(of['write-behind']?.databaseWrites).toBeLessThan(of['write-through']?.databaseWrites ?? 0);
    expect(answer).toMatch(/^Highest hit ratio \d+(\.\d)?%: .+\.$/);
  });
});

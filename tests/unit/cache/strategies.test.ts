import { describe, expect, test } from 'vitest';
import type { MissReason, Verdict } from '#engines/cache/observe';
import { strategyNames } from '#engines/cache/strategies';
import { type Step, type TraceValues, trace, traceInputs } from '#engines/cache/trace';
import { valuesOf } from '#engines/inputs';

const run = (script: string, changes: Partial<TraceValues> = {}) =>
  trace(valuesOf(traceInputs, { script, ...changes }));
const stepsOf = (script: string, changes: Partial<TraceValues> = {}) => run(script, changes).steps;
const last = (script: string, changes: Partial<TraceValues> = {}): Step => {
  const step = stepsOf(script, changes).at(-1);
  if (step === undefined) throw new Error('the script has no statement');
  return step;
};
/** What the last statement of a script came to: its only verdict. */
const verdict = (script: string, changes: Partial<TraceValues> = {}): Verdict | undefined =>
  last(script, changes).outcomes[0]?.verdict;
const missed = (reason: MissReason, version: number) => ({
  kind: 'miss',
  version,
  exists: true,
  reason,
  fillInFlight: false,
});

describe('latencies, with Lc 1 ms, Ld 20 ms, Lw 25 ms', () => {
  test.each([
    ['cache-aside', 22, 1, 25],
    ['cache-aside-invalidate', 22, 1, 26],
    ['read-through', 21, 1, 25],
    ['write-through', 21, 21, 26],
    ['write-through-lazy', 22, 1, 26],
    ['write-behind', 21, 1, 1],
    ['write-around', 22, 1, 26],
  ] as const)('%s: first read %d, second read %d, write %d', (strategy, first, second, write) => {
    const steps = stepsOf('read a; read a; write a', { strategy });
    expect(steps.map(({ latency }) => latency)).toEqual([first, second, write]);
    for (const { messages, latency } of steps) {
      const waited = messages.filter(({ aside }) => !aside).reduce((sum, { ms }) => sum + ms, 0);
      expect(waited).toBe(latency);
    }
  });

  test('a background fill takes the set off the path', () => {
    expect(last('read a', { fill: 'background' }).latency).toBe(21);
  });

  test('write-around that leaves the entry saves the delete', () => {
    expect(last('write a', { strategy: 'write-around', writeAround: 'leave' }).latency).toBe(25);
  });

  test('the worked mean: 9 hits in 10 reads cost 3.1 ms on average, 3.0 ms with a background fill', () => {
    const { metrics, working } = run('read a; read a x9');
    expect(metrics).toMatchObject({ hitRatio: 0.9, meanReadMs: 3.1 });
    expect(metrics.formulaReadMs).toBeCloseTo(3.1, 12);
    expect(working.find(({ says }) => says === 'Mean read latency by the formula')).toMatchObject({
      numbers: '1 + 1 ÷ 10 × (20 + 1)',
      result: '3.1\u00a0ms',
    });
    expect(run('read a x10', { fill: 'background' }).metrics.meanReadMs).toBe(3);
  });
});

describe('freshness', () => {
  const changed = 'read a; wait 10s; external a; wait 40s; read a';

  test('cached for 60 s and changed after 10 s: stale until the TTL ends, fresh after it', () => {
    expect(verdict(changed)).toEqual({
      kind: 'stale-hit',
      version: 1,
      exists: true,
      databaseVersion: 2,
      staleFor: 40_000,
    });
    expect(verdict(`${changed}; wait 10s; read a`)).toEqual(missed('expired', 2));
    expect(run(changed).answer).toBe(
      'Cache-aside, no invalidation answered 1 of 2 reads from the cache (50%) and sent 1 query to the database; 1 answer from the cache was stale, by up to 40\u00a0s.',
    );
    expect(run(changed).working).toContainEqual({
      says: 'Maximum staleness',
      rule: 'time of the read − time of the first update it missed',
      numbers: '50.022\u00a0s − 10.022\u00a0s',
      result: '40\u00a0s',
    });
  });

  test('a change from outside makes every strategy stale that had the key', () => {
    for (const strategy of strategyNames) {
      const script =
        strategy === 'write-through' ? 'write a; external a; read a' : 'read a; external a; read a';
      expect(verdict(script, { strategy })?.kind).toBe('stale-hit');
    }
  });

  test('the TTL runs from the set, and reads do not extend it', () => {
    // The set lands 21 ms after the read began, so the entry ends at 60,021 ms.
    expect(verdict('read a; wait 59978ms; read a &; wait 20ms; read a')?.kind).toBe('hit');
    expect(verdict('read a; wait 59978ms; read a &; wait 21ms; read a')?.kind).toBe('miss');
  });

  test('TTL 0: an entry never expires', () => {
    expect(last('read a', { ttl: 0 }).cache[0]?.remainingTtl).toBeUndefined();
    expect(verdict('read a; wait 720h; read a', { ttl: 0 })?.kind).toBe('hit');
  });

  test('jitter spreads the expiries inside its bounds', () => {
    const { cache } = last('read k-# x100 every 0ms', {
      ttl: 100,
      jitter: 10,
      databaseReadMs: 0,
      cacheMs: 0,
    });
    const spans = cache.map(({ remainingTtl }) => remainingTtl ?? 0);
    expect(Math.min(...spans)).toBeGreaterThanOrEqual(90_000);
    expect(Math.max(...spans)).toBeLessThanOrEqual(110_000);
    expect(Math.max(...spans) - Math.min(...spans)).toBeGreaterThan(10_000);
  });
});

describe('writes', () => {
  test.each([
    ['cache-aside', { kind: 'stale-hit', version: 1, exists: true, databaseVersion: 2, staleFor: 0 }],
    ['read-through', { kind: 'stale-hit', version: 1, exists: true, databaseVersion: 2, staleFor: 0 }],
    ['cache-aside-invalidate', missed('deleted', 2)],
    ['write-around', missed('deleted', 2)],
    ['write-through-lazy', { kind: 'hit', version: 2, exists: true, databaseBehind: false }],
    ['write-behind', { kind: 'hit', version: 2, exists: true, databaseBehind: true }],
  ] as const)('%s: a read after a write of a cached key', (strategy, expected) => {
    expect(verdict('read a; write a; read a', { strategy })).toEqual(expected);
  });

  test('pure write-through misses until the key is written, and never fills on a read', () => {
    const kinds = stepsOf('read a; read a; write a; read a', { strategy: 'write-through' }).map(
      ({ outcomes }) => outcomes[0]?.verdict.kind,
    );
    expect(kinds).toEqual(['miss', 'miss', 'written', 'hit']);
  });

  test('each write raises the version, whatever it writes', () => {
    expect(last('write a x3').database).toEqual([{ key: 'a', version: 4, exists: true }]);
  });

  test('a row deleted in the database may live on in the cache', () => {
    expect(verdict('read a; delete a; read a')).toMatchObject({ kind: 'stale-hit', exists: true });
    expect(verdict('read a; delete a; read a', { strategy: 'cache-aside-invalidate' })).toMatchObject({
      kind: 'miss',
      exists: false,
    });
  });

  test('the race of cache-aside: a value read before a write is cached after the delete, stale until its TTL', () => {
    const script = 'write a &; wait 10ms; read a &; wait 30ms; read a';
    const changes = { strategy: 'cache-aside-invalidate' } as const;
    expect(verdict(script, changes)).toMatchObject({ kind: 'stale-hit', version: 1, databaseVersion: 2 });
    expect(verdict(`${script}; wait 1min; read a`, changes)?.kind).toBe('miss');
  });

  test('a node that dies while a write is on its way leaves nothing stale behind', () => {
    const changes = { strategy: 'write-through' } as const;
    expect(verdict('write a &; wait 24ms; kill; wait 2ms; read a', changes)?.kind).toBe('hit');
    const after = last('write a &; wait 25ms; kill', changes);
    expect(after.cache).toEqual([]);
    expect(after.database).toEqual([{ key: 'a', version: 2, exists: true }]);
    expect(verdict('write a &; wait 25ms; kill; wait 2ms; read a', changes)).toEqual(missed('node-died', 2));
  });
});

describe('stampede: 1,000 reads per second of a key that takes 200 ms to rebuild', () => {
  const hot = { databaseReadMs: 199, cacheMs: 1 };
  const script = 'read hot x1000 every 1ms';

  test('200 queries without a lock, 1 with it', () => {
    expect(run(script, hot).metrics).toMatchObject({ misses: 200, databaseReads: 200, queriesAvoided: 0 });
    const locked = run(script, { ...hot, whileFilling: 'wait' });
    expect(locked.metrics).toMatchObject({ misses: 200, databaseReads: 1, queriesAvoided: 199 });
    expect(
      locked.steps.flatMap(({ outcomes }) => outcomes.map((each) => [each.verdict.kind, each.times])),
    ).toEqual([
      ['miss', 1],
      ['shared-miss', 199],
      ['hit', 800],
    ]);
  });

  test('with a background fill the key is missing for Ld alone', () => {
    expect(run(script, { databaseReadMs: 200, fill: 'background' }).metrics.databaseReads).toBe(200);
  });

  test('those who wait are answered together with the first', () => {
    const [first, second] = stepsOf('read a &; wait 5ms; read a', { whileFilling: 'wait' }).flatMap((step) =>
      step.statement.kind === 'read' ? [step.at + step.latency] : [],
    );
    expect(first).toBe(22);
    expect(second).toBe(22);
  });

  test('serving the expired value: only the first reader waits, and says how old the others are', () => {
    const expired = 'read a; wait 30s; external a; wait 31s; read a &; wait 1ms; read a';
    const step = last(expired, { whileFilling: 'serve-expired' });
    expect(step.latency).toBe(1);
    expect(step.outcomes[0]?.verdict).toEqual({
      kind: 'served-expired',
      version: 1,
      exists: true,
      staleFor: 31_001,
    });
    expect(step.counters).toMatchObject({ reads: 3, misses: 3, databaseReads: 2, servedExpired: 1 });
  });
});

describe('rows that do not exist', () => {
  const negative = { negativeCaching: true };

  test('without negative caching each read asks the database and pays no set', () => {
    const { metrics, steps } = run('missing a; read a x3');
    expect(metrics).toMatchObject({ hits: 0, databaseReads: 3 });
    expect(steps[1]).toMatchObject({ latency: 21, cache: [] });
  });

  test('with it the second read hits a marker, for as long as the marker lives', () => {
    expect(verdict('missing a; read a; read a', negative)).toEqual({
      kind: 'hit',
      version: 0,
      exists: false,
      databaseBehind: false,
    });
    expect(last('missing a; read a', negative).cache[0]?.state).toBe('marker');
    expect(verdict('missing a; read a; wait 10s; read a', negative)?.kind).toBe('miss');
  });

  test.each(strategyNames)('%s: creating the row ends the marker', (strategy) => {
    expect(verdict('missing a; read a; write a; read a', { ...negative, strategy })).toMatchObject({
      exists: true,
    });
    expect(verdict('missing a; read a; write a; read a', { ...negative, strategy })?.kind).not.toBe(
      'stale-hit',
    );
  });

  test('a row created from outside stays hidden behind the marker', () => {
    expect(verdict('missing a; read a; external a; read a', negative)).toMatchObject({
      kind: 'stale-hit',
      exists: false,
      databaseVersion: 1,
    });
  });
});

describe('write-behind', () => {
  const behind = { strategy: 'write-behind', batchSize: 10_000 } as const;

  test('200 writes a second and a node that dies 4 s after a flush: 800 acknowledged writes are lost', () => {
    expect(run('write seat-# x800 every 5ms; kill', behind).metrics).toMatchObject({
      lostWrites: 800,
      lostRows: 800,
    });
    expect(run('write seat-# x800 every 5ms; kill', behind).working).toContainEqual({
      says: 'Lost writes',
      rule: 'writes − refused − flushed − still queued',
      numbers: '800 − 0 − 0 − 0',
      result: '800',
    });
    expect(verdict('write seat-1 x800 every 5ms; kill', behind)).toEqual({
      kind: 'node-died',
      lostWrites: 800,
      lostRows: 1,
      lostEntries: 1,
    });
  });

  test('a flush every 5 s writes each row once, however often it changed', () => {
    const step = last('write a x3; write b; wait 5s', behind);
    expect(stepsOf('write a x3; write b; wait 5s', behind).at(-2)?.effects.at(-1)).toEqual({
      kind: 'flushed',
      at: 5000,
      rows: 2,
      writes: 4,
      overwrote: 0,
      cause: 'interval',
    });
    expect(step.database.map(({ version }) => version)).toEqual([4, 2]);
    expect(step.counters.databaseWrites).toBe(2);
    expect(step.cache.map(({ state }) => state)).toEqual(['fresh', 'fresh']);
  });

  test('a full batch does not wait for the interval', () => {
    const step = last('write k-# x50', { ...behind, batchSize: 50 });
    expect(step.effects.filter(({ kind }) => kind === 'flushed')).toEqual([
      { kind: 'flushed', at: 49, rows: 50, writes: 50, overwrote: 0, cause: 'batch-full' },
    ]);
  });

  test('a dirty entry outlives its TTL and is always a hit; the flush ends that', () => {
    const changes = { ...behind, ttl: 1, flushInterval: 60 };
    expect(verdict('write a; wait 30s; read a', changes)).toMatchObject({
      kind: 'hit',
      databaseBehind: true,
    });
    expect(verdict('write a; wait 60s; read a', changes)).toEqual(missed('expired', 2));
  });

  test('with only dirty entries a write waits for a flush', () => {
    const changes = { ...behind, capacity: 2, policy: 'allkeys-lru' } as const;
    const step = last('write a; write b; write c', changes);
    expect(step.latency).toBe(26);
    expect(step.effects.map(({ kind }) => kind)).toEqual([
      'refused',
      'committed',
      'committed',
      'flushed',
      'evicted',
      'stored',
    ]);
    expect(step.counters).toMatchObject({ evictions: 1, refusedSets: 0, refusedWrites: 0, lostWrites: 0 });
    expect(step.cache.map(({ key, state }) => [key, state])).toEqual([
      ['b', 'fresh'],
      ['c', 'dirty'],
    ]);
  });

  test('a read never pushes a dirty entry out', () => {
    const step = last('write a; write b; read c', { ...behind, capacity: 2, policy: 'allkeys-lru' });
    expect(step.effects).toContainEqual({
      kind: 'refused',
      at: 22,
      key: 'c',
      refusal: 'every-candidate-is-dirty',
    });
    expect(step.cache.map(({ state }) => state)).toEqual(['dirty', 'dirty']);
  });

  test('the flush overwrites what was changed from outside meanwhile, and the entry is fresh again', () => {
    const script = 'write a; external a x2; read a';
    expect(verdict(script, behind)).toMatchObject({ kind: 'stale-hit', version: 2, databaseVersion: 3 });
    expect(verdict(`${script}; wait 5s; read a`, behind)).toMatchObject({ kind: 'hit', version: 4 });
  });

  test('a value read before a write does not replace the written one', () => {
    expect(verdict('read a &; wait 1ms; write a; wait 30ms; read a', behind)).toMatchObject({
      kind: 'hit',
      version: 2,
    });
  });

  test('a deletion is queued too: readers see it at once, the database at the flush', () => {
    expect(verdict('delete a; read a', behind)).toEqual({
      kind: 'hit',
      version: 2,
      exists: false,
      databaseBehind: true,
    });
    const step = last('delete a; wait 5s', behind);
    expect(step.database).toEqual([{ key: 'a', version: 2, exists: false }]);
    expect(step.cache).toEqual([]);
  });
});

describe('a full cache', () => {
  test('volatile-lru without TTLs: the set is refused, the read still answers', () => {
    const step = last('read a; read b; read a; read c', { ttl: 0, capacity: 2 });
    expect(step.outcomes[0]?.verdict).toEqual(missed('never-cached', 1));
    expect(step.effects).toEqual([{ kind: 'refused', at: 66, key: 'c', refusal: 'no-key-has-a-ttl' }]);
    expect(verdict('read a; read b; read c; read a', { ttl: 0, capacity: 2 })?.kind).toBe('hit');
  });

  test.each([
    ['write-through', true],
    ['write-behind', false],
  ] as const)('noeviction: %s reports the error; database changed: %s', (strategy, databaseChanged) => {
    const changes = { strategy, capacity: 1, policy: 'noeviction' } as const;
    expect(verdict('write a; write b', changes)).toEqual({
      kind: 'refused',
      refusal: 'policy-never-evicts',
      databaseChanged,
    });
    expect(last('write a; write b', changes).counters).toMatchObject({ refusedWrites: 1, evictions: 0 });
  });

  test('capacity 0: everything misses', () => {
    for (const strategy of strategyNames) {
      expect(run('read a x3; write a; read a x3', { strategy, capacity: 0 }).metrics).toMatchObject({
        hits: 0,
        misses: 6,
      });
    }
  });

  test('a miss says why the key is not there', () => {
    const changes = { capacity: 1, policy: 'allkeys-lru' } as const;
    expect(verdict('read a; read b; read a', changes)).toEqual(missed('evicted', 1));
    expect(verdict('read a; kill; read a', changes)).toEqual(missed('node-died', 1));
    expect(verdict('read a; read b; read b', { capacity: 1, ttl: 0 })).toEqual(missed('refused', 1));
  });
});

test('fewer than one read: the hit ratio is a dash, not 0 ÷ 0', () => {
  const { metrics, working, answer } = run('write a');
  expect(metrics).toMatchObject({ hitRatio: undefined, meanReadMs: undefined, formulaReadMs: undefined });
  expect(working[0]?.result).toBe('–');
  expect(answer).toBe('Cache-aside, no invalidation: nothing was read.');
});

test('entries that nobody read are counted, whether they left or are still there', () => {
  const changes = { strategy: 'write-through', capacity: 2, policy: 'allkeys-lru' } as const;
  expect(run('write k-# x5; read k-5', changes).metrics).toMatchObject({ evictions: 3, neverRead: 4 });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tell } from '#components/cache-strategies/run.ts';
import { cacheAsideScene, stampedeScene } from '#components/cache-strategies/scenes.ts';
import { clock } from '#components/cache-strategies/times.ts';
import { strategyNames } from '#engines/cache/strategies';
import type { TraceValues } from '#engines/cache/trace';
import { valuesOf } from '#engines/inputs';

const told = (script: string, changes: Partial<TraceValues> = {}) =>
  tell({ script, ...changes }).trace.map(({ at, says }) => `${at} ${says}`.replaceAll('\u00a0', ' '));
const lastTold = (script: string, changes: Partial<TraceValues> = {}) => told(script, changes).at(-1);

test('cached for 60 s and changed behind the cache’s back: a stale hit, then a miss; silent waits are not told', () => {
  expect(told('read a; wait 10s; external a; wait 40s; read a; wait 10s; read a')).toEqual([
    '0 s Read a: miss, it was not cached; the database answers version 1, which is cached now. 22 ms.',
    '10.022 s Somebody changes a behind the cache’s back: version 2 in the database; version 1 stays in the cache and is stale from now on.',
    '50.022 s Read a: hit, but stale: version 1, out of date since 10.022 s; the database has version 2. 1 ms.',
    '60.023 s Read a: miss, its TTL has run out; the database answers version 2, which is cached now. 22 ms.',
  ]);
});

describe('a write says what becomes of the copy', () => {
  test.each([
    [
      'cache-aside',
      'version 2 in the database; version 1 stays in the cache and is stale from now on. 25 ms.',
    ],
    ['cache-aside-invalidate', 'version 2 in the database, and its copy in the cache is deleted. 26 ms.'],
    ['write-through-lazy', 'version 2 in the database and in the cache. 26 ms.'],
    ['write-behind', 'version 2 in the cache only, queued for the database. 1 ms.'],
  ] as const)('%s', (strategy, ends) => {
    expect(lastTold('read a; write a', { strategy })).toContain(`Write a: ${ends}`);
  });

  test('without a copy it says so', () => {
    expect(lastTold('write a')).toBe('0 s Write a: version 2 in the database; the cache has no copy. 25 ms.');
    expect(lastTold('delete a')).toBe(
      '0 s Delete a: the row is deleted in the database; the cache has no copy. 25 ms.',
    );
  });

  test('a full cache refuses, before or after the database has the write', () => {
    const full = { capacity: 1, policy: 'noeviction' } as const;
    expect(lastTold('write a; write b', { ...full, strategy: 'write-through' })).toContain(
      'the database has it, but the cache does not take it: it is full and evicts nothing.',
    );
    expect(lastTold('write a; write b', { ...full, strategy: 'write-behind' })).toContain(
      'refused by the cache: it is full and evicts nothing.',
    );
  });
});

describe('reads', () => {
  test('ahead of the database, of no row, filled by nobody', () => {
    expect(lastTold('write a; read a', { strategy: 'write-behind' })).toContain(
      'hit, version 2, which the database does not have yet.',
    );
    expect(lastTold('missing a; read a; read a', { negativeCaching: true })).toContain(
      'hit, the cache remembers that there is no such row.',
    );
    expect(lastTold('read a', { strategy: 'write-through' })).toContain('which nobody puts into the cache.');
  });

  test('reads in a row that are answered alike are one moment, and so is what comes between them', () => {
    const hot = { databaseReadMs: 200, fill: 'background' } as const;
    expect(told('read a x1000 every 1ms', hot)).toEqual([
      '0 s Read a: miss, it was not cached; the database answers version 1. 201 ms.',
      '1 ms 199 reads of a, one every 1 ms: 199 more misses while the value is on its way, 199 queries to the database. The longest wait is 201 ms.',
      '200 ms Version 1 of a is put into the cache.',
      '200 ms 800 reads of a, one every 1 ms: 800 hits. The longest wait is 1 ms.',
    ]);
    expect(told('read a x1000 every 1ms', { ...hot, whileFilling: 'wait' })[1]).toContain(
      '199 readers wait for an earlier query.',
    );
    expect(told('read k-# x3 every 1ms; read k-# x3')).toEqual([
      '0 s 3 reads of k-1 to k-3, one every 1 ms: 3 misses (it was not cached), 3 queries to the database. The longest wait is 22 ms.',
      '3 ms Read k-1: miss, it was not cached; another reader is asking already, and the database answers version 1. 22 ms.',
      '21 ms Version 1 of k-1 is put into the cache.',
      '22 ms Version 1 of k-2 is put into the cache.',
      '23 ms Version 1 of k-3 is put into the cache.',
      '24 ms Version 1 of k-1 is put into the cache.',
      '25 ms 2 reads of k-2 to k-3: 2 hits. The longest wait is 1 ms.',
    ]);
  });
});

test('the loss of a node names the writes that are gone', () => {
  const behind = { strategy: 'write-behind', batchSize: 10_000 } as const;
  expect(lastTold('write seat-# x800 every 5ms; kill', behind)).toBe(
    '4 s The cache node dies with 800 entries and 800 acknowledged writes to 800 rows that the database never saw.',
  );
  expect(lastTold('read a; kill')).toBe(
    '22 ms The cache node dies with 1 entry; the database has every write.',
  );
  expect(lastTold('kill')).toBe('0 s The cache node dies; it was empty.');
});

describe('what comes about by itself is a moment of its own', () => {
  test('a flush within a wait, and between two of many writes', () => {
    expect(lastTold('write a; write a; write b; wait 9s', { strategy: 'write-behind' })).toBe(
      '5 s The queue is written: 2 rows in the database for 3 acknowledged writes.',
    );
    expect(lastTold('write a; external a; write b; wait 9s', { strategy: 'write-behind' })).toBe(
      '5 s The queue is written: 2 rows in the database; an outside change is overwritten.',
    );
    const rush = { strategy: 'write-behind', batchSize: 10_000, flushInterval: 2 } as const;
    expect(told('write seat-# x800 every 5ms', rush)).toEqual([
      '0 s 400 writes of seat-1 to seat-400, one every 5 ms: 400 acknowledged by the cache alone. The longest wait is 1 ms.',
      '2 s The queue is written: 400 rows in the database.',
      '2 s 400 writes of seat-401 to seat-800, one every 5 ms: 400 acknowledged by the cache alone. The longest wait is 1 ms.',
      '4 s The queue is written: 400 rows in the database.',
    ]);
  });

  test('a late write and a late fill within a wait', () => {
    expect(
      told('write a &; wait 10ms; read a &; wait 30ms; read a', { strategy: 'cache-aside-invalidate' }),
    ).toEqual([
      '0 s Write a: it sets off, reaches the database in 25 ms, and the next statement does not wait. 26 ms.',
      '10 ms Read a: miss, it was not cached; the database answers version 1. 22 ms.',
      '25 ms Row a becomes version 2 in the database.',
      '31 ms Version 1 of a is put into the cache, out of date already.',
      '40 ms Read a: hit, but stale: version 1, out of date since 25 ms; the database has version 2. 1 ms.',
    ]);
  });

  test('a reader fills the cache before a write lands', () => {
    const script = 'read a &; wait 5ms; write a; read a; read a';
    expect(told(script).slice(1, 4)).toEqual([
      '5 ms Write a: it sets off, reaches the database in 25 ms. 25 ms.',
      '21 ms Version 1 of a is put into the cache.',
      '30 ms Row a becomes version 2 in the database.',
    ]);
    expect(told(script, { strategy: 'cache-aside-invalidate' })[3]).toBe(
      '30 ms Row a becomes version 2 in the database. Entry a is deleted from the cache.',
    );
  });

  test('a reader fills the cache after a write has landed', () => {
    const slow = { databaseReadMs: 30 };
    const late = '31 ms Version 1 of a is put into the cache, out of date already.';
    expect(told('read a &; wait 5ms; write a', { ...slow, strategy: 'write-through-lazy' }).slice(1)).toEqual(
      ['5 ms Write a: version 2 in the database and in the cache. 26 ms.', late],
    );
    expect(told('read a &; wait 6ms; write a', slow).slice(1)).toEqual([
      '6 ms Write a: version 2 in the database; the cache has no copy. 25 ms.',
      late,
    ]);
  });

  test('a write stores its value while a read looks', () => {
    const script = 'read a; write a &; wait 10ms; kill; read a; read a';
    expect(told(script, { strategy: 'write-through' }).slice(-3)).toEqual([
      '31 ms Read a: miss, it was not cached; the database answers version 1. 21 ms.',
      '46 ms Row a becomes version 2 in the database. Version 2 of a is put into the cache.',
      '52 ms Read a: hit, version 2, as in the database. 1 ms.',
    ]);
  });

  test('time never runs backwards from one moment to the next', () => {
    const { steps } = tell({ script: 'read a &; wait 5ms; write a; read a x50 every 1ms; wait 6s; read a' });
    for (const [index, step] of steps.entries())
      expect(step.at).toBeGreaterThanOrEqual(steps[index - 1]?.until ?? 0);
  });
});

test('the queries of a stampede and the counters beside them come to the same', () => {
  for (const whileFilling of ['query-too', 'wait', 'serve-expired'] as const) {
    const { answer, steps, working } = stampedeScene.run(valuesOf(stampedeScene.inputs, { whileFilling }));
    const soFar = String(steps.at(-1)?.counters.databaseReads);
    expect(answer).toContain(`(${soFar} with the read that first cached it)`);
    expect(working.find(({ says }) => says === 'Queries so far')?.result).toBe(soFar);
  }
});

test.each([
  ['read a; wait 70s; read a', 'cache-aside', '60.021 s', 'stored + TTL'],
  ['read a; wait 10s; write a', 'cache-aside-invalidate', '10.047 s', 'deleted'],
  ['read a; wait 10s; kill; read a', 'cache-aside', '10.022 s', 'died with the node'],
  ['read a &; wait 5ms; read a', 'cache-aside', '60.026 s', 'stored + TTL'],
  ['read a; wait 70s; write a', 'cache-aside-invalidate', '60.021 s', 'stored + TTL'],
] as const)('%s: what ends the entry', (script, strategy, end, because) => {
  const { working } = cacheAsideScene.run(valuesOf(cacheAsideScene.inputs, { script, strategy }));
  const line = working.find(({ says }) => says === 'The entry ends');
  expect(line?.result.replace('\u00a0', ' ')).toBe(end);
  expect(line?.rule).toContain(because);
});

test.each([
  [0, '0 s'],
  [31, '31 ms'],
  [599_999, '599.999 s'],
  [659_800, '11 min'],
  [2_520_000_022, '29 days 4 h'],
])('%d ms on the clock: %s', (ms, shown) => {
  expect(clock(ms).replaceAll('\u00a0', ' ')).toBe(shown);
});

test('whatever happens, each moment is a whole sentence without gaps', () => {
  const statement = fc.constantFrom(
    'read a',
    'read b &',
    'write a',
    'write b &',
    'delete a',
    'delete b &',
    'external a',
    'kill',
    'wait 10ms',
    'wait 6s',
    'wait 61s',
    'missing c',
    'read c',
    'write k-# x30',
    'read k-# x30 every 1ms',
    'read a x5 every 7ms',
    'delete k-# x5',
    'external a x2',
  );
  fc.assert(
    fc.property(
      fc.array(statement, { minLength: 1, maxLength: 12 }),
      fc.record({
        strategy: fc.constantFrom(...strategyNames),
        capacity: fc.constantFrom(0, 1, 2, 1000),
        policy: fc.constantFrom('allkeys-lru', 'volatile-lru', 'noeviction'),
        whileFilling: fc.constantFrom('query-too', 'wait', 'serve-expired'),
        negativeCaching: fc.boolean(),
        ttl: fc.constantFrom(0, 60),
      }),
      (script, changes) => {
        for (const sentence of told(script.join('; '), changes)) {
          expect(sentence).toMatch(/^([\d.,]+ (ms|s)|\d+ min( \d+ s)?) \S.*[^.]\.$/);
          expect(sentence).not.toMatch(/undefined|NaN|no end yet| {2}|\.\.|, \.|: \./);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

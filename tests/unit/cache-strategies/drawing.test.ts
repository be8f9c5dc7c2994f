import { describe, expect, test } from 'vitest';
import { badgesOf } from '#components/cache-strategies/badges.ts';
import { keyRowsOf } from '#components/cache-strategies/key-rows.ts';
import { rowsOf } from '#components/cache-strategies/messages.ts';
import { operationsInput } from '#components/cache-strategies/operations.ts';
import { stampedeScene } from '#components/cache-strategies/scenes.ts';
import { type Step, type TraceValues, trace, traceInputs } from '#engines/cache/trace';
import { valuesOf } from '#engines/inputs';
import { read } from '#engines/read-input';

const stepsOf = (script: string, changes: Partial<TraceValues> = {}): readonly Step[] =>
  trace(valuesOf(traceInputs, { script, ...changes })).steps;
const lastStep = (script: string, changes: Partial<TraceValues> = {}): Step => {
  const step = stepsOf(script, changes).at(-1);
  if (step === undefined) throw new Error('the script has no statement');
  return step;
};
const arrows = (script: string, changes: Partial<TraceValues> = {}) => arrowsOf(lastStep(script, changes));
const arrowsOf = (step: Step | undefined) =>
  (step === undefined ? [] : rowsOf(step)).map(({ from, to, label, takes, kind, times }) =>
    [
      from === to ? `(${from})` : `${from} ${kind === 'answer' ? '⇢' : kind === 'aside' ? '⋯' : '→'} ${to}`,
      label,
      times > 1 ? `× ${times}` : '',
      takes?.replaceAll('\u00a0', ' ') ?? '',
    ]
      .filter(Boolean)
      .join(' '),
  );

describe('the arrows of a step', () => {
  test('of a miss: three calls with their ms, two answers without', () => {
    expect(arrows('read a')).toEqual([
      'application → cache get 1 ms',
      'cache ⇢ application nothing',
      'application → database query 20 ms',
      'database ⇢ application row',
      'application → cache set value 1 ms',
    ]);
  });

  test('of many reads: counted, not repeated', () => {
    const [first, others] = stepsOf('read a x30 every 1ms', { whileFilling: 'wait' });
    expect(arrowsOf(first)).toHaveLength(5);
    expect(arrowsOf(others)).toEqual([
      'application → cache get × 20 1 ms each',
      'cache ⇢ application being filled × 20',
      '(application) wait for the first reader × 20 up to 20 ms',
    ]);
  });

  test('of what nobody calls: an event at the party', () => {
    expect(arrows('external a')).toEqual(['(database) changed: version 2']);
    expect(arrows('kill')).toEqual(['(cache) the node dies']);
    expect(arrowsOf(stepsOf('write a; wait 5s', { strategy: 'write-behind' }).at(-2))).toEqual([
      'cache ⋯ database write batch 25 ms',
      '(database) 1 row written',
    ]);
  });
});

test('ends that look alike are counted in one badge', () => {
  const { outcomes } = lastStep('missing k-2; read k-# x3 every 1ms');
  expect(badgesOf([...outcomes, ...outcomes]).map(({ word, times }) => [word, times])).toEqual([['miss', 6]]);
});

describe('the table of keys', () => {
  test('puts neighbours that stand alike into one row', () => {
    const { rows, moreKeys } = keyRowsOf(
      lastStep('write seat-# x800 every 5ms', {
        strategy: 'write-behind',
        batchSize: 10_000,
        flushInterval: 3,
      }),
    );
    expect(moreKeys).toBe(0);
    expect(
      rows.map(({ first, last, size, cached, database }) => [first, last, size, cached?.state, database]),
    ).toEqual([
      ['seat-1', 'seat-600', 600, 'fresh', 2],
      ['seat-601', 'seat-800', 200, 'dirty', 1],
    ]);
  });

  test('tells an expired entry, a marker, a missing row and an entry without a TTL', () => {
    expect(keyRowsOf(lastStep('read a; wait 61s')).rows[0]?.cached).toMatchObject({
      state: 'expired',
      remains: 'none',
    });
    const marker = keyRowsOf(lastStep('missing a; read a', { negativeCaching: true })).rows[0];
    expect(marker).toMatchObject({ cached: { state: 'marker' }, database: undefined });
    expect(keyRowsOf(lastStep('read a', { ttl: 0 })).rows[0]?.cached?.remains).toBe('for ever');
  });

  test('ends after six rows and says how many keys are left', () => {
    const script = Array.from({ length: 10 }, (_, i) => `write k-${i} x${i + 1}`).join('; ');
    const { rows, moreKeys } = keyRowsOf(lastStep(script));
    expect([rows.length, moreKeys]).toEqual([6, 4]);
  });
});

describe('the operations of a scene', () => {
  const input = operationsInput('read a');
  test.each([
    ['read a; wait 1s; kill', undefined],
    ['wait 5s', 'Write at least one operation, such as read seat-12A.'],
    ['', 'Write at least one operation, such as read seat-12A.'],
    ['fetch a', /is no operation/],
    ['read a x1000', undefined],
    ['read a x1000; read a', /makes 1,001 operations\. Up to 1,000 fit/],
    ['read a;'.repeat(12), undefined],
    ['read a;'.repeat(13), /There are 13 operations\. Up to 12 fit here: cut 1/],
  ] as const)('%s', (script, fault) => {
    const reading = read(input, script);
    if (fault === undefined) expect(reading.ok).toBe(true);
    else expect(reading.ok ? '' : reading.fault).toMatch(fault);
  });
});

test.each([1, 2, 3, 7, 40, 199, 200, 201, 1000])(
  'with a read every %d ms the rule gives what the run counts',
  (gap) => {
    const { missing, working } = stampedeScene.run(valuesOf(stampedeScene.inputs, { gap }));
    expect(missing).toBe(Math.ceil(200 / gap));
    expect(working[0]?.result).toBe(String(missing));
  },
);

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ReadAnswer } from '#engines/consistency/answers';
import { type ConsistencyValues, inputs } from '#engines/consistency/inputs';
import type { ModelName } from '#engines/consistency/models';
import { isRead, isWrite, type Timeline, type WriteCall } from '#engines/consistency/operations';
import { parseOperations, writeOperations } from '#engines/consistency/parse';
import { conflict } from '#engines/consistency/refusals';
import { observe } from '#engines/consistency/run';
import { valuesOf } from '#engines/inputs';
import { anything, model, oneOf, type Shape, settings, timelines } from './random-lines.ts';
import { lagging, linearizable } from './reference.ts';

// A thousand random time lines take some seconds, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });
const runs = { numRuns: 1_000 };

const valuesFor = (name: ModelName, changes: Partial<ConsistencyValues> = {}) =>
  valuesOf(inputs, { model: name, ...changes });
const readsOf = (name: ModelName, timeline: Timeline, changes: Partial<ConsistencyValues> = {}) =>
  observe(valuesFor(name, changes), timeline).reads;
const values = (read: ReadAnswer | undefined, key: string) =>
  (read?.items.find((item) => item.key === key)?.may ?? []).map(({ value }) => value ?? 'nothing');
const sets = (reads: readonly ReadAnswer[]) =>
  reads.map(({ items, combinations, refusal, verdict }) => ({
    may: items.map(({ may }) => may),
    combinations,
    refusal,
    verdict,
  }));

describe('in every model', () => {
  test('the drawn answer is one of the possible ones, and the sets do not depend on the seed', () => {
    fc.assert(
      fc.property(model, anything, settings, fc.nat({ max: 999_999 }), (name, timeline, changes, seed) => {
        const reads = readsOf(name, timeline, changes);
        for (const read of reads) {
          if (read.drawnRefused) expect(read.refusal).toBeDefined();
          else {
            const drawn = read.items.map((item) => item.drawn);
            for (const item of read.items) expect(item.may.map(({ value }) => value)).toContain(item.drawn);
            if (read.combinations !== undefined) expect(read.combinations).toContainEqual(drawn);
          }
        }
        expect(sets(readsOf(name, timeline, { ...changes, seed }))).toEqual(sets(reads));
        expect(readsOf(name, timeline, changes)).toEqual(reads);
      }),
      { numRuns: 2_000 },
    );
  });

  test('only what was written, or what was there before, is returned, and never a write that began later', () => {
    fc.assert(
      fc.property(model, anything, settings, (name, timeline, changes) => {
        const writes = timeline.operations.filter(isWrite);
        for (const read of readsOf(name, timeline, changes)) {
          for (const { key, may } of read.items) {
            for (const { value } of may) {
              const written = writes.some(
                ({ start, end, effect, changes: all }) =>
                  (start < read.operation.end || (effect ?? end) <= read.operation.start) &&
                  all.some((change) => change.key === key && change.value === value),
              );
              const held = timeline.before.find((each) => each.key === key)?.value;
              expect(written || value === held).toBe(true);
            }
          }
        }
      }),
      runs,
    );
  });

  test('once every lag and TTL has passed, only the last write is left', () => {
    const shape = { writes: 4, reads: 1, regions: true };
    fc.assert(
      fc.property(model, timelines(shape), settings, (name, timeline, changes) => {
        if (name === 'global-mrsc' || name === 'rds-standby') return;
        const writes = timeline.operations.filter(isWrite);
        // One after the other, so that there is a last one.
        const inTurn = writes.map((write, index) => ({
          ...{ ...write, effect: undefined, start: index * 10, end: index * 10 + 9 },
        }));
        const late = timeline.operations
          .filter(isRead)
          .map((read) => ({ ...read, start: 9_000_000, end: 9_000_005 }));
        const quiet = { ...timeline, operations: [...inTurn, ...late] };
        for (const read of readsOf(name, quiet, { ...changes, itemTtl: 300, copyDeletes: true })) {
          for (const { key, may } of read.items) {
            const last = inTurn.findLast((write) => write.changes.some((change) => change.key === key));
            const held = timeline.before.find((each) => each.key === key)?.value;
            const expected = last === undefined ? held : last.changes[0]?.value;
            expect(may.map(({ value }) => value)).toEqual([expected]);
            expect(may[0]?.staleFor).toBeUndefined();
          }
        }
      }),
      runs,
    );
  });

  test('answer, working, measures and trace are whole sentences and lines of their own', () => {
    fc.assert(
      fc.property(model, anything, settings, (name, timeline, changes) => {
        const { answer, working, measures, trace, reads, lanes } = observe(
          valuesFor(name, changes),
          timeline,
        );
        const words = JSON.stringify([answer, working, trace]);
        expect(words).not.toMatch(/NaN|undefined|Infinity|∞|\[object/);
        expect(answer.endsWith('.')).toBe(true);
        expect(new Set(working.map(({ says }) => says)).size).toBe(working.length);
        for (const { value } of measures) expect(Number.isFinite(value)).toBe(true);
        // Every possible value has its line.
        const lines = working.filter(({ result }) => /^(possible|the only answer)/.test(result));
        const possible = reads.flatMap(({ items }) => items.flatMap(({ may }) => may));
        expect(lines.length).toBe(possible.length);
        for (const { bars } of lanes) {
          for (const { bars: ofKey } of bars) {
            for (const [index, bar] of ofKey.entries()) {
              expect(bar.until).toBeGreaterThanOrEqual(bar.from);
              if (index > 0) expect(bar.from).toBe(ofKey[index - 1]?.until);
            }
          }
        }
      }),
      runs,
    );
  });

  test('a crowd of calls that all overlap is still worked out at once', () => {
    const six = 'abcdef'.split('');
    const writes = Array.from({ length: 28 }, (_, index) => {
      const key = six[index % 6] ?? 'a';
      return index % 7 === 0 ? `0-90 transact ${key}=t${index} z=1` : `0-90 put ${key}=v${index}`;
    });
    const operations = [
      ...writes.map((each) => each.replace(' z=1', '')),
      '10-80 get a b c d e f transactional',
    ];
    const parsed = parseOperations(operations.join('\n'));
    if (!parsed.ok) throw new Error(parsed.fault);
    const begun = performance.now();
    const [read] = readsOf('dynamodb-transactional', parsed.value);
    expect(read?.items.every(({ may }) => may.length > 4)).toBe(true);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  test('operations survive their own text', () => {
    fc.assert(
      fc.property(anything, (timeline) => {
        expect(parseOperations(writeOperations(timeline))).toEqual({ ok: true, value: timeline });
      }),
      runs,
    );
  });
});

const heldIn = ({ before }: Timeline) => new Map(before.map(({ key, value }) => [key, value]));
/** The reference knows calls, not pins: a pinned effect is a call of no length at that moment. */
const unpinned = (timeline: Timeline): Timeline => ({
  ...timeline,
  operations: timeline.operations.map((call) => (isRead(call) ? call : { ...call, effect: undefined })),
});

describe('against the plainest reading of the rules', () => {
  test('a strong read may return exactly what some order of the calls allows', () => {
    const strong = fc.constantFrom('s3' as const, 'dynamodb-strong' as const, 'global-mrsc' as const);
    fc.assert(
      fc.property(strong, timelines({ writes: 4, reads: 2 }), (name, drawn) => {
        const timeline = unpinned(drawn);
        const writes = timeline.operations.filter(isWrite);
        for (const read of readsOf(name, timeline)) {
          for (const { key } of read.items) {
            const allowed = linearizable(heldIn(timeline), writes, read.operation, [key]);
            expect(new Set(values(read, key))).toEqual(allowed);
          }
        }
      }),
      runs,
    );
  });

  test('with transactions and conflicts: values of strong reads and snapshots of transactional ones', () => {
    fc.assert(
      fc.property(timelines({ writes: 4, reads: 2, transactions: true }), (drawn) => {
        const timeline = unpinned(drawn);
        const writes = timeline.operations.filter(isWrite);
        const values_ = valuesFor('dynamodb-transactional');
        const blockers = (write: WriteCall) =>
          writes.filter((other) => other !== write && conflict(values_, write, other));
        for (const read of observe(values_, timeline).reads) {
          if (read.refusal?.certain) continue;
          const asked = read.items.map(({ key }) => key);
          const allowed = linearizable(heldIn(timeline), writes, read.operation, asked, blockers);
          const found = (read.combinations ?? []).map((all) =>
            all.map((value) => value ?? 'nothing').join(' '),
          );
          expect(new Set(found)).toEqual(allowed);
        }
        for (const read of readsOf('dynamodb-strong', timeline)) {
          for (const { key } of read.items) {
            const allowed = linearizable(heldIn(timeline), writes, read.operation, [key], blockers);
            expect(new Set(values(read, key))).toEqual(allowed);
          }
        }
      }),
      runs,
    );
  });

  test('a replica with an exact lag shows exactly what some order and some moment allow', () => {
    fc.assert(
      fc.property(timelines({ writes: 4, reads: 2 }), oneOf(0, 1, 4, 9), (drawn, replicaLag) => {
        const timeline = unpinned(drawn);
        const writes = timeline.operations.filter(isWrite);
        for (const read of readsOf('dynamodb-index', timeline, { indexLag: replicaLag })) {
          for (const { key } of read.items) {
            const allowed = lagging(heldIn(timeline).get(key), writes, read.operation, key, replicaLag);
            expect(new Set(values(read, key))).toEqual(allowed);
          }
        }
      }),
      runs,
    );
  });
});

describe('models that allow less', () => {
  const within = (stricter: ModelName, looser: ModelName, shape: Shape) => {
    fc.assert(
      fc.property(timelines(shape), settings, (timeline, changes) => {
        const loose = readsOf(looser, timeline, changes);
        for (const [index, read] of readsOf(stricter, timeline, changes).entries()) {
          if (read.refusal?.certain || loose[index]?.refusal?.certain) continue;
          for (const { key } of read.items) {
            expect(values(loose[index], key)).toEqual(expect.arrayContaining(values(read, key)));
          }
        }
      }),
      runs,
    );
  };
  const plain = { writes: 5, reads: 4, unanswered: true };
  const transactions = { ...plain, transactions: true, conditions: true };

  test('S3 today ⊆ S3 before December 2020', () => within('s3', 's3-2020', plain));
  test('S3 today ⊆ bucket settings', () => within('s3', 's3-setting', plain));
  test('DynamoDB strong ⊆ eventual', () => within('dynamodb-strong', 'dynamodb-eventual', transactions));
  test('DynamoDB transactional ⊆ strong', () =>
    within('dynamodb-transactional', 'dynamodb-strong', transactions));
  test('MRSC strong ⊆ MRSC eventual', () => {
    fc.assert(
      fc.property(timelines({ ...plain, regions: true, conditions: true }), settings, (timeline, changes) => {
        const eventual = {
          ...timeline,
          operations: timeline.operations.map((call) =>
            isRead(call) ? { ...call, consistency: 'eventual' as const } : call,
          ),
        };
        const loose = readsOf('global-mrsc', eventual, changes);
        for (const [index, read] of readsOf('global-mrsc', timeline, changes).entries()) {
          for (const { key } of read.items) {
            expect(values(loose[index], key)).toEqual(expect.arrayContaining(values(read, key)));
          }
        }
      }),
      runs,
    );
  });
});

describe('strong reads', () => {
  const strong = fc.constantFrom('s3' as const, 'dynamodb-strong' as const, 'global-mrsc' as const);

  test('never miss an acknowledged write', () => {
    fc.assert(
      fc.property(strong, timelines({ writes: 5, reads: 4, unanswered: true }), (name, timeline) => {
        for (const read of readsOf(name, timeline)) {
          expect(read.verdict).not.toBe('stale');
          for (const { drawnStaleFor } of read.items) expect(drawnStaleFor).toBeUndefined();
        }
      }),
      runs,
    );
  });

  test('never go back: a later read of a key sees no older write than an earlier one', () => {
    fc.assert(
      fc.property(
        strong,
        timelines({ writes: 5, reads: 4, deletes: false }),
        settings,
        (name, timeline, changes) => {
          const { reads, writes } = observe(valuesFor(name, changes), timeline);
          const effectOf = (value: string | undefined) =>
            writes.find(({ operation }) => operation.changes.some((change) => change.value === value))
              ?.effect ?? -1;
          for (const earlier of reads) {
            for (const later of reads) {
              if (later.operation.start < earlier.operation.end || later === earlier) continue;
              if (later.operation.start === earlier.operation.start) continue;
              for (const { key, drawn } of earlier.items) {
                const item = later.items.find((each) => each.key === key);
                if (item !== undefined) expect(effectOf(item.drawn)).toBeGreaterThanOrEqual(effectOf(drawn));
              }
            }
          }
        },
      ),
      runs,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ReadAnswer } from '#engines/consistency/answers';
import { type ConsistencyValues, inputs } from '#engines/consistency/inputs';
import { type ModelName, modelNames } from '#engines/consistency/models';
import {
  isRead,
  isWrite,
  type Operation,
  regions,
  type Timeline,
  type WriteCall,
} from '#engines/consistency/operations';
import { parseOperations, writeOperations } from '#engines/consistency/parse';
import { conflict } from '#engines/consistency/refusals';
import { observe } from '#engines/consistency/run';
import { valuesOf } from '#engines/inputs';
import { lagging, linearizable } from './reference.ts';

// A thousand random time lines take some seconds, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });
const runs = { numRuns: 1_000 };

interface Shape {
  writes: number;
  reads: number;
  transactions?: boolean;
  conditions?: boolean;
  unanswered?: boolean;
  deletes?: boolean;
  regions?: boolean;
  kinds?: boolean;
}

const keys = ['a', 'b'];
const oneOf = <Item>(...items: Item[]) => fc.constantFrom(...items);
const rarely = <Item>(rare: fc.Arbitrary<Item>, common: Item) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(common) }, { weight: 1, arbitrary: rare });

/** Random time lines: few keys and moments, so that calls meet, touch and coincide often. */
function timelines(shape: Shape): fc.Arbitrary<Timeline> {
  const call = {
    start: fc.integer({ min: 0, max: 12 }),
    length: oneOf(0, 0, 1, 2, 3, 5, 8),
    region: shape.regions ? oneOf(...regions) : fc.constant('A' as const),
  };
  const write = fc.record({
    ...call,
    key: oneOf(...keys),
    both: shape.transactions ? rarely(fc.constant(true), false) : fc.constant(false),
    remove: shape.deletes === false ? fc.constant(false) : rarely(fc.constant(true), false),
    pinned: fc.option(fc.nat({ max: 8 }), { freq: 5 }),
    unanswered: shape.unanswered ? rarely(fc.constant(true), false) : fc.constant(false),
    via: shape.kinds
      ? rarely(oneOf('dax' as const, 'primary' as const, 'replica' as const), undefined)
      : fc.constant(undefined),
    onlyIf: shape.conditions
      ? rarely(oneOf({ holds: undefined }, { holds: '0' }, { holds: 'w1' }, { holds: 'w2' }), undefined)
      : fc.constant(undefined),
  });
  const read = fc.record({
    ...call,
    keys: oneOf(['a'], ['b'], ['a', 'b']),
    list: rarely(fc.constant(true), false),
    consistency: shape.kinds
      ? oneOf(undefined, 'eventual' as const, 'strong' as const, 'transactional' as const)
      : fc.constant(undefined),
    via: shape.kinds
      ? oneOf(undefined, 'primary' as const, 'index' as const, 'dax' as const, 'replica' as const)
      : fc.constant(undefined),
  });
  return fc
    .record({
      held: fc.boolean(),
      writes: fc.array(write, { maxLength: shape.writes }),
      reads: fc.array(read, { minLength: 1, maxLength: shape.reads }),
    })
    .map(({ held, writes, reads }): Timeline => {
      const operations: Operation[] = [];
      for (const { start, length, key, both, remove, pinned, ...rest } of writes) {
        const id = operations.length + 1;
        // Each write has a value of its own, so that an answer tells which write it came from.
        const value = remove && !both ? undefined : `w${id}`;
        const changes = both ? keys.map((each) => ({ key: each, value })) : [{ key, value }];
        const kind = both ? 'transact' : remove ? 'delete' : 'put';
        const free = pinned === null || pinned > length || rest.unanswered;
        const effect = free ? undefined : start + pinned;
        const onlyIf = both ? undefined : rest.onlyIf;
        operations.push({
          ...rest,
          id,
          client: 'x',
          start,
          end: start + length,
          kind,
          changes,
          effect,
          onlyIf,
        });
      }
      for (const { start, length, list, keys: asked, ...rest } of reads) {
        const id = operations.length + 1;
        const what = list ? { kind: 'list' as const, keys: [] } : { kind: 'get' as const, keys: asked };
        operations.push({ ...rest, ...what, id, client: 'y', start, end: start + length, prefix: '' });
      }
      return { before: held ? [{ key: 'a', value: '0' }] : [], operations };
    });
}

const anything = timelines({
  ...{
    writes: 5,
    reads: 4,
    transactions: true,
    conditions: true,
    unanswered: true,
    regions: true,
    kinds: true,
  },
});
const settings = fc.record({
  seed: fc.nat({ max: 999_999 }),
  copyLag: oneOf(0, 2),
  lastCopyLag: oneOf(0, 3, 9),
  indexLag: oneOf(0, 4),
  nodeLag: oneOf(0, 3),
  regionLag: oneOf(0, 5),
  serverLag: oneOf(0, 6),
  bucketLag: oneOf(0, 6),
  settingLag: oneOf(0, 6),
  replicaLag: oneOf(0, 4),
  readerLag: oneOf(0, 4),
  auroraLag: oneOf(0, 1),
  globalLag: oneOf(0, 4),
  itemTtl: oneOf(0, 1, 300),
  queryTtl: oneOf(0, 1, 300),
  warm: fc.boolean(),
  copyDeletes: fc.boolean(),
  witness: fc.boolean(),
});
const model = fc.constantFrom(...modelNames);

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

  test('operations survive their own text', () => {
    fc.assert(
      fc.property(anything, (timeline) => {
        expect(parseOperations(writeOperations(timeline))).toEqual({ ok: true, timeline });
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

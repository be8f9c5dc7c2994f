import fc from 'fast-check';
import { modelNames } from '#engines/consistency/models';
import { type Operation, regions, type Timeline } from '#engines/consistency/operations';

/** What may occur in a random time line. */
export interface Shape {
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
export const oneOf = <Item>(...items: Item[]) => fc.constantFrom(...items);
const rarely = <Item>(rare: fc.Arbitrary<Item>, common: Item) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(common) }, { weight: 1, arbitrary: rare });

/** Random time lines: few keys and moments, so that calls meet, touch and coincide often. */
export function timelines(shape: Shape): fc.Arbitrary<Timeline> {
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

export const anything = timelines({
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
export const settings = fc.record({
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
export const model = fc.constantFrom(...modelNames);

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputs } from '#engines/consistency/inputs';
import { type PromotionValues, promotion, type RelationalModel } from '#engines/consistency/promotion';
import { valuesOf } from '#engines/inputs';

const operations = 'k=A\n0-10 put k=B\n20-30 put k=C\n40-50 put k=D';
const run = (model: RelationalModel, changes: Partial<PromotionValues> = {}) =>
  promotion({ ...valuesOf(inputs), operations, writerFailsAt: 45, ...changes, model });

test('a read replica that takes over loses what was acknowledged within its lag', () => {
  expect(run('rds-replica', { replicaLag: 25 }).lost).toEqual({ writes: [2], span: 15 });
  expect(run('rds-replica', { replicaLag: 15 }).lost.writes).toEqual([]);
  expect(run('aurora-global', { globalLag: 1_000 }).lost.writes).toEqual([1, 2]);
});

test('a write under way at the failure was never acknowledged, so it does not count as lost', () => {
  expect(run('rds-replica', { replicaLag: 1_000, writerFailsAt: 45 }).lost.writes).toEqual([1, 2]);
  expect(run('rds-replica', { replicaLag: 1_000, writerFailsAt: 50 }).lost.writes).toEqual([1, 2, 3]);
});

test.each(['rds-standby', 'rds-cluster', 'aurora-replica'] as const)(
  '%s loses nothing, whatever its lag',
  (model) => {
    fc.assert(
      fc.property(
        fc.record({
          readerLag: fc.integer({ min: 0, max: 60_000 }),
          auroraLag: fc.integer({ min: 0, max: 60_000 }),
          writerFailsAt: fc.integer({ min: 0, max: 200 }),
        }),
        (changes) => {
          expect(run(model, changes).lost).toEqual({ writes: [], span: 0 });
        },
      ),
      { numRuns: 1000 },
    );
  },
);

test('nothing older than the lag is ever lost', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 200 }),
      (replicaLag, writerFailsAt) => {
        const { span, writes } = run('rds-replica', { replicaLag, writerFailsAt }).lost;
        expect(span).toBeLessThanOrEqual(replicaLag);
        if (replicaLag === 0) expect(writes).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});

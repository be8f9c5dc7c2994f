import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '#engines/dynamodb-capacity/calls';
import { breakEvenOf, modeCosts, onDemandCost, provisionedCost } from '#engines/dynamodb-capacity/cost';
import { effects } from '#engines/dynamodb-capacity/indexes';
import { pagesOf } from '#engines/dynamodb-capacity/pages';
import { type ReadRequest, readUnits } from '#engines/dynamodb-capacity/read';
import { readSizeList, sizeListFault } from '#engines/dynamodb-capacity/size-list';
import { bytesOf, countOf, itemMax, mb, type Sized } from '#engines/dynamodb-capacity/sizes';
import { type WriteRequest, writeCost } from '#engines/dynamodb-capacity/write';
import { onDemandCheaperBelow, replicatedWritePrice, writeRequestPrice } from '#facts/dynamodb';
import { bench } from './run.ts';

const runs = { numRuns: 1000 };
const bytes = fc.integer({ min: 0, max: itemMax });
const items = fc.array(fc.record({ count: fc.integer({ min: 1, max: 30 }), bytes }), {
  minLength: 1,
  maxLength: 4,
});
const few = fc.array(
  fc.record({ count: fc.integer({ min: 1, max: 3 }), bytes: fc.integer({ min: 0, max: 100_000 }) }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const rangeOrBatch = fc.constantFrom('GetItem', 'BatchGetItem', 'Query', 'Scan');

const units = (of: readonly Sized[], change: Partial<ReadRequest>) =>
  readUnits({ operation: 'GetItem', consistency: 'eventual', target: 'table', items: of, ...change }) ??
  Number.NaN;
const tableUnits = (request: Partial<WriteRequest> & Pick<WriteRequest, 'items'>) => {
  const cost = writeCost({ operation: 'PutItem', indexes: [], ...request });
  return isRefusal(cost) ? Number.NaN : cost.table;
};

describe('reads', () => {
  test('a strong read costs twice an eventual one, a transaction twice a strong one', () => {
    fc.assert(
      fc.property(few, rangeOrBatch, (of, operation) => {
        const eventual = units(of, { operation });
        expect(units(of, { operation, consistency: 'strong' })).toBe(2 * eventual);
        expect(units(of, { operation: 'TransactGetItems' })).toBe(4 * units(of, {}));
      }),
      runs,
    );
  });

  test('a Query never costs more than a GetItem for each item, and a batch costs exactly that', () => {
    fc.assert(
      fc.property(items, (of) => {
        const each = units(of, { operation: 'GetItem' });
        expect(units(of, { operation: 'Query' })).toBeLessThanOrEqual(each);
        expect(units(of, { operation: 'BatchGetItem' })).toBe(each);
        expect(units(of, { operation: 'Scan' })).toBe(units(of, { operation: 'Query' }));
      }),
      runs,
    );
  });

  test('units never fall when an item grows or one more is read', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 1, max: 500 }),
        rangeOrBatch,
        (size, more, count, operation) => {
          const grown = Math.min(itemMax, size + more);
          const now = units([{ count, bytes: size }], { operation });
          expect(units([{ count, bytes: grown }], { operation })).toBeGreaterThanOrEqual(now);
          expect(units([{ count: count + 1, bytes: size }], { operation })).toBeGreaterThanOrEqual(now);
        },
      ),
      runs,
    );
  });

  test('the same item is counted as by hand', () => {
    fc.assert(
      fc.property(bytes, (size) => {
        let blocks = 1;
        while (blocks * 4096 < size) blocks += 1;
        expect(units([{ count: 1, bytes: size }], { consistency: 'strong' })).toBe(blocks);
        expect(units([{ count: 1, bytes: size }], { operation: 'Query', consistency: 'strong' })).toBe(
          blocks,
        );
      }),
      runs,
    );
  });

  test('pages agree with filling them one item after the other', () => {
    fc.assert(
      fc.property(items, (of) => {
        const slow: number[] = [0];
        for (const { count, bytes: size } of of)
          for (let i = 0; i < count; i += 1) {
            const open = slow.at(-1) ?? 0;
            if (open + size > mb) slow.push(size);
            else slow[slow.length - 1] = open + size;
          }
        const fast = pagesOf(of).flatMap(({ count, bytes: size }) => Array<number>(count).fill(size));
        expect(fast).toEqual(slow);
        expect(bytesOf(pagesOf(of))).toBe(bytesOf(of));
      }),
      runs,
    );
  });

  test('a fetch for a local index is never free', () => {
    fc.assert(
      fc.property(items, bytes, (of, whole) => {
        const local = { operation: 'Query', target: 'lsi' } as const;
        expect(units(of, { ...local, fetched: whole })).toBeGreaterThanOrEqual(
          units(of, local) + countOf(of) / 2,
        );
      }),
      runs,
    );
  });
});

describe('writes', () => {
  test('units never fall when the item grows; a transaction doubles them, a batch only adds', () => {
    fc.assert(
      fc.property(few, fc.integer({ min: 0, max: 5000 }), (of, more) => {
        const now = tableUnits({ items: of });
        expect(
          tableUnits({ items: of.map(({ count, bytes: size }) => ({ count, bytes: size + more })) }),
        ).toBeGreaterThanOrEqual(now);
        expect(tableUnits({ items: of, operation: 'BatchWriteItem' })).toBe(now);
        expect(tableUnits({ items: of, operation: 'TransactWriteItems' })).toBe(2 * now);
      }),
      runs,
    );
  });

  test('indexes pay the same in a transaction, and nothing where the condition fails', () => {
    const index = fc.record({
      kind: fc.constant('gsi' as const),
      bytes,
      effect: fc.constantFrom(...(Object.keys(effects) as (keyof typeof effects)[])),
    });
    fc.assert(
      fc.property(bytes, fc.array(index, { maxLength: 5 }), (size, indexes) => {
        const request = { items: [{ count: 1, bytes: size }], indexes } as const;
        const plain = writeCost({ operation: 'PutItem', ...request });
        const transacted = writeCost({ operation: 'TransactWriteItems', ...request });
        const failed = writeCost({ operation: 'PutItem', ...request, fails: true, replicas: 3 });
        if (isRefusal(plain) || isRefusal(transacted) || isRefusal(failed)) throw new Error('refused');
        expect(transacted.global).toEqual(plain.global);
        expect(failed).toMatchObject({ table: plain.table, global: [], regions: 1 });
      }),
      runs,
    );
  });
});

describe('rates and money', () => {
  const rates = fc.double({ min: 0, max: 100_000, noNaN: true });

  test('neither units, capacity nor cost fall when the rate grows, and per hour agrees with per second', () => {
    fc.assert(
      fc.property(
        rates,
        fc.double({ min: 1, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (rate, factor, after) => {
          const at = (changes: object) =>
            bench({ operation: 'PutItem', before: 0, after, indexes: 'GSI 0.5 KB added', ...changes });
          const [now, more] = [at({ rate }), at({ rate: rate * factor })];
          const values = now.measures.map(({ value }) => value);
          more.measures.forEach(({ value }, place) => {
            expect(value).toBeGreaterThanOrEqual((values[place] ?? 0) - 1e-9);
          });
          for (const [place, { perSecond, provision }] of now.shares.entries()) {
            expect(provision).toBeGreaterThanOrEqual(Math.max(1, perSecond - 1e-6));
            expect(provision).toBeLessThan(Math.max(1, perSecond) + 1);
            expect(more.shares[place]?.provision).toBeGreaterThanOrEqual(provision);
          }
          expect(at({ rate: rate * 3600, per: 'hour' }).measures[1]?.value).toBeCloseTo(values[1] ?? 0, 4);
        },
      ),
      runs,
    );
  });

  test('replicas multiply what is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), rates, (replicas, rate) => {
        const [alone, global] = [0, replicas].map((count) =>
          bench({ operation: 'PutItem', indexes: 'GSI 1 KB added', replicas: count, rate }),
        );
        expect(global?.measures[0]?.value).toBe((replicas + 1) * (alone?.measures[0]?.value ?? 0));
        expect(global?.shares).toEqual(alone?.shares);
      }),
      runs,
    );
  });

  test('exactly at the break-even both modes cost the same, and beyond it provisioned costs less', () => {
    for (const kind of ['read', 'write'] as const)
      expect(onDemandCost(kind, 100 * breakEvenOf(kind))).toBeCloseTo(provisionedCost(kind, 100), 9);
    expect(breakEvenOf('read')).toBeCloseTo(breakEvenOf('write'), 12);
    fc.assert(
      fc.property(
        fc.double({ min: 50, max: 40_000, noNaN: true }),
        fc.double({ min: 50, max: 40_000, noNaN: true }),
        fc.double({ min: 1, max: 100, noNaN: true }),
        (writes, reads, use) => {
          const { onDemand, provisioned } = modeCosts({ writes, reads, use });
          // Whole units cost up to two percent more at these loads.
          if (use < breakEvenOf('write') * 100) expect(provisioned).toBeGreaterThan(onDemand);
          if (use > breakEvenOf('write') * 102) expect(provisioned).toBeLessThan(onDemand);
        },
      ),
      runs,
    );
  });

  test('what the model takes for granted of the prices', () => {
    expect(replicatedWritePrice.value).toBe(writeRequestPrice.value);
    expect(breakEvenOf('write') * 100).toBeLessThan(onDemandCheaperBelow.value);
  });
});

test('whatever is typed as sizes is read or answered', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,x× kbKB;\n]{0,30}$/)), (typed) => {
      const fault = sizeListFault(typed);
      if (fault === undefined) {
        const read = readSizeList(typed);
        expect(read.length).toBeGreaterThan(0);
        for (const { count, bytes: size } of read) {
          expect(count).toBeGreaterThanOrEqual(1);
          expect(size).toBeLessThanOrEqual(itemMax);
        }
      } else expect(fault).toMatch(/\.$/);
    }),
    { numRuns: 3000 },
  );
});

import { describe, expect, test } from 'vitest';
import { drawnLines, mayReturn, rulesFor, run } from './time-lines.ts';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

describe('reads of one table', () => {
  const around = drawnLines(
    `
      k=A
      ana     [put k=B-------]
      ben <get k>
      cy          <get k>
      dan                       <get k>
      eve                                                 <get k>
    `,
    20,
  );

  test('before, during, shortly after and long after the write', () => {
    expect(mayReturn('dynamodb-eventual', around)).toEqual(['A', 'A or B', 'A or B', 'B']);
    expect(mayReturn('dynamodb-strong', around)).toEqual(['A', 'A or B', 'B', 'B']);
    expect(mayReturn('dynamodb-transactional', around)).toEqual(['A', 'A or B, or is cancelled', 'B', 'B']);
    expect(mayReturn('dynamodb-index', around)).toEqual(['A', 'A', 'A', 'B']);
  });

  test('a stale answer names the copy that is behind, until when, and by how much', () => {
    const stale = run('dynamodb-eventual', 'k=A\n0-10 put k=B\n110 get k').reads[0]?.items[0]?.may[0];
    expect(stale).toEqual({
      value: 'A',
      reasons: [
        {
          rule: 'behind',
          write: 0,
          key: 'k',
          copy: 'the third copy',
          other: 1,
          until: 310,
          asked: undefined,
        },
      ],
      staleFor: 100,
    });
  });

  test('two quick writes: A, B or C for an eventual read, never backwards for strong ones', () => {
    const operations = 'k=A\n0-10 put k=B\n20-30 put k=C\n35 get k\n36 get k strong\n37-39 get k strong';
    expect(mayReturn('dynamodb-eventual', operations, { copyLag: 15 })).toEqual(['A, B, or C', 'C', 'C']);
  });

  test('an index cannot be asked for a strong read', () => {
    const { reads, answer } = run('dynamodb-index', '0-10 put k=A\n20 get k strong\n20 get k transactional');
    expect(reads.map(({ verdict, refusal }) => [verdict, refusal?.rule])).toEqual([
      ['refused', 'strong-on-index'],
      ['refused', 'strong-on-index'],
    ]);
    expect(answer).toContain('is refused, because a global secondary index offers only');
    expect(run('dynamodb-index', '0-10 put k=A via index').writes[0]?.refusal?.rule).toBe('read-only-path');
  });

  test('a failed write is never seen, and an unanswered one perhaps', () => {
    expect(mayReturn('dynamodb-strong', 'k=A\n0-9 put k=B if C\n20 get k')).toEqual(['A']);
    expect(mayReturn('dynamodb-strong', 'k=A\n0-9 put k=B unanswered\n20 get k')).toEqual(['A or B']);
  });
});

describe('transactions', () => {
  const transfer = 'a=500\nb=80\n';

  test('the bank transfer: all of it or nothing', () => {
    const moved = `${transfer}0-20 transact a=350 b=230 t=done\n30-40 get a b t transactional`;
    expect(mayReturn('dynamodb-transactional', moved)).toEqual(['a=350 b=230 t=done']);
  });

  test('a transactional read during the transaction sees all before or all after, or is cancelled', () => {
    const operations = `${transfer}0-20 transact a=350 b=230\n5-15 get a b transactional`;
    const { reads } = run('dynamodb-transactional', operations);
    expect(reads[0]?.combinations).toEqual([
      ['500', '80'],
      ['350', '230'],
    ]);
    expect(reads[0]?.refusal).toMatchObject({ rule: 'transaction-conflict', certain: false, others: [1] });
    const outcomes = seeds.map((seed) => run('dynamodb-transactional', operations, { seed }).reads[0]);
    expect(outcomes.some((read) => read?.drawnRefused)).toBe(true);
    for (const read of outcomes.filter((each) => !each?.drawnRefused)) {
      expect(['500 80', '350 230']).toContain(read?.items.map(({ drawn }) => drawn).join(' '));
    }
  });

  test('two GetItem calls, a batch or a query may mix them, strong ones too', () => {
    const operations = `${transfer}0-20 transact a=350 b=230\n5-15 get a b strong\n3-9 get a strong\n11-17 get b strong`;
    const { reads } = run('dynamodb-strong', operations);
    expect(reads[0]?.combinations).toBeUndefined();
    const seen = new Set(
      seeds.map((seed) =>
        run('dynamodb-strong', operations, { seed })
          .reads[0]?.items.map(({ drawn }) => drawn)
          .join(' '),
      ),
    );
    expect(seen).toContain('500 230');
    expect(seen).toContain('350 80');
  });

  test('a write and a transaction of one item at once: either may be refused, not both', () => {
    const operations = 'a=1\nb=1\n0-20 transact a=2 b=2\n10-30 put a=5\n40 get a strong\n40 get b strong';
    const { writes } = run('dynamodb-strong', operations);
    expect(writes.map(({ refusal }) => refusal?.error)).toEqual([
      'TransactionCanceledException',
      'TransactionConflictException',
    ]);
    expect(mayReturn('dynamodb-strong', operations)).toEqual(['2 or 5', '1 or 2']);
    for (const seed of seeds) {
      const refused = run('dynamodb-strong', operations, { seed }).writes.filter(
        ({ effect }) => effect === undefined,
      );
      expect(refused.length).toBeLessThan(2);
    }
  });

  test('plain reads and transactions do not block each other', () => {
    const { reads } = run('dynamodb-strong', 'a=1\n0-20 transact a=2\n5-10 get a\n5-10 get a eventual');
    expect(reads.map(({ refusal }) => refusal)).toEqual([undefined, undefined]);
  });
});

describe('DAX', () => {
  test('a query stays as it was cached, while GetItem finds the new item: the worked example', () => {
    const operations = '0-10 list seat\n20-30 put seat-2=free\n1min list seat\n1min get seat-2';
    expect(mayReturn('dynamodb-dax', operations)).toEqual(['nothing', 'nothing', 'free']);
    expect(run('dynamodb-dax', operations).reads[1]?.items[0]?.may[0]).toMatchObject({
      reasons: [{ rule: 'cached', by: 1, since: 10, until: 300_010 }],
      staleFor: 59_970,
    });
    expect(mayReturn('dynamodb-dax', operations, { queryTtl: 0 }).at(1)).toBe('free');
  });

  test('a write behind the cache’s back stays invisible until the TTL ends, not a moment longer', () => {
    const operations = 'k=A\n0 get k\n10-20 put k=B via primary\n299999 get k\n300s get k';
    expect(mayReturn('dynamodb-dax', operations)).toEqual(['A', 'A', 'B']);
    expect(mayReturn('dynamodb-dax', operations, { itemTtl: 0 })).toEqual(['A', 'A', 'A']);
  });

  test('a write through DAX is in the item cache when it returns, on the other nodes a little later', () => {
    const operations = 'k=A\n0 get k\n10-20 put k=B\n20 get k\n1s get k';
    expect(mayReturn('dynamodb-dax', operations)).toEqual(['A', 'B', 'B']);
    expect(mayReturn('dynamodb-dax', operations, { nodeLag: 900 })).toEqual(['A', 'A or B', 'B']);
    expect(rulesFor(run('dynamodb-dax', operations).reads[1], 'B')).toEqual(['cached']);
  });

  test('“nothing there” is cached too', () => {
    const operations =
      '0 get k\n10-20 put k=A via primary\n1min get k\n1min get k strong\n1min get k transactional';
    expect(mayReturn('dynamodb-dax', operations)).toEqual(['nothing', 'nothing', 'A', 'A']);
  });

  test('a strong read is passed on and leaves nothing in the cache', () => {
    const operations = 'k=A\n0 get k strong\n10-20 put k=B via primary\n400 get k';
    expect(mayReturn('dynamodb-dax', operations)).toEqual(['A', 'B']);
    expect(mayReturn('dynamodb-dax', operations, { warm: true })).toEqual(['A', 'A']);
  });

  test('what a miss read from a copy that was behind is cached as it is', () => {
    const operations = 'k=A\n0-10 put k=B via primary\n20-30 get k\n1min get k';
    expect(mayReturn('dynamodb-dax', operations)).toEqual(['A or B', 'A or B']);
    for (const seed of seeds) {
      const [first, second] = run('dynamodb-dax', operations, { seed }).reads.map(
        ({ items }) => items[0]?.drawn,
      );
      expect(first).toBe(second);
    }
  });
});

describe('global tables', () => {
  test('MREC: a strong read in another Region 100 ms later may be old; with MRSC it is new', () => {
    const operations =
      'k=A\n0-10 put k=B at A\n110 get k strong at B\n110 get k strong at A\n510 get k strong at B';
    expect(mayReturn('global-mrec', operations)).toEqual(['A', 'B', 'B']);
    expect(mayReturn('global-mrsc', operations)).toEqual(['B', 'B', 'B']);
    expect(mayReturn('global-mrsc', operations.replaceAll('strong', 'eventual'))).toEqual([
      'A or B',
      'A or B',
      'A or B',
    ]);
  });

  test('MREC: writes that had not met are settled by the last writer, everywhere', () => {
    const operations =
      '0-10 put k=A at A\n100-110 put k=B at B\n200 get k at A\n200 get k at B\n2s get k at A\n2s get k at B\n2s get k at C';
    expect(mayReturn('global-mrec', operations)).toEqual(['A', 'B', 'B', 'B', 'B']);
    expect(run('global-mrec', operations).overwritten).toEqual([{ key: 'k', winner: 2, loser: 1 }]);
    expect(run('global-mrsc', operations).overwritten).toEqual([]);
  });

  test('MREC: a condition sees the local copy only', () => {
    const operations = '0-10 put k=A if none at A\n100-110 put k=B if none at B\n2s get k at A';
    expect(run('global-mrec', operations).writes.map(({ refusal }) => refusal)).toEqual([
      undefined,
      undefined,
    ]);
    expect(mayReturn('global-mrec', operations)).toEqual(['B']);
    expect(run('global-mrsc', operations).writes[1]?.refusal).toMatchObject({
      rule: 'condition-failed',
      certain: true,
    });
  });

  test('MREC: a transaction is atomic only where it ran', () => {
    const operations =
      'a=1\nb=1\n0-10 transact a=2 b=2 at A\n200 get a b transactional at A\n200 get a b transactional at B';
    expect(run('global-mrec', operations).reads.map(({ combinations }) => combinations?.length)).toEqual([
      1, 4,
    ]);
  });

  test('MRSC: writes of an item in two Regions at once: one may be refused', () => {
    const operations = '0-100 put k=A at A\n50-150 put k=B at B\n200 get k at C';
    const { writes } = run('global-mrsc', operations);
    expect(writes.map(({ refusal }) => [refusal?.rule, refusal?.certain])).toEqual([
      ['replicated-write-conflict', false],
      ['replicated-write-conflict', false],
    ]);
    expect(mayReturn('global-mrsc', operations)).toEqual(['A or B']);
    expect(run('global-mrsc', operations.replaceAll('at B', 'at A')).writes[0]?.refusal).toBeUndefined();
  });

  test('MRSC: no transactions, and a witness is neither read nor written', () => {
    const operations = '0-10 transact a=1 b=2\n20 get a b transactional\n30 get a at C\n40-50 put a=1 at C';
    const { writes, reads } = run('global-mrsc', operations, { witness: true });
    expect([...writes, ...reads].map(({ refusal }) => refusal?.rule)).toEqual([
      'transactions-not-offered',
      'witness',
      'transactions-not-offered',
      'witness',
    ]);
  });
});

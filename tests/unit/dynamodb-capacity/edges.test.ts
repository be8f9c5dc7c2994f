import { describe, expect, test } from 'vitest';
import { isRefusal } from '#engines/dynamodb-capacity/calls';
import { indexListFault } from '#engines/dynamodb-capacity/indexes';
import { benchInputs } from '#engines/dynamodb-capacity/inputs';
import { pagesOf } from '#engines/dynamodb-capacity/pages';
import { readCost } from '#engines/dynamodb-capacity/read';
import { readSizeList, sizeListFault } from '#engines/dynamodb-capacity/size-list';
import { bytesOf, countOf, kb, mb, tellSize } from '#engines/dynamodb-capacity/sizes';
import { read } from '#engines/read-input';
import { bench, reads, writes } from './run.ts';

const strong = { consistency: 'strong' } as const;

describe('sizes at the edge of a block', () => {
  test.each([
    ['0 bytes', 1],
    ['1 byte', 1],
    ['4,096 bytes', 1],
    ['4,097 bytes', 2],
    ['8 KB', 2],
    ['400 KB', 100],
  ])('a strong read of %s: %i', (size, units) => {
    expect(reads('GetItem', size, strong)).toBe(units);
    expect(reads('Query', size, strong)).toBe(units);
    expect(reads('GetItem', size)).toBe(units / 2);
  });

  test.each([
    ['0 bytes', 1],
    ['1,024 bytes', 1],
    ['1,025 bytes', 2],
    ['400 KB', 400],
  ])('a write of %s: %i', (size, units) => {
    expect(writes('PutItem', size)).toEqual([units]);
    expect(writes('DeleteItem', size)).toEqual([units]);
  });

  test('fractions of a KB add up without an error of the last digit', () => {
    expect(reads('Query', '40 × 0.1 KB', strong)).toBe(1);
    expect(reads('Query', '0.7 KB, 0.1 KB, 3.2 KB', strong)).toBe(1);
  });
});

describe('what does not fit is answered with what would', () => {
  test.each([
    ['', /No size is given\. Write one, such as 4\.1 KB/],
    ['4', /“4” is no size\. Write it as 4\.1 KB, 300 bytes or 10 × 0\.5 KB/],
    ['-1 KB', /is no size/],
    ['400.001 KB', /above the 400.KB of an item\. The nearest valid size is 400.KB/],
    ['409,601 bytes', /The nearest valid size is 400.KB/],
    ['0 × 1 KB', /The nearest valid count is 1/],
    ['1,000,001 × 1 KB', /The nearest valid count is 1,000,000/],
    [Array(13).fill('1 KB').join(', '), /up to 12/],
  ])('sizes “%s”', (text, fault) => {
    expect(sizeListFault(text)).toMatch(fault);
    expect(read(benchInputs.items, text)).toMatchObject({ ok: false });
  });

  test.each(['0 bytes', '4.1 KB', '10x500 b', '.5kb', '1,500 × 64 bytes; 2 KB\n300 bytes', '400 KB'])(
    'sizes “%s” fit',
    (text) => expect(sizeListFault(text)).toBeUndefined(),
  );

  test('a list is read as it is written', () => {
    expect(readSizeList('1,500 × 64 bytes; 2 KB, .5KB')).toEqual([
      { count: 1500, bytes: 64 },
      { count: 1, bytes: 2048 },
      { count: 1, bytes: 512 },
    ]);
  });

  test.each([
    ['GSI', /Write it as GSI 0\.3 KB changed/],
    ['GSI 1 KB broken', /“broken” is no effect\. Write unaffected, added, removed, changed, key/],
    ['GSI 1 KB constructor', /is no effect/],
    ['LSI 401 KB key', /nearest valid size is 400.KB/],
    [Array(6).fill('LSI 1 KB added').join(', '), /at most 5 local secondary indexes/],
    [Array(21).fill('GSI 1 KB added').join(', '), /at most 20 global secondary indexes/],
  ])('indexes “%s”', (text, fault) => {
    expect(indexListFault(text)).toMatch(fault);
  });

  test('a number above 400 KB', () => {
    expect(read(benchInputs.after, '400.1')).toMatchObject({
      fault: expect.stringContaining('nearest valid value is 400'),
    });
  });
});

describe('refusals explain themselves', () => {
  test('a strong read of a global index', () => {
    for (const operation of ['Query', 'Scan'] as const) {
      const { answer, refused, shares } = bench({ operation, target: 'gsi', ...strong });
      expect(answer).toBe(refused);
      expect(answer).toMatch(
        /refuses a strongly consistent read of a global secondary index.*Read it eventually/,
      );
      expect(shares).toEqual([]);
    }
  });

  test('operations that read no index do not mind which one is chosen', () => {
    expect(bench({ operation: 'GetItem', target: 'gsi', ...strong }).refused).toBeUndefined();
  });

  test.each([
    ['TransactGetItems', '101 × 1 KB', /at most 100/],
    ['TransactWriteItems', '101 × 1 KB', /at most 100/],
    ['TransactWriteItems', '11 × 400 KB', /at most 4.MB together/],
  ] as const)('%s of %s', (operation, items, reason) => {
    expect(bench({ operation, items }).answer).toMatch(reason);
  });

  test('transactions at their limits pass', () => {
    expect(writes('TransactWriteItems', '100 × 1 KB')).toEqual([200]);
    expect(reads('TransactGetItems', '10 × 400 KB, 1 × 96 KB')).toBe(2 * 1024);
  });

  test('an item that no longer fits beside its entry in a local index', () => {
    expect(bench({ operation: 'PutItem', before: 0, after: 400, indexes: 'LSI 1 KB added' }).answer).toMatch(
      /Up to 399.KB are left/,
    );
    expect(
      bench({ operation: 'PutItem', before: 0, after: 399, indexes: 'LSI 1 KB added' }).refused,
    ).toBeUndefined();
  });
});

describe('calls and pages', () => {
  test('25 writes are one batch, 26 are two; 100 reads one, 101 two', () => {
    const calls = (operation: 'BatchWriteItem' | 'BatchGetItem', items: string) =>
      bench({ operation, items }).warnings.join();
    expect(calls('BatchWriteItem', '25 × 1 KB')).toBe('');
    expect(calls('BatchWriteItem', '26 × 1 KB')).toContain('2 calls');
    expect(calls('BatchGetItem', '100 × 1 KB')).toBe('');
    expect(calls('BatchGetItem', '101 × 1 KB')).toContain('2 calls');
    // 16 MB fill up before 100 items do.
    expect(calls('BatchGetItem', '41 × 400 KB')).toContain('2 calls');
  });

  test('each page of 1 MB is rounded on its own', () => {
    expect(pagesOf([{ count: 257, bytes: 4 * kb }])).toEqual([
      { count: 1, bytes: mb },
      { count: 1, bytes: 4 * kb },
    ]);
    // Two items of 400 KB fit into a page, so 224 KB of each stay empty.
    const cost = readCost({
      operation: 'Query',
      ...strong,
      target: 'table',
      items: [{ count: 5, bytes: 400 * kb }],
    });
    expect(isRefusal(cost) || [cost.units, cost.calls]).toEqual([500, 3]);
  });

  test('pages keep every byte, and none is above 1 MB', () => {
    const items = readSizeList('1,000 × 3.3 KB, 7 × 400 KB, 2,000 × 64 bytes, 0 bytes');
    const pages = pagesOf(items);
    expect(bytesOf(pages)).toBeCloseTo(bytesOf(items), 3);
    expect(Math.max(...pages.map(({ bytes }) => bytes))).toBeLessThanOrEqual(mb);
    expect(countOf(pages)).toBeGreaterThan(5);
  });
});

describe('indexes', () => {
  test('a local index is paid by the table, a global one by itself', () => {
    expect(writes('UpdateItem', '1 KB', 'LSI 1.4 KB key, GSI 0.3 KB changed')).toEqual([5, 1]);
  });
  test('an unaffected index costs nothing', () => {
    expect(writes('PutItem', '1 KB', 'GSI 3 KB unaffected')).toEqual([1, 0]);
  });
  test('every item of a batch writes its entry; a transaction does not double it', () => {
    expect(writes('BatchWriteItem', '10 × 0.5 KB', 'GSI 0.3 KB added')).toEqual([10, 10]);
    expect(writes('TransactWriteItems', '10 × 0.5 KB', 'GSI 0.3 KB added')).toEqual([20, 10]);
  });
  test('a new item can only add an entry, a deleted one only lose it', () => {
    const units = (changes: object) => bench({ rate: 1, ...changes }).shares.map((share) => share.units);
    expect(units({ operation: 'PutItem', before: 0, after: 1, indexes: 'GSI 1 KB key' })).toEqual([1, 1]);
    expect(units({ operation: 'PutItem', before: 1, after: 1, indexes: 'GSI 1 KB key' })).toEqual([1, 2]);
    expect(units({ operation: 'DeleteItem', items: '1 KB', indexes: 'GSI 1 KB key' })).toEqual([1, 1]);
    expect(units({ operation: 'DeleteItem', items: '1 KB', indexes: 'GSI 1 KB added' })).toEqual([1, 0]);
  });
});

test('sizes are told in the unit that is exact', () => {
  expect([0, 1, 300, 1024, 4198.4, 4097].map(tellSize)).toEqual(
    ['0 bytes', '1 byte', '300 bytes', '1 KB', '4.1 KB', '4,097 bytes'].map((told, place) =>
      place === 0 ? told : told.replace(' ', '\u00a0'),
    ),
  );
});

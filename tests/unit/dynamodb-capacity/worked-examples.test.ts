import { describe, expect, test } from 'vitest';
import { suffixesFor } from '#engines/dynamodb-capacity/advice';
import { bench, provision, reads, writes } from './run.ts';

const strong = { consistency: 'strong' } as const;

describe('writes', () => {
  test('10 writes a second of 2 KB: 20 units', () => {
    expect(provision({ operation: 'PutItem', before: 0, after: 2, rate: 10 })).toEqual([20]);
  });
  test('6 writes a second of 4.5 KB: 30 units', () => {
    expect(provision({ operation: 'PutItem', before: 0, after: 4.5, rate: 6 })).toEqual([30]);
  });
  test('120 writes a minute of 2 KB: 4 units', () => {
    expect(provision({ operation: 'PutItem', before: 0, after: 2, rate: 120, per: 'minute' })).toEqual([4]);
  });
  test('100 writes a second of 512 bytes: 100 units', () => {
    expect(provision({ operation: 'PutItem', before: 0, after: 0.5, rate: 100 })).toEqual([100]);
  });
  test('a batch of 500 bytes and 3.5 KB: 5 units', () => {
    expect(writes('BatchWriteItem', '500 bytes, 3.5 KB')).toEqual([5]);
  });
  test('one transaction a second of three 500-byte items: 6 units', () => {
    expect(provision({ operation: 'TransactWriteItems', items: '3 × 500 bytes', rate: 1 })).toEqual([6]);
  });
  test('a transfer between two accounts with its record: 6 units', () => {
    expect(writes('TransactWriteItems', '200 bytes, 200 bytes, 300 bytes')).toEqual([6]);
  });
  test('a counter in 20 KB, copied into an index entry of 0.3 KB: 20 and 1', () => {
    expect(writes('UpdateItem', '20 KB', 'GSI 0.3 KB changed')).toEqual([20, 1]);
  });
  test('another index key, entry of 1.4 KB: 4 on the index', () => {
    expect(writes('UpdateItem', '1 KB', 'GSI 1.4 KB key')[1]).toBe(4);
  });
  test('items of 500 bytes, 1.6 KB and 2 KB: 1, 2 and 2 units', () => {
    expect(['500 bytes', '1.6 KB', '2 KB'].map((size) => writes('PutItem', size)[0])).toEqual([1, 2, 2]);
  });
  test('a condition that fails on 300 KB becoming 310 KB: 310 units, and none on the index', () => {
    const { shares } = bench({
      operation: 'UpdateItem',
      before: 300,
      after: 310,
      fails: true,
      indexes: 'GSI 1 KB changed',
      rate: 1,
    });
    expect(shares.map(({ units }) => units)).toEqual([310]);
  });
  test('a global table of two Regions with an index: 200 writes are 400 replicated and 400 index units', () => {
    const { measures, regions, shares } = bench({
      operation: 'PutItem',
      before: 0,
      after: 1,
      indexes: 'GSI 1 KB added',
      replicas: 1,
      rate: 200,
    });
    expect(shares.map(({ perSecond }) => perSecond * regions)).toEqual([400, 400]);
    expect(measures[1]?.value).toBe(800);
  });
});

describe('reads', () => {
  test('10 strong reads a second of 4 KB: 10 units', () => {
    expect(provision({ operation: 'GetItem', ...strong, items: '4 KB', rate: 10 })).toEqual([10]);
  });
  test('16 eventual reads a second of 12 KB: 24 units', () => {
    expect(provision({ operation: 'GetItem', items: '12 KB', rate: 16 })).toEqual([24]);
  });
  test('10 strong reads a second of 6 KB: 20 units', () => {
    expect(provision({ operation: 'GetItem', ...strong, items: '6 KB', rate: 10 })).toEqual([20]);
  });
  test('80 strong reads a second of 3 KB: 80 units', () => {
    expect(provision({ operation: 'GetItem', ...strong, items: '3 KB', rate: 80 })).toEqual([80]);
  });
  test('5 eventual reads a second of 3 KB are 2.5 units, so 3', () => {
    expect(bench({ operation: 'GetItem', items: '3 KB', rate: 5 }).shares).toEqual([
      { name: 'Table', units: 0.5, perSecond: 2.5, provision: 3 },
    ]);
  });
  test('an item of 8 KB: 1 eventual, 2 strong, 4 transactional', () => {
    expect([
      reads('GetItem', '8 KB'),
      reads('GetItem', '8 KB', strong),
      reads('TransactGetItems', '8 KB'),
    ]).toEqual([1, 2, 4]);
  });
  test('a batch of 1.5 KB and 6.5 KB: 3 strong, 1.5 eventual', () => {
    expect([
      reads('BatchGetItem', '1.5 KB, 6.5 KB', strong),
      reads('BatchGetItem', '1.5 KB, 6.5 KB'),
    ]).toEqual([3, 1.5]);
  });
  test('a Query over ten items of 40.8 KB together: 11 strong, 5.5 eventual', () => {
    expect([reads('Query', '10 × 4.08 KB', strong), reads('Query', '10 × 4.08 KB')]).toEqual([11, 5.5]);
  });
  test('1,500 items of 64 bytes: 12 by one Query, 750 by 15 batches', () => {
    expect(reads('Query', '1,500 × 64 bytes')).toBe(12);
    expect(reads('BatchGetItem', '1,500 × 64 bytes')).toBe(750);
    expect(bench({ operation: 'BatchGetItem', items: '1,500 × 64 bytes' }).warnings.join()).toContain(
      '15 calls',
    );
  });
  test('5 transactional reads a second of 10 KB: 30 units', () => {
    expect(provision({ operation: 'TransactGetItems', items: '10 KB', rate: 5 })).toEqual([30]);
  });
  test('a Query of a global index for 8 entries of 2,000 bytes: 2 units', () => {
    expect(reads('Query', '8 × 2,000 bytes', { target: 'gsi' })).toBe(2);
  });
  test('a Query of a local index that fetches 4 items of 300 bytes: 5 strong, 2.5 eventual', () => {
    const local = { target: 'lsi', fetched: 300 } as const;
    expect([
      reads('Query', '4 × 200 bytes', { ...local, ...strong }),
      reads('Query', '4 × 200 bytes', local),
    ]).toEqual([5, 2.5]);
  });
  test('ten items of 0.5 KB, eventual: one Query 1, ten GetItem calls 5', () => {
    expect([reads('Query', '10 × 0.5 KB'), reads('GetItem', '10 × 0.5 KB')]).toEqual([1, 5]);
  });
  test('a full page of 1 MB: 256 strong, 128 eventual', () => {
    expect([reads('Scan', '256 × 4 KB', strong), reads('Scan', '256 × 4 KB')]).toEqual([256, 128]);
  });
});

describe('hot keys', () => {
  test('2,400 writes a second of 1 KB to one key: throttled, spread it over 3', () => {
    const { warnings } = bench({ operation: 'PutItem', before: 0, after: 1, rate: 2400, hot: 100 });
    expect(warnings[0]).toContain('1,000\u00a0write units per second');
    expect(warnings[0]).toContain('at least 3\u00a0keys');
    expect(suffixesFor('write', 2400)).toBe(3);
  });
  test('5,000 votes a second for two candidates: each key too hot, with ten suffixes none', () => {
    const votes = { operation: 'PutItem', before: 0, after: 0.2, rate: 5000 } as const;
    expect(bench({ ...votes, hot: 50 }).warnings.join()).toContain('hottest key needs 2,500 write units');
    expect(bench({ ...votes, hot: 5 }).warnings.join()).not.toContain('hottest key');
  });
});

import { describe, expect, test } from 'vitest';
import { compare } from '#engines/consistency/compare';
import { lostAt } from '#engines/consistency/failover';
import { inputs } from '#engines/consistency/inputs';
import { modelNames } from '#engines/consistency/models';
import { valuesOf } from '#engines/inputs';
import { drawnLines, mayReturn, rulesFor, run } from './time-lines.ts';

describe('replicas of RDS and Aurora', () => {
  test('400 ms after a write, on a replica one second behind: old', () => {
    const operations = drawnLines(`
      k=A
      ana [put k=B]
      ben              <get k>
    `);
    const { reads, answer } = run('rds-replica', operations);
    expect(mayReturn('rds-replica', operations)).toEqual(['A']);
    expect(reads[0]?.items[0]?.may[0]?.staleFor).toBe(500);
    expect(rulesFor(reads[0], 'A')).toEqual(['behind']);
    expect(answer).toContain('returns A, which is stale');
    expect(mayReturn('aurora-replica', operations)).toEqual(['B']);
  });

  test('a read exactly one lag after the commit sees it', () => {
    expect(mayReturn('rds-replica', 'k=A\n0-10 put k=B\n1009 get k\n1010 get k\n1s-1020 get k')).toEqual([
      'A',
      'B',
      'A or B',
    ]);
  });

  test('a lag of 0, two writes inside one lag, a read before the first write', () => {
    expect(mayReturn('rds-replica', '0-10 put k=A\n10 get k', { replicaLag: 0 })).toEqual(['A']);
    const quick = '5 get k\n10-20 put k=A\n30-40 put k=B\n1s get k\n1025 get k\n1040 get k';
    expect(mayReturn('rds-replica', quick)).toEqual(['nothing', 'nothing', 'A', 'B']);
  });

  test('reading your own write: from the writer, not from the replica', () => {
    expect(mayReturn('aurora-global', 'k=A\n0-10 put k=B\n20 get k\n20 get k via primary')).toEqual([
      'A',
      'B',
    ]);
  });

  test('a standby answers nobody, a replica takes no writes and has no strong read', () => {
    expect(mayReturn('rds-standby', '0-10 put k=A\n20 get k\n20 get k via primary')).toEqual([
      'an error',
      'A',
    ]);
    const { writes, reads } = run('rds-replica', '0-10 put k=A via replica\n20 get k strong');
    expect(writes[0]?.refusal?.rule).toBe('read-only-path');
    expect(reads[0]?.refusal?.rule).toBe('strong-on-replica');
  });

  test('a reader of a Multi-AZ DB cluster may still lag, though one of the two has the commit', () => {
    expect(mayReturn('rds-cluster', 'k=A\n0-10 put k=B\n30 get k\n60 get k')).toEqual(['A or B', 'B']);
  });

  test('several rows of one statement come from one moment', () => {
    const operations = 'a=1\nb=1\n0-10 transact a=2 b=2\n1s-1020 get a b';
    expect(mayReturn('rds-replica', operations)).toEqual(['a=1 b=1 or a=2 b=2']);
  });
});

describe('a replica that takes over', () => {
  const { writes } = run('rds-replica', '0-10 put k=A\n20-30 put k=B\n40-50 put k=C');

  test('loses what was acknowledged after the failure less the lag', () => {
    expect(lostAt(writes, 25, 45)).toEqual({ writes: [2], span: 15 });
    expect(lostAt(writes, 15, 45)).toEqual({ writes: [], span: 0 });
    expect(lostAt(writes, 1_000, 60)).toEqual({ writes: [1, 2, 3], span: 50 });
  });

  test('loses nothing that is synchronous, and nothing that was never acknowledged', () => {
    expect(lostAt(writes, 0, 50).writes).toEqual([]);
    expect(lostAt(writes, 5, 49).writes).toEqual([]);
  });
});

describe('the table of all models', () => {
  test('says of each what it may return, whatever kinds the operations ask for', () => {
    const operations = 'k=A\n0-10 put k=B\n20 get k strong\n1h get k via index';
    const { rows, answer } = compare(valuesOf(inputs, { operations }));
    expect(rows.map(({ model }) => model)).toEqual(modelNames);
    expect(Object.fromEntries(rows.map(({ model, reads }) => [model, reads[0]?.may]))).toEqual({
      's3-2020': 'A or B',
      s3: 'B',
      's3-setting': 'A or B',
      's3-replica': 'A or B',
      'dynamodb-eventual': 'A or B',
      'dynamodb-strong': 'B',
      'dynamodb-transactional': 'B',
      'dynamodb-index': 'A',
      'dynamodb-dax': 'B',
      'global-mrec': 'B',
      'global-mrsc': 'B',
      'rds-standby': 'an error',
      'rds-cluster': 'A or B',
      'rds-replica': 'A',
      'aurora-replica': 'A',
      'aurora-global': 'A',
    });
    expect(answer).toContain('Refused: RDS Multi-AZ standby.');
  });

  test('tells nothing apart where nothing is read', () => {
    expect(compare(valuesOf(inputs, { operations: '0-1 put k=A' })).answer).toContain('Nothing is read');
  });
});

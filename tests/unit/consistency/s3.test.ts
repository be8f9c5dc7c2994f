import { describe, expect, test } from 'vitest';
import { drawnLines, mayReturn, rulesFor, run } from './time-lines.ts';

describe('the worked examples of S3', () => {
  test('a PUT of a new object, then a GET', () => {
    const operations = drawnLines(`
      ana [put k=A---]
      ana             <get k>
    `);
    expect(mayReturn('s3', operations)).toEqual(['A']);
    expect(mayReturn('s3-2020', operations)).toEqual(['A']);
    expect(rulesFor(run('s3-2020', operations).reads[0], 'A')).toEqual(['new-key']);
  });

  test('a GET that is told 404, the PUT, a GET', () => {
    const operations = drawnLines(`
      ana <get k>  [put k=A---]  <get k>
    `);
    expect(mayReturn('s3', operations)).toEqual(['nothing', 'A']);
    expect(mayReturn('s3-2020', operations)).toEqual(['nothing', 'nothing or A']);
    const missing = run('s3-2020', operations).reads[1]?.items[0]?.may[0];
    expect(missing?.reasons).toEqual([
      {
        ...{ rule: 'behind', write: 0, key: 'k', copy: 'the server that answers' },
        ...{ other: 2, until: 2_000 + 2_000, asked: 1 },
      },
    ]);
    expect(missing?.staleFor).toBe(300);
  });

  test('two PUTs, then a GET', () => {
    const operations = drawnLines(`
      ana [put k=A---] [put k=B---] <get k>
    `);
    expect(mayReturn('s3', operations)).toEqual(['B']);
    expect(mayReturn('s3-2020', operations)).toEqual(['A or B']);
  });

  test('a DELETE, then a GET', () => {
    const operations = drawnLines(`
      k=A
      ana [delete k---]  <get k>
    `);
    expect(mayReturn('s3', operations)).toEqual(['nothing']);
    expect(mayReturn('s3-2020', operations)).toEqual(['A or nothing']);
  });

  test('a PUT, then a LIST by another client', () => {
    const operations = drawnLines(`
      ana [put k=A---]
      ben              [list---]
    `);
    expect(mayReturn('s3', operations)).toEqual(['A']);
    // The new key is there for a GET, but not yet for a listing.
    expect(mayReturn('s3-2020', operations)).toEqual(['nothing or A']);
  });

  test('a GET that overlaps a PUT: the first state of the flagship', () => {
    const operations = drawnLines(`
      k=A
      ana [put k=B----------------------]
      ben           [get k----]                     <get k>
    `);
    const { reads, answer } = run('s3', operations);
    expect(mayReturn('s3', operations)).toEqual(['A or B', 'B']);
    expect(reads.map(({ verdict }) => verdict)).toEqual(['either', 'newest']);
    expect(rulesFor(reads[0], 'A')).toEqual(['not-yet']);
    expect(rulesFor(reads[0], 'B')).toEqual(['overlaps']);
    expect(rulesFor(reads[1], 'B')).toEqual(['acknowledged']);
    expect(answer).toMatch(
      /^S3 today: GET k \(2\) from .* may return A or B; GET k \(3\) at .* returns B\.$/,
    );
  });

  test('writers that overlap: the last writer wins, and all readers see the same from then on', () => {
    const operations = drawnLines(`
      ana [put k=A----------------------]
      ben         [put k=B--]
      cy                                    <get k>
      dan                                           <get k>
    `);
    expect(mayReturn('s3', operations)).toEqual(['A or B', 'A or B']);
    const drawn = Array.from({ length: 40 }, (_, seed) =>
      run('s3', operations, { seed }).reads.map(({ items }) => items[0]?.drawn),
    );
    expect(drawn.every(([first, second]) => first === second)).toBe(true);
    expect(new Set(drawn.flat())).toEqual(new Set(['A', 'B']));
  });

  test('writers one after the other: both readers get the second', () => {
    const operations = drawnLines(`
      ana [put k=A--]
      ben             [put k=B--]
      cy                             <get k>
      dan                            <get k>
    `);
    expect(mayReturn('s3', operations)).toEqual(['B', 'B']);
  });

  test('a lost update: two read 5, both write 6', () => {
    const plain = drawnLines(`
      n=5
      ana  <get n>  [put n=6------]
      ben  <get n>      [put n=6------]
      cy                                <get n>
    `);
    expect(mayReturn('s3', plain)).toEqual(['5', '5', '6']);
    // If-Match: one of the two is told 412, and can read again.
    const guarded = plain.replaceAll('n=6', 'n=6 if 5');
    expect(mayReturn('s3', guarded)).toEqual(['5', '5', '6']);
    for (let seed = 0; seed < 40; seed += 1) {
      const { writes } = run('s3', guarded, { seed });
      expect(writes.map(({ refusal }) => refusal?.error)).toEqual(['412', '412']);
      expect(writes.filter(({ effect }) => effect === undefined)).toHaveLength(1);
    }
    const again = `${guarded}\n9000 get n\n9000-9100 put n=7 if 6\n9200 get n`;
    expect(mayReturn('s3', again).at(-1)).toBe('7');
  });

  test('versioning switched on for the first time, and a PUT one minute later', () => {
    const operations =
      'versioning=off\n0-1s put versioning=on\n61s get versioning\n15min get versioning\n16min get versioning';
    expect(mayReturn('s3-setting', operations)).toEqual(['off or on', 'off or on', 'on']);
  });
});

describe('the edges of S3', () => {
  test('a read that starts exactly at the acknowledgement sees the write', () => {
    expect(mayReturn('s3', 'k=A\n0-100 put k=B\n100 get k\n99 get k')).toEqual(['B', 'A or B']);
  });

  test('a read that ends exactly at the start of the write does not', () => {
    expect(mayReturn('s3', 'k=A\n100-200 put k=B\n50-100 get k\n100 get k\n50-101 get k')).toEqual([
      'A',
      'A',
      'A or B',
    ]);
  });

  test('calls of no length', () => {
    expect(mayReturn('s3', 'k=A\n100 put k=B\n100 get k\n99-100 get k\n99-101 get k')).toEqual([
      'B',
      'A',
      'A or B',
    ]);
  });

  test('writes at the same moment: either is the last', () => {
    expect(mayReturn('s3', '0-5 put k=A\n3-5 put k=B\n5 get k')).toEqual(['A or B']);
    expect(mayReturn('s3', '5 put k=A\n5 put k=B\n5 get k')).toEqual(['A or B']);
    expect(mayReturn('s3', '0-5 put k=A\n5-8 put k=B\n8 get k')).toEqual(['B']);
  });

  test('a DELETE that overlaps a PUT', () => {
    expect(mayReturn('s3', '0-9 put k=A\n3-5 delete k\n9 get k')).toEqual(['A or nothing']);
  });

  test('a LIST while keys come and go', () => {
    const { reads } = run('s3', 'a=1\nb=1\n0-9 delete a\n2-8 put c=1\n5-6 list\n9 list\n9 list c');
    const keys = reads.map(({ items }) =>
      items.map(({ key, may }) => `${key} ${may.map(({ value }) => (value ? 'in' : 'out')).join('/')}`),
    );
    expect(keys).toEqual([['a in/out', 'b in', 'c out/in'], ['a out', 'b in', 'c in'], ['c in']]);
  });

  test('a pinned effect decides what else could be either', () => {
    const pinned = 'k=A\n0-3s put k=B effect 1500\n1s-1400 get k\n1600 get k\n1s-2s get k\n1500 get k';
    expect(mayReturn('s3', pinned)).toEqual(['A', 'B', 'A or B', 'B']);
  });

  test('a write without an answer is there or not until a newer one', () => {
    const operations = 'k=A\n0-100 put k=B unanswered\n50s get k\n60s-61s put k=C\n70s get k';
    expect(mayReturn('s3', operations)).toEqual(['A or B', 'B or C']);
  });

  test('If-None-Match: the second writer is told 412', () => {
    const { writes, reads } = run('s3', '0-10 put k=A if none\n20-30 put k=B if none\n40 get k');
    expect(writes.map(({ refusal }) => refusal?.certain)).toEqual([undefined, true]);
    expect(reads[0]?.items[0]?.may.map(({ value }) => value)).toEqual(['A']);
    // Overlapping, either may be the second; that both fail is impossible.
    expect(mayReturn('s3', '0-10 put k=A if none\n5-15 put k=B if none\n40 get k')).toEqual(['A or B']);
  });

  test('what S3 does not offer is refused with its rule', () => {
    const rules = (model: 's3' | 's3-2020', operations: string) => {
      const { writes, reads } = run(model, operations);
      return [...writes, ...reads].map(({ refusal }) => refusal?.rule);
    };
    expect(
      rules('s3', '0-1 transact a=1 b=1\n2 get a b transactional\n2 get a via index\n3 get a strong'),
    ).toEqual(['transactions-not-offered', 'transactions-not-offered', 'no-such-path', undefined]);
    expect(rules('s3-2020', '0-1 put a=1 if none\n2 get a strong')).toEqual([
      'conditions-not-offered',
      'strong-not-offered',
    ]);
  });

  test('before December 2020 two reads could go back: new, then old', () => {
    const operations = 'k=A\n0-10 put k=B\n20 get k\n30 get k';
    const back = Array.from({ length: 200 }, (_, seed) =>
      run('s3-2020', operations, { seed }).reads.map(({ items }) => items[0]?.drawn),
    ).filter(([first, second]) => first === 'B' && second === 'A');
    expect(back.length).toBeGreaterThan(0);
  });
});

describe('replication to another bucket', () => {
  test('the other bucket shows a write at some moment after its acknowledgement', () => {
    const operations = 'k=A\n0-100 put k=B\n50 get k\n30s get k\n60100 get k\n30s get k via primary';
    expect(mayReturn('s3-replica', operations)).toEqual(['A', 'A or B', 'B', 'B']);
  });

  test('an object arrives once: no reader goes back', () => {
    const operations = 'k=A\n0-100 put k=B\n20s get k\n40s get k';
    for (let seed = 0; seed < 100; seed += 1) {
      const [first, second] = run('s3-replica', operations, { seed }).reads.map(
        ({ items }) => items[0]?.drawn,
      );
      expect(first === 'B' && second === 'A').toBe(false);
    }
  });

  test('a delete stays in the source unless markers are replicated', () => {
    const operations = 'k=A\n0-100 delete k\n2min get k\n2min get k via primary';
    expect(mayReturn('s3-replica', operations)).toEqual(['A', 'nothing']);
    expect(mayReturn('s3-replica', operations, { copyDeletes: true })).toEqual(['nothing', 'nothing']);
    expect(run('s3-replica', operations).reads[0]?.items[0]?.may[0]?.reasons[0]).toMatchObject({
      rule: 'behind',
      until: Number.POSITIVE_INFINITY,
    });
  });
});

import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { hashKeys, hashOf, shardOf, startOf } from '#engines/messaging/hash-key';
import { keyTraffic, keyTrafficFault } from '#engines/messaging/key-traffic';
import { inputs as loadInputs, spread } from '#engines/messaging/shard-load';
import { inputs, shardsFor } from '#engines/messaging/shards';

const sized = (changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>>) =>
  shardsFor(valuesOf(inputs, changes));
const loaded = (changes: Partial<ReturnType<typeof valuesOf<typeof loadInputs>>>) =>
  spread(valuesOf(loadInputs, changes));
const counts = ({ needs }: ReturnType<typeof shardsFor>) => needs.map(({ shards }) => shards);

describe('worked examples', () => {
  test('3,000 records of 2 KB for two applications: 6 by size, 3 by count, 6 by reading, so 6 shards', () => {
    const result = sized({});
    expect(counts(result)).toEqual([6, 3, 6]);
    expect(result.shards).toBe(6);
  });

  test('five applications: 15 shards shared, 6 with enhanced fan-out, where writing decides', () => {
    expect(counts(sized({ applications: 5 }))).toEqual([6, 3, 15]);
    const own = sized({ applications: 5, fanOut: true });
    expect(counts(own)).toEqual([6, 3, 3]);
    expect(own.shards).toBe(6);
  });

  test('100 trucks over five shards: about 20 in each, and 5,000 records per second in all', () => {
    const { loads, ceiling } = loaded({ keys: 'truck-{1-100} 30', shards: 5 });
    const trucks = loads.map(({ keys }) => keys.length);
    expect(trucks.reduce((sum, each) => sum + each)).toBe(100);
    for (const each of trucks) expect(Math.abs(each - 20)).toBeLessThanOrEqual(8);
    expect(ceiling * 5).toBe(5_000);
  });
});

describe('edges', () => {
  test('exactly one shard, and one record more', () => {
    expect(sized({ records: 1_000, size: 1, applications: 2 }).shards).toBe(1);
    expect(sized({ records: 1_001, size: 0.5, applications: 2 }).shards).toBe(2);
  });

  test('nothing written still takes a shard', () => {
    expect(sized({ records: 0 }).shards).toBe(1);
  });

  test('too many readers, registered consumers or bytes in a record are told', () => {
    expect(sized({ applications: 5 }).answer).not.toContain('too many');
    expect(sized({ applications: 6 }).answer).toContain('too many');
    expect(sized({ applications: 21, fanOut: true }).answer).toContain('On-demand Advantage');
    expect(sized({ size: 1_025 }).answer).toContain('MaxRecordSize');
  });

  test('a new on-demand stream fails at what is too much for it, in or out', () => {
    const onDemand = (changes: Parameters<typeof sized>[0]) =>
      sized(changes).working.find(({ says }) => says === 'New on-demand stream')?.result;
    expect(onDemand({ records: 3_500, size: 1, applications: 3 })).toBe(
      'would not do at once, with 10.5\u00a0MB per s out',
    );
    expect(onDemand({ records: 4_001, size: 1, applications: 1 })).toBe(
      'would not do at once, with 4.001\u00a0MB per s in',
    );
    expect(onDemand({ records: 4_000, size: 1, applications: 2 })).toBe('would do at once');
  });

  test('a long key is told as one that goes on', () => {
    const [hash] = loaded({ keys: `${'k'.repeat(60)} 5` }).working;
    expect(hash?.rule).toBe(`MD5 of “${'k'.repeat(23)}…”`);
  });

  test('empty lines are no lines, and leading zeros of a range stay', () => {
    expect(keyTraffic(`a 1${'\n'.repeat(30)}b 2`)).toHaveLength(2);
    expect(keyTraffic('u-{08-10} 1').map(({ key }) => key)).toEqual(['u-08', 'u-09', 'u-10']);
    expect(keyTrafficFault(Array.from({ length: 21 }, (_, key) => `${key} 1`).join('\n'))).toContain(
      'remove 1',
    );
  });

  test('ranges of three shards begin where AWS lets them begin', () => {
    expect([0, 1, 2].map((shard) => startOf(shard, 3))).toEqual([
      0n,
      113427455640312821154458202477256070485n,
      226854911280625642308916404954512140970n,
    ]);
  });

  test('faults name the line and what would be right', () => {
    expect(keyTrafficFault('US 10\nCA')).toMatch(/^Line 2: A key and its records/);
    expect(keyTrafficFault('US ten')).toMatch(/^Line 1: “ten” is no whole number/);
    expect(keyTrafficFault('US 100001')).toContain('nearest valid value is 100000');
    expect(keyTrafficFault('US 1\nUS 2')).toContain('twice');
    expect(keyTrafficFault('a-{1-9999} 1')).toContain('{1-300} fits');
    expect(keyTrafficFault('a-{9-1} 1')).toContain('{1-9}');
    expect(keyTrafficFault(`${'x'.repeat(257)} 1`)).toContain('cut 1');
    expect(keyTrafficFault(' \n')).toContain('no key');
  });
});

describe('what a reader can rely on', () => {
  test('hashes are MD5, and a shard’s range holds its keys', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 1, max: 64 }),
        (key, shards) => {
          const hash = hashOf(key);
          expect(hash).toBe(createHash('md5').update(key, 'utf8').digest('hex'));
          const shard = shardOf(hash, shards);
          const number = BigInt(`0x${hash}`);
          expect(startOf(shard, shards) <= number).toBe(true);
          expect(number < (shard + 1 === shards ? hashKeys : startOf(shard + 1, shards))).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('no record is lost between keys and shards, and more shards never make a key’s own load smaller', () => {
    const keys = fc
      .uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 20 })
      .chain((names) => fc.tuple(...names.map((name) => fc.nat(3_000).map((rate) => `${name} ${rate}`))));
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 64 }), (lines, shards) => {
        const { loads, refused, ceiling } = loaded({ keys: lines.join('\n'), shards });
        const rates = keyTraffic(lines.join('\n')).map(({ rate }) => rate);
        const total = rates.reduce((sum, rate) => sum + rate, 0);
        expect(loads.reduce((sum, { load }) => sum + load, 0)).toBe(total);
        expect(Math.max(...loads.map(({ load }) => load))).toBeGreaterThanOrEqual(Math.max(...rates));
        expect(refused).toBeGreaterThanOrEqual(Math.max(...rates) - ceiling);
      }),
      { numRuns: 1_000 },
    );
  });

  test('any text gives a fault or keys, never both and never an exception', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(keyTraffic(text).length > 0).toBe(keyTrafficFault(text) === undefined);
      }),
      { numRuns: 1_000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { blockAt, contains, overlap, showAddress, showBlock, sizeOf } from '#engines/network/cidr';
import { inputs, plan } from '#engines/network/plan';
import { firstFree, place, reservedIn, usableIn } from '#engines/network/subnets';
import { faultsOf } from '#engines/read-input';

const run = (changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>>) => plan(valuesOf(inputs, changes));
const measure = (changes: Parameters<typeof run>[0], name: string) =>
  run(changes).measures.find((each) => each.name === name)?.value;

describe('worked examples', () => {
  test('10.0.1.0/24 has 251 usable addresses; reserved are .0, .1, .2, .3 and .255', () => {
    const block = blockAt(10 * 2 ** 24 + 256, 24);
    expect(usableIn(block)).toBe(251);
    expect(reservedIn(block).map(({ address }) => showAddress(address))).toEqual(
      ['0', '1', '2', '3', '255'].map((end) => `10.0.1.${end}`),
    );
  });

  test('10.0.0.0/16 divides into 16 subnets of /20 with 4,091 usable addresses each', () => {
    expect(run({ prefix: 20 }).count).toBe(16);
    expect(measure({ prefix: 20 }, 'Usable in each')).toBe(4091);
  });
});

describe('edges', () => {
  test('host bits are set to 0', () => {
    expect(showBlock(run({ vpc: '10.0.1.7/24' }).vpc)).toBe('10.0.1.0/24');
    expect(run({ vpc: '100.68.0.18/18' }).working[0]?.result).toBe('100.68.0.0/18');
  });

  test('a prefix length that IPv4 does not have names those of a VPC', () => {
    expect(faultsOf(inputs, { vpc: '10.0.0.0/33' })[0]).toContain('write 16 to 28');
  });

  test('a /28 leaves 11, a /29 is refused', () => {
    expect(measure({ prefix: 28 }, 'Usable in each')).toBe(11);
    expect(faultsOf(inputs, { prefix: 29 })[0]).toContain('nearest valid value is 28');
    expect(faultsOf(inputs, { blocks: '10.0.0.0/29' })[0]).toContain('The nearest is 10.0.0.0/28');
    expect(faultsOf(inputs, { vpc: '10.9.0.0/15' })[0]).toContain('The nearest is 10.9.0.0/16');
  });

  test('a VPC as large as its only subnet, and a subnet larger than its VPC', () => {
    expect(run({ vpc: '10.0.0.0/24' }).count).toBe(1);
    expect(run({ vpc: '10.0.0.0/24', prefix: 20 })).toMatchObject({
      count: 0,
      answer: 'A /20 does not fit into 10.0.0.0/24: the largest subnet is a /24.',
    });
  });

  test('ranges that no VPC may have', () => {
    expect(faultsOf(inputs, { vpc: '127.0.0.0/16' })[0]).toContain('127.0.0.0/8');
    expect(faultsOf(inputs, { vpc: '169.254.0.0/16' })[0]).toContain('such as 10.0.0.0/16');
  });

  test('neighbours do not overlap, one address more does', () => {
    expect(run({ plan: 'list', blocks: '10.0.0.0/25, 10.0.0.128/25' }).conflicts).toEqual([]);
    expect(run({ plan: 'list', blocks: '10.0.0.0/24, 10.0.0.128/25' }).answer).toBe(
      '10.0.0.128/25 overlaps 10.0.0.0/24. The first free /25 is 10.0.1.0/25.',
    );
  });

  test('a full VPC has no room', () => {
    expect(run({ vpc: '10.0.0.0/24', plan: 'list', blocks: '10.0.0.0/24 10.0.0.0/28' }).answer).toContain(
      'no room for a /28',
    );
  });

  test('VPCs that share addresses cannot be peered', () => {
    expect(run({ plan: 'peers', blocks: '10.1.0.0/16' }).conflicts).toEqual([]);
    expect(run({ plan: 'peers', blocks: '10.1.0.0/16, 10.0.128.0/17' }).answer).toContain(
      'cannot be peered with 10.0.128.0/17',
    );
  });

  test('too many blocks', () => {
    const blocks = Array.from({ length: 17 }, (_, index) => `10.0.${index}.0/24`).join(' ');
    expect(faultsOf(inputs, { blocks })[0]).toContain('cut 1');
  });
});

describe('what a reader can rely on', () => {
  const vpc = blockAt(10 * 2 ** 24, 20);
  const parts = fc.array(
    fc
      .tuple(fc.nat(8191), fc.integer({ min: 20, max: 28 }))
      .map(([at, prefix]) => blockAt(vpc.first + at, prefix)),
    { maxLength: 12 },
  );

  test('what is placed lies in the VPC and overlaps nothing', () => {
    fc.assert(
      fc.property(parts, (blocks) => {
        const taken = place(vpc, blocks).filter(({ conflict }) => conflict === undefined);
        for (const [index, { block }] of taken.entries()) {
          expect(contains(vpc, block)).toBe(true);
          for (const other of taken.slice(index + 1)) expect(overlap(block, other.block)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the first free block is the first of all that are free', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 20, max: 28 }), (blocks, prefix) => {
        const taken = place(vpc, blocks).flatMap(({ block, conflict }) => (conflict ? [] : [block]));
        const size = 2 ** (32 - prefix);
        const all = Array.from({ length: sizeOf(vpc) / size }, (_, index) => ({
          first: vpc.first + index * size,
          prefix,
        }));
        const expected = all.find((block) => !taken.some((each) => overlap(each, block)));
        expect(firstFree(vpc, prefix, taken)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});

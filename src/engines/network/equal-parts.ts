import { show } from '#engines/numbers';
import { reservedAddresses } from '#facts/vpc';
import { showBlock, type WrittenBlock } from './cidr.ts';
import { listedMost, measure, type Plan, vpcLines } from './plan-board.ts';
import { divide } from './subnets.ts';

/** A VPC cut into equal subnets. */
export function equalParts(vpc: WrittenBlock, prefix: number): Plan {
  const parts = divide(vpc, prefix, listedMost);
  const count = parts.length === 0 ? 0 : 2 ** (prefix - vpc.prefix);
  const size = 2 ** (32 - prefix);
  const usable = size - reservedAddresses.value;
  const each = `${show(usable)} usable addresses`;
  return {
    vpc,
    placed: parts.map((block) => ({ block, conflict: undefined })),
    count,
    conflicts: [],
    answer:
      count === 0
        ? `A /${prefix} does not fit into ${showBlock(vpc)}: the largest subnet is a /${vpc.prefix}.`
        : `${showBlock(vpc)} holds ${count === 1 ? `one /${prefix} with` : `${show(count)} subnets of /${prefix}, each with`} ${each}.`,
    measures: [
      measure('Subnets', count),
      measure('Usable in each', usable),
      measure('Usable in all', count * usable),
    ],
    working: [
      ...vpcLines(vpc),
      {
        says: 'Subnets',
        ...(count === 0
          ? { rule: 'a subnet is at most as large as its VPC' }
          : {
              rule: '2^(prefix of the subnet − prefix of the VPC)',
              numbers: `2^(${prefix} − ${vpc.prefix})`,
            }),
        result: show(count),
      },
      {
        says: 'Addresses of a subnet',
        rule: `2^(32 − ${prefix})`,
        numbers: `2^${32 - prefix}`,
        result: show(size),
      },
      {
        says: 'Usable in a subnet',
        rule: `addresses − the ${reservedAddresses.value} that AWS reserves`,
        numbers: `${show(size)} − ${reservedAddresses.value}`,
        result: show(usable),
      },
      {
        says: 'Usable in all',
        rule: 'subnets × usable',
        numbers: `${show(count)} × ${show(usable)}`,
        result: show(count * usable),
      },
    ],
  };
}

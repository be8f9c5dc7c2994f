import { show } from '#engines/numbers';
import { type Block, overlap, showBlock, sizeOf, type WrittenBlock } from './cidr.ts';
import { conflictLine, measure, type Plan, vpcLines } from './plan-board.ts';
import type { Placed } from './subnets.ts';

/** Other VPCs, to be connected with this one: peered VPCs must not overlap. https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html */
export function peers(vpc: WrittenBlock, others: readonly Block[]): Plan {
  const placed = others.map(
    (block): Placed => ({
      block,
      conflict: overlap(vpc, block) ? { kind: 'overlaps', other: vpc } : undefined,
    }),
  );
  const conflicts = placed.filter(({ conflict }) => conflict !== undefined);
  const [first] = conflicts;
  const possible = placed.length - conflicts.length;
  return {
    vpc,
    placed,
    count: placed.length,
    conflicts,
    answer:
      first === undefined
        ? `${showBlock(vpc)} can be peered with ${placed.length === 1 ? 'the other VPC' : `each of the ${placed.length} others`}: no addresses are shared.`
        : `${showBlock(vpc)} cannot be peered with ${showBlock(first.block)}: both have ${sharedRange(vpc, first.block)}.`,
    measures: [measure('Peerings possible', possible)],
    working: [
      ...vpcLines(vpc),
      conflictLine(conflicts),
      {
        says: 'Peerings possible',
        rule: 'other VPCs − those that overlap',
        numbers: `${placed.length} − ${conflicts.length}`,
        result: show(possible),
      },
    ],
  };
}

function sharedRange(one: Block, other: Block): string {
  const smaller = one.prefix > other.prefix ? one : other;
  return `the ${show(sizeOf(smaller))} addresses of ${showBlock(smaller)}`;
}

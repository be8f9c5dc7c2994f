import { counted, show, sum } from '#engines/numbers';
import { reservedAddresses } from '#facts/vpc';
import { type Block, showBlock, sizeOf, type WrittenBlock } from './cidr.ts';
import { conflictLine, measure, type Plan, vpcLines } from './plan-board.ts';
import { firstFree, type Placed, place, usableIn } from './subnets.ts';

/** Given subnets, placed in a VPC one after the other. */
export function givenParts(vpc: WrittenBlock, blocks: readonly Block[]): Plan {
  const placed = place(vpc, blocks);
  const conflicts = placed.filter(({ conflict }) => conflict !== undefined);
  const taken = placed.filter(({ conflict }) => conflict === undefined).map(({ block }) => block);
  const used = sum(taken.map(sizeOf));
  const usable = sum(taken.map(usableIn));
  const free = sizeOf(vpc) - used;
  const fitting = counted(taken.length, 'subnet fits', 'subnets fit');
  return {
    vpc,
    placed,
    count: placed.length,
    conflicts,
    answer:
      conflicts.length === 0
        ? `${fitting} into ${showBlock(vpc)}, with ${show(usable)} usable addresses.`
        : `${refusal(vpc, conflicts)} ${instead(vpc, conflicts, taken)}`,
    measures: [measure('Subnets', taken.length), measure('Usable in all', usable), measure('Free', free)],
    working: [
      ...vpcLines(vpc),
      conflictLine(conflicts),
      {
        says: 'Subnets',
        rule: 'blocks given − blocks refused',
        numbers: `${placed.length} − ${conflicts.length}`,
        result: show(taken.length),
      },
      {
        says: 'Addresses in subnets',
        rule: 'sum of 2^(32 − prefix)',
        numbers: taken.map(({ prefix }) => `2^${32 - prefix}`).join(' + ') || '0',
        result: show(used),
      },
      {
        says: 'Usable in all',
        rule: `addresses in subnets − ${reservedAddresses.value} for each`,
        numbers: `${show(used)} − ${taken.length} × ${reservedAddresses.value}`,
        result: show(usable),
      },
      {
        says: 'Free in the VPC',
        rule: 'addresses of the VPC − addresses in subnets',
        numbers: `${show(sizeOf(vpc))} − ${show(used)}`,
        result: show(free),
      },
    ],
  };
}

function refusal(vpc: Block, [first, ...others]: readonly Placed[]): string {
  if (first?.conflict === undefined) return '';
  const more =
    others.length === 0 ? '' : `, and ${others.length} more ${others.length === 1 ? 'is' : 'are'} refused`;
  const block = showBlock(first.block);
  return first.conflict.kind === 'outside'
    ? `${block} does not lie in ${showBlock(vpc)}${more}.`
    : `${block} overlaps ${showBlock(first.conflict.other)}${more}.`;
}

function instead(vpc: Block, [first]: readonly Placed[], taken: readonly Block[]): string {
  if (first === undefined) return '';
  const { prefix } = first.block;
  const free = firstFree(vpc, prefix, taken);
  return free ? `The first free /${prefix} is ${showBlock(free)}.` : `The VPC has no room for a /${prefix}.`;
}

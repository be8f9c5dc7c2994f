import { show } from '#engines/numbers';
import type { Measure, Result, WorkingLine } from '#engines/result';
import { showAddress, showBlock, sizeOf, type WrittenBlock } from './cidr.ts';
import type { Placed } from './subnets.ts';

/** How many blocks are listed; a VPC may divide into thousands. */
export const listedMost = 16;

export interface Plan extends Result {
  vpc: WrittenBlock;
  /** Those that are listed, in their order. */
  placed: readonly Placed[];
  /** How many there are in all. */
  count: number;
  /** Those that cannot be. */
  conflicts: readonly Placed[];
}

export const measure = (name: string, value: number): Measure => ({ name, value, unit: '', digits: 0 });

/** The lines that every plan begins with. */
export const vpcLines = (vpc: WrittenBlock): WorkingLine[] => [
  {
    says: 'VPC',
    rule: `the first ${vpc.prefix} bits of ${showAddress(vpc.written)}, the others set to 0`,
    result: showBlock(vpc),
  },
  {
    says: 'Addresses of the VPC',
    rule: `2^(32 − ${vpc.prefix})`,
    numbers: `2^${32 - vpc.prefix}`,
    result: show(sizeOf(vpc)),
  },
];

export const conflictLine = (conflicts: readonly Placed[]): WorkingLine => ({
  says: 'Conflicts',
  rule: 'two blocks overlap if each begins before the other ends',
  result:
    conflicts
      .map(({ block, conflict }) =>
        conflict?.kind === 'overlaps'
          ? `${showBlock(block)} overlaps ${showBlock(conflict.other)}`
          : `${showBlock(block)} lies outside`,
      )
      .join('; ') || 'none',
});

import { show } from '#engines/numbers';
import { fail, type Reading } from '#engines/reading';
import { largestBlock, refusedBlocks, reservedAddresses, smallestBlock } from '#facts/vpc';
import {
  type Block,
  blockAt,
  contains,
  lastOf,
  overlap,
  readBlock,
  showBlock,
  sizeOf,
  type WrittenBlock,
} from './cidr.ts';

/** The prefix lengths that a VPC or subnet may have. */
export const prefixes = {
  min: Number(largestBlock.value.slice(1)),
  max: Number(smallestBlock.value.slice(1)),
};

const refused = refusedBlocks.value.split(', ').flatMap((text) => {
  const read = readBlock(text);
  return read.ok ? [read.value] : [];
});

/** Reads the block of a VPC or a subnet. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html */
export function readNetwork(text: string, kind: 'VPC' | 'subnet'): Reading<WrittenBlock> {
  const read = readBlock(text, prefixes);
  if (!read.ok) return read;
  const { prefix, written } = read.value;
  const wrong = prefix < prefixes.min ? 'large' : prefix > prefixes.max ? 'small' : undefined;
  if (wrong !== undefined) {
    const nearest = blockAt(written, wrong === 'large' ? prefixes.min : prefixes.max);
    return fail(
      `/${prefix} is too ${wrong} for a ${kind}: blocks go from /${prefixes.min} to /${prefixes.max}. The nearest is ${showBlock(nearest)}.`,
    );
  }
  const taken = refused.find((block) => contains(block, read.value));
  if (taken) {
    return fail(
      `A ${kind} cannot lie in ${showBlock(taken)}. Take a private range, such as 10.0.0.0/${prefix}.`,
    );
  }
  return read;
}

export const blocksMost = 16;

/** Reads several blocks, parted by spaces, commas or lines. */
export function readNetworks(text: string): Reading<WrittenBlock[]> {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  if (words.length === 0) return fail('There is no block. Write at least one, such as 10.0.1.0/24.');
  if (words.length > blocksMost) {
    return fail(
      `There are ${show(words.length)} blocks. Up to ${blocksMost} fit here: cut ${show(words.length - blocksMost)}.`,
    );
  }
  const blocks: WrittenBlock[] = [];
  for (const word of words) {
    const read = readNetwork(word, 'subnet');
    if (!read.ok) return read;
    blocks.push(read.value);
  }
  return { ok: true, value: blocks };
}

/** Addresses of a subnet that its resources can have. */
export const usableIn = (block: Block): number => sizeOf(block) - reservedAddresses.value;

/** The addresses that AWS keeps in a subnet, and for what. https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html */
export const reservedIn = (block: Block): { address: number; purpose: string }[] => [
  { address: block.first, purpose: 'network' },
  { address: block.first + 1, purpose: 'router of the VPC' },
  { address: block.first + 2, purpose: 'DNS' },
  { address: block.first + 3, purpose: 'future use' },
  { address: lastOf(block), purpose: 'broadcast, which a VPC does not have' },
];

/** Why a block cannot be a subnet of the VPC. */
export type Conflict = { kind: 'outside' } | { kind: 'overlaps'; other: Block };

export interface Placed {
  block: Block;
  conflict: Conflict | undefined;
}

/** Takes the blocks one after the other, as calls to create them would; a refused one takes no room. */
export function place(vpc: Block, blocks: readonly Block[]): Placed[] {
  const taken: Block[] = [];
  return blocks.map((block) => {
    if (!contains(vpc, block)) return { block, conflict: { kind: 'outside' } };
    const other = taken.find((each) => overlap(each, block));
    if (other) return { block, conflict: { kind: 'overlaps', other } };
    taken.push(block);
    return { block, conflict: undefined };
  });
}

/** The first block of a prefix length in the VPC that overlaps nothing taken. */
export function firstFree(vpc: Block, prefix: number, taken: readonly Block[]): Block | undefined {
  if (prefix < vpc.prefix) return undefined;
  const size = 2 ** (32 - prefix);
  // Behind each taken block, at the next multiple of the size, lies the only other place worth a look.
  const candidates = [vpc.first, ...taken.map((block) => Math.ceil((lastOf(block) + 1) / size) * size)].sort(
    (a, b) => a - b,
  );
  return candidates
    .map((first) => ({ first, prefix }))
    .find((block) => contains(vpc, block) && !taken.some((each) => overlap(each, block)));
}

/** The first `most` of the equal blocks that a VPC divides into. */
export function divide(vpc: Block, prefix: number, most: number): Block[] {
  const count = prefix < vpc.prefix ? 0 : 2 ** (prefix - vpc.prefix);
  return Array.from({ length: Math.min(count, most) }, (_, index) => ({
    first: vpc.first + index * 2 ** (32 - prefix),
    prefix,
  }));
}

import { fail, type Reading } from '#engines/reading';

/** A range of IPv4 addresses: its first address as a number, and how many leading bits all of them share. */
export interface Block {
  first: number;
  /** 0 to 32. */
  prefix: number;
}

/** How many addresses a block has. */
export const sizeOf = ({ prefix }: Block): number => 2 ** (32 - prefix);
/** The last address of a block, as a number. */
export const lastOf = (block: Block): number => block.first + sizeOf(block) - 1;

/** 167772167 as “10.0.0.7”. */
export const showAddress = (address: number): string =>
  [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');

export const showBlock = ({ first, prefix }: Block): string => `${showAddress(first)}/${prefix}`;

/** The block of this prefix length that holds an address: the bits behind the prefix become 0. */
export function blockAt(address: number, prefix: number): Block {
  const size = sizeOf({ first: 0, prefix });
  return { first: Math.floor(address / size) * size, prefix };
}

/** Whether an address lies in a block. */
export const holds = (block: Block, address: number): boolean =>
  block.first <= address && address <= lastOf(block);

/** Whether all of a block lies in another. */
export const contains = (outer: Block, inner: Block): boolean =>
  holds(outer, inner.first) && holds(outer, lastOf(inner));

/** Two blocks share addresses if each begins before the other ends. */
export const overlap = (one: Block, other: Block): boolean =>
  one.first <= lastOf(other) && other.first <= lastOf(one);

/** Reads “10.0.1.7”. A fault is one sentence that says what would be right. */
export function readAddress(text: string): Reading<number> {
  const parts = text.split('.');
  const shown = `“${text.slice(0, 24)}”`;
  if (!/^[\d.]+$/.test(text) || parts.includes('')) {
    return fail(`${shown} is not an IPv4 address. Write four numbers with dots, such as 10.0.1.7.`);
  }
  if (parts.length !== 4) {
    const count = parts.length === 1 ? '1 number' : `${parts.length} numbers`;
    return fail(`${shown} has ${count}. An IPv4 address has four, such as 10.0.1.7.`);
  }
  const nearest = parts.map((part) => Math.min(255, Number(part))).join('.');
  const wrong =
    parts.find((part) => Number(part) > 255) ?? parts.find((part) => part !== String(Number(part)));
  if (wrong !== undefined) {
    const why =
      Number(wrong) > 255 ? `${wrong.slice(0, 8)} is above 255` : `${wrong.slice(0, 8)} begins with 0`;
    return fail(`In ${shown} ${why}. The nearest address is ${nearest}.`);
  }
  return { ok: true, value: parts.reduce((sum, part) => sum * 256 + Number(part), 0) };
}

/** What somebody wrote as a block: the block, and the address as written, whose host bits may be set. */
export interface WrittenBlock extends Block {
  written: number;
}

/** Reads “10.0.1.7/24”, whose block is 10.0.1.0/24. `lengths` are those that are worth proposing where it is used. */
export function readBlock(text: string, lengths = { min: 0, max: 32 }): Reading<WrittenBlock> {
  const [before = '', after, ...more] = text.trim().split('/');
  const address = readAddress(before);
  if (!address.ok) return address;
  if (after === undefined || more.length > 0) {
    const what = after === undefined ? 'no prefix length' : 'more than one /';
    return fail(`“${text.trim().slice(0, 24)}” has ${what}. Write such as ${before}/24.`);
  }
  if (!/^\d{1,9}$/.test(after) || Number(after) > 32) {
    return fail(
      `/${after.slice(0, 9)} is no prefix length. An IPv4 address has 32 bits: write ${lengths.min} to ${lengths.max}, such as ${before}/24.`,
    );
  }
  const prefix = Number(after);
  return { ok: true, value: { ...blockAt(address.value, prefix), written: address.value } };
}

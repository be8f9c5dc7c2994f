import { exact, quantity, show } from '#engines/numbers';
import { itemSizeMax, kilobyte, readUnitSize, writeUnitSize } from '#facts/dynamodb';

/** Bytes of one KB as DynamoDB counts it. */
export const kb = kilobyte.value;
export const mb = kb * kb;
/** Bytes that one read unit and one write unit pay for. */
export const readBlock = readUnitSize.value * kb;
export const writeBlock = writeUnitSize.value * kb;
export const itemMax = itemSizeMax.value * kb;

/** Sizes are kept to a thousandth of a byte, so that what is told alike is alike. */
export const thousandths = (bytes: number): number => Number(bytes.toFixed(3));
export const bytesOfKb = (size: number): number => thousandths(size * kb);

/** Items of one size. */
export interface Sized {
  count: number;
  /** Bytes of each. */
  bytes: number;
}

/** Blocks that are charged for these bytes; nothing at all still costs one. Sums of fractions are off by less than a billionth. */
export const blocksOf = (bytes: number, block: number): number =>
  Math.max(1, Math.ceil(Number((bytes / block).toFixed(9))));

export const countOf = (items: readonly Sized[]): number => items.reduce((sum, { count }) => sum + count, 0);
export const bytesOf = (items: readonly Sized[]): number =>
  items.reduce((sum, { count, bytes }) => sum + count * bytes, 0);
export const largestOf = (items: readonly Sized[]): number => Math.max(...items.map(({ bytes }) => bytes));

/** Blocks where each item is rounded up on its own. */
export const blocksOfEach = (items: readonly Sized[], block: number): number =>
  items.reduce((sum, { count, bytes }) => sum + count * blocksOf(bytes, block), 0);

/** The same sizes in one entry each, in the order in which they first came. */
export function merged(items: readonly Sized[]): Sized[] {
  const counts = new Map<number, number>();
  for (const { count, bytes } of items) counts.set(bytes, (counts.get(bytes) ?? 0) + count);
  return [...counts].map(([bytes, count]) => ({ count, bytes }));
}

/** Whether a size is told in KB: up to three decimals carry it. */
const isRound = (bytes: number) => Number.isInteger(Number(((bytes / kb) * 1000).toFixed(6)));

/** “4.1 KB”, “300 bytes”: whichever is exact. */
export function tellSize(bytes: number): string {
  if (bytes === 0) return '0 bytes';
  if (isRound(bytes)) return quantity(bytes / kb, 'KB', 3);
  return bytes === 1 ? '1\u00a0byte' : `${exact(bytes, 9)}\u00a0bytes`;
}

/** A size ÷ a block as two numbers of one unit, for a line of the working. */
export const division = (bytes: number, block: number): string =>
  isRound(bytes) ? `${show(bytes / kb, 3)} ÷ ${show(block / kb)}` : `${exact(bytes, 9)} ÷ ${show(block)}`;

/** “1.025, so 2 blocks”: the quotient and what rounding up makes of it. */
export function rounding(bytes: number, block: number): string {
  const blocks = blocksOf(bytes, block);
  const quotient = exact(bytes / block, 9);
  const told = quantity(blocks, blocks === 1 ? 'block' : 'blocks');
  return quotient === show(blocks) ? told : `${quotient}, so ${told}`;
}

/** “1 item”, “10 items”. */
export const some = (count: number, one: string, many = `${one}s`): string =>
  quantity(count, count === 1 ? one : many, 6);

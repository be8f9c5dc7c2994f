import { piecesOf } from '#engines/reading';
import { itemSizeMax, kilobyte } from '#facts/dynamodb';
import { showFact } from '#facts/fact';
import { show } from '../numbers.ts';
import { bytesOfKb, itemMax, type Sized, thousandths } from './sizes.ts';

/** How many parts a list may have, and how many items each: more would not teach more. */
const partsMax = 12;
export const countMax = 1_000_000;

export const sizeListHelp = `Sizes such as 4.1 KB or 300 bytes, many of one as 10 × 0.5 KB, with commas or semicolons between. 1 KB is ${show(kilobyte.value)} bytes.`;

const part = /^(?:(?<count>\d[\d,]*)\s*[x×*]\s*)?(?<size>\d[\d,]*(?:\.\d+)?|\.\d+)\s*(?<unit>kb|b|bytes?)$/i;
const numberOf = (digits: string) => Number(digits.replaceAll(',', ''));

/** A size in bytes from its digits and its unit. */
export const bytesIn = (digits: string, unit: string): number =>
  /^kb$/i.test(unit) ? bytesOfKb(numberOf(digits)) : thousandths(numberOf(digits));

/** Why an item cannot have this size, or nothing where it can. */
export const sizeFault = (written: string, bytes: number): string | undefined =>
  bytes > itemMax
    ? `“${written}” is above the ${showFact(itemSizeMax)} of an item. The nearest valid size is ${showFact(itemSizeMax)}.`
    : undefined;

const readPart = (written: string): Sized | string => {
  const { count = '1', size, unit } = part.exec(written)?.groups ?? {};
  if (size === undefined || unit === undefined) {
    return `“${written.slice(0, 20)}” is no size. Write it as 4.1 KB, 300 bytes or 10 × 0.5 KB.`;
  }
  const items = numberOf(count);
  if (items < 1) return `“${written}” counts no item. The nearest valid count is 1.`;
  if (items > countMax) return `“${written}” is too many. The nearest valid count is ${show(countMax)}.`;
  const bytes = bytesIn(size, unit);
  return sizeFault(written, bytes) ?? { count: items, bytes };
};

/** The parts of a list; a comma within a number parts its thousands. */
export const partsOf = (text: string): string[] => piecesOf(text, /[;\n]|,(?=\s)/);

/** What is wrong with a list of sizes and what would be right, or nothing. */
export function sizeListFault(text: string): string | undefined {
  const parts = partsOf(text);
  if (parts.length === 0) return 'No size is given. Write one, such as 4.1 KB; a missing item has 0 bytes.';
  if (parts.length > partsMax)
    return `The list has ${parts.length} parts. Write up to ${partsMax}; 10 × 0.5 KB is one.`;
  return parts.map(readPart).find((read) => typeof read === 'string');
}

/** The items of a list that has no fault. */
export const readSizeList = (text: string): Sized[] =>
  partsOf(text)
    .map(readPart)
    .filter((read) => typeof read !== 'string');

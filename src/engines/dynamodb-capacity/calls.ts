import { quantity, show } from '../numbers.ts';
import type { WorkingLine } from '../result.ts';
import { bytesOf, countOf, mb, type Sized, some, tellSize } from './sizes.ts';
import { type Operation, termOf } from './terms.ts';

/** A request that DynamoDB would not take: why, and the nearest one that it would. */
export interface Refusal {
  refused: string;
}
export const isRefusal = (of: object): of is Refusal => 'refused' in of;

/** A transaction is one call or none: it cannot be split as a batch can. */
export function transactionRefusal(operation: Operation, items: readonly Sized[]): Refusal | undefined {
  const { takes, itemsMax = 0, bytesMax = 0 } = termOf(operation);
  if (takes !== 'transaction') return undefined;
  const [count, bytes] = [countOf(items), bytesOf(items)];
  if (count > itemsMax) {
    return {
      refused: `${operation} refuses ${some(count, 'item')}: a transaction has at most ${show(itemsMax)}, and two transactions are not one.`,
    };
  }
  if (bytes > bytesMax) {
    return {
      refused: `${operation} refuses ${tellSize(bytes)}: the items of a transaction have at most ${quantity(bytesMax / mb, 'MB')} together.`,
    };
  }
  return undefined;
}

/** How many calls the items take; Query and Scan count theirs by pages. */
export function callsFor(operation: Operation, items: readonly Sized[]): number {
  const { takes, itemsMax = 1, bytesMax } = termOf(operation);
  const byCount = Math.ceil(countOf(items) / itemsMax);
  const bySize = bytesMax === undefined ? 1 : Math.ceil(bytesOf(items) / bytesMax);
  return takes === 'one' ? countOf(items) : Math.max(byCount, bySize, 1);
}

/** The line that tells how a batch falls into calls, where one call is not enough. */
export function batchLines(operation: Operation, items: readonly Sized[]): WorkingLine[] {
  const { takes, itemsMax = 1, bytesMax = 1 } = termOf(operation);
  const calls = callsFor(operation, items);
  if (takes !== 'batch' || calls === 1) return [];
  const rule = `${show(itemsMax)} items or ${quantity(bytesMax / mb, 'MB')} for each call, rounded up`;
  const byCount = Math.ceil(countOf(items) / itemsMax) === calls;
  const [whole, part] = byCount ? [countOf(items), itemsMax] : [bytesOf(items), bytesMax];
  return [
    {
      says: 'Calls',
      rule,
      numbers: `${show(whole, 3)} ÷ ${show(part)}`,
      result: roundedUp(whole / part, 'call'),
    },
  ];
}

/** “1.5, so 2 calls”. */
export function roundedUp(value: number, one: string): string {
  const up = some(Math.ceil(value), one);
  return Number.isInteger(value) ? up : `${show(value, 9)}, so ${up}`;
}

import type { Values } from '../inputs.ts';
import { quantity, show } from '../numbers.ts';
import type { Result } from '../result.ts';
import { callWarnings, cheaperReads } from './advice.ts';
import { isRefusal } from './calls.ts';
import type { readInputs } from './inputs.ts';
import { pagesOf } from './pages.ts';
import { consistencyOf, readCost } from './read.ts';
import { readSizeList } from './size-list.ts';
import { bytesOf, countOf, kb, merged, type Sized, some, tellSize } from './sizes.ts';
import { type ReadOperation, termOf } from './terms.ts';

export interface ReadResult extends Result {
  /** Read units; 0 where the read is refused. */
  units: number;
  refused?: string;
  /** What is rounded up on its own: items, or pages of them. */
  rounded: readonly Sized[];
  warnings: readonly string[];
  /** Other ways to the same items, the cheapest first. */
  cheaper: readonly { says: string; units: number }[];
}

const measuresOf = (units: number, calls: number, bytes: number) => [
  { name: 'Read units', value: units, unit: '', digits: 1 },
  { name: 'Calls', value: calls, unit: '', digits: 0 },
  { name: 'Data read', value: bytes / kb, unit: 'KB' },
];

/** What one read of these items costs. */
export function readResult(values: Values<typeof readInputs>): ReadResult {
  const { operation } = values;
  const items = readSizeList(values.items);
  const request = { ...values, items };
  const cost = readCost(request);
  if (isRefusal(cost)) {
    return {
      ...cost,
      units: 0,
      rounded: [],
      warnings: [],
      cheaper: [],
      answer: cost.refused,
      measures: measuresOf(0, 0, 0),
      working: [
        { says: 'Request', rule: 'checked before anything is read', result: 'refused: 0 read units' },
      ],
    };
  }
  const { units, calls, working } = cost;
  return {
    units,
    rounded: termOf(operation).takes === 'range' ? merged(pagesOf(items)) : merged(items),
    warnings: callWarnings(operation, items, calls),
    cheaper: cheaperReads(request),
    answer: answerOf(consistencyOf(values).name, operation, items, units, calls),
    measures: measuresOf(units, calls, bytesOf(items)),
    working,
  };
}

function answerOf(
  consistency: string,
  operation: ReadOperation,
  items: readonly Sized[],
  units: number,
  calls: number,
): string {
  const costs = quantity(units, units === 1 ? 'read unit' : 'read units', 1);
  const count = countOf(items);
  const [first] = items;
  const what =
    count === 1 && first
      ? first.bytes === 0
        ? 'that finds nothing'
        : `of ${tellSize(first.bytes)}`
      : `of ${some(count, 'item')}`;
  return calls === 1
    ? `${consistency.startsWith('e') ? 'An' : 'A'} ${consistency} ${operation} ${what} costs ${costs}.`
    : `${show(calls)} ${consistency} ${operation} calls for ${some(count, 'item')} cost ${costs}.`;
}

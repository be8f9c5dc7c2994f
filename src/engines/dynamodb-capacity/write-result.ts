import type { Values } from '../inputs.ts';
import { quantity } from '../numbers.ts';
import type { Result } from '../result.ts';
import { cheaperWrites } from './advice.ts';
import { isRefusal } from './calls.ts';
import { type IndexWrite, possibleEffect } from './indexes.ts';
import type { writeInputs } from './inputs.ts';
import { bytesOfKb } from './sizes.ts';
import { larger, writeCost } from './write.ts';

export interface WriteResult extends Result {
  /** Write units of the table. */
  table: number;
  /** Write units of the index. */
  index: number;
  /** What the write really does to the index: a new item can only add an entry. */
  entry: IndexWrite | undefined;
  cheaper: readonly string[];
}

const told = (count: number) => quantity(count, count === 1 ? 'write unit' : 'write units');

/** What one PutItem or UpdateItem costs the table and one global index. */
export function writeResult({ before, after, index, entry }: Values<typeof writeInputs>): WriteResult {
  const write: IndexWrite | undefined =
    index === 'none'
      ? undefined
      : {
          kind: 'gsi',
          bytes: bytesOfKb(entry),
          effect: possibleEffect(index, before === 0 ? 'new' : 'kept'),
        };
  const request = {
    operation: 'UpdateItem' as const,
    items: larger(bytesOfKb(before), bytesOfKb(after)),
    indexes: write ? [write] : [],
  };
  const cost = writeCost(request);
  // A single write without local indexes is within its limits, which the inputs hold.
  const { table, global, working } = isRefusal(cost) ? { table: 0, global: [], working: [] } : cost;
  const [units = 0] = global;
  const onIndex = write ? `, and ${told(units)} on the index` : '';
  return {
    table,
    index: units,
    entry: write,
    cheaper: cheaperWrites(request),
    answer: `The write costs ${told(table)} on the table${onIndex}.`,
    measures: [
      { name: 'Table', value: table, unit: 'units', digits: 0 },
      { name: 'Index', value: units, unit: 'units', digits: 0 },
      { name: 'Together', value: table + units, unit: 'units', digits: 0 },
    ],
    working: [
      {
        says: 'Size that counts',
        rule: 'the larger of before and after',
        result: `${quantity(Math.max(before, after), 'KB', 3)}`,
      },
      ...working,
    ],
  };
}

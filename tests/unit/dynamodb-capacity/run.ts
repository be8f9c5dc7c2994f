import { capacity } from '#engines/dynamodb-capacity/bench';
import { isRefusal } from '#engines/dynamodb-capacity/calls';
import { readIndexList } from '#engines/dynamodb-capacity/indexes';
import { benchInputs } from '#engines/dynamodb-capacity/inputs';
import { type ReadRequest, readCost } from '#engines/dynamodb-capacity/read';
import { readSizeList } from '#engines/dynamodb-capacity/size-list';
import { larger, type WriteRequest, writeCost } from '#engines/dynamodb-capacity/write';
import { type Values, valuesOf } from '#engines/inputs';

/** Read units of items written as a reader would; fails where the read is refused. */
export function reads(
  operation: ReadRequest['operation'],
  items: string,
  more: Partial<ReadRequest> = {},
): number {
  const cost = readCost({
    operation,
    consistency: 'eventual',
    target: 'table',
    items: readSizeList(items),
    ...more,
  });
  if (isRefusal(cost)) throw new Error(cost.refused);
  return cost.units;
}

/** Write units: of the table, and of each global index. */
export function writes(
  operation: WriteRequest['operation'],
  items: string,
  indexes = '',
  more: Partial<WriteRequest> = {},
): number[] {
  const cost = writeCost({ operation, items: readSizeList(items), indexes: readIndexList(indexes), ...more });
  if (isRefusal(cost)) throw new Error(cost.refused);
  return [cost.table, ...cost.global];
}

export const put = (before: number, after: number) =>
  writeCost({ operation: 'PutItem', items: larger(before, after), indexes: [] });

/** The bench with these inputs over its defaults. */
export const bench = (changes: Partial<Values<typeof benchInputs>>) =>
  capacity(valuesOf(benchInputs, changes));

/** What the table is to be provisioned with, and each global index. */
export const provision = (changes: Partial<Values<typeof benchInputs>>) =>
  bench(changes).shares.map((share) => share.provision);

import {
  itemSizeWithLocalIndexesMax,
  transactionalIndexWriteFactor,
  transactionalWriteFactor,
  writeUnitSize,
} from '#facts/dynamodb';
import { showFact } from '#facts/fact';
import { quantity, show } from '../numbers.ts';
import type { WorkingLine } from '../result.ts';
import { eachLines, lineNames } from './block-lines.ts';
import { batchLines, callsFor, type Refusal, transactionRefusal } from './calls.ts';
import { effects, type IndexWrite, indexUnits } from './indexes.ts';
import { blocksOf, blocksOfEach, countOf, kb, largestOf, type Sized, tellSize, writeBlock } from './sizes.ts';
import { termOf, type WriteOperation } from './terms.ts';

export interface WriteRequest {
  operation: WriteOperation;
  /** The items as they count: PutItem and UpdateItem take `larger`. */
  items: readonly Sized[];
  /** What each item written does to the indexes of its table. */
  indexes: readonly IndexWrite[];
  /** The condition of a single write fails, so that nothing is written. */
  fails?: boolean;
  /** Regions besides this one that hold a replica of the table. */
  replicas?: number;
}

export interface WriteCost {
  /** Write units of the table and its local indexes in one Region. */
  table: number;
  /** Write units of each global index in one Region, in their order. */
  global: readonly number[];
  /** Regions in which all of this is written. */
  regions: number;
  calls: number;
  working: WorkingLine[];
}

const units = (count: number) => quantity(count, count === 1 ? 'write unit' : 'write units');

/** The size by which PutItem and UpdateItem are charged. */
export const larger = (before: number, after: number): Sized[] => [
  { count: 1, bytes: Math.max(before, after) },
];

/** An item and its entry in a local index share the item's limit. */
function localRefusal(items: readonly Sized[], indexes: readonly IndexWrite[]): Refusal | undefined {
  const bytes = largestOf(items);
  const entry = Math.max(0, ...indexes.flatMap(({ kind, bytes }) => (kind === 'lsi' ? [bytes] : [])));
  const most = itemSizeWithLocalIndexesMax.value * kb;
  if (entry === 0 || bytes + entry <= most) return undefined;
  return {
    refused: `DynamoDB refuses the item: with its entry in a local secondary index it has ${tellSize(bytes + entry)}, and ${showFact(itemSizeWithLocalIndexesMax)} is the most. Up to ${tellSize(most - entry)} are left for the item.`,
  };
}

const entryRule = (index: IndexWrite) =>
  `${effects[index.effect].label}: ${effects[index.effect].writes} × (entry ÷ ${showFact(writeUnitSize)}, rounded up)`;

const indexLine = (says: string, index: IndexWrite, count: number): WorkingLine => {
  const { writes } = effects[index.effect];
  return {
    says,
    rule: `${entryRule(index)}${count > 1 ? ', for each item' : ''}`,
    numbers: `${count > 1 ? `${show(count)} × ` : ''}${writes} × ${show(blocksOf(index.bytes, writeBlock))}`,
    result: units(count * indexUnits(index)),
  };
};

/**
 * Write units of a request on the table, its indexes and its replicas, with every rounding shown; or why it is refused.
 * Rules: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html, GSI.html for
 * indexes, transaction-apis.html and global-tables-billing.html.
 */
export function writeCost(request: WriteRequest): WriteCost | Refusal {
  const { operation, items, fails = false } = request;
  const refusal = transactionRefusal(operation, items) ?? localRefusal(items, request.indexes);
  if (refusal) return refusal;
  // What is not written reaches neither index nor replica.
  const indexes = fails ? [] : request.indexes;
  const regions = fails ? 1 : 1 + (request.replicas ?? 0);

  const isTransaction = termOf(operation).takes === 'transaction';
  const factor = isTransaction ? transactionalWriteFactor.value : 1;
  const count = countOf(items);
  const blocks = blocksOfEach(items, writeBlock);
  const item = blocks * factor;
  const scale = isTransaction ? transactionalIndexWriteFactor.value : 1;
  const local = indexes.filter(({ kind }) => kind === 'lsi');
  const global = indexes.filter(({ kind }) => kind === 'gsi');
  const localUnits = local.reduce((sum, index) => sum + count * indexUnits(index) * scale, 0);
  const table = item + localUnits;
  return {
    table,
    global: global.map((index) => count * indexUnits(index) * scale),
    regions,
    calls: callsFor(operation, items),
    working: [
      ...eachLines(items, writeBlock, `size ÷ ${showFact(writeUnitSize)}, rounded up, at least 1`),
      ...batchLines(operation, items),
      {
        says: lineNames.tableWrite,
        rule: fails
          ? 'one for each block: a write that its condition refuses costs as much'
          : isTransaction
            ? `blocks × ${show(factor)}: once to prepare, once to commit`
            : 'one for each block',
        numbers: `${show(blocks)} × ${show(factor)}`,
        result: units(item),
      },
      ...local.map((index, place) => indexLine(`LSI ${place + 1}, paid by the table`, index, count)),
      ...(local.length > 0
        ? [
            {
              says: lineNames.tableUnits,
              rule: 'item + local indexes',
              numbers: `${show(item)} + ${show(localUnits)}`,
              result: units(table),
            },
          ]
        : []),
      ...global.map((index, place) => indexLine(`GSI ${place + 1}, paid by the index`, index, count)),
      ...(regions > 1
        ? [
            {
              says: lineNames.inAllRegions,
              rule: 'the same again in each Region, as replicated writes',
              numbers: `${show(table)} × ${show(regions)}`,
              result: units(table * regions),
            },
          ]
        : []),
    ],
  };
}

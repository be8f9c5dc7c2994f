import {
  eventualReadFactor,
  pageSize,
  readUnitSize,
  strongReadFactor,
  transactionalReadFactor,
} from '#facts/dynamodb';
import { showFact } from '#facts/fact';
import { quantity, show } from '../numbers.ts';
import type { WorkingLine } from '../result.ts';
import { eachLines, lineNames } from './block-lines.ts';
import { batchLines, callsFor, isRefusal, type Refusal, transactionRefusal } from './calls.ts';
import { type Page, pagesOf } from './pages.ts';
import {
  blocksOf,
  blocksOfEach,
  bytesOf,
  countOf,
  division,
  merged,
  readBlock,
  rounding,
  type Sized,
  tellSize,
} from './sizes.ts';
import { type ReadOperation, termOf } from './terms.ts';

export type Consistency = 'eventual' | 'strong';
export type Target = 'table' | 'lsi' | 'gsi';

export interface ReadRequest {
  operation: ReadOperation;
  /** Transactions are stronger than both and do not ask. */
  consistency: Consistency;
  /** What Query and Scan read; all others read the table. */
  target: Target;
  /** What is read before any filter: items, or index entries. */
  items: readonly Sized[];
  /** Bytes of each whole item that Query or Scan fetches from the table because the local index lacks an attribute. */
  fetched?: number | undefined;
}

export interface ReadCost {
  units: number;
  /** Calls it takes. */
  calls: number;
  working: WorkingLine[];
}

/** How a read is called in a sentence, and what each block costs it. */
export const consistencyOf = ({ operation, consistency }: Pick<ReadRequest, 'operation' | 'consistency'>) =>
  termOf(operation).takes === 'transaction'
    ? { name: 'transactional', factor: transactionalReadFactor.value }
    : consistency === 'strong'
      ? { name: 'strongly consistent', factor: strongReadFactor.value }
      : { name: 'eventually consistent', factor: eventualReadFactor.value };

const gsiRefusal: Refusal = {
  refused:
    'DynamoDB refuses a strongly consistent read of a global secondary index: the index follows its table with a delay. Read it eventually consistently, or read the table.',
};

const blockRule = `÷ ${showFact(readUnitSize)}, rounded up, at least 1`;

/** Query and Scan add the sizes up and round once for each page. */
function rangeLines(items: readonly Sized[], pages: readonly Page[]): WorkingLine[] {
  const bytes = bytesOf(items);
  const sizes = merged(items);
  const read: WorkingLine = {
    says: lineNames.data,
    rule: 'all sizes added up, before any filter',
    ...(sizes.length > 1 || countOf(items) > 1
      ? { numbers: sizes.map(({ count, bytes }) => `${show(count)} × ${tellSize(bytes)}`).join(' + ') }
      : {}),
    result: tellSize(bytes),
  };
  if (countOf(pages) === 1)
    return [
      read,
      {
        says: lineNames.blocks,
        rule: `sum ${blockRule}`,
        numbers: division(bytes, readBlock),
        result: rounding(bytes, readBlock),
      },
    ];
  const kinds = merged(pages);
  const blocks = quantity(blocksOfEach(pages, readBlock), 'blocks');
  return [
    read,
    {
      says: lineNames.pages,
      rule: `as many whole items as fit in ${showFact(pageSize)}, then the next call`,
      result: `${quantity(countOf(pages), 'pages')}: ${kinds.map(({ count, bytes }) => `${show(count)} of ${tellSize(bytes)}`).join(', ')}`,
    },
    {
      says: lineNames.blocks,
      rule: `each page ${blockRule}`,
      numbers: kinds
        .map(({ count, bytes }) => `${show(count)} × ${show(blocksOf(bytes, readBlock))}`)
        .join(' + '),
      result: blocks,
    },
  ];
}

/**
 * Read units of a request, with every rounding shown; or why DynamoDB refuses it.
 * Rules: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html, and LSI.html for fetches.
 */
export function readCost(request: ReadRequest): ReadCost | Refusal {
  const { operation, consistency, target, items, fetched } = request;
  const { takes } = termOf(operation);
  const isRange = takes === 'range';
  if (isRange && target === 'gsi' && consistency === 'strong') return gsiRefusal;
  const refusal = transactionRefusal(operation, items);
  if (refusal) return refusal;

  const { name, factor } = consistencyOf(request);
  const pages = isRange ? pagesOf(items) : [];
  const blocks = blocksOfEach(isRange ? pages : items, readBlock);
  const fetches = isRange && target === 'lsi' && fetched !== undefined ? countOf(items) : 0;
  const fetchedBlocks = fetches * blocksOf(fetched ?? 0, readBlock);
  const units = (blocks + fetchedBlocks) * factor;
  return {
    units,
    calls: isRange ? countOf(pages) : callsFor(operation, items),
    working: [
      ...(isRange ? rangeLines(items, pages) : eachLines(items, readBlock, `size ${blockRule}`)),
      ...(fetches > 0 && fetched !== undefined
        ? [
            {
              says: lineNames.oneFetch,
              rule: `whole item ${blockRule}`,
              numbers: division(fetched, readBlock),
              result: rounding(fetched, readBlock),
            },
            {
              says: lineNames.fetches,
              rule: 'entries × blocks of one item',
              numbers: `${show(fetches)} × ${show(blocksOf(fetched, readBlock))}`,
              result: quantity(fetchedBlocks, 'blocks'),
            },
          ]
        : []),
      ...batchLines(operation, items),
      {
        says: lineNames.readUnits,
        rule: `blocks × ${show(factor)}, as the read is ${name}`,
        numbers:
          fetches > 0
            ? `(${show(blocks)} + ${show(fetchedBlocks)}) × ${show(factor)}`
            : `${show(blocks)} × ${show(factor)}`,
        result: quantity(units, units === 1 ? 'read unit' : 'read units', 1),
      },
    ],
  };
}

/** The units of a request that DynamoDB takes, or nothing. */
export function readUnits(request: ReadRequest): number | undefined {
  const cost = readCost(request);
  return isRefusal(cost) ? undefined : cost.units;
}

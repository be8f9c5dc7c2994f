import {
  accountReadQuota,
  accountWriteQuota,
  onDemandInitialReads,
  onDemandInitialWrites,
  pageSize,
  partitionReadMax,
  partitionWriteMax,
  tableReadQuota,
  tableWriteQuota,
} from '#facts/dynamodb';
import { showFact } from '#facts/fact';
import { quantity, show, sum } from '../numbers.ts';
import { callsFor } from './calls.ts';
import { effects, type IndexWrite, indexUnits } from './indexes.ts';
import { type ReadRequest, readUnits } from './read.ts';
import { blocksOf, countOf, type Sized, some, writeBlock } from './sizes.ts';
import { type Operation, termOf } from './terms.ts';
import type { WriteRequest } from './write.ts';

const limits = {
  read: {
    partition: partitionReadMax,
    table: tableReadQuota,
    account: accountReadQuota,
    initial: onDemandInitialReads,
  },
  write: {
    partition: partitionWriteMax,
    table: tableWriteQuota,
    account: accountWriteQuota,
    initial: onDemandInitialWrites,
  },
} as const;

const told = (units: number) => quantity(units, units === 1 ? 'unit' : 'units', 1);

/** Suffixes over which a key must be spread so that each stays within its partition. */
export const suffixesFor = (kind: 'read' | 'write', hottest: number): number =>
  Math.ceil(hottest / limits[kind].partition.value);

/** What the load runs into: a hot key, a quota, a new table. `resources` are units per second of table and indexes. */
export function loadWarnings(
  kind: 'read' | 'write',
  resources: readonly number[],
  hottest: number,
): string[] {
  const { partition, table, account, initial } = limits[kind];
  const most = Math.max(...resources);
  const total = sum(resources);
  const warnings: string[] = [];
  if (hottest > partition.value) {
    const cure = kind === 'read' ? 'put a cache before it, or copies under' : 'spread it over';
    warnings.push(
      `The hottest key needs ${show(hottest, 1)} ${kind} units per second, and its partition serves ${showFact(partition)}: the rest is throttled, whatever the table has. Cure: ${cure} at least ${some(suffixesFor(kind, hottest), 'key')}.`,
    );
  }
  if (most > table.value)
    warnings.push(
      `A table or index has at most ${showFact(table)} by default; ask AWS for more before you need it.`,
    );
  if (total > account.value)
    warnings.push(
      `All provisioned tables of an account in a Region have at most ${showFact(account)} together by default.`,
    );
  if (most > initial.value)
    warnings.push(
      `A new on-demand table serves ${showFact(initial)} at first; warm it before this load arrives.`,
    );
  return warnings;
}

/** What the calls run into: batch limits and pages. */
export function callWarnings(operation: Operation, items: readonly Sized[], calls: number): string[] {
  const { takes, itemsMax = 0 } = termOf(operation);
  if (takes === 'batch' && callsFor(operation, items) > 1)
    return [`${operation} takes ${show(itemsMax)} items in a call, so this takes ${show(calls)} calls.`];
  if (takes === 'range' && calls > 1)
    return [
      `A call reads ${showFact(pageSize)} at most, so this takes ${show(calls)} calls, each with the key where the last one stopped.`,
    ];
  return [];
}

/** Cheaper ways to the same items, the best first, each with what it takes. */
export function cheaperReads(request: ReadRequest): { says: string; units: number }[] {
  const now = readUnits(request);
  if (now === undefined) return [];
  const { operation, consistency, fetched, target } = request;
  const { takes } = termOf(operation);
  const many = countOf(request.items) > 1;
  const ways: [Partial<ReadRequest>, string, boolean][] = [
    [
      { operation: 'Query' },
      'one Query, if the items share a partition key',
      many && (takes === 'one' || takes === 'batch'),
    ],
    [
      { consistency: 'eventual' },
      'an eventually consistent read, if the answer may be a moment old',
      takes !== 'transaction' && consistency === 'strong',
    ],
    [
      { operation: 'BatchGetItem', consistency: 'strong' },
      'a strong BatchGetItem, if the items need not be of one moment',
      takes === 'transaction',
    ],
    [
      { fetched: undefined },
      'an index that holds the attribute; its entries grow by it',
      takes === 'range' && target === 'lsi' && fetched !== undefined,
    ],
  ];
  return ways
    .flatMap(([change, how, fits]) => {
      const units = fits ? readUnits({ ...request, ...change }) : undefined;
      return units !== undefined && units < now
        ? [{ says: `${told(units)} instead of ${told(now)}: ${how}.`, units }]
        : [];
    })
    .sort((a, b) => a.units - b.units);
}

/** Cheaper ways to write the same. */
export function cheaperWrites({ operation, items, indexes, fails = false }: WriteRequest): string[] {
  const { takes } = termOf(operation);
  const count = countOf(items);
  const [item] = items;
  const ways: string[] = [];
  if (takes === 'transaction')
    ways.push('Half the units: BatchWriteItem, if the items need not succeed or fail together.');
  if (operation === 'UpdateItem' && item !== undefined && blocksOf(item.bytes, writeBlock) > 1)
    ways.push(
      `${told(1)} instead of ${told(blocksOf(item.bytes, writeBlock))} on the table: what changes often in a small item of its own.`,
    );
  const byEffect = (effect: IndexWrite['effect']) => indexes.filter((index) => index.effect === effect);
  const unitsOf = (list: readonly IndexWrite[]) =>
    list.reduce((total, index) => total + count * indexUnits(index), 0);
  const [changed, key] = [byEffect('changed'), byEffect('key')];
  if (!fails && changed.length > 0)
    ways.push(
      `${told(unitsOf(changed))} less: leave the attribute that changes out of the index, if no query of it needs it.`,
    );
  if (!fails && key.length > 0)
    ways.push(
      `${told(unitsOf(key))} less: an index key that does not change. Each change is ${effects.key.writes} writes.`,
    );
  return ways;
}

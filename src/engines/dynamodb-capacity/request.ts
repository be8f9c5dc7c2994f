import type { Values } from '../inputs.ts';
import type { WorkingLine } from '../result.ts';
import { callWarnings, cheaperReads, cheaperWrites } from './advice.ts';
import { isRefusal, type Refusal } from './calls.ts';
import { possibleEffect, readIndexList } from './indexes.ts';
import type { benchInputs } from './inputs.ts';
import { readCost } from './read.ts';
import { readSizeList } from './size-list.ts';
import { bytesOfKb } from './sizes.ts';
import { isRead, type Operation, termOf } from './terms.ts';
import { larger, writeCost } from './write.ts';

export type BenchValues = Values<typeof benchInputs>;

/** One request in units: by resource, with its working. */
export interface RequestCost {
  named: readonly (readonly [string, number])[];
  regions: number;
  working: readonly WorkingLine[];
  warnings: readonly string[];
  cheaper: readonly string[];
}

const takesItems = (operation: Operation) => operation !== 'PutItem' && operation !== 'UpdateItem';

/** What one request of the bench costs, or why it is refused. */
export function requestCost(values: BenchValues): RequestCost | Refusal {
  const { operation } = values;
  const items = takesItems(operation)
    ? readSizeList(values.items)
    : larger(bytesOfKb(values.before), bytesOfKb(values.after));
  if (isRead(operation)) {
    const { consistency, target } = values;
    const isRange = termOf(operation).takes === 'range';
    const request = {
      operation,
      consistency,
      target,
      items,
      fetched: values.fetch && target === 'lsi' ? bytesOfKb(values.base) : undefined,
    };
    const cost = readCost(request);
    if (isRefusal(cost)) return cost;
    return {
      named: [[isRange && target === 'gsi' ? 'Global index' : 'Table', cost.units]],
      regions: 1,
      working: cost.working,
      warnings: callWarnings(operation, items, cost.calls),
      cheaper: cheaperReads(request).map(({ says }) => says),
    };
  }
  const isSingle = termOf(operation).takes === 'one';
  const life =
    operation === 'DeleteItem' ? 'gone' : takesItems(operation) || values.before > 0 ? 'kept' : 'new';
  const request = {
    operation,
    items,
    indexes: readIndexList(values.indexes).map((index) => ({
      ...index,
      effect: possibleEffect(index.effect, life),
    })),
    fails: isSingle && values.fails,
    replicas: values.replicas,
  };
  const cost = writeCost(request);
  if (isRefusal(cost)) return cost;
  return {
    named: [
      ['Table', cost.table],
      ...cost.global.map((units, place) => [`GSI ${place + 1}`, units] as const),
    ],
    regions: cost.regions,
    working: cost.working,
    warnings: callWarnings(operation, items, cost.calls),
    cheaper: cheaperWrites(request),
  };
}

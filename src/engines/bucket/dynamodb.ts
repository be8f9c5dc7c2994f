import { burstWindow, partitionReadMax, partitionWriteMax } from '#facts/dynamodb';
import type { TableValues } from './dynamodb-inputs.ts';
import { advance, type Bucket, type Flow, type Stretch } from './flow.ts';

/** What may hold a request back: a burst bucket, or the ceiling of partitions. */
export type Limit = 'table' | 'busiest' | 'neighbours' | 'others' | 'index' | 'indexBusiest' | 'indexOthers';

/** Traffic by the partition it goes to: the busiest key's, the rest beside it, and all other partitions, which are alike. */
export const places = ['busiest', 'neighbours', 'others'] as const;
export type Place = (typeof places)[number];

export type TableStretch = Stretch<Limit, `${Place} ${'a' | 'b'}`> & {
  /** Whether the busiest key has a partition of its own, and over how many its items are spread. */
  alone: boolean;
  parts: number;
};

/** AWS publishes no figure for when adaptive capacity moves a key: five minutes at the ceiling, in this model. */
export const heatSeconds = 300;
const partsMost = 64;

export const ceilingOf = ({ operation }: TableValues): number =>
  operation === 'write' ? partitionWriteMax.value : partitionReadMax.value;

/** A table has at least as many partitions as its capacity needs. */
export const partitionsOf = (values: TableValues): number =>
  Math.max(values.partitions, Math.ceil(values.capacity / ceilingOf(values)));

const indexPartitionsOf = ({ partitions, indexCapacity }: TableValues): number =>
  Math.max(partitions, Math.ceil(indexCapacity / partitionWriteMax.value));

/** Index units that each unit of the traffic needs; reads of the table need none. */
export const indexUnitsOf = ({ operation, indexUnits }: TableValues): number =>
  operation === 'write' ? indexUnits : 0;

/** Traffic to each place, in units per second. */
export function demandOf(values: TableValues): Record<Place, number> {
  const { traffic, share } = values;
  const partitions = partitionsOf(values);
  const rest = (traffic * (100 - share)) / 100;
  return {
    busiest: (traffic * share) / 100,
    neighbours: rest / partitions,
    others: rest - rest / partitions,
  };
}

/** The share of the writes that reach the index partition with the busiest index key. */
export function indexBusiestShare(values: TableValues): number {
  const share = values.indexShare / 100;
  return share + (1 - share) / indexPartitionsOf(values);
}

function flowsOf(values: TableValues, alone: boolean): Record<`${Place} ${'a' | 'b'}`, Flow<Limit>> {
  const demand = demandOf(values);
  const units = indexUnitsOf(values);
  const toBusiest = units > 0 ? indexBusiestShare(values) : 1;
  const flow = (place: Place, part: number, index: Limit): Flow<Limit> => ({
    demand: demand[place] * part,
    uses: {
      table: 1,
      [place === 'neighbours' && !alone ? 'busiest' : place]: 1,
      index: units,
      [index]: units,
    },
  });
  return {
    'busiest a': flow('busiest', toBusiest, 'indexBusiest'),
    'busiest b': flow('busiest', 1 - toBusiest, 'indexOthers'),
    'neighbours a': flow('neighbours', toBusiest, 'indexBusiest'),
    'neighbours b': flow('neighbours', 1 - toBusiest, 'indexOthers'),
    'others a': flow('others', toBusiest, 'indexBusiest'),
    'others b': flow('others', 1 - toBusiest, 'indexOthers'),
  };
}

/** When the busiest partition has been at its ceiling for long enough to be rearranged, if it ever has. */
function heatEnds(stretches: readonly TableStretch[]): number | undefined {
  let since: number | undefined;
  for (const { from, to, flows } of stretches) {
    const hot = Object.values(flows).some(({ refusedBy }) => refusedBy === 'busiest');
    if (!hot) since = undefined;
    else since ??= from;
    if (since !== undefined && to - since >= heatSeconds) return since + heatSeconds;
  }
  return undefined;
}

/**
 * A provisioned table through an idle time and a peak. A request passes if the table's capacity and saved burst, those
 * of the index it changes, and the partitions on both sides all have room for it. Adaptive capacity is instant: no
 * partition is bound to its even share, only to its ceiling.
 * Rules: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/burst-adaptive-capacity.html, gsi-throttling.html
 */
export function tableRun(values: TableValues): TableStretch[] {
  const { capacity, indexCapacity, idle, minutes, hot } = values;
  const ceiling = ceilingOf(values);
  const fixed = (rate: number): Bucket => ({ rate, capacity: 0, level: 0 });
  const saving = (rate: number): Bucket => ({ rate, capacity: burstWindow.value * rate, level: 0 });
  let buckets: Record<Limit, Bucket> = {
    table: saving(capacity),
    busiest: fixed(ceiling),
    neighbours: fixed(ceiling),
    others: fixed((partitionsOf(values) - 1) * ceiling),
    index: saving(indexCapacity),
    indexBusiest: fixed(partitionWriteMax.value),
    indexOthers: fixed((indexPartitionsOf(values) - 1) * partitionWriteMax.value),
  };
  let [alone, parts] = [false, 1];
  const run: TableStretch[] = [];
  const pass = (flows: Record<`${Place} ${'a' | 'b'}`, Flow<Limit>>, from: number, seconds: number) => {
    const { stretches, buckets: left } = advance(buckets, flows, from, seconds);
    return { stretches: stretches.map((stretch) => ({ ...stretch, alone, parts })), left };
  };

  const before = pass(flowsOf({ ...values, traffic: 0 }, alone), -idle, idle);
  run.push(...before.stretches);
  buckets = before.left;

  const end = minutes * 60;
  for (let now = 0; now < end; ) {
    const flows = flowsOf(values, alone);
    const isolates: boolean = !alone && flows['busiest a'].demand > 0 && demandOf(values).neighbours > 0;
    const splits = hot === 'many' && parts < partsMost;
    const cooled = isolates || splits ? heatEnds(pass(flows, now, end - now).stretches) : undefined;
    const { stretches, left } = pass(flows, now, (cooled ?? end) - now);
    run.push(...stretches);
    buckets = left;
    if (cooled === undefined) break;
    now = cooled;
    if (isolates) alone = true;
    else parts *= 2;
    buckets = { ...buckets, busiest: fixed(ceiling * parts) };
  }
  return run;
}

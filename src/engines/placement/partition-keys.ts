import { allPass, unitsPerSecond } from '#engines/bucket/units';
import { counted, exact, percent, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { partitionReadMax, partitionWriteMax, readUnitSize, writeUnitSize } from '#facts/dynamodb';
import { hashSpace, stableHash } from './hash.ts';
import type { PickerValues } from './partition-key-inputs.ts';
import { place } from './place.ts';
import { byRange, equalRanges } from './ranges.ts';

/** Key values and their share of the requests: examples of a ticket shop for films. */
const sets: Record<PickerValues['key'], readonly (readonly [string, number])[]> = {
  movie: Array.from({ length: 100 }, (_, index) => [`movie-${index + 1}`, 1 / 100] as const),
  language: [
    ['English', 0.6],
    ['Spanish', 0.15],
    ['French', 0.1],
    ['Hindi', 0.08],
    ['Korean', 0.05],
    ['Danish', 0.02],
  ],
  candidate: [
    ['Candidate_A', 0.5],
    ['Candidate_B', 0.5],
  ],
  day: [['2026-11-29', 1]],
};

export interface Load {
  /** Units per second that reach the partition. */
  load: number;
  /** Key values in it, the busiest first. */
  keys: { name: string; load: number }[];
}

export interface Picked extends Result {
  loads: Load[];
  ceiling: number;
  /** Partitions above the ceiling. */
  hot: number;
  /** Units per second that the ceilings let pass. */
  passes: number;
  /** Units per second of the busiest key, and queries that read everything. */
  busiestKey: number;
  queries: number;
}

/** Units that one request takes: items are counted in whole steps of a write or a read unit. */
const unitsOf = ({ operation, kilobytes }: PickerValues): number =>
  Math.ceil(kilobytes / (operation === 'write' ? writeUnitSize.value : readUnitSize.value));

/** Hashes every key to a partition: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-sharding.html */
export function pick(values: PickerValues): Picked {
  const { key, suffixes, rate, operation, partitions } = values;
  const units = unitsOf(values);
  const ceiling = operation === 'write' ? partitionWriteMax.value : partitionReadMax.value;
  const total = rate * units;
  const set = sets[key];
  const keys = set.flatMap(([name, share]) =>
    Array.from({ length: suffixes }, (_, index) => ({
      name: suffixes === 1 ? name : `${name}-${index + 1}`,
      load: (total * share) / suffixes,
    })),
  );
  const ranges = equalRanges(hashSpace, partitions);
  const loads = ranges.map((): Load => ({ load: 0, keys: [] }));
  const loadOf = new Map(ranges.map((range, index) => [range, loads[index]]));
  for (const { item, target } of place(keys, ranges, [byRange(({ name }) => stableHash(name))])) {
    const load = target && loadOf.get(target);
    if (!load) continue;
    load.load += item.load;
    load.keys.push(item);
  }
  for (const load of loads) load.keys.sort((a, b) => b.load - a.load);
  // Sums of many equal shares miss a whole number by a hair.
  const isHot = ({ load }: Load) => load > ceiling * (1 + 1e-9);
  const hot = loads.filter(isHot).length;
  const hottest = Math.max(...loads.map(({ load }) => load));
  const passes = loads.reduce((sum, { load }) => sum + Math.min(load, ceiling), 0);
  const busiestKey = Math.max(...keys.map(({ load }) => load));
  const used = loads.filter((load) => load.keys.length > 0).length;
  const queries = set.length * suffixes;
  const share = total === 0 ? 0 : hottest / total;

  return {
    loads,
    ceiling,
    hot,
    passes,
    busiestKey,
    queries,
    answer: answerOf(values, { total, hot, used, share, passes, queries }),
    measures: [
      { name: 'Share of the busiest partition', value: share * 100, unit: '%', digits: 1 },
      { name: 'Partitions above the ceiling', value: hot, unit: '', digits: 0 },
      { name: 'Passes', value: passes, unit: 'per s', digits: 0 },
      { name: 'Queries to read everything', value: queries, unit: '', digits: 0 },
    ],
    working: working(values, { units, total, busiestKey, hottest, ceiling, passes, values: set.length }),
  };
}

const perSecond = (value: number, shown = show(value)) =>
  `${shown}\u00a0${value === 1 ? 'unit' : 'units'} per s`;

function answerOf(
  { partitions, operation }: PickerValues,
  {
    total,
    hot,
    used,
    share,
    passes,
    queries,
  }: { total: number; hot: number; used: number; share: number; passes: number; queries: number },
): string {
  const reach = `The keys reach ${show(used)} of ${counted(partitions, 'partition')}, the busiest with ${percent(share)} of the traffic`;
  const reading = `Reading everything takes ${counted(queries, 'query', 'queries')}.`;
  if (total === 0) return `Without requests no partition is busy. ${reading}`;
  return hot === 0
    ? `${reach}. ${allPass(total, operation)}. ${reading}`
    : `${reach}; ${counted(hot, 'is', 'are')} above the ceiling, and ${show(passes, 0)} of ${unitsPerSecond(total, operation)} pass. ${reading}`;
}

function working(
  { suffixes, rate, kilobytes, operation, key }: PickerValues,
  {
    units,
    total,
    busiestKey,
    hottest,
    ceiling,
    passes,
    values,
  }: {
    units: number;
    total: number;
    busiestKey: number;
    hottest: number;
    ceiling: number;
    passes: number;
    values: number;
  },
): WorkingLine[] {
  const step = operation === 'write' ? writeUnitSize.value : readUnitSize.value;
  const largest = sets[key][0]?.[1] ?? 1;
  return [
    {
      says: 'Units for each request',
      rule: `size ÷ ${step} KB, rounded up`,
      numbers: `${show(kilobytes, 6)} ÷ ${step}`,
      result: `${Number.isInteger(kilobytes / step) ? '' : `${exact(kilobytes / step, 9)}, so `}${counted(units, 'unit')}`,
    },
    {
      says: 'Traffic',
      rule: 'requests × units',
      numbers: `${show(rate)} × ${show(units)}`,
      result: perSecond(total),
    },
    {
      says: 'Load of the busiest key',
      rule: 'traffic × its share ÷ suffixes',
      numbers: `${show(total)} × ${exact(largest)} ÷ ${show(suffixes)}`,
      result: perSecond(busiestKey, exact(busiestKey)),
    },
    {
      says: 'Load of the busiest partition',
      rule: `the sum of its keys; the ceiling is ${show(ceiling)} for ${operation}s`,
      result: perSecond(hottest, exact(hottest)),
    },
    {
      says: 'Passes',
      rule: 'of each partition, up to its ceiling',
      result: perSecond(passes, show(passes, 1)),
    },
    {
      says: 'Queries to read everything',
      rule: 'values × suffixes: a Query reads one partition key',
      numbers: `${show(values)} × ${show(suffixes)}`,
      result: show(values * suffixes),
    },
  ];
}

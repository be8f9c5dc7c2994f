import type { Values } from '../inputs.ts';
import { percent, quantity, show } from '../numbers.ts';
import type { Result, WorkingLine } from '../result.ts';
import { callWarnings, cheaperReads, cheaperWrites, loadWarnings } from './advice.ts';
import { lineNames } from './block-lines.ts';
import { isRefusal, type Refusal } from './calls.ts';
import {
  breakEvenLine,
  dollars,
  type Kind,
  onDemandCost,
  onDemandLine,
  provisionedCost,
  provisionedLine,
  region,
} from './cost.ts';
import { possibleEffect, readIndexList } from './indexes.ts';
import type { benchInputs } from './inputs.ts';
import { capacityFor, perSecondLines, secondsOf, secondsPerMonth, tellWhole, wholeUnits } from './load.ts';
import { readCost } from './read.ts';
import { readSizeList } from './size-list.ts';
import { bytesOfKb, some } from './sizes.ts';
import { isRead, type Operation, termOf } from './terms.ts';
import { larger, writeCost } from './write.ts';

type BenchValues = Values<typeof benchInputs>;

/** A table or index in one Region, and the units that it has to serve. */
export interface Share {
  name: string;
  /** For one request. */
  units: number;
  perSecond: number;
  /** What the rate needs, in whole capacity units. */
  provision: number;
}

export interface Capacity extends Result {
  kind: Kind;
  shares: readonly Share[];
  /** Regions that each hold all shares. */
  regions: number;
  warnings: readonly string[];
  cheaper: readonly string[];
  refused?: string;
}

/** One request in units: by resource, with its working. */
interface Request {
  named: readonly (readonly [string, number])[];
  regions: number;
  working: readonly WorkingLine[];
  warnings: readonly string[];
  cheaper: readonly string[];
}

const takesItems = (operation: Operation) => operation !== 'PutItem' && operation !== 'UpdateItem';

function requestOf(values: BenchValues): Request | Refusal {
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

/** What a request at a rate needs and costs, on the table, its indexes and its replicas. */
export function capacity(values: BenchValues): Capacity {
  const kind: Kind = isRead(values.operation) ? 'read' : 'write';
  const request = requestOf(values);
  if (isRefusal(request)) return refusedCapacity(kind, request);

  const { rate, per, hot, use } = values;
  const requests = rate / secondsOf[per];
  const shares = request.named.map(([name, units]) => {
    const perSecond = units * requests;
    return { name, units, perSecond, provision: wholeUnits(perSecond) };
  });
  const [table] = shares;
  const { regions } = request;
  const units = shares.reduce((sum, each) => sum + each.units, 0) * regions;
  const perSecond = units * requests;
  const kept = shares.map((each) => capacityFor(each.perSecond, use));
  const keptSum = kept.reduce((sum, each) => sum + each, 0) * regions;
  const hottest = ((table?.perSecond ?? 0) * hot) / 100;
  const [onDemand, provisioned] = [onDemandCost(kind, perSecond), provisionedCost(kind, keptSum)];
  return {
    kind,
    shares,
    regions,
    warnings: [
      ...request.warnings,
      ...loadWarnings(
        kind,
        shares.map((each) => each.perSecond),
        hottest,
      ),
    ],
    cheaper: request.cheaper,
    answer: answerOf(kind, shares, regions, onDemand, provisioned),
    measures: [
      { name: 'Units of a request', value: units, unit: '', digits: 1 },
      { name: 'Units per second', value: perSecond, unit: '', digits: 4 },
      { name: 'On-demand', value: onDemand, unit: '$ a month' },
      { name: 'Provisioned', value: provisioned, unit: '$ a month' },
    ],
    working: [
      ...request.working,
      ...totalLine(shares, regions, kind),
      ...perSecondLines(units, rate, per),
      ...shares.map(({ name, perSecond }) => ({
        says: shares.length === 1 ? lineNames.provision : `${lineNames.provision}: ${name}`,
        rule: 'units per second of one Region, rounded up, at least 1',
        result: tellWhole(perSecond, kind),
      })),
      {
        says: lineNames.hot,
        rule: 'units per second of the table × share',
        numbers: `${show(table?.perSecond ?? 0, 9)} × ${show(hot / 100, 9)}`,
        result: `${show(hottest, 6)} per second`,
      },
      {
        says: lineNames.month,
        rule: `units per second × ${show(secondsPerMonth)} s`,
        numbers: `${show(perSecond, 9)} × ${show(secondsPerMonth)}`,
        result: quantity(perSecond * secondsPerMonth, `${kind} request units`, 0),
      },
      onDemandLine(kind, perSecond),
      {
        says: 'Capacity kept',
        rule: `units per second ÷ ${percent(use / 100)} average use, rounded up, for each table and index`,
        result: `${quantity(keptSum, keptSum === 1 ? `${kind} capacity unit` : `${kind} capacity units`)}${regions > 1 ? ` in ${some(regions, 'Region')}` : ''}`,
      },
      provisionedLine(kind, [keptSum]),
      breakEvenLine(kind),
    ],
  };
}

function totalLine(shares: readonly Share[], regions: number, kind: Kind): WorkingLine[] {
  if (shares.length === 1 && regions === 1) return [];
  const parts = shares.map(({ units }) => show(units, 1)).join(' + ');
  const all = shares.length > 1 ? `(${parts})` : parts;
  return [
    {
      says: 'Units of a request',
      rule: regions > 1 ? '(table + global indexes) × Regions' : 'table + global indexes',
      numbers: regions > 1 ? `${all} × ${show(regions)}` : parts,
      result: quantity(shares.reduce((sum, { units }) => sum + units, 0) * regions, `${kind} units`, 1),
    },
  ];
}

function answerOf(
  kind: Kind,
  shares: readonly Share[],
  regions: number,
  onDemand: number,
  provisioned: number,
): string {
  const needs = shares.map(
    ({ name, provision }) => `${show(provision)} for ${name === 'Table' ? 'the table' : name}`,
  );
  const [only] = shares;
  const need = shares.length === 1 && only ? show(only.provision) : needs.join(' and ');
  const where = regions > 1 ? ` in each of ${show(regions)} Regions` : '';
  return `This needs ${need} ${kind} capacity units${where}. In ${region} a month costs ${dollars(onDemand)} on demand, ${dollars(provisioned)} provisioned.`;
}

const refusedCapacity = (kind: Kind, { refused }: Refusal): Capacity => ({
  kind,
  shares: [],
  regions: 1,
  warnings: [],
  cheaper: [],
  refused,
  answer: refused,
  measures: [
    { name: 'Units of a request', value: 0, unit: '', digits: 1 },
    { name: 'Units per second', value: 0, unit: '', digits: 4 },
    { name: 'On-demand', value: 0, unit: '$ a month' },
    { name: 'Provisioned', value: 0, unit: '$ a month' },
  ],
  working: [
    { says: 'Request', rule: 'checked before anything is read or written', result: 'refused: 0 units' },
  ],
});

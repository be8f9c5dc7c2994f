import { dollars } from '../cost/money.ts';
import { exact, percent, quantity, show, sum } from '../numbers.ts';
import type { Result, WorkingLine } from '../result.ts';
import { loadWarnings } from './advice.ts';
import { lineNames } from './block-lines.ts';
import { isRefusal, type Refusal } from './calls.ts';
import {
  breakEvenLine,
  type Kind,
  onDemandCost,
  onDemandLine,
  provisionedCost,
  provisionedLine,
  region,
} from './cost.ts';
import { capacityFor, perSecondLines, secondsOf, secondsPerMonth, tellWhole, wholeUnits } from './load.ts';
import { type BenchValues, requestCost } from './request.ts';
import { isRead } from './terms.ts';

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

/** What a request at a rate needs and costs, on the table, its indexes and its replicas. */
export function capacity(values: BenchValues): Capacity {
  const kind: Kind = isRead(values.operation) ? 'read' : 'write';
  const request = requestCost(values);
  if (isRefusal(request)) return refusedCapacity(kind, request);

  const { rate, per, hot, use } = values;
  const requests = rate / secondsOf[per];
  const shares = request.named.map(([name, units]) => {
    const perSecond = units * requests;
    return { name, units, perSecond, provision: wholeUnits(perSecond) };
  });
  const [table] = shares;
  const { regions } = request;
  const units = sum(shares.map((share) => share.units)) * regions;
  const perSecond = units * requests;
  const kept = shares.map((each) => capacityFor(each.perSecond, use));
  const keptSum = sum(kept) * regions;
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
    answer: answerOf(kind, shares, regions, [onDemand, provisioned], use),
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
        rule: `units per second of the ${(table?.name ?? 'Table').toLowerCase()} × share`,
        numbers: `${exact(table?.perSecond ?? 0, 9)} × ${exact(hot / 100, 9)}`,
        result: `${exact(hottest, 6)} per second`,
      },
      {
        says: lineNames.month,
        rule: `units per second × ${show(secondsPerMonth)} s`,
        numbers: `${exact(perSecond, 15)} × ${show(secondsPerMonth)}`,
        result: quantity(perSecond * secondsPerMonth, `${kind} request units`, 0),
      },
      onDemandLine(kind, perSecond),
      keptLine(kind, shares, kept, regions, use),
      provisionedLine(kind, [keptSum]),
      breakEvenLine(kind),
    ],
  };
}

/** What is kept ready for peaks, where the average uses only a part of it. */
function keptLine(
  kind: Kind,
  shares: readonly Share[],
  kept: readonly number[],
  regions: number,
  use: number,
): WorkingLine {
  const total = sum(kept) * regions;
  const [only] = shares;
  const rule = `units per second ÷ ${percent(use / 100)} average use, rounded up`;
  if (kept.length === 1 && regions === 1 && only) {
    return {
      says: 'Capacity kept',
      rule,
      numbers: `${exact(only.perSecond, 9)} ÷ ${show(use / 100, 9)}`,
      result: tellWhole(only.perSecond / (use / 100), kind),
    };
  }
  const parts = kept.map((each) => show(each)).join(' + ');
  return {
    says: 'Capacity kept',
    rule: `${rule}, for each table and index${regions > 1 ? ', in each Region' : ''}`,
    numbers: regions > 1 ? `${kept.length > 1 ? `(${parts})` : parts} × ${show(regions)}` : parts,
    result: quantity(total, `${kind} capacity units`),
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
      result: quantity(sum(shares.map((share) => share.units)) * regions, `${kind} units`, 1),
    },
  ];
}

function answerOf(
  kind: Kind,
  shares: readonly Share[],
  regions: number,
  [onDemand, provisioned]: readonly [number, number],
  use: number,
): string {
  const units = (count: number) => quantity(count, `${kind} capacity ${count === 1 ? 'unit' : 'units'}`);
  const need = shares
    .map(({ name, provision }, place) => {
      const count = place === 0 ? units(provision) : show(provision);
      return shares.length === 1 ? count : `${count} for ${name === 'Table' ? 'the table' : name}`;
    })
    .join(' and ');
  const where = regions > 1 ? ` in each of ${show(regions)} Regions` : '';
  return `This needs ${need}${where}. In ${region} a month costs ${dollars(onDemand)} on demand, ${dollars(provisioned)} provisioned at ${percent(use / 100)} use.`;
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

import { readCapacityPrice, readRequestPrice, writeCapacityPrice, writeRequestPrice } from '#facts/dynamodb';
import { dollars } from '../cost/money.ts';
import type { Values } from '../inputs.ts';
import { exact, percent, show } from '../numbers.ts';
import type { Result, WorkingLine } from '../result.ts';
import { lineNames } from './block-lines.ts';
import type { costInputs } from './inputs.ts';
import { capacityFor, hoursPerMonth, secondsPerMonth, tellWhole } from './load.ts';

/** What a million request units and an hour of one capacity unit cost, in US dollars. */
export const prices = {
  read: { million: readRequestPrice.value, hour: readCapacityPrice.value },
  write: { million: writeRequestPrice.value, hour: writeCapacityPrice.value },
} as const;
export type Kind = keyof typeof prices;
/** The Region of all these prices. */
export const region = 'US East (Northern Virginia)';

/** A month of these units per second, on demand. */
export const onDemandCost = (kind: Kind, perSecond: number): number =>
  (perSecond * secondsPerMonth * prices[kind].million) / 1e6;

/** A month of this capacity. */
export const provisionedCost = (kind: Kind, capacity: number): number =>
  capacity * hoursPerMonth * prices[kind].hour;

/** The average use at which a capacity unit costs as much as its requests would on demand, 0 to 1. */
export const breakEvenOf = (kind: Kind): number => (prices[kind].hour * 1e6) / (3600 * prices[kind].million);

/** The units of a month and their price. */
export const onDemandLine = (
  kind: Kind,
  perSecond: number,
  says: string = lineNames.onDemand,
): WorkingLine => ({
  says,
  rule: `units per second × ${show(secondsPerMonth)} s ÷ 1,000,000 × $${prices[kind].million}`,
  numbers: `${exact(perSecond, 9)} × ${show(secondsPerMonth)} ÷ 1,000,000 × ${prices[kind].million}`,
  result: dollars(onDemandCost(kind, perSecond)),
});

export const provisionedLine = (
  kind: Kind,
  capacities: readonly number[],
  says: string = lineNames.provisioned,
): WorkingLine => {
  const sum = capacities.reduce((total, each) => total + each, 0);
  const kinds = capacities.length > 1 ? `(${capacities.map((each) => show(each)).join(' + ')})` : show(sum);
  return {
    says,
    rule: `capacity units × ${show(hoursPerMonth)} h × $${exact(prices[kind].hour)}`,
    numbers: `${kinds} × ${show(hoursPerMonth)} × ${exact(prices[kind].hour)}`,
    result: dollars(provisionedCost(kind, sum)),
  };
};

export const breakEvenLine = (kind: Kind): WorkingLine => ({
  says: lineNames.breakEven,
  rule: `hour of a unit ÷ price of the ${show(3600)} requests it could serve`,
  numbers: `${exact(prices[kind].hour)} ÷ (${show(3600)} ÷ 1,000,000 × ${prices[kind].million})`,
  result: percent(breakEvenOf(kind)),
});

/** A month of one table in both modes, in US dollars. */
export function modeCosts({ writes, reads, use }: Values<typeof costInputs>): {
  onDemand: number;
  provisioned: number;
} {
  return {
    onDemand: onDemandCost('write', writes) + onDemandCost('read', reads),
    provisioned:
      provisionedCost('write', capacityFor(writes, use)) + provisionedCost('read', capacityFor(reads, use)),
  };
}

export interface CostOfModes extends Result {
  onDemand: number;
  provisioned: number;
}

/** The same, with its working. */
export function costOfModes(values: Values<typeof costInputs>): CostOfModes {
  const { writes, reads, use } = values;
  const capacity = { write: capacityFor(writes, use), read: capacityFor(reads, use) };
  const { onDemand, provisioned } = modeCosts(values);
  const capacityLine = (kind: Kind, average: number): WorkingLine => ({
    says: kind === 'write' ? 'Write capacity kept' : 'Read capacity kept',
    rule: 'average ÷ average use, rounded up, at least 1',
    numbers: `${exact(average)} ÷ ${exact(use / 100)}`,
    result: tellWhole(average / (use / 100), kind),
  });
  const sum = (says: string, a: number, b: number): WorkingLine => ({
    says,
    rule: 'writes + reads',
    numbers: `${exact(a)} + ${exact(b)}`,
    result: dollars(a + b),
  });
  return {
    onDemand,
    provisioned,
    answer: answerOf(onDemand, provisioned),
    measures: [
      { name: 'On-demand', value: onDemand, unit: '$ a month' },
      { name: 'Provisioned', value: provisioned, unit: '$ a month' },
      { name: 'Write capacity', value: capacity.write, unit: 'WCU', digits: 0 },
      { name: 'Read capacity', value: capacity.read, unit: 'RCU', digits: 0 },
    ],
    working: [
      onDemandLine('write', writes, 'On-demand writes, a month'),
      onDemandLine('read', reads, 'On-demand reads, a month'),
      sum(lineNames.onDemand, onDemandCost('write', writes), onDemandCost('read', reads)),
      capacityLine('write', writes),
      capacityLine('read', reads),
      provisionedLine('write', [capacity.write], 'Provisioned writes, a month'),
      provisionedLine('read', [capacity.read], 'Provisioned reads, a month'),
      sum(
        lineNames.provisioned,
        provisionedCost('write', capacity.write),
        provisionedCost('read', capacity.read),
      ),
      breakEvenLine('write'),
    ],
  };
}

function answerOf(onDemand: number, provisioned: number): string {
  const [free, kept] = [dollars(onDemand), dollars(provisioned)];
  if (free === kept) return `Both modes cost ${free} a month.`;
  return onDemand < provisioned
    ? `On-demand is cheaper: ${free} a month, against ${kept} for provisioned capacity.`
    : `Provisioned is cheaper: ${kept} a month, against ${free} on demand.`;
}

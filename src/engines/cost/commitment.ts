import { choice, number, type Values } from '#engines/inputs';
import { exact, quantity } from '#engines/numbers';
import type { Result } from '#engines/result';
import { computePlanDiscountMax, instancePlanDiscountMax, spotDiscountMax } from '#facts/ec2';
import { dollars } from './money.ts';

export const inputs = {
  share: number({
    label: 'It runs in',
    unit: '% of the hours',
    min: 0,
    max: 100,
    step: 5,
    default: 50,
    help: 'Of all hours of the term. A year that ends after six months is 50%, too.',
  }),
  discount: number({
    label: 'Discount of the commitment',
    unit: '%',
    min: 0,
    max: 90,
    step: 1,
    default: 40,
    help: 'An example: it depends on plan, type, term and payment.',
  }),
  rate: number({
    label: 'On-Demand price',
    unit: 'USD per hour',
    min: 0.001,
    max: 500,
    step: 0.001,
    default: 0.023,
    help: 'An example: look up the price of your type, Region and system.',
  }),
  term: choice<'1' | '3'>({
    label: 'Term',
    options: { '1': '1 year', '3': '3 years' },
    default: '1',
    help: 'The commitment is owed to its end.',
  }),
};

const hoursPerYear = 8_760;

/** What a server costs that runs in this share of all hours, 0 to 1, under each way to pay, in US dollars. */
export function costs({ rate, discount, term }: Values<typeof inputs>, share: number) {
  const hours = hoursPerYear * Number(term);
  return { onDemand: rate * hours * share, commitment: rate * hours * (1 - discount / 100) };
}

export interface Commitment extends Result {
  onDemand: number;
  commitment: number;
  /** The share of the hours from which on the commitment costs less, 0 to 1. */
  breakEven: number;
  cheaper: 'On-Demand' | 'the commitment' | 'both the same';
  /** The same server at the largest discounts that AWS names. */
  best: readonly { name: string; off: number; cost: number }[];
}

/** On-Demand is paid for the hours in which it runs, a commitment for all of them. https://docs.aws.amazon.com/savingsplans/latest/userguide/what-is-savings-plans.html */
export function commitment(values: Values<typeof inputs>): Commitment {
  const { share, discount, rate, term } = values;
  const hours = hoursPerYear * Number(term);
  const { onDemand, commitment: owed } = costs(values, share / 100);
  const gap = share + discount - 100;
  const cheaper = Math.abs(gap) < 1e-9 ? 'both the same' : gap > 0 ? 'the commitment' : 'On-Demand';
  const full = rate * hours;
  return {
    onDemand,
    commitment: owed,
    breakEven: 1 - discount / 100,
    cheaper,
    best: [
      ['Compute Savings Plan', computePlanDiscountMax.value, 1] as const,
      ['EC2 Instance Savings Plan', instancePlanDiscountMax.value, 1] as const,
      ['Spot, if it may be interrupted', spotDiscountMax.value, share / 100] as const,
    ].map(([name, off, paid]) => ({ name, off, cost: full * paid * (1 - off / 100) })),
    answer: answerOf(cheaper, dollars(onDemand), dollars(owed)),
    measures: [
      { name: 'On-Demand', value: onDemand, unit: 'USD' },
      { name: 'Commitment', value: owed, unit: 'USD' },
      { name: 'Break-even', value: 100 - discount, unit: '%' },
    ],
    working: [
      {
        says: 'Hours of the term',
        rule: 'years × 8,760',
        numbers: `${term} × 8,760`,
        result: quantity(hours, 'h'),
      },
      {
        says: 'On-Demand',
        rule: 'price × hours of the term × share in which it runs',
        numbers: `${exact(rate, 15)} × ${quantity(hours, '')} × ${exact(share / 100, 15)}`,
        result: dollars(onDemand),
      },
      {
        says: 'Commitment',
        rule: 'price × hours of the term × (1 − discount), running or not',
        numbers: `${exact(rate, 15)} × ${quantity(hours, '')} × (1 − ${exact(discount / 100, 15)})`,
        result: dollars(owed),
      },
      {
        says: 'Break-even',
        rule: '100% − discount: the share of the hours at which both cost the same',
        numbers: `1 − ${exact(discount / 100, 15)}`,
        result: quantity(100 - discount, '%', 6),
      },
    ],
  };
}

function answerOf(cheaper: Commitment['cheaper'], onDemand: string, owed: string): string {
  if (cheaper === 'both the same' || onDemand === owed) return `Both ways cost ${onDemand} over the term.`;
  return cheaper === 'On-Demand'
    ? `On-Demand is cheaper: ${onDemand} over the term, against ${owed} for the commitment.`
    : `The commitment is cheaper: ${owed} over the term, against ${onDemand} On-Demand.`;
}

import { exact, percent, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { batchDiscount } from '#facts/generative-ai';
import { type CostValues, readCost } from './token-cost-inputs.ts';

/** USD a month by what is paid for. */
export interface Bill {
  fixed: number;
  fresh: number;
  output: number;
  total: number;
}

export interface TokenCost extends Result {
  plain: Bill;
  cached: Bill;
  batch: Bill;
  /** Whether the fixed part is long enough to be cached. */
  caches: boolean;
  /** The share of hits, from 0 to 1, above which caching pays; undefined where reading costs as much as input. */
  breakEven: number | undefined;
}

const million = 1_000_000;
const batchShare = 1 - batchDiscount.value / 100;

/** Below ten dollars with four digits that carry it: the sums of a few calls are small. */
const digitsOf = (sum: number): string => (sum >= 10 ? show(sum) : exact(sum, 4));
/** A sum in US dollars, as it is shown. */
export const usd = (sum: number): string => `${digitsOf(sum)}\u00a0USD`;
/** Sums inside a line keep more digits, so that adding them gives the total shown. */
const term = (sum: number): string => (sum >= 10 ? show(sum, 4) : exact(sum, 7));

const billOf = (fixed: number, fresh: number, output: number): Bill => ({
  fixed,
  fresh,
  output,
  total: fixed + fresh + output,
});

/**
 * A month of calls on demand, with a prompt cache and as a batch job.
 * https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html
 */
export function tokenCost(values: CostValues): TokenCost {
  const cost = readCost(values);
  const { requests, tokens, prices, hits } = cost;
  const price = (count: number, perMillion: number) => (requests * count * perMillion) / million;
  const plain = billOf(
    price(tokens.fixed, prices.in),
    price(tokens.new, prices.in),
    price(tokens.out, prices.out),
  );
  const caches = tokens.fixed >= cost.smallest;
  const perFixed = hits * prices.read + (1 - hits) * prices.write;
  const cached = caches ? billOf(price(tokens.fixed, perFixed), plain.fresh, plain.output) : plain;
  const batch = billOf(plain.fixed * batchShare, plain.fresh * batchShare, plain.output * batchShare);
  const breakEven =
    prices.in > prices.read ? (prices.write - prices.in) / (prices.write - prices.read) : undefined;
  return {
    plain,
    cached,
    batch,
    caches,
    breakEven,
    answer: answerOf(plain, cached, batch, caches),
    measures: [
      { name: 'On demand', value: plain.total, unit: 'USD' },
      { name: 'With the prompt cache', value: cached.total, unit: 'USD' },
      { name: 'As a batch job', value: batch.total, unit: 'USD' },
      {
        name: 'A request on demand',
        value: requests === 0 ? 0 : plain.total / requests,
        unit: 'USD',
        digits: 6,
      },
    ],
    working: workingOf(cost, plain, cached, batch, breakEven),
  };
}

const outputShare = ({ output, total }: Bill) => (total === 0 ? 0 : output / total);

function answerOf(plain: Bill, cached: Bill, batch: Bill, caches: boolean): string {
  const month = `On demand the month costs ${usd(plain.total)}, and ${percent(outputShare(plain), 0)} of it is output`;
  const cache = !caches
    ? 'the fixed part is too short to be cached'
    : `with the prompt cache it is ${usd(cached.total)}`;
  return `${month}; ${cache}, and as a batch job ${usd(batch.total)}.`;
}

function workingOf(
  { requests, tokens, prices, hits, smallest }: ReturnType<typeof readCost>,
  plain: Bill,
  cached: Bill,
  batch: Bill,
  breakEven: number | undefined,
): WorkingLine[] {
  const [r, fixed] = [show(requests), show(tokens.fixed)];
  const product = (count: number, perMillion: string) => `${r} × ${show(count)} × ${perMillion} ÷ 1,000,000`;
  const each = `${exact(hits, 8)} × ${exact(prices.read, 8)} + ${exact(1 - hits, 8)} × ${exact(prices.write, 8)}`;
  const caches = tokens.fixed >= smallest;
  return [
    {
      says: 'Input on demand',
      rule: 'requests × (fixed + new) × price ÷ a million',
      numbers: product(tokens.fixed + tokens.new, exact(prices.in, 8)),
      result: usd(plain.fixed + plain.fresh),
    },
    {
      says: 'Output',
      rule: 'requests × out × price ÷ a million',
      numbers: product(tokens.out, exact(prices.out, 8)),
      result: usd(plain.output),
    },
    {
      says: 'On demand',
      rule: 'input + output',
      numbers: `${term(plain.fixed + plain.fresh)} + ${term(plain.output)}`,
      result: usd(plain.total),
    },
    caches
      ? {
          says: 'Fixed part with the cache',
          rule: 'requests × fixed × (hits × read + rest × write) ÷ a million',
          numbers: `${r} × ${fixed} × (${each}) ÷ 1,000,000`,
          result: usd(cached.fixed),
        }
      : {
          says: 'Fixed part with the cache',
          rule: `it has ${quantity(tokens.fixed, 'tokens')}, the smallest prefix ${show(smallest)}: as without a cache`,
          result: usd(cached.fixed),
        },
    {
      says: 'With the prompt cache',
      rule: 'fixed part + new input + output',
      numbers: `${term(cached.fixed)} + ${term(cached.fresh)} + ${term(cached.output)}`,
      result: usd(cached.total),
    },
    breakEven === undefined
      ? { says: 'The cache pays above', rule: 'reading costs as much as input', result: 'never' }
      : {
          says: 'The cache pays above',
          rule: '(write − in) ÷ (write − read)',
          numbers: `(${exact(prices.write, 8)} − ${exact(prices.in, 8)}) ÷ (${exact(prices.write, 8)} − ${exact(prices.read, 8)})`,
          result: `${percent(breakEven)} hits`,
        },
    {
      says: 'As a batch job',
      rule: `on demand − ${batchDiscount.value}%, and no cache`,
      numbers: `${term(plain.total)} × ${exact(batchShare)}`,
      result: usd(batch.total),
    },
  ];
}

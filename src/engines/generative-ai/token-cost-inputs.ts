import { choice, number, text, type Values } from '#engines/inputs';
import { exact, quantity } from '#engines/numbers';
import { cacheMinHaiku45, cacheMinOpus5, cacheMinSonnet5 } from '#facts/generative-ai';
import { type AmountKinds, amountsOf, checkAmounts } from './amounts.ts';

const tokenKinds: AmountKinds<'fixed' | 'new' | 'out'> = {
  names: ['fixed', 'new', 'out'],
  required: ['new', 'out'],
  max: 2_000_000,
  whole: true,
  example: '1,500 fixed, 500 new, 500 out',
};

const priceKinds: AmountKinds<'in' | 'out' | 'write' | 'read'> = {
  names: ['in', 'out', 'write', 'read'],
  required: ['in', 'out', 'write', 'read'],
  max: 10_000,
  whole: false,
  example: '3 in, 15 out, 3.75 write, 0.3 read',
};

/** A model does not take less for what it has to work out and keep, nor more for what it has kept. */
function checkPrices(written: string): string | undefined {
  const fault = checkAmounts(priceKinds)(written);
  if (fault !== undefined) return fault;
  const prices = amountsOf(written, priceKinds);
  const nearest = `The nearest valid value is ${exact(prices.in, 15)}.`;
  if (prices.read > prices.in) return `“read” is above the price of input. ${nearest}`;
  return prices.write < prices.in ? `“write” is below the price of input. ${nearest}` : undefined;
}

const smallest = { opus: cacheMinOpus5.value, sonnet: cacheMinSonnet5.value, haiku: cacheMinHaiku45.value };

export const inputs = {
  requests: number({
    label: 'Requests a month',
    unit: '',
    min: 0,
    max: 100_000_000,
    step: 1_000,
    default: 100_000,
    whole: true,
    help: 'How often the model is called in a month.',
  }),
  tokens: text({
    label: 'Tokens of a request',
    maxLength: 60,
    default: '1,500 fixed, 500 new, 500 out',
    help: 'fixed: input that is the same in each request and stands first. new: the rest of the input. out: the answer.',
    check: checkAmounts(tokenKinds),
  }),
  prices: text({
    label: 'Example prices, USD per million tokens',
    maxLength: 60,
    default: '3 in, 15 out, 3.75 write, 0.3 read',
    help: 'Put in those of your model from AWS’s price list: input, output, cache write, cache read.',
    check: checkPrices,
  }),
  hits: number({
    label: 'Cache hits',
    unit: '%',
    min: 0,
    max: 100,
    step: 1,
    default: 90,
    help: 'In how many requests the fixed part is read from the prompt cache. In the others it is written.',
  }),
  smallest: choice<keyof typeof smallest>({
    label: 'Smallest prefix that is cached',
    options: {
      opus: quantity(smallest.opus, 'tokens'),
      sonnet: quantity(smallest.sonnet, 'tokens'),
      haiku: quantity(smallest.haiku, 'tokens'),
    },
    default: 'sonnet',
    help: 'Depends on the model.',
  }),
};

export type CostValues = Values<typeof inputs>;

/** The texts of the inputs as numbers. Prices are USD per million tokens, hits a share from 0 to 1. */
export const readCost = (values: CostValues) => ({
  requests: values.requests,
  tokens: amountsOf(values.tokens, tokenKinds),
  prices: amountsOf(values.prices, priceKinds),
  hits: values.hits / 100,
  smallest: smallest[values.smallest],
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenCost } from '#engines/generative-ai/token-cost';
import { type CostValues, inputs } from '#engines/generative-ai/token-cost-inputs';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';

const run = (changes: Partial<CostValues> = {}) => tokenCost(valuesOf(inputs, changes));
const resultOf = (changes: Partial<CostValues>, says: string) =>
  run(changes)
    .working.find((line) => line.says === says)
    ?.result.replaceAll('\u00a0', ' ');

describe('worked examples', () => {
  test('100,000 requests of 2,000 tokens in and 500 out: 1,350 USD, as a batch job 675 USD', () => {
    const { plain, batch, measures } = run();
    expect(plain).toEqual({ fixed: 450, fresh: 150, output: 750, total: 1350 });
    expect(batch.total).toBe(675);
    expect(measures.at(-1)?.value).toBeCloseTo(0.0135, 10);
  });

  test('50 questions on one document: 1.755 USD, with the cache 0.4395 USD', () => {
    const document = { requests: 50, tokens: '10,000 fixed, 200 new, 300 out', hits: 98 };
    expect(run(document).plain.total).toBeCloseTo(1.755, 10);
    expect(run(document).cached.total).toBeCloseTo(0.4395, 10);
    expect(resultOf(document, 'On demand')).toBe('1.755 USD');
    expect(resultOf(document, 'With the prompt cache')).toBe('0.4395 USD');
  });

  test('with 1.25 and 0.10 times the price of input the cache pays above 21.7% hits', () => {
    expect(run().breakEven).toBeCloseTo(0.25 / 1.15, 10);
    expect(resultOf({}, 'The cache pays above')).toBe('21.7% hits');
  });

  test.each([
    [1, 1.25],
    [2, 1.35],
    [5, 1.65],
    [10, 2.15],
  ])('a prefix used %d times costs %d times its price', (uses, factor) => {
    const { plain, cached } = run({ requests: uses, hits: ((uses - 1) / uses) * 100 });
    expect(cached.fixed / (plain.fixed / uses)).toBeCloseTo(factor, 10);
  });
});

/** One request for each of ten turns, at 1 USD per million: a token costs a millionth. */
test('a chat of ten turns sends 19,500 tokens in and gets 2,000 out', () => {
  const turns = Array.from({ length: 10 }, (_, before) =>
    run({
      requests: 1,
      tokens: `500 fixed, ${before * (100 + 200) + 100} new, 200 out`,
      prices: '1 in, 1 out, 1 write, 1 read',
    }),
  );
  const tokens = (part: 'fixed' | 'fresh' | 'output') =>
    turns.reduce((sum, { plain }) => sum + plain[part] * 1_000_000, 0);
  expect(tokens('fixed') + tokens('fresh')).toBeCloseTo(19_500, 6);
  expect(tokens('output')).toBeCloseTo(2_000, 6);
});

describe('edges', () => {
  test('exactly the smallest prefix is cached, one token less is not', () => {
    expect(run({ tokens: '1,024 fixed, 0 new, 10 out' }).caches).toBe(true);
    const short = run({ tokens: '1,023 fixed, 0 new, 10 out' });
    expect(short.caches).toBe(false);
    expect(short.cached).toEqual(short.plain);
    expect(run({ tokens: '1,024 fixed, 0 new, 10 out', smallest: 'haiku' }).caches).toBe(false);
    expect(run({ tokens: '512 fixed, 0 new, 10 out', smallest: 'opus' }).caches).toBe(true);
  });

  test('writing at the price of input: the cache pays from the first hit', () => {
    expect(run({ prices: '3 in, 15 out, 3 write, 0.3 read' }).breakEven).toBe(0);
  });

  test('one price for all: the cache changes nothing', () => {
    const { breakEven, plain, cached } = run({ prices: '3 in, 15 out, 3 write, 3 read' });
    expect(breakEven).toBeUndefined();
    expect(cached.total).toBeCloseTo(plain.total, 10);
  });

  test('reading at the price of input: the cache never pays', () => {
    const dear = { prices: '3 in, 15 out, 3.75 write, 3 read' };
    expect(resultOf(dear, 'The cache pays above')).toBe('never');
    expect(run({ ...dear, hits: 100 }).cached.total).toBeCloseTo(run(dear).plain.total, 10);
  });

  test('a point without a digit before it', () => {
    expect(faultsOf(inputs, { prices: '.3 in, 1 out, 1 write, .03 read' })).toEqual([]);
    expect(run({ prices: '.3 in, 1 out, 1 write, .03 read' }).plain.fixed).toBeCloseTo(45, 10);
  });

  test('no requests cost nothing', () => {
    expect(run({ requests: 0 }).answer).toContain('0% of it is output');
  });

  test.each([
    ['tokens', '1500 fixed, 500 out', '“new” is missing'],
    ['tokens', '1.5 fixed, 500 new, 500 out', 'nearest valid value is 2.'],
    ['tokens', '3,000,000 new, 500 out', 'nearest valid value is 2,000,000.'],
    ['tokens', '1,50 new, 500 out', 'is not a number'],
    ['tokens', '−5 new, 500 out', '“new” is below 0. The nearest valid value is 0.'],
    ['tokens', '5 new, 6 new, 500 out', 'stands here twice'],
    ['tokens', '5 old, 6 new, 500 out', 'The names are fixed, new and out.'],
    ['tokens', 'new 500', 'is not understood'],
    ['tokens', '', '“new” is missing'],
    [
      'prices',
      '3 in, 15 out, 3.75 write, 4 read',
      '“read” is above the price of input. The nearest valid value is 3.',
    ],
    ['prices', '3 in, 15 out, 2 write, 0.3 read', 'The nearest valid value is 3.'],
    ['prices', '3 in, 15 out', '“write” is missing'],
  ] as const)('%s “%s” is refused', (name, written, part) => {
    expect(faultsOf(inputs, { [name]: written })[0]).toContain(part);
  });
});

test('the cache is cheaper exactly above its break-even share of hits, and batch is half', () => {
  const price = fc.integer({ min: 1, max: 10_000 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(
      price,
      fc.nat(100),
      fc.nat(100),
      fc.integer({ min: 0, max: 100 }),
      (input, dearer, cheaper, hits) => {
        const write = Number((input * (1 + dearer / 100)).toFixed(6));
        const read = Number((input * (1 - cheaper / 100)).toFixed(6));
        const prices = `${input} in, 15 out, ${write} write, ${read} read`;
        const { plain, cached, batch, breakEven } = run({ prices, hits });
        expect(batch.total).toBeCloseTo(plain.total / 2, 6);
        if (breakEven === undefined || Math.abs(hits / 100 - breakEven) < 1e-6) return;
        expect(cached.total < plain.total).toBe(hits / 100 > breakEven);
      },
    ),
    { numRuns: 1000 },
  );
});

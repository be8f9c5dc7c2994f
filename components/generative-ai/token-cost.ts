import type { Scene } from '#components/kit/scene.ts';
import { tokenCost as run, type TokenCost, usd } from '#engines/generative-ai/token-cost';
import { inputs } from '#engines/generative-ai/token-cost-inputs';
import { quantity } from '#engines/numbers';
import { batchDiscount, batchWindow, cacheMinSonnet5 } from '#facts/generative-ai';

const comparedWith = ({ cached, plain }: TokenCost) =>
  cached.total < plain.total ? 'cheaper' : cached.total > plain.total ? 'dearer' : 'the same';
const cheapest = ({ plain, cached, batch }: TokenCost) =>
  cached.total < batch.total ? 'the prompt cache' : batch.total < plain.total ? 'batch' : 'on demand';

/** What a month of model calls costs, and when caching or batch pays. */
export const tokenCost: Scene<typeof inputs, TokenCost> = {
  id: 'generative-ai-token-cost',
  question: 'What does a month of answers cost, and what makes it cheaper?',
  situation:
    'At the start: the 100,000 requests above, with 2,000 tokens in and 500 out, at the example prices. 1,500 of the tokens in are the same in each request; nine times in ten a prompt cache has them.',
  inputs,
  controls: ['tokens', 'prices', 'requests', 'hits'],
  run,
  stories: [
    {
      name: 'Half the answer',
      context: 'The prompt asks for two sentences in place of four: 250 tokens out.',
      set: { tokens: '1,500 fixed, 500 new, 250 out' },
      ask: 'What does the month cost on demand?',
      options: [675, 975, 1215].map(usd),
      right: ({ plain }) => usd(plain.total),
      decides: 'On demand',
      takeaway:
        'A tenth of the tokens fell away, and more than a quarter of the bill. Output is the dear part.',
    },
    {
      name: 'Questions far apart',
      context: 'Buyers ask so rarely that only one request in ten finds the fixed part in the cache.',
      set: { hits: 10 },
      ask: 'With the prompt cache, the month is …',
      options: ['cheaper', 'the same', 'dearer'],
      right: comparedWith,
      decides: 'The cache pays above',
      takeaway: 'Each miss is a write, and at these prices a write costs more than plain input.',
    },
    {
      name: 'Short instructions',
      context: `Only 900 tokens are fixed. This model caches prefixes from ${quantity(cacheMinSonnet5.value, 'tokens')} on.`,
      set: { tokens: '900 fixed, 1,100 new, 500 out' },
      ask: 'With the prompt cache, the month is …',
      options: ['cheaper', 'the same', 'dearer'],
      right: comparedWith,
      decides: 'Fixed part with the cache',
      takeaway:
        'The call works as usual and nothing is cached. No error says so; the usage in the response does.',
    },
    {
      name: 'A long document in each request',
      context: 'The house rules of 10,000 tokens come with each short question, and 98% of the requests hit.',
      set: { tokens: '10,000 fixed, 200 new, 300 out', hits: 98 },
      ask: `A batch job costs ${batchDiscount.value}% less. What is cheapest?`,
      options: ['on demand', 'the prompt cache', 'batch'],
      right: cheapest,
      decides: 'With the prompt cache',
      takeaway: `When most of the input is fixed, a cache can save more than batch, and nobody waits up to ${quantity(batchWindow.value, batchWindow.unit)}.`,
    },
  ],
  leftOut: [
    'Prices are examples; models, Regions and tiers differ, and so do the prices for writing and reading a cache.',
    `Each miss is taken for a write. The smallest prefix is that of Claude Sonnet 5. A hit is never guaranteed.`,
    'The tiers Priority, Flex and Reserved, Provisioned Throughput, guardrails and other services have prices of their own.',
  ],
};

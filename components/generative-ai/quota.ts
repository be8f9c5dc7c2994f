import type { Scene } from '#components/kit/scene.ts';
import { type QuotaUse, quotaUse as run } from '#engines/generative-ai/quota';
import { inputs } from '#engines/generative-ai/quota-inputs';
import { counted, quantity, show } from '#engines/numbers';
import { throttledStatus } from '#facts/generative-ai';

const starts = ({ atOnce }: QuotaUse) => show(atOnce);
const tokens = (count: number) => quantity(count, 'tokens');

/** Why maxTokens throttles although the bill is small. */
export const quotaUse: Scene<typeof inputs, QuotaUse> = {
  id: 'generative-ai-quota',
  question: `How many calls fit before ${throttledStatus.value}?`,
  situation:
    'At the start: the example above. A call has 2,000 tokens in and 400 out, maxTokens is 4,000, the rate five, and the quota 600,000 tokens and 200 requests a minute.',
  inputs,
  controls: ['maxTokens', 'call', 'rate', 'quota'],
  run,
  stories: [
    {
      name: 'maxTokens as needed',
      context: 'The answers have some 400 tokens, so maxTokens becomes 500.',
      set: { maxTokens: 500 },
      ask: 'How many calls can start at the same moment?',
      options: ['150', '200', '240'],
      right: starts,
      decides: 'Start at once',
      takeaway:
        'Twice as many as at the start, at the same bill. Now the quota of requests is what stops the next one.',
    },
    {
      name: 'maxTokens left out',
      context: 'Somebody deletes the line. The maximum of this example’s model is 64,000 tokens.',
      set: { maxTokens: 64_000 },
      ask: 'How many calls can start at the same moment?',
      options: ['9', '100', '150'],
      right: starts,
      decides: 'Tokens let start at once',
      takeaway:
        'The answers are as short as before and so is the bill. What nobody will write fills the quota.',
    },
    {
      name: 'A cached document',
      context:
        '10,000 fixed tokens are read from the cache, 200 are new, the answer has 300. The quota of requests is 1,000.',
      set: { call: '200 in, 10,000 read, 300 out', quota: '600,000 tokens, 1,000 requests' },
      ask: 'How many calls a minute in the long run?',
      options: ['51', '57', '352'].map((count) => `${count} calls`),
      right: ({ perMinute }) => counted(perMinute, 'call'),
      decides: 'A minute, in the long run',
      takeaway: 'Cache reads take nothing from the quota. Without the cache it would be 51.',
    },
    {
      name: 'More than was reserved',
      context:
        '3,000 tokens in, 1,000 written to the cache and 4,000 read; the answer has 1,000, maxTokens is 1,250.',
      set: { call: '3,000 in, 1,000 written, 4,000 read, 1,000 out', maxTokens: 1_250 },
      ask: 'What has one call taken from the quota when it ends?',
      options: [5_250, 9_000, 13_000].map(tokens),
      right: ({ settled }) => tokens(settled),
      decides: 'Settled at the end',
      takeaway:
        'It started with 5,250. The rate applies to what is written, so the rest is taken while the answer grows.',
    },
    {
      name: 'One call too large',
      context: 'maxTokens is 64,000, in a new account with 60,000 tokens a minute.',
      set: { maxTokens: 64_000, quota: '60,000 tokens, 200 requests' },
      ask: 'How many calls can start?',
      options: ['0', '1', '15'],
      right: starts,
      decides: 'Tokens let start at once',
      takeaway: 'The whole quota is free, and still every call is refused. No retry can help.',
    },
  ],
  leftOut: [
    'All calls are alike and start with the quota full. Between start and end the amount is adjusted step by step.',
    'The quota of tokens a day, which counts by other rules, and the capacity of the service itself.',
  ],
};

import type { Scene } from '#components/kit/scene.ts';
import { dollars } from '#engines/cost/money';
import { type Price, price } from '#engines/lambda/price';
import { inputs } from '#engines/lambda/price-inputs';
import { show } from '#engines/numbers';
import { armFirstTier, freeRequests, x86FirstTier } from '#facts/lambda';

const total = ({ bills }: Price) => dollars(bills.x86.total);

/** Calls and GB-seconds, what is free of them, and what the rest costs. */
export const lambdaPricing: Scene<typeof inputs, Price> = {
  id: 'lambda-pricing',
  question: 'Which meter makes the bill?',
  situation:
    'At the start: ten million seat checks a month, 120 ms each, with the least memory on x86. The account has no other functions.',
  inputs,
  controls: ['requests', 'memory', 'took', 'processor'],
  run: price,
  stories: [
    {
      name: 'Four times the memory',
      context: 'The checks get 512 MB, and take as long as before.',
      set: { memory: 512 },
      ask: 'What does the month cost now?',
      options: [1.8, 5.13, 7.2].map(dollars),
      right: total,
      decides: 'GB-seconds billed',
      takeaway:
        'GB-seconds are four times as many, and the free amount covers the first ones only. The calls cost the same.',
    },
    {
      name: 'A move to arm64',
      context: 'The checks with the least memory move to arm64.',
      set: { processor: 'arm64' },
      ask: 'What does the month cost there?',
      options: [1.44, 1.8, 2.25].map(dollars),
      right: ({ bills }) => dollars(bills.arm64.total),
      decides: 'Duration',
      takeaway:
        'arm64 makes GB-seconds cheaper, not calls. Where duration is free already, nothing is saved.',
    },
    {
      name: 'Not alone in the account',
      context: 'Other functions have used the free amount of the month.',
      set: { free: false },
      ask: 'What do the checks cost then?',
      options: [1.8, 3.6, 4.5].map(dollars),
      right: total,
      decides: 'GB-seconds billed',
      takeaway:
        'The free amount belongs to the account, not to the function. The price of one more function is the one without it.',
    },
    {
      name: 'Some cold starts',
      context: 'The free amount is used up, and one call in twenty is a cold start of 800 ms.',
      set: { free: false, cold: 5 },
      ask: 'What do the GB-seconds cost?',
      options: [2.5, 2.63, 3.33].map(dollars),
      right: ({ bills }) => dollars(bills.x86.duration),
      decides: 'GB-seconds of cold starts',
      takeaway:
        'INIT is billed. Five cold starts in a hundred raise the duration by a third, because each is much longer than a call.',
    },
    {
      name: 'Exactly the free calls',
      context: `The function is called ${show(freeRequests.value)} times.`,
      set: { requests: freeRequests.value },
      ask: 'What does the month cost?',
      options: [0, 0.2, 0.45].map(dollars),
      right: total,
      decides: 'Calls',
      takeaway:
        'Both meters start after their free amount. One call more would cost a fifth of a millionth of a dollar.',
    },
  ],
  leftOut: [
    'Prices of us-east-1; other Regions differ.',
    `The cheaper price tiers from ${x86FirstTier.value} GB-seconds (x86) or ${armFirstTier.value} (arm64) a month on.`,
    'Provisioned concurrency, SnapStart, logs, data transfer and what other services charge for calling the function.',
  ],
};

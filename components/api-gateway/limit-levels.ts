import type { Scene } from '#components/kit/scene.ts';
import { inputs, lines, type Throttle, throttle } from '#engines/gateway/throttle';
import { levelNames } from '#engines/gateway/throttle-run';
import { show } from '#engines/numbers';

const first = ({ first }: Throttle) => (first === undefined ? 'none' : `the ${levelNames[first]}`);
const bare = 'usage plan: none\nstage: none';

/** Usage plan, stage and account: three token buckets, one behind the other. */
export const limitLevels: Scene<typeof inputs, Throttle> = {
  id: 'api-gateway-token-bucket',
  question: 'Which limit answers 429?',
  situation:
    'At the start: a partner’s usage plan gives 100 requests a second with a burst of 200. The partner’s program sends 500 at once every five seconds, 100 a second on average.',
  inputs,
  controls: ['limits', 'traffic', 'other'],
  startStep: 0,
  run: throttle,
  stories: [
    {
      name: 'Ten thousand in a millisecond',
      context: 'No plan and no limit of the stage; the account has its default of 10,000 a second.',
      set: { limits: bare, traffic: '10,000 in 1 ms' },
      ask: 'About how many pass?',
      options: ['5,000', '10,000', '100'],
      right: ({ passed }) => show(Math.round(passed / 100) * 100),
      decides: 'Account, at most',
      takeaway: 'The bucket decides, not the average: it holds 5,000, and a millisecond adds ten.',
    },
    {
      name: 'Half at once, half over the second',
      context: 'The same ten thousand, but the second half is spread over 999 ms.',
      set: { limits: bare, traffic: '5,000 in 1 ms, then 5,000 in 999 ms' },
      ask: 'How many get 429?',
      options: ['0', '4,990', '5,000'],
      right: ({ refused }) => show(refused),
      decides: lines.refused,
      takeaway: 'The first half empties the bucket. Then five are taken each millisecond, and ten are added.',
    },
    {
      name: 'A noisy neighbour',
      context: 'The partner sends a modest 900 in 10 s. Another API of the account gets 20,000 a second.',
      set: { traffic: '900 in 10 s', other: 20_000 },
      ask: 'Which limit refuses the partner?',
      options: ['the usage plan', 'the account', 'none'],
      right: first,
      decides: lines.first,
      takeaway: 'All APIs of a Region share the account’s tokens. Limit the noisy one, not its victim.',
    },
    {
      name: 'Used up by noon',
      context: 'The plan has a quota of 10,000, and the client sends 2 a second: 12,000 in 100 minutes.',
      set: {
        limits: 'usage plan: 100 per second, burst 200, quota 10,000\nstage: none',
        traffic: '12,000 in 100 min',
      },
      ask: 'What does the client get in the end?',
      options: ['429 from the usage plan', '429 from the quota', 'answers'],
      right: (result) => (result.first === undefined ? 'answers' : `429 from ${first(result)}`),
      decides: lines.first,
      takeaway:
        'Rate and quota are counted apart. Retrying helps against the one, waiting for the next period against the other.',
    },
    {
      name: 'A generous stage',
      context: 'The stage gets 20,000 a second and a burst of 10,000, above the account’s own limit.',
      set: { limits: 'stage: 20,000 per second, burst 10,000', traffic: '10,000 at once' },
      ask: 'How many pass?',
      options: ['5,000', '10,000', '0'],
      right: ({ passed }) => show(passed),
      decides: lines.first,
      takeaway:
        'A limit can only lower what the next one allows. A higher account limit is asked for at AWS.',
    },
  ],
  leftOut: [
    'AWS applies these limits on a best-effort basis: a few more may pass.',
    'AWS does not say what a refused request takes; here it takes no token at any level. AWS’s own limit for the Region is not modelled.',
    'Retries of refused requests, and clients that share a key.',
  ],
};

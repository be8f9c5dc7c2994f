import type { Scene } from '#components/kit/scene.ts';
import { type ApiCalls, apiCalls, inputs } from '#engines/bucket/api-calls';
import { show } from '#engines/numbers';

const throttled = (result: ApiCalls): string => show(result.throttled);

/** Why a limit of 100 is not 100 a second. */
export const tokenBucket: Scene<typeof inputs, ApiCalls> = {
  id: 'api-token-bucket',
  question: 'How many API calls pass a token bucket?',
  situation:
    'At the start: a dashboard of the ticket shop asks EC2 for its instances 100 times a second, for ten seconds. The bucket is full.',
  inputs,
  controls: ['call', 'demand'],
  run: apiCalls,
  stories: [
    {
      name: 'As fast as the refill',
      context: 'The dashboard asks 20 times a second, for a minute.',
      set: { demand: '20 for 60 s' },
      ask: 'How many calls are throttled?',
      options: ['0', '400', '1,100'],
      right: throttled,
      decides: 'Throttled',
      takeaway: 'A steady rate up to the refill passes for ever. The bucket is for what comes on top.',
    },
    {
      name: 'Everything, without a filter',
      context: 'The dashboard asks for all instances, with neither filter nor pagination.',
      set: { call: 'unfiltered' },
      ask: 'At the start 720 calls were throttled. How many are now?',
      options: ['720', '860', '950'],
      right: throttled,
      decides: 'Throttled',
      takeaway:
        'Calls that make EC2 work more have a smaller bucket. Filter or paginate, and the large one counts.',
    },
    {
      name: 'A pause of five seconds',
      context: 'A hundred calls at once, five seconds of rest, and another hundred.',
      set: { demand: '100 for 1 s, then 0 for 5 s, then 100 for 1 s' },
      ask: 'How many calls are throttled?',
      options: ['0', '20', '80'],
      right: throttled,
      decides: 'From empty to full',
      takeaway:
        'An empty bucket is full again after bucket ÷ refill seconds. Work that comes in bursts needs pauses as long.',
    },
    {
      name: 'Starting 1,100 instances',
      context: 'A test starts 550 instances in each of two seconds.',
      set: { call: 'run', demand: '550 for 2 s' },
      ask: 'How many instances are refused?',
      options: ['0', '98', '100'],
      right: throttled,
      decides: 'Throttled',
      takeaway:
        'RunInstances has a second bucket, from which each instance takes a token. It is large but refills slowly: empty, it needs more than eight minutes.',
    },
  ],
  leftOut: [
    'The bucket is full at first and gains its tokens at each full second, before the calls of that second.',
    'A RunInstances call asks for many instances at once and is refused as a whole; here the tokens that are left are used.',
    'Retries: each throttled call comes back as another one.',
  ],
};

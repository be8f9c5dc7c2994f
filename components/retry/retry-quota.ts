import type { Scene } from '#components/kit/scene.ts';
import { show } from '#engines/numbers';
import { inputs, type Quota, quota } from '#engines/retry/quota';

const retries = (result: Quota): string => show(result.retries);

/** The token bucket that ends retries during an outage. */
export const retryQuotaScene: Scene<typeof inputs, Quota> = {
  id: 'retry-quota',
  question: 'When does an SDK stop retrying?',
  situation:
    'At the start: a service is down, and one client makes 100 calls, each with up to 3 attempts. Every attempt gets a server error.',
  inputs,
  controls: ['failing', 'kind', 'attempts', 'calls'],
  start: { kind: 'transient' },
  run: quota,
  stories: [
    {
      name: 'Throttled instead',
      context: 'The service throttles every attempt instead of failing.',
      set: { kind: 'throttling' },
      ask: 'How many retries are made in all?',
      options: ['35', '100', '200'],
      right: retries,
      decides: 'Retries of a full quota',
      takeaway:
        'A retry after throttling costs about a third as much: the service is alive and only asks for patience.',
    },
    {
      name: 'One attempt in ten fails',
      context: 'The service is back, but 10% of all attempts still fail.',
      set: { failing: 10 },
      ask: 'Does the quota stop any retry?',
      options: ['yes', 'no'],
      right: ({ blocked }) => (blocked === undefined ? 'no' : 'yes'),
      decides: 'Tokens left',
      takeaway:
        'A retry that succeeds brings its tokens back, and each call without one brings another. While few attempts fail, the quota stays full.',
    },
    {
      name: 'Half of them, for long',
      context: '50% of all attempts fail, and the client makes 1,000 calls.',
      set: { failing: 50, calls: 1_000 },
      ask: 'Does the quota stop any retry?',
      options: ['yes', 'no'],
      right: ({ blocked }) => (blocked === undefined ? 'no' : 'yes'),
      decides: 'Tokens left',
      takeaway:
        'Retries that fail as well cost more than successes bring back. The quota drains, and calls fail at once: that keeps a struggling service from drowning.',
    },
    {
      name: 'No retry wanted',
      context: 'The outage again, with AWS_MAX_ATTEMPTS set to 1.',
      set: { attempts: 1 },
      ask: 'How many tokens does the outage take?',
      options: ['0', '490', '500'],
      right: ({ tokens }) => show((tokens[0] ?? 0) - (tokens.at(-1) ?? 0)),
      decides: 'Tokens left',
      takeaway: 'The value counts the first attempt, so 1 means no retry. First attempts cost nothing.',
    },
  ],
  leftOut: [
    'Rules of 2026, which you opt into with AWS_NEW_RETRIES_2026=true until they are the default.',
    'Attempts fail independently of each other. The quota belongs to one client object; here nobody else uses it.',
  ],
};

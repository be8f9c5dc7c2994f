import type { Scene } from '#components/kit/scene.ts';
import { drawn, inputs } from '#engines/workflow/retry-inputs';
import { retryTimeline as run, type Timeline } from '#engines/workflow/retry-timeline';

const waits = ({ waits }: Timeline) => waits;
const attempts = ({ attempts }: Timeline) => String(attempts.length);

/** Retry, backoff, cap and jitter of one task. */
export const retryTimeline: Scene<typeof inputs, Timeline> = {
  id: 'step-functions-appsync-retry-timeline',
  question: 'When is a failing task given up?',
  situation:
    'At the start: the payment provider is down, and each attempt of the task takes a second. The retrier names an interval and leaves the rest to the defaults. Change the retriers, or what the task does.',
  inputs,
  controls: ['retry', 'task', 'caught', 'seed'],
  unused: ({ retry }) => (drawn(retry) ? [] : ['seed']),
  run,
  stories: [
    {
      name: 'With a cap',
      context: 'The same retrier with "MaxDelaySeconds": 5.',
      set: { retry: '[{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 3, "MaxDelaySeconds": 5 }]' },
      ask: 'How long are the waits?',
      options: ['3, 5 and 5 s', '3, 6 and 12 s', '3 and 5 s'],
      right: waits,
      decides: 'Waits',
      takeaway: 'The cap cuts each wait, not their number. It keeps many retries from drifting hours apart.',
    },
    {
      name: 'A thousand at once',
      context:
        'With "IntervalSeconds": 2 and "JitterStrategy": "FULL", against a crowd that comes back together.',
      set: { retry: '[{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 2, "JitterStrategy": "FULL" }]' },
      ask: 'Between what do the waits lie?',
      options: ['2, 4 and 8 s', '0–2, 0–4 and 0–8 s', '2–4, 4–8 and 8–16 s'],
      right: waits,
      decides: 'Waits',
      takeaway:
        'FULL draws from zero up, so the task may be tried again at once. On average it waits half as long.',
    },
    {
      name: 'Two kinds of error',
      context:
        'One retrier handles A and B twice from 1 s on, another C after 5 s. The errors come as A, B, C, B.',
      set: {
        retry:
          '[{ "ErrorEquals": ["ErrorA", "ErrorB"], "IntervalSeconds": 1, "BackoffRate": 2, "MaxAttempts": 2 },\n { "ErrorEquals": ["ErrorC"], "IntervalSeconds": 5 }]',
        task: 'fails with ErrorA, then fails with ErrorB, then fails with ErrorC, then fails with ErrorB, then succeeds',
      },
      ask: 'The fifth attempt would succeed. How many attempts are there?',
      options: ['3', '4', '5'],
      right: attempts,
      decides: 'Attempts',
      takeaway:
        'A and B have used up their retrier together, and C between them gives nothing back: the second B goes to Catch.',
    },
    {
      name: 'A time-out and a wildcard',
      context: 'The retrier is for States.TaskFailed, and the task always runs into its TimeoutSeconds.',
      set: {
        retry: '[{ "ErrorEquals": ["States.TaskFailed"] }]',
        task: 'always fails with States.Timeout',
      },
      ask: 'How many attempts are there?',
      options: ['1', '3', '4'],
      right: attempts,
      decides: 'Attempts',
      takeaway: 'States.TaskFailed stands for every error of a task but States.Timeout. Name both.',
    },
  ],
  leftOut: [
    'A Standard workflow; its year is the end of everything. The page follows 60 attempts.',
    'What the attempts do: each does its work again, and that has to be harmless.',
    'Measured times: Step Functions adds a little to each wait.',
  ],
};

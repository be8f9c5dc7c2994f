import type { Scene } from '#components/kit/scene.ts';
import { clock } from '#engines/bucket/clock';
import { type Drain, drain } from '#engines/lambda/sqs';
import { inputs } from '#engines/lambda/sqs-inputs';
import { quantity, show } from '#engines/numbers';
import { sqsStartConcurrency } from '#facts/lambda';

const lasts = ({ empty }: Drain) => (empty === undefined ? 'never' : clock(Math.round(empty)));
const beyond = ({ working }: Drain) => working.at(-1)?.result ?? '';

/** How an event source mapping climbs, what caps it, and when the queue is empty. */
export const lambdaSqsScaling: Scene<typeof inputs, Drain> = {
  id: 'lambda-sqs-scaling',
  question: 'How fast does Lambda drain a queue?',
  situation:
    'At the start: a million orders lie in a standard queue. A call takes ten of them and three seconds. The account lets the function run 3,000 times at once.',
  inputs,
  controls: ['kind', 'took', 'maximum', 'room'],
  unused: ({ kind }) => (kind === 'provisioned' ? ['maximum'] : []),
  run: drain,
  stories: [
    {
      name: 'A careful database',
      context: 'The database bears 40 connections, so the mapping gets a maximum concurrency of 40.',
      set: { maximum: '40' },
      ask: 'How long do the orders take now?',
      options: [364, 1_200, 7_503].map(clock),
      right: lasts,
      decides: 'The queue is empty after',
      takeaway: 'The orders wait in the queue, which is what it is for. None fails.',
    },
    {
      name: 'The wrong cap',
      context: 'The mapping has no cap. Instead the function has a reserved concurrency of 40.',
      set: { room: 40 },
      ask: 'What becomes of the calls beyond 40?',
      options: [
        'not made',
        'throttled, and their messages come back, counted as received',
        'held back by Lambda for later',
      ],
      right: beyond,
      decides: 'Calls beyond that',
      takeaway:
        'As slow as before, and worse: orders that no code has seen climb towards the dead-letter queue. Cap the mapping.',
    },
    {
      name: 'All in one group',
      context: 'The queue is FIFO, and all orders have the same message group.',
      set: { kind: 'fifo' },
      ask: 'How many calls run at once?',
      options: ['1', show(sqsStartConcurrency.value), '1,250'],
      right: ({ climb }) => show(climb.top),
      decides: 'Calls at once, most',
      takeaway:
        'Order within a group means one call at a time. Give what need not stay in order groups of its own.',
    },
    {
      name: 'Pollers that are ready',
      context: 'Provisioned mode, with a hundred pollers kept ready.',
      set: { kind: 'provisioned', ready: 100 },
      ask: 'How long does the climb take?',
      options: [0, 1, 4.15].map((minutes) => quantity(minutes, 'min')),
      right: ({ climb }) => quantity(climb.climbs / 60, 'min'),
      decides: 'The climb takes',
      takeaway: 'Ready pollers start where the default mode ends up after minutes. You pay for them all day.',
    },
    {
      name: 'Orders keep coming',
      context: 'While the backlog is worked off, 5,000 new orders a second arrive.',
      set: { arrival: 5_000 },
      ask: 'When is the queue empty?',
      options: [clock(364), clock(1_200), 'never'],
      right: lasts,
      decides: 'The queue is empty after',
      takeaway:
        'At the top 4,167 orders a second are worked off. Then only a shorter call or a larger batch helps, or provisioned mode.',
    },
  ],
  leftOut: [
    'The climb is drawn as a straight line, and batches are full: the last ones are smaller.',
    'A FIFO queue is taken to start at its number of groups, and one group fills each batch: AWS publishes no figure for its climb.',
    'Throttled and failing calls make the mapping slow down; here it goes on at its cap. Failed batches are on this page below.',
  ],
};

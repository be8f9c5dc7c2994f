import type { Scene } from '#components/kit/scene.ts';
import { parallel, repaired } from '#engines/workflow/example';
import { inputs } from '#engines/workflow/machine-inputs';
import { type Execution, stateMachine as run } from '#engines/workflow/state-machine';
import { payloadMax } from '#facts/step-functions-appsync';

const outcome = ({ outcome }: Execution) => outcome;

/** How data and errors move through the states of a workflow. */
export const stateMachine: Scene<typeof inputs, Execution> = {
  id: 'step-functions-appsync-state-machine',
  question: 'How does this execution end?',
  situation:
    'The payment times out twice and is tried again. Then SendTicket asks for the seat, which Charge has not handed on. Change the machine, the input, or what the tasks do.',
  inputs,
  controls: ['definition', 'input', 'answers', 'seed'],
  unused: ({ definition }) => (definition.includes('"FULL"') ? [] : ['seed']),
  run,
  stories: [
    {
      name: 'The order is kept',
      context: 'Charge has "ResultPath": "$.payment".',
      set: { definition: repaired },
      ask: 'How does the execution end?',
      options: ['succeeded', 'failed with States.Runtime', 'failed with NoTicket'],
      right: outcome,
      decides: 'Outcome',
      takeaway:
        'Without ResultPath the result replaces the whole input. With it, the receipt stands beside the seat.',
    },
    {
      name: 'The provider stays down',
      context: 'Charge always fails with Payment.Timeout, in the machine of the start.',
      set: { answers: 'Charge: always fails with Payment.Timeout' },
      ask: 'What does ReleaseSeat get?',
      options: [
        '{"seat":"12A","free":3}',
        '{"Error":"Payment.Timeout","Cause":"Charge failed"}',
        '{"seat":"12A","free":3,"Error":"Payment.Timeout"}',
      ],
      right: ({ inputOf }) => inputOf('ReleaseSeat'),
      decides: 'Order',
      takeaway:
        'After four attempts the error goes to Catch and replaces the input: ReleaseSeat no longer knows the seat. A ResultPath in the catcher keeps it.',
    },
    {
      name: 'A refused card',
      context: 'Charge always fails with CardRefused.',
      set: { answers: 'Charge: always fails with CardRefused' },
      ask: 'How many state transitions are billed?',
      options: ['4', '5', '7'],
      right: ({ transitions }) => String(transitions),
      decides: 'State transitions',
      takeaway: 'MaxAttempts 0 means no retry. Each retry would be another transition.',
    },
    {
      name: 'Both at once',
      context:
        'A Parallel charges the card and reserves the seat. The seat is gone after 1 s; the charge would take 3 s.',
      set: {
        definition: parallel,
        answers: 'Charge: returns {"receipt": 7} after 3 s\nReserve: always fails with SeatGone',
      },
      ask: 'What comes last?',
      options: ['Charge', 'Reserve', 'Refund'],
      right: ({ visits }) => visits.at(-1)?.name ?? '',
      decides: 'Order',
      takeaway:
        'A branch that fails makes the whole Parallel fail, and the other is stopped: its function may have charged all the same. So the way back has to look.',
    },
    {
      name: 'A large answer',
      context: `The receipt is a picture, ${payloadMax.value + 44} KiB of text, and Charge has a Catch for States.ALL.`,
      set: { answers: `Charge: returns ${payloadMax.value + 44} KiB` },
      ask: 'How does the execution end?',
      options: ['failed with States.DataLimitExceeded', 'failed with NoTicket', 'succeeded'],
      right: outcome,
      decides: 'Outcome',
      takeaway:
        'This error passes States.ALL, as States.Runtime does. Put the picture into S3, and hand on its key.',
    },
  ],
  leftOut: [
    'JSONata, variables, Map, timestamps, the context object, intrinsic functions and heartbeats. Nothing is called: what tasks answer is your text.',
    'An attempt takes 1 s unless you say otherwise, other steps no time. A .sync task would write more events.',
    'States.Runtime and States.DataLimitExceeded end the execution here even if Catch names them; AWS says so of States.ALL only.',
    'The page follows 200 steps.',
  ],
};

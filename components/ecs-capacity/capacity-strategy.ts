import type { Scene } from '#components/kit/scene.ts';
import { percent, show } from '#engines/numbers';
import { type Division, divide, inputs } from '#engines/tasks/capacity-strategy';

const onFargate = ({ based, weighed }: Division) => show(based + weighed);
const onSpot = ({ spot }: Division) => show(spot);

/** How base and weight divide the tasks of a service. */
export const capacityStrategy: Scene<typeof inputs, Division> = {
  id: 'ecs-capacity-strategy',
  question: 'How many tasks are safe, and how many cheap?',
  situation:
    'At the start: twelve tasks; FARGATE has a base of 2 and a weight of 1, FARGATE_SPOT a weight of 4.',
  inputs,
  controls: ['tasks', 'base', 'safe', 'spot'],
  run: divide,
  stories: [
    {
      name: 'Friday at ten',
      context: 'The sale begins, and the service grows from 12 to 52 tasks.',
      set: { tasks: 52 },
      ask: 'How many of them are on FARGATE?',
      options: ['4', '12', '18'],
      right: onFargate,
      decides: 'On FARGATE',
      takeaway:
        'The base is counted once. The more tasks there are, the closer the shares come to the weights.',
    },
    {
      name: 'Three tasks at night',
      context: 'The same strategy, and three tasks are wanted.',
      set: { tasks: 3 },
      ask: 'How many run on Spot?',
      options: ['0', '1', '2'],
      right: onSpot,
      decides: 'On FARGATE_SPOT',
      takeaway: 'The base comes out of a small number first, so little is left to be cheap.',
    },
    {
      name: 'A weight left out',
      context: 'Nobody wrote a weight for FARGATE_SPOT, so through the API it is 0.',
      set: { spot: 0 },
      ask: 'How many run on Spot?',
      options: ['0', '5', '10'],
      right: onSpot,
      decides: 'On FARGATE_SPOT',
      takeaway: 'A weight of 0 gets nothing of the rest. Write one for each provider.',
    },
    {
      name: 'No base',
      context: 'The base is taken out, and the weights stay 1 and 4. Thirty tasks are wanted.',
      set: { base: 0, tasks: 30 },
      ask: 'Which share of the tasks runs on Spot?',
      options: ['73.3%', '75%', '80%'],
      right: ({ based, weighed, spot }) => percent(spot / (based + weighed + spot)),
      decides: 'Share of FARGATE in the rest',
      takeaway: 'Without a base the weights are the shares: 1 of 5 parts is safe.',
    },
    {
      name: 'No weights at all',
      context: 'A base of 2, and a weight of 0 for both providers.',
      set: { safe: 0, spot: 0 },
      ask: 'How many tasks start on FARGATE?',
      options: ['0', '2', '12'],
      right: onFargate,
      decides: 'On FARGATE',
      takeaway: 'ECS refuses a strategy of several providers whose weights are all 0, whatever its base.',
    },
  ],
  leftOut: [
    'A share that is no whole number: which provider gets the odd task is not published. Here it is the one that is closer to the next whole task.',
    'AWS says that a provider with weight 0 places no tasks, and not what becomes of its base. Here the base still counts.',
    'More than two providers, and Auto Scaling groups as providers: they divide by the same rule, but a strategy cannot mix them with Fargate.',
    'Interruptions of Spot, and tasks that were started before the strategy was changed.',
  ],
};

import type { Scene } from '#components/kit/scene.ts';
import { inputs } from '#engines/fleet/inputs';
import { type Fleet, scaling } from '#engines/fleet/scaling';
import { show } from '#engines/numbers';
import { leftOut } from './left-out.ts';

/** The minute after the load has reached 70%. */
function atSeventy({ minutes }: Fleet): string {
  const act = minutes[4]?.act;
  if (act?.kind === 'change') return show(act.to - act.from);
  return act?.by === 'cooldown' ? 'none: the cooldown lasts' : 'none: enough are under way';
}

/** Steps and warmup against one change and a cooldown. */
export const stepsAndCooldown: Scene<typeof inputs, Fleet> = {
  id: 'elb-asg-steps-and-cooldown',
  question: 'Does the group answer the same load twice?',
  situation:
    'At the start: ten instances, 60% busy. From 60% on the policy adds 10%, from 70% on 30%; at 40% it removes 10%, at 30% 30%. While the first new instance warms up, the load rises to 62% and 70%.',
  inputs,
  controls: ['policy', 'load', 'warmup', 'cooldown'],
  unused: ({ policy }) => (policy === 'simple' ? [] : ['cooldown']),
  start: {
    policy: 'step',
    load: '600 for 2 min, then 620 for 1 min, then 700 for 30 min',
    desired: 10,
    maximum: 20,
    outAfter: 1,
    inAfter: 5,
  },
  run: scaling,
  stories: [
    {
      name: 'The same with a simple policy',
      context: 'A simple policy adds 10% from 60% on, then its cooldown of 300 s begins.',
      set: { policy: 'simple' },
      ask: 'How many does it launch in minute 4, when the load has been 70% for a minute?',
      options: ['1', '2', 'none: the cooldown lasts'],
      right: atSeventy,
      decides: 'Held back',
      takeaway:
        'The cooldown closes the eyes of the group to the first load, and to a larger one too. A step policy answers what is more.',
    },
    {
      name: 'A cooldown shorter than the start',
      context: 'The simple policy again, with a cooldown of one minute. Instances still warm up for five.',
      set: { policy: 'simple', cooldown: 60 },
      ask: 'How many instances does it order at most?',
      options: ['13', '17', '20'],
      right: ({ most }) => show(most),
      decides: 'Most instances',
      takeaway:
        'Every minute it sees an overload that is answered already, and orders again. A simple policy does not count what is under way.',
    },
    {
      name: 'Two thresholds too close',
      context:
        'From 60% on 20% are added, at 55% and below 20% removed. The load stays the same for an hour.',
      set: { steps: '60 +20%, 55 -20%', load: '600 for 60 min' },
      ask: 'How often does the group change?',
      options: ['1', '2', '11'],
      right: ({ changes }) => show(changes),
      decides: 'Changes',
      takeaway:
        'Two more bring 60% down to 50%, which the other alarm takes for idle. After a step, the load must lie between the thresholds.',
    },
    {
      name: 'A small group',
      context: 'Three instances are 40% busy, for half an hour.',
      set: { desired: 3, load: '120 for 30 min' },
      ask: 'At 40% the policy removes 10%. How often does the group change?',
      options: ['0', '1', '6'],
      right: ({ changes }) => show(changes),
      decides: 'Changes',
      takeaway:
        '10% of three is less than one and becomes one, and two instances are 60% busy: back again. In a small group every percentage is a whole instance.',
    },
    {
      name: 'Exactly on a border',
      context: 'Ten instances are exactly 40% busy.',
      set: { load: '400 for 30 min' },
      ask: 'How many are there at the end?',
      options: ['7', '9', '10'],
      right: ({ last }) => show(last),
      decides: 'First change',
      takeaway:
        'A value on a border belongs to the step further out: 10% of ten go. Nine are 44% busy, and there it ends.',
    },
  ],
  leftOut,
};

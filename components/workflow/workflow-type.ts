import type { Scene } from '#components/kit/scene.ts';
import { workflowType as run, type WorkflowType } from '#engines/workflow/type';
import { inputs } from '#engines/workflow/type-inputs';
import { expressMax, startRefill } from '#facts/step-functions-appsync';

const types = ({ types }: WorkflowType) => types;
const cheaper = ({ standard, express }: WorkflowType) => (standard < express ? 'Standard' : 'Express');

/** Standard or Express, and what each costs. */
export const workflowType: Scene<typeof inputs, WorkflowType> = {
  id: 'step-functions-appsync-workflow-type',
  question: 'Standard or Express?',
  situation:
    'At the start: 100,000 orders a month, ten transitions each, one second and 64 MB a run. Every step may be repeated.',
  inputs,
  controls: ['executions', 'transitions', 'duration', 'needs'],
  run,
  stories: [
    {
      name: 'An approval takes two days',
      context: 'The order waits for a token that somebody sends back within two days.',
      set: { duration: 2 * 24 * 3_600, needs: 'waits' },
      ask: 'Which type is left?',
      options: ['Standard', 'Express', 'neither'],
      right: types,
      decides: 'Express',
      takeaway:
        'Waiting is free in Standard, which counts steps and not time. A card payment in the same order would decide alike: it must not run twice.',
    },
    {
      name: 'Sensors',
      context:
        '20,000 events a second, that is 51,840 million a month. Each takes two seconds and is put under its key.',
      set: { executions: 51_840_000_000, duration: 2 },
      ask: 'Which type is cheaper?',
      options: ['Standard', 'Express'],
      right: cheaper,
      decides: 'Starts a second',
      takeaway:
        'Short, in great number and idempotent: what Express is for. The rate is above the default quota, so have it raised first.',
    },
    {
      name: `${expressMax.value} minutes to the second`,
      context: `The longest run takes exactly ${expressMax.value} minutes.`,
      set: { duration: expressMax.value * 60 },
      ask: 'Which type is left?',
      options: ['Standard', 'Express', 'Standard or Express'],
      right: types,
      decides: 'Express',
      takeaway: 'The limit is hard. Leave room below it, since runs are slower on a bad day.',
    },
    {
      name: 'Few steps, long pauses',
      context: 'Three transitions, with a pause of four minutes between them.',
      set: { transitions: 3, duration: 250 },
      ask: 'Which type is cheaper?',
      options: ['Standard', 'Express'],
      right: cheaper,
      decides: 'Express, a month',
      takeaway: 'Express bills the pauses, Standard only the steps. Express is not cheaper by nature.',
    },
    {
      name: 'A quote for the caller',
      context: 'API Gateway starts the workflow, and the visitor waits for the price.',
      set: { needs: 'answer' },
      ask: 'Which type is left?',
      options: ['Standard', 'Express', 'neither'],
      right: types,
      decides: 'Standard',
      takeaway:
        'StartSyncExecution exists for Express only. Such a run happens at most once: if it breaks, the caller asks again.',
    },
  ],
  leftOut: [
    'Prices are examples of one Region, N. Virginia. Express gets cheaper from a second tier on; the first is used throughout.',
    `Functions and services that the steps call are paid besides, as are the logs of Express. Outside the largest Regions Standard starts fewer than ${startRefill.value} a second.`,
    'A caller that waits and a step that must not run twice together: then make the step idempotent, or split the workflow.',
  ],
};

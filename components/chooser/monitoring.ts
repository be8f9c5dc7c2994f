import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseMonitoring, inputs } from '#engines/chooser/monitoring';
import { chosen } from './chosen.ts';

const history = 'the event history of CloudTrail';
const metrics = 'CloudWatch metrics and alarms';
const rule = 'a rule of EventBridge';

/** CloudWatch, X-Ray, CloudTrail or EventBridge. */
export const serviceChooser: Scene<typeof inputs, Choice> = {
  id: 'monitoring-which-service',
  question: 'Which service answers?',
  situation: 'At the start: you want to be told when somebody deletes a bucket.',
  inputs,
  controls: ['about', 'want', 'call'],
  unused: ({ about }) => (about === 'call' ? [] : about === 'time' ? ['want', 'call'] : ['call']),
  run: chooseMonitoring,
  stories: [
    {
      name: 'Gone since yesterday',
      context: 'An instance has disappeared, and nobody admits having terminated it.',
      set: { want: 'look' },
      ask: 'Where do you look first?',
      options: [metrics, history, 'X-Ray'],
      right: chosen,
      decides: history,
      takeaway:
        'It has TerminateInstances with the identity and the address of the caller, and needs no setup.',
    },
    {
      name: 'Who read the poster?',
      context: 'A poster was published too early. Who fetched it from the bucket?',
      set: { want: 'look', call: 'data' },
      ask: 'What could know?',
      options: [history, 'a trail of CloudTrail', 'CloudWatch Logs'],
      right: chosen,
      decides: history,
      takeaway: 'Reading an object is a data event: it is recorded only if a trail was told to, before.',
    },
    {
      name: 'Checkout is slow',
      context: 'Four services take part in a sale. Customers wait, and every graph looks normal.',
      set: { about: 'request', want: 'look' },
      ask: 'What shows the slow part?',
      options: [metrics, 'CloudWatch Logs', 'X-Ray'],
      right: chosen,
      decides: 'X-Ray',
      takeaway: 'A trace is the only record that keeps one request together across services.',
    },
    {
      name: 'CPU above 80%',
      context: 'Somebody should be woken when the processor of the database is busy for minutes.',
      set: { about: 'number' },
      ask: 'What does it?',
      options: [rule, metrics, history],
      right: chosen,
      decides: metrics,
      takeaway: 'A number and a limit make an alarm. EventBridge can carry its change of state further.',
    },
    {
      name: 'The pipeline fails',
      context: 'A function should write to the team as soon as a pipeline fails.',
      set: { about: 'change' },
      ask: 'What starts the function?',
      options: [rule, metrics, 'EventBridge Scheduler'],
      right: chosen,
      decides: rule,
      takeaway: 'A change that a service reports is an event, and a rule passes it on at once.',
    },
  ],
  leftOut: [
    'Other services that watch: AWS Config for the history of settings, GuardDuty for threats, VPC Flow Logs for packets.',
    'Some services tell EventBridge of a call by themselves. Of most, EventBridge hears through a trail.',
  ],
};

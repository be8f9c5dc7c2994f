import type { Scene } from '#components/kit/scene.ts';
import { percent, quantity, show } from '#engines/numbers';
import { shiftTraffic, type TrafficShift } from '#engines/rollout/shift';
import { inputs } from '#engines/rollout/shift-inputs';

const met = ({ requests }: TrafficShift) => show(requests);

/** The weights of an alias, moved by CodeDeploy: how many calls try a version before all do. */
export const aliasShift: Scene<typeof inputs, TrafficShift> = {
  id: 'lambda-traffic-shift',
  question: 'How many calls try the new version before all do?',
  situation:
    'At the start: CodeDeploy moves the alias prod of checkout with Canary10Percent5Minutes. Ten calls a minute arrive, and no alarm goes off.',
  inputs,
  controls: ['configuration', 'rate', 'alarm', 'before'],
  start: { configuration: 'Canary10Percent5Minutes', rate: 10, alarm: 0 },
  run: shiftTraffic,
  stories: [
    {
      name: 'A tenth at a time',
      context: 'The same release with Linear10PercentEvery3Minutes.',
      set: { configuration: 'Linear10PercentEvery3Minutes' },
      ask: 'When has all traffic moved?',
      options: [27, 30, 33].map((minutes) => quantity(minutes, 'min')),
      right: ({ full }) => quantity(full, 'min'),
      decides: 'All traffic moved after',
      takeaway:
        'Ten steps have nine waits between them. Until then 135 calls have tried the version, not five.',
    },
    {
      name: 'Weights of your own',
      context: 'The shop creates a configuration: 5% for an hour, then all.',
      set: { configuration: 'Canary5Percent60Minutes' },
      ask: 'How many calls try the version in that hour?',
      options: ['5', '30', '60'],
      right: met,
      decides: 'Requests that met the new version',
      takeaway: 'Count the calls before you trust a canary: minutes prove nothing, calls do.',
    },
    {
      name: 'The check before',
      context: 'The function for PreTraffic orders a test ticket, and it fails.',
      set: { before: true },
      ask: 'How many calls of customers meet the new version?',
      options: ['0', '1', '5'],
      right: met,
      decides: 'Requests that met the new version',
      takeaway: 'With so little traffic the hook is the better test: it needs no customer.',
    },
    {
      name: 'Busy hours',
      context: 'A thousand calls a minute arrive, and an alarm goes off at minute 3.',
      set: { rate: 1_000, alarm: 3 },
      ask: 'How many calls met the bad version?',
      options: ['300', '500', '3,000'],
      right: met,
      decides: 'Requests that met the new version',
      takeaway:
        'Three hundred calls give an alarm something to judge by, and nine in ten of that time’s calls never met the version.',
    },
    {
      name: 'All at once',
      context: 'AllAtOnce, and the alarm needs three minutes.',
      set: { configuration: 'AllAtOnce', alarm: 3 },
      ask: 'How much traffic does the new version have in the end?',
      options: ['0%', '10%', '100%'],
      right: ({ share }) => percent(share),
      decides: 'Alarm',
      takeaway:
        'The deployment is over at minute 0, so no alarm rolls it back. A PostTraffic hook that takes its time keeps it open.',
    },
  ],
  leftOut: [
    'Each call is sent by chance, so the real share is only near the weight.',
    'A PostTraffic hook, which lengthens the deployment; here it takes no time.',
    'Callers of $LATEST or of a number: weights belong to the alias alone.',
  ],
};

import type { Scene } from '#components/kit/scene.ts';
import { percent, show } from '#engines/numbers';
import { shiftTraffic, type TrafficShift } from '#engines/rollout/shift';
import { inputs } from '#engines/rollout/shift-inputs';

/** Canary, linear and all at once, and the way back when an alarm goes off. */
export const trafficShiftTimeline: Scene<typeof inputs, TrafficShift> = {
  id: 'cicd-traffic-shift-timeline',
  question: 'How many requests meet a bad version?',
  situation:
    'At the start: CodeDeploy moves 10% of a Lambda alias’s traffic to a new version every three minutes. At minute 14 an alarm notices that it fails.',
  inputs,
  controls: ['platform', 'configuration', 'alarm', 'rate'],
  run: shiftTraffic,
  stories: [
    {
      name: 'A good version',
      context: 'The same configuration, and no alarm goes off.',
      set: { alarm: 0 },
      ask: 'After how many minutes has all traffic moved?',
      options: ['27', '30', '33'],
      right: ({ full }) => show(full),
      decides: 'All traffic moved after',
      takeaway: 'The first tenth moves at minute 0, so ten increments have nine intervals between them.',
    },
    {
      name: 'A canary that is too short',
      context: 'Canary10Percent5Minutes. The alarm needs its 14 minutes to be sure.',
      set: { configuration: 'Canary10Percent5Minutes' },
      ask: 'How much traffic does the new version have after the alarm?',
      options: ['0%', '10%', '100%'],
      right: ({ share }) => percent(share),
      decides: 'Alarm',
      takeaway:
        'When the deployment is over, nothing rolls back by itself. The interval must be longer than the alarm needs.',
    },
    {
      name: 'A longer canary',
      context: 'Canary10Percent30Minutes, with the same alarm at minute 14.',
      set: { configuration: 'Canary10Percent30Minutes' },
      ask: 'How many requests met the bad version?',
      options: ['1,400', '4,000', '14,000'],
      right: ({ requests }) => show(requests),
      decides: 'Requests that met the new version',
      takeaway:
        'A canary exposes the same small share for as long as it takes. A linear shift has exposed half of the traffic by then.',
    },
    {
      name: 'The canary on ECS',
      context: 'An ECS service should have 10% for ten minutes first.',
      set: { platform: 'ecs', configuration: 'Canary10Percent10Minutes' },
      ask: 'Is there a predefined configuration for that?',
      options: ['yes', 'no, you create one'],
      right: ({ working }) =>
        working.find(({ says }) => says === 'Configuration')?.result === 'custom'
          ? 'no, you create one'
          : 'yes',
      decides: 'Configuration',
      takeaway:
        'The lists of Lambda and ECS differ. A custom configuration takes any percentage and interval.',
    },
    {
      name: 'Everything at once, with a check',
      context: 'All traffic moves at minute 0. The AfterAllowTraffic hook then tests for an hour.',
      set: { configuration: 'AllAtOnce', after: 60 },
      ask: 'How many requests met the bad version before the alarm took it back?',
      options: ['0', '1,400', '14,000'],
      right: ({ requests }) => show(requests),
      decides: 'Requests that met the new version',
      takeaway:
        'While the deployment runs it can go back, here thanks to the hook, but every request until then met the new version.',
    },
  ],
  leftOut: [
    'How an alarm comes to go off. The deployment group has it in its list, and automatic rollback on alarms is switched on.',
    'Each request is sent by chance, so a real share is only near the given one.',
    'The longest shift and the largest increment are published for Lambda; here they hold for ECS, too.',
    'On ECS behind a Network Load Balancer only all at once is predefined. Checks before the first shift, and the deployments that ECS makes without CodeDeploy.',
  ],
};

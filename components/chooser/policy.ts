import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { choosePolicy, inputs } from '#engines/chooser/policy';
import { chosen } from './chosen.ts';

/** Which Elastic Beanstalk deployment policy to use, or two environments. */
export const policyChooser: Scene<typeof inputs, Choice> = {
  id: 'elastic-beanstalk-policy-chooser',
  question: 'Which deployment policy is left?',
  situation:
    'At the start: the ticket shop must keep its full capacity, and there is money for a second fleet. Many would spend it.',
  inputs,
  controls: ['capacity', 'extra', 'wish', 'environment'],
  run: choosePolicy,
  stories: [
    {
      name: 'A test server in a hurry',
      context: 'Developers want the quickest way, accept a short outage and pay for nothing.',
      set: { capacity: 'outage', extra: 'none' },
      ask: 'Which one is left?',
      options: ['all at once', 'rolling', 'none of them'],
      right: chosen,
      decides: 'rolling',
      takeaway: 'When nobody minds an outage, everything else only takes longer.',
    },
    {
      name: 'Never the same instance',
      context: 'Old and new code must not meet on one machine, and a bad release should undo itself.',
      set: { wish: 'new' },
      ask: 'Which one is left?',
      options: ['rolling with additional batch', 'immutable', 'blue/green'],
      right: chosen,
      decides: 'blue/green',
      takeaway:
        'Immutable replaces instances behind the same load balancer, so no client has to follow a change of DNS.',
    },
    {
      name: 'A tenth of the customers first',
      context:
        'A share of the traffic should try the new version. The environment has a Network Load Balancer.',
      set: { wish: 'canary', environment: 'other' },
      ask: 'Which one is left?',
      options: ['traffic splitting', 'immutable', 'none of them'],
      right: chosen,
      decides: 'traffic splitting',
      takeaway:
        'Sharing out requests is the work of an Application Load Balancer, and its type cannot be changed later.',
    },
    {
      name: 'For nothing',
      context: 'Full capacity throughout, but without a single extra instance.',
      set: { extra: 'none' },
      ask: 'Which one is left?',
      options: ['rolling', 'rolling with additional batch', 'none of them'],
      right: chosen,
      decides: 'rolling with additional batch',
      takeaway:
        'An instance that is being updated does not serve. Somebody has to stand in for it, or there is less capacity.',
    },
    {
      name: 'A new platform, and the database inside',
      context:
        'The next version needs another platform, tested as a whole. The database came with the environment.',
      set: { wish: 'separate', environment: 'database' },
      ask: 'Which one is left?',
      options: ['immutable', 'blue/green', 'none of them'],
      right: chosen,
      decides: 'blue/green',
      takeaway: 'Blue/green is the way, once the database is decoupled from the old environment.',
    },
  ],
  leftOut: [
    'Scaling during a deployment, and credits of burstable instances, which new instances do not inherit.',
    'Changes to the configuration together with the code: those may replace instances under any policy.',
    'Legacy Windows Server environments, which know fewer policies.',
  ],
};

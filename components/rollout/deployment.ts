import type { Scene } from '#components/kit/scene.ts';
import { show } from '#engines/numbers';
import { type Deployment, deploy } from '#engines/rollout/beanstalk';
import { inputs } from '#engines/rollout/beanstalk-inputs';
import { count } from '#engines/rollout/fleet';

const isRolling = (policy: string) => policy === 'rolling' || policy === 'additional';

/** Every way to deploy with Elastic Beanstalk, and what a failure leaves behind. */
export const deploymentSimulator: Scene<typeof inputs, Deployment> = {
  id: 'elastic-beanstalk-deployment-simulator',
  question: 'What does a failed deployment leave behind?',
  situation:
    'At the start: the ticket shop runs on ten instances and is deployed in batches of two. The third batch does not become healthy.',
  inputs,
  controls: ['policy', 'instances', 'batch', 'fails'],
  unused: ({ policy }) => (isRolling(policy) ? [] : ['batch']),
  run: deploy,
  stories: [
    {
      name: 'The same fault, immutable',
      context: 'Ten new instances are launched beside the ten old ones. The second launch fails.',
      set: { policy: 'immutable', fails: 2 },
      ask: 'How many instances run the old version afterwards?',
      options: ['0', '4', '10'],
      right: ({ last }) => show(count(last, 'old')),
      decides: 'Way back',
      takeaway:
        'The old instances never stopped, so going back is only a matter of terminating the new ones. The price is a second fleet while it lasts.',
    },
    {
      name: 'An additional batch',
      context: 'Batches of 25%, with a new batch first. The third step fails again.',
      set: { policy: 'additional', batch: '25%' },
      ask: 'How many instances run at most?',
      options: ['10', '13', '20'],
      right: ({ most }) => show(most),
      decides: 'Most instances',
      takeaway:
        'The capacity of a batch is paid for a few minutes, so that ten always serve. A failure of a later batch leaves the same mixture as without it.',
    },
    {
      name: 'All at once',
      context: 'The quickest policy meets the same broken version in its only step.',
      set: { policy: 'all-at-once', fails: 1 },
      ask: 'How many instances serve until you deploy the old version again?',
      options: ['0', '5', '10'],
      right: ({ last }) => show(count(last, 'old', 'new')),
      decides: 'In the end',
      takeaway: 'Nothing is left to fall back on, so the outage lasts until the next deployment is through.',
    },
    {
      name: 'A canary',
      context: 'A tenth of the requests tries the new version, which turns out to be unhealthy.',
      set: { policy: 'splitting', fails: 2 },
      ask: 'What share of the requests met it?',
      options: ['none', 'up to 10%', 'up to 50%'],
      right: ({ working }) => working.find(({ says }) => says === 'Both versions answer')?.result ?? '',
      decides: 'Both versions answer',
      takeaway:
        'Ten new instances get a tenth of the requests: the share is set at the load balancer, not by counting instances.',
    },
    {
      name: 'One batch of everything',
      context: 'Rolling, with a batch size of 100%, and nothing fails.',
      set: { batch: '100%', fails: 0 },
      ask: 'How many instances serve during the deployment?',
      options: ['0', '5', '10'],
      right: ({ least }) => show(least),
      decides: 'Fewest in service',
      takeaway: 'A batch leaves the load balancer as a whole. One that holds all instances is all at once.',
    },
  ],
  leftOut: [
    'A step that fails takes as long as one that succeeds; really the deployment waits for the command timeout.',
    'Instances of a failed deployment that you terminate: they are replaced with the version of the last successful one.',
    'A second environment has a load balancer of its own, which costs, too.',
    'All at once: AWS says that the application may be unavailable; here nobody serves for as long as a batch takes.',
    'Scaling during a deployment, connections that drain, and time for swapping, moving and terminating.',
    'Requests are spread evenly over the instances that serve. Health checks may be ignored by an option, which is not modelled.',
  ],
};

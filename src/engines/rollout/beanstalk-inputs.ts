import { choice, number, text, type Values } from '#engines/inputs';
import { checkBatch, instancesMost } from './batch.ts';

export const policies = {
  'all-at-once': 'all at once',
  rolling: 'rolling',
  additional: 'rolling with additional batch',
  immutable: 'immutable',
  splitting: 'traffic splitting',
  'blue-green': 'blue/green (URL swap)',
} as const;
export type PolicyName = keyof typeof policies;

const minutes = (label: string, value: number, help: string) =>
  number({ label, unit: 'min', min: 1, max: 600, step: 1, default: value, help, whole: true });

export const inputs = {
  policy: choice<PolicyName>({
    label: 'Deployment policy',
    options: policies,
    default: 'rolling',
    help: 'How the new version reaches the instances. Blue/green is no policy but two environments.',
  }),
  instances: number({
    label: 'Instances',
    unit: '',
    min: 1,
    max: instancesMost,
    step: 1,
    default: 10,
    help: 'How many serve before the deployment, and after it.',
    whole: true,
  }),
  batch: text({
    label: 'Batch size',
    maxLength: 5,
    oneLine: true,
    default: '2',
    help: 'Rolling policies: a number of instances, such as 2, or a percentage, such as 25%.',
    check: checkBatch,
  }),
  fails: number({
    label: 'Step that fails',
    unit: '',
    min: 0,
    max: instancesMost + 1,
    step: 1,
    default: 3,
    help: 'Which batch, launch or watch does not become healthy. 0: none.',
    whole: true,
  }),
  balancer: choice<'application' | 'other' | 'none'>({
    label: 'Load balancer',
    options: {
      application: 'Application Load Balancer',
      other: 'Network or Classic Load Balancer',
      none: 'none: a single-instance environment',
    },
    default: 'application',
    help: 'A single-instance environment has one instance, whatever number is given.',
  }),
  percent: number({
    label: 'Traffic for the new version',
    unit: '%',
    min: 1,
    max: 99,
    step: 5,
    default: 10,
    help: 'Traffic splitting: the share of requests that tries the new version.',
    whole: true,
  }),
  watch: minutes(
    'Watched for',
    10,
    'Traffic splitting: the evaluation time. Blue/green: how long the old environment is kept after the swap. An example.',
  ),
  update: minutes(
    'A batch takes',
    3,
    'Updating instances that run already, until they are healthy. An example; measure yours.',
  ),
  launch: minutes('A launch takes', 5, 'New instances, until they are healthy. An example; measure yours.'),
  price: number({
    label: 'Price of an instance hour',
    unit: 'USD',
    min: 0,
    max: 100,
    step: 0.01,
    default: 0.04,
    help: 'An example: look up the price of your instance type and Region.',
  }),
};

export type BeanstalkValues = Values<typeof inputs>;

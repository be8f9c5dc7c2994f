import type { BeanstalkValues, PolicyName } from './beanstalk-inputs.ts';
import { additional, allAtOnce, rolling } from './in-place.ts';
import type { Plan } from './plan.ts';
import { blueGreen, immutable, splitting } from './replacing.ts';

const plans: Record<PolicyName, (values: BeanstalkValues) => Plan> = {
  'all-at-once': allAtOnce,
  rolling,
  additional,
  immutable,
  splitting,
  'blue-green': blueGreen,
};

export const planOf = (values: BeanstalkValues): Plan => plans[values.policy](values);

/**
 * Why an environment has no such policy, and what it has instead.
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.deploy-existing-version.html
 */
export function refusal({ policy, balancer }: BeanstalkValues): string | undefined {
  if (balancer === 'none' && (policy === 'rolling' || policy === 'additional' || policy === 'splitting'))
    return 'A single-instance environment has no such policy: choose all at once or immutable.';
  if (balancer === 'other' && policy === 'splitting')
    return 'Traffic splitting needs an Application Load Balancer: immutable works with any.';
  return undefined;
}

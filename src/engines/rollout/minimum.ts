import { exact, quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { type CodeDeployValues, minimumOf } from './codedeploy-inputs.ts';

export interface Minimum {
  /** Instances that must stay healthy. */
  hosts: number;
  line: WorkingLine;
}

const says = 'Minimum healthy hosts';

/**
 * How many instances must stay healthy. A percentage is rounded up.
 * https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-health.html
 */
export function minimumFor({ configuration, minimum, instances }: CodeDeployValues): Minimum {
  const all = show(instances);
  switch (configuration) {
    case 'all':
      return { hosts: 0, line: { says, rule: 'all at once: none need stay healthy', result: '0' } };
    case 'one': {
      const rule = 'one at a time: all but one';
      return {
        hosts: instances - 1,
        line: { says, rule, numbers: `${all} − 1`, result: show(instances - 1) },
      };
    }
    case 'half': {
      // Half of one instance, rounded up, would leave none to work on.
      if (instances === 1)
        return { hosts: 0, line: { says, rule: 'a single instance is deployed to by itself', result: '0' } };
      const hosts = Math.ceil(instances / 2);
      const rule = 'half at a time: half, rounded up';
      return { hosts, line: { says, rule, numbers: `${all} ÷ 2`, result: show(hosts) } };
    }
    case 'custom':
      return custom(instances, minimumOf(minimum) ?? { value: 0, percent: false });
  }
}

function custom(instances: number, { value, percent }: { value: number; percent: boolean }): Minimum {
  if (!percent) return { hosts: value, line: { says, rule: 'as given', result: show(value) } };
  const hosts = Math.ceil((instances * value) / 100);
  return {
    hosts,
    line: {
      says,
      rule: `${quantity(value, '%')} of the instances, rounded up`,
      numbers: `${show(instances)} × ${exact(value)} ÷ 100`,
      result: show(hosts),
    },
  };
}

import { quantity } from '#engines/numbers';
import type { BeanstalkValues } from './beanstalk-inputs.ts';
import { evenly, group, many, servers } from './fleet.ts';
import { inGroup, type Plan, type Step, whole } from './plan.ts';

const temporary = 'Temporary group';

/** https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environmentmgmt-updates-immutable.html */
export function immutable({ instances, launch }: BeanstalkValues): Plan {
  const old = group(inGroup, many('old', instances));
  const leaves = evenly(old);
  const says =
    'They do not become healthy: Elastic Beanstalk terminates the temporary group. The old instances never stopped.';
  const first: Step = {
    minutes: launch,
    says: 'A temporary Auto Scaling group is created, and one instance with the new version is launched to try it.',
    fleet: evenly(old, group(temporary, many('starting', 1))),
    failure: { says: says.replace('They do', 'It does'), leaves },
  };
  const others: Step = {
    minutes: launch,
    says: `The first is healthy and serves; ${instances - 1} more are launched beside it.`,
    fleet: evenly(old, group(temporary, many('new', 1), many('starting', instances - 1))),
    failure: { says, leaves },
  };
  return {
    steps: instances === 1 ? [first] : [first, others],
    end: whole('The new instances move into the group, and the old ones are terminated.', instances),
    back: () => 'terminate',
  };
}

/** https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.rolling-version-deploy.html */
export function splitting({ instances, launch, percent, watch }: BeanstalkValues): Plan {
  const old = group(inGroup, many('old', instances));
  const leaves = evenly(old);
  return {
    steps: [
      {
        minutes: launch,
        says: `As many new instances are launched in a temporary group: ${servers(instances)}, without requests so far.`,
        fleet: evenly(old, group(temporary, many('starting', instances))),
        failure: {
          says: 'The new instances do not become healthy and are terminated. No request has reached them.',
          leaves,
        },
      },
      {
        minutes: watch,
        says: `The load balancer sends ${quantity(percent, '%')} of the requests to the new version and watches its health.`,
        fleet: { ...evenly(old, group(temporary, many('new', instances))), share: percent / 100 },
        failure: {
          says: 'The new version is unhealthy: all requests go to the old instances again, and the new ones are terminated.',
          leaves,
        },
      },
    ],
    end: whole('All requests go to the new instances, and the old ones are terminated.', instances),
    back: (failed) => (failed === 0 ? 'terminate' : 'reroute'),
  };
}

/** https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.CNAMESwap.html */
export function blueGreen({ instances, launch, watch }: BeanstalkValues): Plan {
  const [blue, green] = ['Blue environment', 'Green environment'];
  return {
    steps: [
      {
        minutes: launch,
        says: `A second environment, green, starts ${servers(instances)} with the new version under a URL of its own. You test it there.`,
        fleet: evenly(group(blue, many('old', instances)), group(green, many('starting', instances))),
        failure: {
          says: 'The tests fail, so you do not swap, and delete green. No user has seen it.',
          leaves: evenly(group(blue, many('old', instances))),
        },
      },
      {
        minutes: watch,
        says: 'You swap the URLs: new DNS answers lead to green. Blue keeps running, in case you want to go back.',
        fleet: evenly(group(blue, many('idle-old', instances)), group(green, many('new', instances))),
        failure: {
          says: 'Users report errors, so you swap the URLs back. Clients that keep the old DNS answer follow later.',
          leaves: evenly(group(blue, many('old', instances)), group(green, many('idle-new', instances))),
        },
      },
    ],
    end: {
      says: 'You terminate blue. It would run, and cost, until then.',
      fleet: evenly(group(green, many('new', instances))),
    },
    back: (failed) => (failed === 0 ? 'delete' : 'swap'),
  };
}

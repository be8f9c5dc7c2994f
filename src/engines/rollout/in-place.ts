import { sum } from '#engines/numbers';
import { batches, batchOf } from './batch.ts';
import type { BeanstalkValues } from './beanstalk-inputs.ts';
import { evenly, group, many, servers } from './fleet.ts';
import { inGroup, type Plan, type Step, whole } from './plan.ts';

export function allAtOnce({ instances, update }: BeanstalkValues): Plan {
  return {
    steps: [
      {
        minutes: update,
        says: `${instances === 1 ? 'The instance stops the old version and installs' : `All ${servers(instances)} stop the old version and install`} the new one. Nobody serves.`,
        fleet: evenly(group(inGroup, many('updating', instances))),
        failure: {
          says: 'The new version does not become healthy anywhere. The application is down until you deploy again.',
          leaves: evenly(group(inGroup, many('failed', instances))),
        },
      },
    ],
    end: whole('All are healthy and serve the new version.', instances),
    back: () => 'redeploy',
  };
}

/** Batch after batch of instances that run already; `extra` new ones serve beside them. */
function rollingSteps({ instances, batch, update }: BeanstalkValues, extra: number): Step[] {
  const sizes = batches(instances, batchOf(batch, instances).size);
  return sizes.map((size, index) => {
    const done = sum(sizes.slice(0, index));
    const fleet = (doing: 'updating' | 'failed') =>
      evenly(
        group(inGroup, many('new', done), many(doing, size), many('old', instances - done - size)),
        group('Additional batch', many('new', extra)),
      );
    const kept =
      done + extra > 0
        ? ` The ${servers(done + extra)} before it ${done + extra === 1 ? 'keeps' : 'keep'} the new version.`
        : '';
    return {
      minutes: update,
      says: `Batch ${index + 1} of ${sizes.length}: ${servers(size)} ${size === 1 ? 'leaves the load balancer and gets' : 'leave the load balancer and get'} the new version.`,
      fleet: fleet('updating'),
      failure: {
        says: `Batch ${index + 1} does not become healthy: the deployment stops.${kept} Nothing goes back by itself.`,
        leaves: fleet('failed'),
      },
    };
  });
}

export const rolling = (values: BeanstalkValues): Plan => ({
  steps: rollingSteps(values, 0),
  end: whole('The last batch is healthy: all serve the new version.', values.instances),
  back: () => 'redeploy',
});

export function additional(values: BeanstalkValues): Plan {
  const { instances, batch, launch } = values;
  const { size } = batchOf(batch, instances);
  const fleet = (doing: 'starting' | 'failed') =>
    evenly(group(inGroup, many('old', instances)), group('Additional batch', many(doing, size)));
  return {
    steps: [
      {
        minutes: launch,
        says: `An additional batch is launched: ${servers(size)} with the new version.`,
        fleet: fleet('starting'),
        failure: {
          says: 'The additional batch does not become healthy: the deployment stops before an old instance is touched.',
          leaves: fleet('failed'),
        },
      },
      ...rollingSteps(values, size),
    ],
    end: whole('All serve the new version, and the additional batch is terminated.', instances),
    back: () => 'redeploy',
  };
}

import { stableHash } from './hash.ts';
import type { Placed, Rule } from './place.ts';
import type { Instance, Need, PlacementValues } from './task-inputs.ts';

export type Task = Need & { number: number };
type TaskRule = Rule<Task, Instance>;
type Landed = readonly Placed<Task, Instance>[];

const on = (instance: Instance, placed: Landed) => placed.filter(({ target }) => target === instance);

/** What an instance has left of a resource after the tasks placed so far. */
export const leftOf = (resource: keyof Need, instance: Instance, placed: Landed): number =>
  on(instance, placed).reduce((left, { item }) => left - item[resource], instance[resource]);

const room = (resource: keyof Need, name: string): TaskRule => ({
  name,
  keep: (task, targets, placed) =>
    targets.filter((target) => leftOf(resource, target, placed) >= task[resource]),
});

const unused = (name: string): TaskRule => ({
  name,
  keep: (_, targets, placed) => targets.filter((target) => on(target, placed).length === 0),
});

/** The targets whose measure is smallest. */
function least(targets: readonly Instance[], measure: (target: Instance) => number): readonly Instance[] {
  const smallest = Math.min(...targets.map(measure));
  return targets.filter((target) => measure(target) === smallest);
}

const spread = (name: string, groupOf: (instance: Instance) => string): TaskRule => ({
  name,
  keep: (_, targets, placed) =>
    least(
      targets,
      (target) => placed.filter(({ target: other }) => other && groupOf(other) === groupOf(target)).length,
    ),
});

const binpack = (resource: keyof Need): TaskRule => ({
  name: resource === 'cpu' ? 'least CPU left' : 'least memory left',
  keep: (_, targets, placed) => least(targets, (target) => leftOf(resource, target, placed)),
});

const overZones = spread('fewest tasks in its zone', ({ zone }) => zone);
const overInstances = spread('fewest tasks on it', ({ name }) => name);

const strategies: Record<PlacementValues['strategy'], readonly TaskRule[]> = {
  'spread-pack': [overZones, binpack('memory')],
  'pack-spread': [binpack('memory'), overZones],
  spread: [overZones],
  instances: [overInstances],
  pack: [binpack('memory')],
  'pack-cpu': [binpack('cpu')],
  random: [],
};

const musts: Record<PlacementValues['must'], readonly TaskRule[]> = {
  nothing: [],
  distinct: [unused('distinctInstance')],
  member: [{ name: 'memberOf', keep: (_, targets) => targets.filter(({ type }) => type.startsWith('c7g.')) }],
  port: [unused('the host port')],
};

/**
 * The steps of a placement: what excludes, then what ranks.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement.html
 */
export function rulesOf({ strategy, must }: PlacementValues): {
  excluding: readonly TaskRule[];
  ranking: readonly TaskRule[];
} {
  const rooms = [room('cpu', 'enough CPU'), room('memory', 'enough memory')];
  return {
    // A port is looked at together with the room, before any constraint.
    excluding: [...rooms, ...musts[must]],
    ranking: strategies[strategy],
  };
}

/** Takes one of equals, always the same for the same task: AWS does not say which it takes. */
export const draw: TaskRule = {
  name: 'drawn',
  keep: ({ number }, targets) => {
    const drawn = targets[stableHash(`task ${number}`) % Math.max(1, targets.length)];
    return drawn === undefined ? [] : [drawn];
  },
};

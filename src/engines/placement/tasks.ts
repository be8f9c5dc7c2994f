import { counted, show } from '#engines/numbers';
import type { Moment, Result } from '#engines/result';
import { type Placed, place, type Rule } from './place.ts';
import { clusters, type Instance, type PlacementValues } from './task-inputs.ts';
import { draw, rulesOf, type Task } from './task-rules.ts';

/** How one task was placed: what each rule left of the instances. */
interface Step {
  placed: Placed<Task, Instance>;
  left: readonly { rule: string; names: readonly string[] }[];
}

export interface Placement extends Result {
  instances: readonly Instance[];
  /** One for each task, in order. */
  placed: readonly Placed<Task, Instance>[];
  running: number;
  waiting: number;
  /** Instances with at least one of the tasks. */
  used: number;
  /** Zones with at least one of the tasks. */
  zonesUsed: number;
  /** The names of the instances that took tasks, in the order of the tasks. */
  landed: readonly string[];
}

/** The rule, noting what it leaves. */
const noted = (rule: Rule<Task, Instance>, notes: Step['left'][number][]): Rule<Task, Instance> => ({
  ...rule,
  keep: (task, targets, placed) => {
    const left = rule.keep(task, targets, placed);
    notes.push({ rule: rule.name, names: left.map(({ name }) => name) });
    return left;
  },
});

/** Places the tasks of a new service one after the other, and tells what decided about each. */
export function placeTasks(values: PlacementValues): Placement {
  const { instances, task } = clusters[values.cluster];
  const { excluding, ranking } = rulesOf(values);
  const tasks = Array.from({ length: values.tasks }, (_, index): Task => ({ ...task, number: index + 1 }));
  const notes: Step['left'][number][] = [];
  const rules = [...excluding, ...ranking, draw].map((rule) => noted(rule, notes));
  const placed = place<Task, Instance>(tasks, instances, rules);
  const steps = stepsOf(placed, notes, rules.length);
  const landed = placed.flatMap(({ target }) => (target ? [target] : []));
  const zones = [...new Set(instances.map(({ zone }) => zone))];
  const inZone = zones.map((zone) => landed.filter((target) => target.zone === zone).length);
  const used = new Set(landed).size;
  const waiting = placed.length - landed.length;
  const refusals = [...new Set(placed.flatMap(({ refusedBy }) => (refusedBy ? [refusedBy] : [])))];
  const byZone = zones.map((zone, index) => `${show(inZone[index] ?? 0)} in ${zone}`).join(', ');
  const why = refusals.map(because).join('; ');

  return {
    instances,
    placed,
    running: landed.length,
    waiting,
    used,
    zonesUsed: inZone.filter((count) => count > 0).length,
    landed: landed.map(({ name }) => name),
    answer: `${counted(landed.length, 'task')} on ${show(used)} of ${counted(instances.length, 'instance')}; by zone: ${byZone}${
      waiting === 0 ? '.' : `. ${counted(waiting, 'task waits', 'tasks wait')}: ${why}.`
    }`,
    measures: [
      { name: 'Running', value: landed.length, unit: '', digits: 0 },
      { name: 'Waiting', value: waiting, unit: '', digits: 0 },
      { name: 'Instances in use', value: used, unit: '', digits: 0 },
      { name: 'Most tasks in a zone', value: Math.max(...inZone), unit: '', digits: 0 },
    ],
    working: [
      {
        says: 'What excludes',
        rule: 'room first, then what must hold',
        result: excluding.map(({ name }) => name).join(', '),
      },
      {
        says: 'What ranks',
        rule: 'the strategies in their order; equals are drawn',
        result: ranking.length === 0 ? 'nothing' : ranking.map(({ name }) => name).join(', then '),
      },
      {
        says: 'The first task',
        rule: trailOf(steps[0], instances.length),
        result: landedOn(placed[0]),
      },
      { says: 'Tasks by zone', rule: 'those that run', result: byZone },
      {
        says: 'Instances in use',
        rule: 'with at least one of the tasks',
        result: `${show(used)} of ${show(instances.length)}`,
      },
      {
        says: 'Waiting',
        rule: waiting === 0 ? 'each task found an instance' : why,
        numbers: `${show(placed.length)} − ${show(landed.length)}`,
        result: show(waiting),
      },
    ],
    trace: [start(instances, task.memory), ...steps.map((step) => momentOf(step, instances.length))],
  };
}

/** Parts the notes by task: each task took rules until none or all were through. */
function stepsOf(
  placed: readonly Placed<Task, Instance>[],
  notes: Step['left'],
  rules: number,
): readonly Step[] {
  let from = 0;
  return placed.map((each) => {
    const stopped = notes.slice(from, from + rules).findIndex(({ names }) => names.length === 0);
    const to = from + (stopped < 0 ? rules : stopped + 1);
    const step = { placed: each, left: notes.slice(from, to) };
    from = to;
    return step;
  });
}

const landedOn = (placed: Placed<Task, Instance> | undefined): string => placed?.target?.name ?? 'waits';

/** Only the rules that left fewer instances than were there before. */
function trailOf(step: Step | undefined, instances: number): string {
  const left = step?.left ?? [];
  return left
    .flatMap(({ rule, names }, index) => {
      const before = left[index - 1]?.names.length ?? instances;
      if (names.length === before) return [];
      const how = rule === draw.name ? `drawn from ${show(before)} equals` : rule;
      return [`${how}: ${names.join(', ') || 'none'}`];
    })
    .join('; ');
}

const start = (instances: readonly Instance[], memory: number): Moment => ({
  at: 'Before',
  says: `${counted(instances.length, 'instance')}, no task of the service. Each task asks for ${show(memory)}\u00a0MiB.`,
});

function momentOf(step: Step, instances: number): Moment {
  const { item, target, refusedBy } = step.placed;
  return {
    at: `Task ${show(item.number)}`,
    says: target
      ? `Lands on ${target.name} (${trailOf(step, instances)}).`
      : `Waits: ${because(refusedBy ?? '')}.`,
  };
}

const reasons: Readonly<Record<string, string>> = {
  'enough CPU': 'no instance has enough CPU left',
  'enough memory': 'no instance has enough CPU and memory left',
  distinctInstance: 'distinctInstance, and each instance with room has a task of the service',
  memberOf: 'memberOf, and no instance of that type has room',
  'the host port': 'the host port is taken on each instance with room',
};
const because = (rule: string): string => reasons[rule] ?? rule;

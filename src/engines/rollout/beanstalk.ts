import { quantity } from '#engines/numbers';
import type { Moment, Result } from '#engines/result';
import { capital } from '#engines/words';
import { type BeanstalkValues, policies } from './beanstalk-inputs.ts';
import { planOf, refusal } from './beanstalk-plan.ts';
import { workingOf } from './beanstalk-working.ts';
import { count, evenly, type Fleet, group, many, running, type Stage, serving, wordsOf } from './fleet.ts';
import { type Back, inGroup, type Plan } from './plan.ts';

export interface Deployment extends Result {
  stages: readonly Stage[];
  /** What is there in the end. */
  last: Fleet;
  minutes: number;
  /** The highest number of instances that run at once, and the lowest that serve. */
  most: number;
  least: number;
  /** Instances beyond the usual number, times hours. */
  extraHours: number;
  /** How one gets back, and what it takes; undefined where nothing has failed. */
  back: { way: Back; minutes: number } | undefined;
  trace: readonly Moment[];
}

/** What happens, as far as the step that fails. */
export interface Run {
  plan: Plan;
  stages: readonly Stage[];
  /** The step that fails, counted from 0; undefined where none does. */
  failed: number | undefined;
}

function follow(values: BeanstalkValues): Run {
  const plan = planOf(values);
  const failed = values.fails > 0 && values.fails <= plan.steps.length ? values.fails - 1 : undefined;
  const taken = plan.steps.slice(0, failed === undefined ? undefined : failed + 1);
  const stages: Stage[] = [];
  let at = 0;
  for (const { says, fleet, minutes } of taken) {
    stages.push({ at, says, fleet });
    at += minutes;
  }
  const failure = failed === undefined ? undefined : taken[failed]?.failure;
  const end = failure ? { says: failure.says, fleet: failure.leaves } : plan.end;
  return { plan, stages: [...stages, { at, ...end }], failed };
}

const redeployMinutes = ({ steps }: Plan) => steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** An Elastic Beanstalk deployment, step by step, and what a failure leaves behind. */
export function deploy(given: BeanstalkValues): Deployment {
  const values = given.balancer === 'none' ? { ...given, instances: 1 } : given;
  const refused = refusal(values);
  const run = refused === undefined ? follow(values) : notDeployed(values, refused);
  const { stages, failed, plan } = run;
  const last = stages.at(-1) ?? { at: 0, says: '', fleet: evenly() };
  const fleets = stages.map(({ fleet }) => fleet);
  const most = Math.max(...fleets.map(running));
  const least = Math.min(...fleets.map(serving));
  const extraHours = extraMinutes(stages, values.instances) / 60;
  const way = failed === undefined ? undefined : plan.back(failed);
  const back = way && { way, minutes: way === 'redeploy' ? redeployMinutes(plan) : 0 };
  const deployment = { stages, last: last.fleet, minutes: last.at, most, least, extraHours, back };
  return {
    ...deployment,
    answer: refused ?? `${answerOf(values, deployment, failed)}${unmet(values, plan)}`,
    measures: [
      { name: 'Minutes', value: last.at, unit: 'min', digits: 0 },
      { name: 'Fewest in service', value: least, unit: '', digits: 0 },
      { name: 'Most instances', value: most, unit: '', digits: 0 },
      { name: 'Extra instance hours', value: extraHours, unit: 'h', digits: 2 },
      { name: 'New version in the end', value: count(last.fleet, 'new'), unit: '', digits: 0 },
      { name: 'Out of service in the end', value: count(last.fleet, 'failed'), unit: '', digits: 0 },
    ],
    working: workingOf(values, run, deployment),
    trace: stages.map(({ at, says }) => ({ at: quantity(at, 'min'), says })),
  };
}

function notDeployed({ instances }: BeanstalkValues, says: string): Run {
  const fleet = evenly(group(inGroup, many('old', instances)));
  const end = { says, fleet };
  return {
    plan: { steps: [], end, back: () => 'redeploy' },
    stages: [{ at: 0, ...end }],
    failed: undefined,
  };
}

/** Instances beyond the usual number, times minutes. */
const extraMinutes = (stages: readonly Stage[], usual: number): number =>
  stages.reduce((sum, { at, fleet }, index) => {
    const until = stages[index + 1]?.at ?? at;
    return sum + Math.max(0, running(fleet) - usual) * (until - at);
  }, 0);

function unmet({ fails }: BeanstalkValues, { steps }: Plan): string {
  if (fails <= steps.length) return '';
  return steps.length === 1
    ? ' It has a single step, so nothing fails.'
    : ` It has only ${steps.length} steps, so none fails.`;
}

const backWords: Record<Back, string> = {
  redeploy: 'Nothing goes back by itself: you deploy the old version again.',
  terminate: 'Elastic Beanstalk terminates the new instances by itself.',
  reroute: 'Elastic Beanstalk sends all requests back and terminates the new instances by itself.',
  delete: 'You delete the green environment, and no user has noticed.',
  swap: 'You swap the URLs back, and green costs until you delete it.',
};

function answerOf(
  { policy, instances }: BeanstalkValues,
  { last, least, most, minutes, back }: Omit<Deployment, keyof Result>,
  failed: number | undefined,
): string {
  if (back !== undefined && failed !== undefined)
    return `Step ${failed + 1} fails and leaves ${wordsOf(last)}. ${backWords[back.way]}`;
  const name = policies[policy];
  const capacity =
    least >= instances
      ? 'all of the usual capacity serves throughout'
      : least === 0
        ? 'for a time nobody serves'
        : `at times only ${least} of ${instances} serve`;
  const extra = most > instances ? `, and up to ${most} instances run` : '';
  return `${capital(name)} takes ${quantity(minutes, 'min')}: ${capacity}${extra}.`;
}

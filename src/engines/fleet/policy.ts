import type { FleetValues } from './inputs.ts';
import { adjustment, type Step, stepAt, stepsOf, stepsTowards } from './steps.ts';

/** What a policy sees: the minute that has just ended, and the group as it is now. */
export interface Seen {
  /** Load of an instance in that minute, in %. */
  metric: number;
  /** Instances that carried it. */
  warm: number;
  /** Instances ordered, those that warm up included. */
  desired: number;
}

/** What a policy wants before minimum, maximum and waiting are looked at. */
export type Wish =
  | { by: 'target'; to: number; seen: Seen; target: number }
  | { by: 'step'; to: number; seen: Seen; step: Step; base: number };

export type Direction = 'out' | 'in';

export interface Policy {
  /** Which way the metric asks to go, before the alarm has waited. */
  breach: (metric: number) => Direction | undefined;
  wish: (seen: Seen) => Wish | undefined;
  /** From which metric on the group is meant to grow, in %. */
  limit: number;
}

/**
 * Target tracking scales in only when the metric is clearly below its target. AWS publishes no figure for “clearly”: a tenth
 * is an example.
 */
const clearlyBelow = 0.9;

/** So many instances bring the metric to the target or below. */
const needed = (load: number, target: number) => Math.ceil(load / target - 1e-9);

/** https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html */
const targetPolicy = ({ target }: FleetValues): Policy => ({
  limit: target,
  breach: (metric) => (metric > target ? 'out' : metric < target * clearlyBelow ? 'in' : undefined),
  wish: (seen) => ({ by: 'target', to: needed(seen.warm * seen.metric, target), seen, target }),
});

/** A step policy counts from the instances that have warmed up, so that what is under way is not ordered twice. */
function stepPolicy({ steps: written, atLeast, policy }: FleetValues): Policy {
  const all = stepsOf(written);
  const nearest = (direction: Direction) => stepsTowards(all, direction).slice(-1);
  // A simple policy has one change for each alarm.
  const steps = policy === 'step' ? all : [...nearest('out'), ...nearest('in')];
  const inStep = (metric: number) => stepAt(steps, metric);
  return {
    limit: nearest('out')[0]?.border ?? Number.POSITIVE_INFINITY,
    breach: (metric) => {
      const change = inStep(metric)?.change ?? 0;
      return change > 0 ? 'out' : change < 0 ? 'in' : undefined;
    },
    wish: (seen) => {
      const step = inStep(seen.metric);
      if (step === undefined) return undefined;
      const base = policy === 'step' ? seen.warm : seen.desired;
      return { by: 'step', to: base + adjustment(step, base, atLeast), seen, step, base };
    },
  };
}

export const policyOf = (values: FleetValues): Policy =>
  values.policy === 'target' ? targetPolicy(values) : stepPolicy(values);

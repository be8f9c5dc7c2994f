import { fail, piecesOf, type Reading, valueIn } from '#engines/reading';

/** One step of a policy: from this metric on, the group changes by so much. */
export interface Step {
  /** The metric, in %, at which the step begins; it belongs to the step. */
  border: number;
  /** Above 0 to scale out, below 0 to scale in. */
  change: number;
  /** Whether `change` is in percent of the group. */
  percent: boolean;
}

const example = '60 +10%, 70 +30%, 40 -10%';
export const stepsMost = 20;

/** Reads steps such as “60 +10%, 70 +30%, 40 -10%”. A fault says what would be right. */
export function parseSteps(text: string): Reading<Step[]> {
  const parts = piecesOf(text, /[,;\n]/);
  if (parts.length === 0) return fail(`There is no step. Write one, such as ${example}.`);
  if (parts.length > stepsMost) return fail(`There are ${parts.length} steps. Up to ${stepsMost} fit.`);
  const steps: Step[] = [];
  for (const part of parts) {
    const [, border = '', sign = '', size = '', percent = ''] =
      /^(\d{1,4}(?:\.\d+)?)%?\s+([+\-−])(\d{1,3})(%?)$/.exec(part) ?? [];
    if (size === '' || Number(size) === 0) {
      return fail(
        `“${part.slice(0, 20)}” is not understood. Write the metric and the change, such as ${example}.`,
      );
    }
    steps.push({
      border: Number(border),
      change: sign === '+' ? Number(size) : -Number(size),
      percent: percent === '%',
    });
  }
  const out = Math.min(...steps.filter(({ change }) => change > 0).map(({ border }) => border));
  const into = Math.max(...steps.filter(({ change }) => change < 0).map(({ border }) => border));
  if (into >= out) {
    return fail(`At ${into} the group would grow and shrink. Scale in below ${out}.`);
  }
  return { ok: true, value: steps };
}

/** The steps of a text that its input has already found valid; nothing else reaches an engine. */
export const stepsOf = (text: string): Step[] => valueIn(parseSteps(text), []);

const furthestFirst = (a: Step, b: Step) => (a.change > 0 ? b.border - a.border : a.border - b.border);

/** The steps of one direction, the furthest from the middle first. */
export const stepsTowards = (steps: readonly Step[], direction: 'out' | 'in') =>
  steps.filter(({ change }) => change > 0 === (direction === 'out')).sort(furthestFirst);

/**
 * The step that a metric is in: a value exactly on a border belongs to the step further out.
 * https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html
 */
export const stepAt = (steps: readonly Step[], metric: number): Step | undefined =>
  stepsTowards(steps, 'out').find(({ border }) => metric >= border) ??
  stepsTowards(steps, 'in').find(({ border }) => metric <= border);

/**
 * A percentage in whole instances: cut towards zero, but what lies between 0 and 1 becomes 1. `atLeast` is the policy's
 * MinAdjustmentMagnitude.
 */
export function adjustment({ change, percent }: Omit<Step, 'border'>, capacity: number, atLeast = 1): number {
  const exact = percent ? (capacity * change) / 100 : change;
  if (exact === 0) return 0;
  const size = Math.max(1, Math.floor(Math.abs(exact)), percent ? atLeast : 1);
  return exact > 0 ? size : -size;
}

import { type Policies, type PolicyReading, readPolicies, type StatementAt } from './policies.ts';
import type { Grantee } from './principal.ts';
import { type Request, situationOf } from './request.ts';
import { findings } from './steps.ts';

/** The steps in the order in which AWS walks them. */
export const stepIds = [
  'deny',
  'endpoint',
  'rcp',
  'scp',
  'resource',
  'identity',
  'boundary',
  'session',
] as const;
export type StepId = (typeof stepIds)[number];

/**
 * What a step finds. `passes` lets the walk go on; `grants` gives a permission that later steps may still take back;
 * `skipped` has nothing to say.
 */
export interface Step {
  id: StepId;
  outcome: 'passes' | 'grants' | 'denies' | 'skipped';
  /** In a few words, without a full stop. */
  because: string;
  /** The statement that speaks here. */
  at?: StatementAt;
  /** Through whom a resource-based policy names the caller. */
  grantee?: Grantee;
}

export interface Decision {
  allowed: boolean;
  /** A Deny said no, rather than nobody yes. */
  explicit: boolean;
  sameAccount: boolean;
  /** One for each of `stepIds`. */
  steps: readonly Step[];
  /** The step of `steps` that decided. */
  decidedBy: Step;
  /** For a caller of another account, where both must allow: whether its side and the resource's side do. */
  sides?: { caller: boolean; resource: boolean };
  readings: readonly PolicyReading[];
}

const resourceSide: readonly StepId[] = ['endpoint', 'rcp', 'resource'];

/** Decides one request; pure and total. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html */
export function evaluate(request: Request, policies: Policies): Decision {
  const situation = situationOf(request);
  const readings = readPolicies(policies, situation);
  const { caller } = situation;
  const sameAccount = caller.account === request.resourceAccount;
  const twoSided = !sameAccount && caller.account !== undefined;
  const found = findings(situation, policies, readings, sameAccount);

  const first = found.findIndex(({ outcome }) => outcome === 'denies');
  const denial = found[first];
  // Each account asks its own policies, so a no on one side does not end the walk of the other.
  const ends = denial !== undefined && (!twoSided || denial.id === 'deny');
  const steps = found.map(
    (step, i): Step =>
      ends && i > first ? { id: step.id, outcome: 'skipped', because: 'already decided' } : step,
  );
  const allows = (side: boolean) =>
    !found.some(({ id, outcome }) => outcome === 'denies' && resourceSide.includes(id) === side);
  const grant = steps.findLast(({ outcome }) => outcome === 'grants');
  return {
    allowed: denial === undefined,
    explicit: denial?.id === 'deny',
    sameAccount,
    steps,
    // Whoever is allowed was granted it somewhere: the steps see to that.
    decidedBy: (denial ?? grant ?? steps[0]) as Step,
    ...(twoSided && denial?.id !== 'deny' && { sides: { caller: allows(false), resource: allows(true) } }),
    readings,
  };
}

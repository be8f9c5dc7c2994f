import type { NamedPolicy, Statement } from '#engines/policy/document';
import { type Decision, evaluate, type StepId } from '#engines/policy/evaluate';
import type { Policies } from '#engines/policy/policies';
import type { Request } from '#engines/policy/request';
import { resultOf } from '#engines/policy/words';
import type { Result } from '#engines/result';

export const shop = '111111111111';
export const partner = '222222222222';

/** A policy in its present version. */
export const policy = (name: string, ...Statement: Statement[]): NamedPolicy => ({
  name,
  document: { Version: '2012-10-17', Statement },
});

export const statement = (
  Effect: Statement['Effect'],
  Action: string | string[],
  Resource: string | string[] = '*',
): Statement => ({ Effect, Action, Resource });

/** The same with a principal in front, as a resource's policy has it. */
export const about = (
  Principal: NonNullable<Statement['Principal']>,
  { Effect, ...rest }: Statement,
): Statement => ({
  Effect,
  Principal,
  ...rest,
});

export interface Evaluated extends Result {
  decision: Decision;
  /** All policies in the order in which AWS asks them. */
  policies: readonly NamedPolicy[];
}

/** Decides and tells; steps in `without` cannot occur in a scene and are left out of its working. */
export function evaluated(request: Request, policies: Policies, without: readonly StepId[] = []): Evaluated {
  const { rcps = [], scps = [], resource, identity = [], boundary, session = [], endpoint } = policies;
  const levels = [...rcps, ...scps].flatMap((level) => level.policies);
  const single = (one: NamedPolicy | undefined) => (one ? [one] : []);
  return {
    ...resultOf(evaluate(request, policies), without),
    // A policy that hangs at two levels is shown once.
    policies: [
      ...new Set([
        ...single(endpoint),
        ...levels,
        ...single(resource),
        ...identity,
        ...single(boundary),
        ...session,
      ]),
    ],
  };
}

export const verdict = ({ decision }: Evaluated): string => (decision.allowed ? 'Allowed' : 'Denied');
export const verdicts = ['Allowed', 'Denied'] as const;

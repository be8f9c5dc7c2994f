import { runSimulation, type Simulation } from '@cloud-copilot/iam-simulate';
import { callerOf } from '#engines/policy/caller';
import type { NamedPolicy } from '#engines/policy/document';
import type { Level, Policies } from '#engines/policy/policies';
import { callerKeys, type Request } from '#engines/policy/request';

const wrap = ({ name, document }: NamedPolicy) => ({ name, policy: document });
const levels = (list: readonly Level[] = []) =>
  list.map(({ name, policies }) => ({ orgIdentifier: name, policies: policies.map(wrap) }));

const pick = <Name extends keyof Policies>(policies: Policies, name: Name): Policies =>
  policies[name] === undefined ? {} : { [name]: policies[name] };

const simulation = (request: Request, all: Policies): Simulation => {
  const caller = callerOf(request.caller);
  // The library would read policies that a service or nobody cannot have.
  const policies: Policies =
    caller?.account === undefined ? { ...pick(all, 'resource'), ...pick(all, 'rcps') } : all;
  return {
    request: {
      principal: request.caller === 'anonymous' ? { type: 'Anonymous' } : request.caller,
      action: request.action,
      resource: { resource: request.resource, accountId: request.resourceAccount },
      contextVariables: {
        ...(caller && callerKeys(caller)),
        ...(request.context as Record<string, string | string[]>),
      },
    },
    identityPolicies: (policies.identity ?? []).map(wrap),
    serviceControlPolicies: levels(policies.scps),
    resourceControlPolicies: levels(policies.rcps),
    resourcePolicy: policies.resource?.document,
    ...(caller?.id.includes(':sts:') &&
      policies.session?.[0] && { sessionPolicy: policies.session[0].document }),
    ...(policies.boundary && { permissionBoundaryPolicies: [wrap(policies.boundary)] }),
  };
};

export type Verdict = 'Allowed' | 'ExplicitlyDenied' | 'ImplicitlyDenied';

/** What the library decides, or its complaint about the input. */
export async function oracle(request: Request, policies: Policies): Promise<Verdict> {
  const answer = await runSimulation(simulation(request, policies), {});
  if (answer.resultType === 'error') throw new Error(JSON.stringify(answer.errors));
  return answer.overallResult;
}

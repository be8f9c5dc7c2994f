import { type Caller, isRoleOf } from './caller.ts';
import { listOf, type Principals } from './document.ts';
import type { Situation } from './request.ts';

/**
 * Through whom a statement reaches the caller, the strongest first: inside one account a grant to everyone or to the
 * caller itself stands alone, one to its role still meets boundary and session policy, one to its account only
 * delegates.
 */
export const grantees = ['everyone', 'caller', 'role', 'account'] as const;
export type Grantee = (typeof grantees)[number];

const accountOf = (principal: string) => /^(?:arn:[\w-]+:iam::)?(\d{12})(?::root)?$/.exec(principal)?.[1];

function granteeOf(principal: string, caller: Caller, broker: string | undefined): Grantee | undefined {
  if (principal === '*') return 'everyone';
  const account = accountOf(principal);
  if (account !== undefined) return account === caller.account ? 'account' : undefined;
  // A role given without a session stands for any of its sessions, and is then named as a role.
  if (isRoleOf(principal, caller)) return 'role';
  if (principal === caller.id) return 'caller';
  return caller.kind === 'federated session' && principal === broker ? 'role' : undefined;
}

/** The strongest way in which these principals name the caller. */
export function namedBy(principals: Principals, { caller, request }: Situation): Grantee | undefined {
  const { AWS, Service, Federated } = principals === '*' ? { AWS: '*' } : principals;
  const named = listOf(AWS).map((principal) => granteeOf(principal, caller, request.broker));
  if (caller.kind === 'service' && listOf(Service).includes(caller.id)) named.push('caller');
  if (caller.kind === 'provider' && listOf(Federated).includes(caller.id)) named.push('caller');
  return grantees.find((grantee) => named.includes(grantee));
}

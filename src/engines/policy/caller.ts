import { arnParts } from './pattern.ts';

/**
 * What kind of identity signs a request; policies of some kinds do not concern all of them. `service` and `provider`
 * are those named by `Service` and `Federated`; `anonymous` signs nothing.
 */
export type CallerKind =
  | 'user'
  | 'root'
  | 'role session'
  | 'service-linked role'
  | 'federated session'
  | 'service'
  | 'provider'
  | 'anonymous';

export interface Caller {
  kind: CallerKind;
  /** The ARN or the name as it was given. */
  id: string;
  /** Undefined where the caller belongs to no account of a customer. */
  account?: string;
  /** The user's name; for a session the name of its role. */
  name: string;
}

const lastOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Who a text names: an ARN of a user, role, session, root user or provider, a service such as `ec2.amazonaws.com`, or `anonymous`. */
export function callerOf(id: string): Caller | undefined {
  if (/\s/.test(id)) return undefined;
  if (id === 'anonymous') return { kind: 'anonymous', id, name: id };
  if (/^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(id) && id !== 'cognito-identity.amazonaws.com')
    return { kind: 'service', id, name: id };
  const parts = arnParts(id);
  if (!parts) return /^[a-z0-9.-]+\.[a-z]{2,}$/.test(id) ? { kind: 'provider', id, name: id } : undefined;
  const [, , service, , account = '', resource = ''] = parts;
  if (!/^\d{12}$/.test(account)) return undefined;
  const [type = '', second = ''] = resource.split('/');
  const of = (kind: CallerKind, name: string): Caller => ({ kind, id, account, name });
  if (service === 'iam' && resource === 'root') return of('root', 'root');
  if (second === '') return undefined;
  if (service === 'iam' && type === 'user') return of('user', lastOf(resource));
  const role = service === 'iam' && type === 'role' ? lastOf(resource) : second;
  if ((service === 'iam' && type === 'role') || (service === 'sts' && type === 'assumed-role'))
    return of(role.startsWith('AWSServiceRoleFor') ? 'service-linked role' : 'role session', role);
  if (service === 'sts' && type === 'federated-user') return of('federated session', second);
  if (service === 'iam' && /^(saml|oidc)-provider$/.test(type)) return { kind: 'provider', id, name: second };
  return undefined;
}

/** Role sessions and the sessions of service-linked roles. */
export const isRole = ({ kind }: Caller): boolean =>
  kind === 'role session' || kind === 'service-linked role';

/** Whether this ARN of a policy is the role behind a session; a session's ARN does not tell the role's path. */
export function isRoleOf(arn: string, caller: Caller): boolean {
  const parts = arnParts(arn);
  if (!parts || !isRole(caller)) return false;
  const [, , service, , account, resource = ''] = parts;
  return (
    service === 'iam' &&
    account === caller.account &&
    resource.startsWith('role/') &&
    lastOf(resource) === caller.name &&
    // Where the caller was given as a role, its path is known too.
    (!caller.id.includes(':role/') || caller.id === arn)
  );
}

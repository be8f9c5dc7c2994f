import type { Caller } from './caller.ts';
import { listOf, type NamedPolicy, type Statement } from './document.ts';
import { type Grantee, grantees } from './principal.ts';
import type { Situation } from './request.ts';
import { readStatement, type StatementReading } from './statement.ts';

/** One level of an organization (root, unit, account) with the policies attached there. */
export interface Level {
  name: string;
  policies: readonly NamedPolicy[];
}

/** All policies that may have a say. What is left out does not exist; an empty list exists and allows nothing. */
export interface Policies {
  identity?: readonly NamedPolicy[];
  boundary?: NamedPolicy;
  session?: readonly NamedPolicy[];
  resource?: NamedPolicy;
  /** Of the VPC endpoint that the request passes. */
  endpoint?: NamedPolicy;
  /** Of the caller's account, from the organization's root down. */
  scps?: readonly Level[];
  /** Of the resource's account; `RCPFullAWSAccess`, which nobody can detach, goes without saying. */
  rcps?: readonly Level[];
}
export type PolicyType = Exclude<keyof Policies, 'scps' | 'rcps'> | 'scp' | 'rcp';

/** Where a statement stands. */
export interface StatementAt {
  type: PolicyType;
  policy: string;
  /** The level of the organization that the policy is attached to. */
  level?: string;
  /** Counted from 0. */
  index: number;
  statement: Statement;
}

export interface PolicyReading {
  type: PolicyType;
  policy: string;
  level?: string;
  statements: readonly (StatementAt & { reading: StatementReading })[];
}

const withIdentityPolicies: readonly Caller['kind'][] = [
  'user',
  'role session',
  'service-linked role',
  'federated session',
];

/** Why policies of a type do not concern this request, or undefined where they do. */
export function exemption(type: PolicyType, { caller, request }: Situation): string | undefined {
  const { kind } = caller;
  switch (type) {
    case 'scp':
      if (request.callerInManagement) return 'SCPs do not bind the management account';
      if (kind === 'service-linked role') return 'SCPs do not bind service-linked roles';
      return caller.account === undefined ? 'the caller belongs to no account' : undefined;
    case 'rcp':
      if (request.rcpSupported === false) return 'RCPs do not cover this service';
      if (request.resourceInManagement) return 'RCPs do not cover the management account';
      return kind === 'service-linked role' ? 'RCPs do not bind service-linked roles' : undefined;
    case 'identity':
      if (kind === 'root') return 'the root user needs none';
      return withIdentityPolicies.includes(kind) ? undefined : 'the caller has none';
    case 'boundary':
      return ['user', 'role session', 'federated session'].includes(kind) ? undefined : 'the caller has none';
    case 'session':
      return ['role session', 'federated session'].includes(kind) ? undefined : 'the caller has no session';
    default:
      return undefined;
  }
}

/** All policies in the order in which AWS asks them. */
function flatten(policies: Policies): { type: PolicyType; policy: NamedPolicy; level?: string }[] {
  const { identity = [], boundary, session = [], resource, endpoint, scps = [], rcps = [] } = policies;
  const of = (type: PolicyType, list: readonly (NamedPolicy | undefined)[], level?: string) =>
    list.flatMap((policy) => (policy ? [{ type, policy, ...(level !== undefined && { level }) }] : []));
  return [
    ...of('endpoint', [endpoint]),
    ...rcps.flatMap(({ name, policies }) => of('rcp', policies, name)),
    ...scps.flatMap(({ name, policies }) => of('scp', policies, name)),
    ...of('resource', [resource]),
    ...of('identity', identity),
    ...of('boundary', [boundary]),
    ...of('session', session),
  ];
}

/** What every statement of every policy that applies says about the request. */
export function readPolicies(policies: Policies, situation: Situation): PolicyReading[] {
  const bounded = policies.boundary !== undefined && exemption('boundary', situation) === undefined;
  return flatten(policies)
    .filter(({ type }) => exemption(type, situation) === undefined)
    .map(({ type, policy: { name, document }, level }) => {
      const where = { type, policy: name, ...(level !== undefined && { level }) };
      return {
        ...where,
        statements: listOf(document.Statement).map((statement, index) => ({
          ...where,
          index,
          statement,
          reading: readStatement(statement, situation, {
            variables: document.Version === '2012-10-17',
            bounded,
          }),
        })),
      };
    });
}

/** The first statement that applies with this effect; of Allows that name the caller, the one that names it most strongly. */
export function applying(readings: readonly PolicyReading[], effect: Statement['Effect']) {
  const found = readings
    .flatMap(({ statements }) => statements)
    .filter(({ reading, statement }) => reading.applies && statement.Effect === effect);
  const rank = (grantee?: Grantee) => (grantee ? grantees.indexOf(grantee) : -1);
  const granteeOf = ({ reading }: (typeof found)[number]) => (reading.applies ? reading.grantee : undefined);
  const [best] = found.toSorted((a, b) => rank(granteeOf(a)) - rank(granteeOf(b)));
  return best && { at: best as StatementAt, grantee: granteeOf(best) };
}

import { type Caller, callerOf, isRole } from './caller.ts';

/** One request to AWS, as policies see it. */
export interface Request {
  /** An ARN, the name of a service, or `anonymous`. */
  caller: string;
  /** The IAM user whose keys created a federated session. */
  broker?: string;
  /** Such as `s3:GetObject`. */
  action: string;
  /** An ARN, or `*` where the action knows no resources. */
  resource: string;
  /** Who owns the resource: a bucket's ARN does not tell. */
  resourceAccount: string;
  /** Context keys; a list stands for a key with several values. */
  context?: Readonly<Record<string, string | readonly string[]>>;
  /** SCPs leave the principals of an organization’s management account alone, RCPs its resources. */
  callerInManagement?: boolean;
  resourceInManagement?: boolean;
  /** Whether RCPs reach the resource’s service; yes when left out. */
  rcpSupported?: boolean;
}

/** A request read once, for all statements. */
export interface Situation {
  request: Request;
  caller: Caller;
  /** Context keys in small letters: they are compared without regard to case. */
  context: ReadonlyMap<string, readonly string[]>;
}

const anonymous: Caller = { kind: 'anonymous', id: 'anonymous', name: 'anonymous' };

/** The keys that AWS derives from who calls: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
export function callerKeys({ kind, id, account, name }: Caller): Record<string, string> {
  const types: Partial<Record<Caller['kind'], string>> = {
    user: 'User',
    root: 'Account',
    'role session': 'AssumedRole',
    'service-linked role': 'AssumedRole',
    'federated session': 'FederatedUser',
    anonymous: 'Anonymous',
  };
  const type = types[kind];
  const arn =
    isRole({ kind, id, name }) && !id.includes(':role/') ? `arn:aws:iam::${account}:role/${name}` : id;
  return {
    ...(account !== undefined && { 'aws:PrincipalAccount': account, 'aws:PrincipalArn': arn }),
    ...(type !== undefined && { 'aws:PrincipalType': type }),
    ...(kind === 'user' && { 'aws:username': name }),
    'aws:PrincipalIsAWSService': String(kind === 'service'),
  };
}

/** Reads who calls, and adds the keys that AWS derives from that to those of the request, which go before them. */
export function situationOf(request: Request): Situation {
  const caller = callerOf(request.caller) ?? anonymous;
  const keys = { ...callerKeys(caller), ...request.context };
  const context = new Map(
    Object.entries(keys).map(([key, value]) => [
      key.toLowerCase(),
      typeof value === 'string' ? [value] : value,
    ]),
  );
  return { request, caller, context };
}

/** The value of a policy variable: only a key with exactly one value has one. */
export const variableIn =
  ({ context }: Situation) =>
  (name: string): string | undefined => {
    const values = context.get(name.toLowerCase());
    return values?.length === 1 ? values[0] : undefined;
  };

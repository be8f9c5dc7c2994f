import type { Step, StepId } from './evaluate.ts';
import {
  applying,
  exemption,
  type Level,
  type Policies,
  type PolicyReading,
  type PolicyType,
} from './policies.ts';
import type { Request, Situation } from './request.ts';

/** Resources whose own policy must speak even inside one account. */
export function mandatoryPolicy({ action, resource }: Request): 'key policy' | 'trust policy' | undefined {
  if (/^arn:[\w-]*:kms:[^:]*:\d*:key\//.test(resource)) return 'key policy';
  return /^sts:(assumerole|tagsession|setsourceidentity)/i.test(action) ? 'trust policy' : undefined;
}

/** What each step finds by itself, in the order of the walk; what comes after a no is the caller's affair. */
export function findings(
  situation: Situation,
  policies: Policies,
  readings: readonly PolicyReading[],
  sameAccount: boolean,
): Step[] {
  const { caller, request } = situation;
  const of = (type: PolicyType) => readings.filter((reading) => reading.type === type);
  const allow = (type: PolicyType) => applying(of(type), 'Allow');
  const step = (
    id: StepId,
    outcome: Step['outcome'],
    because: string,
    found?: ReturnType<typeof allow>,
  ): Step => ({
    id,
    outcome,
    because,
    ...(found && { at: found.at }),
    ...(found?.grantee && { grantee: found.grantee }),
  });

  if (/^sts:getcalleridentity$/i.test(request.action) && caller.kind !== 'anonymous') {
    const others = ['endpoint', 'rcp', 'scp', 'resource', 'identity', 'boundary', 'session'] as const;
    return [
      step('deny', 'grants', 'this call needs no permission, and no Deny stops it'),
      ...others.map((id) => step(id, 'skipped', 'not asked')),
    ];
  }

  /** A policy type that only limits: it must allow wherever it is present. */
  const limit = (id: 'endpoint' | 'boundary' | 'session', present: boolean): Step => {
    const exempt = exemption(id, situation);
    if (exempt !== undefined) return step(id, 'skipped', exempt);
    if (!present) return step(id, 'skipped', 'there is none');
    const found = allow(id);
    return found
      ? step(id, 'passes', 'it allows the action', found)
      : step(id, 'denies', 'it does not allow the action');
  };

  const deny = applying(readings, 'Deny');
  const grant = allow('resource');
  const mandatory = mandatoryPolicy(request);
  const ownPolicies = exemption('identity', situation) === undefined;
  const isRoot = caller.kind === 'root';
  /** Inside one account a grant to everyone or to the caller itself needs no other, and nothing limits it. */
  const direct = sameAccount && !isRoot && (grant?.grantee === 'everyone' || grant?.grantee === 'caller');
  const throughRole = sameAccount && grant?.grantee === 'role';

  const resource = (): Step => {
    if (!sameAccount || caller.account === undefined) {
      if (grant) return step('resource', 'grants', 'it allows the caller', grant);
      const none = policies.resource ? 'it does not allow the caller' : 'the resource has no policy';
      return step('resource', 'denies', none);
    }
    if (mandatory && !grant)
      return step('resource', 'denies', `the ${mandatory} must allow the caller or its account`);
    if (isRoot && mandatory !== 'key policy') return step('resource', 'skipped', 'the root user needs none');
    if (isRoot && grant) return step('resource', 'grants', 'the key policy allows the account', grant);
    if (direct) return step('resource', 'grants', 'it allows the caller itself, which is enough', grant);
    if (throughRole) return step('resource', 'grants', 'it allows the role', grant);
    if (grant)
      return step('resource', 'passes', 'it leaves the decision to the account’s own policies', grant);
    if (!policies.resource) return step('resource', 'skipped', 'there is none');
    return step('resource', 'passes', 'it does not allow the action, and need not');
  };

  const identity = (): Step => {
    if (isRoot && mandatory === 'trust policy')
      return step('identity', 'denies', 'the root user cannot assume roles');
    if (isRoot) {
      const grants = sameAccount && mandatory === undefined;
      return step('identity', grants ? 'grants' : 'skipped', 'the root user needs none');
    }
    if (!ownPolicies) return step('identity', 'skipped', 'the caller has none');
    if (direct || throughRole) return step('identity', 'skipped', 'the resource’s policy has granted it');
    const found = allow('identity');
    if (found) return step('identity', 'grants', 'it allows the action', found);
    return step(
      'identity',
      'denies',
      policies.identity?.length ? 'none allows the action' : 'the caller has none',
    );
  };

  const session = (): Step => {
    const present = policies.session !== undefined;
    if (caller.kind !== 'federated session' || present) return limit('session', present);
    return step('session', 'denies', 'a federated session without a session policy has no permissions');
  };

  const bypassed = (id: 'boundary' | 'session') => step(id, 'skipped', 'it does not limit this grant');
  return [
    deny ? step('deny', 'denies', 'it denies the action', deny) : step('deny', 'passes', 'no Deny applies'),
    limit('endpoint', policies.endpoint !== undefined),
    organization('rcp', policies.rcps),
    organization('scp', policies.scps),
    resource(),
    identity(),
    direct ? bypassed('boundary') : limit('boundary', policies.boundary !== undefined),
    direct ? bypassed('session') : session(),
  ];

  function organization(id: 'rcp' | 'scp', levels: readonly Level[] | undefined): Step {
    const exempt = exemption(id, situation);
    if (exempt !== undefined) return step(id, 'skipped', exempt);
    if (!levels) return step(id, 'skipped', 'there are none');
    if (id === 'rcp') return step(id, 'passes', 'RCPFullAWSAccess allows at every level');
    const closed = levels.find(
      ({ name }) =>
        !applying(
          of(id).filter(({ level }) => level === name),
          'Allow',
        ),
    );
    if (closed) return step(id, 'denies', `nothing at “${closed.name}” allows the action`);
    return step(id, 'passes', 'every level allows the action');
  }
}

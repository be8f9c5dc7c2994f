import fc from 'fast-check';
import type { Conditions, NamedPolicy, Principals, Statement } from '#engines/policy/document';
import type { Policies } from '#engines/policy/policies';
import type { Request } from '#engines/policy/request';

/** A policy variable as it stands in a policy. */
export const variable = (name: string) => `\${${name}}`;

/** Few names, so that policies and requests meet often. */
const accounts = ['111111111111', '222222222222'] as const;
export const callers = [
  'arn:aws:iam::111111111111:user/ann',
  'arn:aws:iam::111111111111:user/team/ben',
  'arn:aws:sts::111111111111:assumed-role/Shop/run-1',
  'arn:aws:sts::222222222222:assumed-role/Shop/run-1',
  'arn:aws:sts::111111111111:federated-user/ann',
  'lambda.amazonaws.com',
] as const;
const objects = [
  'arn:aws:s3:::posters/a/b.jpg',
  'arn:aws:s3:::posters/home/ann/x',
  'arn:aws:s3:::tickets/1',
] as const;
const calls = [
  ...['s3:GetObject', 's3:PutObject', 's3:GetObjectTagging'].map((action) => ({
    action,
    resources: objects,
  })),
  { action: 's3:ListBucket', resources: ['arn:aws:s3:::posters', 'arn:aws:s3:::tickets'] },
] as const;

const globalKeys = {
  'aws:SourceIp': fc.constantFrom('203.0.113.7', '198.51.100.9'),
  'aws:SecureTransport': fc.constantFrom('true', 'false'),
  'aws:PrincipalTag/team': fc.constantFrom('red', 'blue', 'Red'),
  'aws:CurrentTime': fc.constantFrom('2026-11-29T12:00:00Z', '2026-01-01T00:00:00Z'),
  'aws:SourceArn': fc.constantFrom('arn:aws:s3:::posters', 'arn:aws:sns:eu-west-1:111111111111:sales'),
  'aws:TagKeys': fc.constantFrom(['team'], ['team', 'cost'], ['cost', 'x']),
};
const context = fc.record(globalKeys, { requiredKeys: [] });
const listContext = fc.record(
  {
    ...globalKeys,
    's3:prefix': fc.constantFrom('home/ann/', 'home/ben/'),
    's3:max-keys': fc.constantFrom('5', '10', '100'),
  },
  { requiredKeys: [] },
);

export const requests: fc.Arbitrary<Request> = fc.constantFrom(...calls).chain(({ action, resources }) =>
  fc.record({
    caller: fc.constantFrom(...callers),
    action: fc.constant(action),
    resource: fc.constantFrom(...resources),
    resourceAccount: fc.constantFrom(...accounts),
    context: (action === 's3:ListBucket' ? listContext : context) as fc.Arbitrary<
      NonNullable<Request['context']>
    >,
  }),
);

const some = <T>(...values: T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 });
const strings = ['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike', 'StringEqualsIgnoreCase'];
const suffix = fc.constantFrom('', '', 'IfExists');
const one = (operators: readonly string[], key: string, ...values: string[]) =>
  fc
    .tuple(fc.constantFrom(...operators), suffix, some(...values))
    .map(([operator, ifExists, wanted]): Conditions => ({ [`${operator}${ifExists}`]: { [key]: wanted } }));

const condition: fc.Arbitrary<Conditions> = fc.oneof(
  one(strings, 'aws:PrincipalTag/team', 'red', 'blue', 'r*', 'Red'),
  one(
    strings,
    's3:prefix',
    `home/${variable('aws:username')}/`,
    'home/*',
    'home/ann/',
    variable('s3:prefix'),
  ),
  one(['IpAddress', 'NotIpAddress'], 'aws:SourceIp', '203.0.113.0/24', '198.51.100.9', '2001:db8::/32'),
  one(['Bool'], 'aws:SecureTransport', 'true', 'false'),
  one(
    ['DateGreaterThan', 'DateLessThanEquals', 'DateNotEquals'],
    'aws:CurrentTime',
    '2026-06-01T00:00:00Z',
    '2026-01-01T00:00:00Z',
  ),
  one(
    ['NumericLessThan', 'NumericEquals', 'NumericNotEquals', 'NumericGreaterThanEquals'],
    's3:max-keys',
    '10',
    '50',
  ),
  one(
    ['ArnLike', 'ArnNotLike', 'ArnEquals', 'ArnNotEquals'],
    'aws:SourceArn',
    'arn:aws:s3:::*',
    'arn:aws:sns:*:*:sales',
    'arn:aws:sns:eu-west-1:111111111111:sales',
  ),
  some('true', 'false').map(
    ([wanted = 'true']): Conditions => ({ Null: { 'aws:PrincipalTag/team': wanted } }),
  ),
  fc
    .tuple(
      fc.constantFrom('ForAllValues', 'ForAnyValue'),
      fc.constantFrom(...strings),
      some('team', 'cost', 't*'),
    )
    .map(([set, operator, wanted]): Conditions => ({ [`${set}:${operator}`]: { 'aws:TagKeys': wanted } })),
);

const principals: fc.Arbitrary<Principals> = fc.oneof(
  fc.constant('*' as const),
  some(
    '111111111111',
    'arn:aws:iam::222222222222:root',
    'arn:aws:iam::111111111111:user/ann',
    'arn:aws:iam::111111111111:role/Shop',
    'arn:aws:iam::111111111111:role/teams/Shop',
    'arn:aws:iam::222222222222:role/Shop',
    'arn:aws:sts::111111111111:assumed-role/Shop/run-1',
    '*',
  ).map((AWS) => ({ AWS })),
  fc.constant({ Service: 'lambda.amazonaws.com' }),
);

const body = fc.record({
  effect: fc.constantFrom('Allow' as const, 'Allow' as const, 'Deny' as const),
  action: some(
    's3:GetObject',
    's3:Get*',
    's3:*',
    '*',
    's3:PutObject',
    'S3:listbucket',
    's3:??tObject',
    'dynamodb:*',
  ),
  notAction: fc.boolean(),
  resource: some(
    '*',
    'arn:aws:s3:::posters',
    'arn:aws:s3:::posters/*',
    `arn:aws:s3:::*/home/${variable('aws:username')}/*`,
    'arn:aws:s3:::posters/?/b.jpg',
    'arn:aws:s3:::tickets/*',
    `arn:aws:s3:::posters/${variable("aws:PrincipalTag/team, 'a'")}/*`,
  ),
  notResource: fc.boolean(),
  principal: principals,
  notPrincipal: fc.boolean(),
  condition: fc.option(condition, { nil: undefined, freq: 2 }),
});

const statement = (withPrincipal: boolean) =>
  body.map(
    ({
      effect,
      action,
      notAction,
      resource,
      notResource,
      principal,
      notPrincipal,
      condition,
    }): Statement => ({
      Effect: effect,
      ...(withPrincipal && {
        [notPrincipal && effect === 'Deny' ? 'NotPrincipal' : 'Principal']: principal,
      }),
      // The rarer forms one time in eight, so that most statements say something.
      [notAction && effect === 'Deny' ? 'NotAction' : 'Action']: action,
      [notResource && action.length > 1 ? 'NotResource' : 'Resource']: resource,
      ...(condition && { Condition: condition }),
    }),
  );

const policy = (name: string, withPrincipal: boolean): fc.Arbitrary<NamedPolicy> =>
  fc
    .array(statement(withPrincipal), { minLength: 1, maxLength: 3 })
    .map((Statement) => ({ name, document: { Version: '2012-10-17', Statement } }));

const full: NamedPolicy = {
  name: 'FullAWSAccess',
  document: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } },
};

export const policies: fc.Arbitrary<Policies> = fc
  .record({
    identity: fc.array(policy('user policy', false), { maxLength: 2 }),
    boundary: fc.option(policy('boundary', false), { nil: undefined, freq: 2 }),
    session: fc.option(
      policy('session policy', false).map((one) => [one]),
      { nil: undefined, freq: 2 },
    ),
    resource: fc.option(policy('bucket policy', true), { nil: undefined, freq: 3 }),
    scps: fc.option(
      fc.tuple(fc.boolean(), policy('unit', false)).map(([open, unit]) => [
        { name: 'root', policies: [full] },
        { name: 'unit', policies: open ? [full, unit] : [unit] },
      ]),
      { nil: undefined, freq: 2 },
    ),
    rcps: fc.option(
      // An RCP of one's own only denies, names everyone, and has no bare * for an action.
      fc.tuple(some('s3:Get*', 's3:PutObject', 's3:*'), statement(true)).map(([Action, each]) => {
        const { Principal: _, NotPrincipal: __, Action: ___, NotAction: ____, ...rest } = each;
        const rcp: Statement = { ...rest, Effect: 'Deny', Principal: '*', Action };
        return [
          { name: 'root', policies: [{ name: 'rcp', document: { Version: '2012-10-17', Statement: rcp } }] },
        ];
      }),
      { nil: undefined, freq: 2 },
    ),
  })
  // An option that is not taken is a policy that does not exist.
  .map(
    (all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Policies,
  );

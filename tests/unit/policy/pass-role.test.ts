import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decidePassing, inputs, policies, roles } from '#components/pass-role/decide.ts';
import { loadChecks } from '#components/policy-evaluator/checks.ts';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';

const at = (changes: Parameters<typeof valuesOf<typeof inputs>>[1] = {}) =>
  decidePassing(valuesOf(inputs, changes));
const failed = (changes: Parameters<typeof at>[0]) =>
  at(changes).checks.find(({ passes }) => passes === false)?.name;

const text = (...Statement: object[]) => JSON.stringify({ Version: '2012-10-17', Statement });
const example = text(
  { Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' },
  { Effect: 'Allow', Action: 'iam:PassRole', Resource: 'arn:aws:iam::111111111111:role/S3Access' },
);

describe('worked example: PassRole on one role', () => {
  const launch = { policy: example, service: 'ec2' } as const;
  const s3Access = 'arn:aws:iam::111111111111:role/S3Access';

  test('S3Access works if it trusts EC2', () => {
    expect(at({ ...launch, role: s3Access, trust: 'ec2' }).works).toBe(true);
    expect(failed({ ...launch, role: s3Access, trust: 'lambda' })).toBe('Trust');
  });

  test('AdminRole is refused whatever it trusts', () => {
    const role = 'arn:aws:iam::111111111111:role/AdminRole';
    for (const trust of ['ec2', 'lambda'] as const) {
      expect(failed({ ...launch, role, trust })).toBe('May pass the role');
    }
    expect(at({ ...launch, role, trust: 'ec2' }).working.map(({ result }) => result)).toContain(
      `“not authorized to perform: iam:PassRole on resource: ${role}”`,
    );
  });
});

describe('edges', () => {
  test('the start works: a star lets her borrow any role', () => {
    expect(at().answer).toBe('Works: a function that runs as Admin, whatever the caller itself may do.');
  });

  test('PassedToService holds the service of the call', () => {
    expect(failed({ policy: policies.toLambda })).toBeUndefined();
    expect(failed({ policy: policies.toLambda, service: 'ec2', trust: 'ec2' })).toBe('May pass the role');
  });

  test('a role elsewhere is refused although the star lets her pass it and it trusts the service', () => {
    expect(failed({ role: roles.elsewhere })).toBe('One account');
    expect(failed({ role: roles.elsewhere, policy: policies.named })).toBe('May pass the role');
  });

  test('to trust the account is not to trust the service', () => {
    expect(failed({ trust: 'account' })).toBe('Trust');
  });

  test('a wildcard in the name needs the whole beginning, in the same case', () => {
    const role = (name: string) => `arn:aws:iam::111111111111:role/${name}`;
    const named = (name: string) => failed({ policy: policies.named, role: role(name) });
    expect(named('shop-lambda-')).toBeUndefined();
    expect(named('shop-lambda-import')).toBeUndefined();
    expect(named('shop-lambda')).toBe('May pass the role');
    expect(named('Shop-lambda-import')).toBe('May pass the role');
    // A path stands before the name.
    expect(named('batch/shop-lambda-import')).toBe('May pass the role');
  });

  test('a service-linked role that is named must be passed too', () => {
    const role = 'arn:aws:iam::111111111111:role/aws-service-role/ec2.amazonaws.com/AWSServiceRoleForEC2Spot';
    expect(failed({ role, policy: policies.without })).toBe('May pass the role');
  });

  test('a Deny stops it; without the call itself nothing is passed', () => {
    const deny = { Effect: 'Deny', Action: 'iam:PassRole', Resource: roles.admin };
    const all = { Effect: 'Allow', Action: '*', Resource: '*' };
    expect(failed({ policy: text(all, deny) })).toBe('May pass the role');
    expect(failed({ policy: text({ ...all, Action: 'iam:*' }) })).toBe('The call itself');
  });

  test('a refusal names the Allow that came nearest', () => {
    const said = (changes: Parameters<typeof at>[0]) =>
      at(changes).working.find(({ says }) => says === 'May pass the role')?.result;
    expect(said({ policy: policies.named })).toBe(
      'no: allowed for other roles only (statement 2 of the policy)',
    );
    expect(said({ policy: policies.toLambda, service: 'ec2' })).toBe(
      'no: the condition does not hold (statement 2 of the policy)',
    );
    expect(said({ policy: policies.without })).toBe('no: none allows the action');
    const all = { Effect: 'Allow', Action: '*', Resource: '*' };
    const deny = { Effect: 'Deny', NotAction: 's3:*', Resource: roles.admin };
    expect(said({ policy: text(all, deny) })).toBe('no: it denies the action (statement 2 of the policy)');
  });

  test('each service fails in its own way', () => {
    expect(at({ trust: 'ec2' }).answer).toMatch(/^Refused: .*Lambda/);
    expect(at({ service: 'ec2' }).answer).toMatch(/^Taken and useless: the instance starts/);
    expect(at({ service: 'ecs' }).answer).toMatch(/^Taken and useless: the task definition/);
  });
});

test('bad input is told, with place and what would be right', async () => {
  await loadChecks();
  const fault = (changes: Parameters<typeof at>[0]) => faultsOf(inputs, changes ?? {})[0];
  expect(fault({ role: 'Admin' })).toMatch(/Write such as arn:aws:iam::111111111111:role\/Admin\.$/);
  expect(fault({ role: 'arn:aws:iam::111111111111:role/' })).toMatch(/^This is no ARN of a role/);
  expect(fault({ role: `${roles.admin}\n` })).toBeUndefined();
  expect(at({ role: ` ${roles.admin}\n`, policy: policies.named }).answer).toMatch(/may not pass this role/);
  expect(at({ role: ` ${roles.admin}\n` }).works).toBe(true);
  expect(fault({ policy: '' })).toBe('The policy is empty. Write one, or press Reset.');
  expect(fault({ policy: `{"Statement": [{"Efect": "Allow"}]}` })).toMatch(
    /^Line 1, column 17: .*Did you mean “Effect”\?$/,
  );
  expect(fault({ policy: ' '.repeat(4_001) })).toBe(
    '“Ann’s policy” has 4,001 characters. Up to 4,000 fit: cut 1.',
  );
});

test('it works exactly when all four checks do, and no check speaks after one that failed', () => {
  const resource = fc.constantFrom(
    '*',
    roles.admin,
    'arn:aws:iam::*:role/*',
    'arn:aws:iam::111111111111:role/A?min',
  );
  fc.assert(
    fc.property(
      fc.record({
        policy: fc.tuple(resource, fc.constantFrom(undefined, 'lambda', 'ec2')).map(([Resource, service]) =>
          text(
            { Effect: 'Allow', Action: ['lambda:*', 'ec2:*'], Resource: '*' },
            {
              Effect: 'Allow',
              Action: 'iam:PassRole',
              Resource,
              ...(service && {
                Condition: { StringEquals: { 'iam:PassedToService': `${service}.amazonaws.com` } },
              }),
            },
          ),
        ),
        role: fc.constantFrom(roles.admin, roles.elsewhere, 'arn:aws:iam::111111111111:role/path/Admin'),
        service: fc.constantFrom('lambda' as const, 'ec2' as const),
        trust: fc.constantFrom('lambda' as const, 'ec2' as const, 'ecs' as const, 'account' as const),
      }),
      (values) => {
        const { works, checks } = decidePassing(values);
        expect(works).toBe(checks.every(({ passes }) => passes === true));
        const first = checks.findIndex(({ passes }) => passes !== true);
        if (first >= 0) {
          expect(checks[first]?.passes).toBe(false);
          expect(checks.slice(first + 1).every(({ passes }) => passes === undefined)).toBe(true);
        }
        if (works) {
          expect(values.trust).toBe(values.service);
          expect(values.role).toMatch(/:111111111111:/);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

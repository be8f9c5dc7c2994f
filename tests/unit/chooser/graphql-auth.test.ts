import { expect, test } from 'vitest';
import { chooseGraphqlAuth, inputs } from '#engines/chooser/graphql-auth';
import { type Values, valuesOf } from '#engines/inputs';

const run = (changes: Partial<Values<typeof inputs>>) => chooseGraphqlAuth(valuesOf(inputs, changes));

test('one API: a public catalogue, orders of signed-in customers, a job that updates prices', () => {
  expect(run({ caller: 'anonymous', open: true })).toMatchObject({
    stay: ['API_KEY'],
    directive: '@aws_api_key',
  });
  expect(run({ caller: 'pool', first: true })).toMatchObject({
    stay: ['AMAZON_COGNITO_USER_POOLS'],
    directive: 'none',
  });
  expect(run({ caller: 'aws' })).toMatchObject({ stay: ['AWS_IAM'], directive: '@aws_iam' });
});

test.each([
  ['oidc', 'OPENID_CONNECT', '@aws_oidc'],
  ['own', 'AWS_LAMBDA', '@aws_lambda'],
  ['pool', 'AMAZON_COGNITO_USER_POOLS', '@aws_cognito_user_pools'],
] as const)('a caller of kind %s: %s', (caller, type, directive) => {
  expect(run({ caller })).toMatchObject({ stay: [type], directive });
});

test('without proof nothing that is not public', () => {
  expect(run({ caller: 'anonymous', open: false })).toMatchObject({
    stay: [],
    header: 'none',
    directive: 'none',
  });
});

test('a group needs its directive even with the default type', () => {
  expect(run({ caller: 'pool', group: true, first: true }).directive).toContain('cognito_groups');
});

test('keys, IAM and Lambda exist once on an API', () => {
  const often = (caller: 'anonymous' | 'aws' | 'own' | 'pool' | 'oidc') =>
    run({ caller }).working.find(({ says }) => says === 'On one API')?.result;
  for (const caller of ['anonymous', 'aws', 'own'] as const) expect(often(caller)).toContain('once');
  for (const caller of ['pool', 'oidc'] as const) expect(often(caller)).toBe('several');
});

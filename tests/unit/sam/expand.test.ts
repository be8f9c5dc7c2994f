import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandSam, inputs, shop } from '#engines/sam/expand';

const head = 'Transform: AWS::Serverless-2016-10-31\nResources:\n';
const ids = (template: string) => {
  expect(inputs.template.check(template)).toBeUndefined();
  return expandSam({ template }).resources.map(({ id }) => id);
};
/** A function F with these lines among its properties, each with its own indentation below them. */
const f = (...properties: string[]) =>
  `${head}  F:\n    Type: AWS::Serverless::Function\n    Properties:\n${['CodeUri: src', ...properties].map((line) => `      ${line}`).join('\n')}\n`;

describe('worked examples', () => {
  test('an Api event, an alias and a canary make eleven resources', () => {
    expect(ids(shop)).toEqual([
      'Checkout',
      'CheckoutRole',
      'CheckoutVersion…',
      'CheckoutAliaslive',
      'CheckoutDeploymentGroup',
      'CheckoutBuyPermissionProd',
      'ServerlessDeploymentApplication',
      'CodeDeployServiceRole',
      'ServerlessRestApi',
      'ServerlessRestApiDeployment…',
      'ServerlessRestApiProdStage',
    ]);
  });
  test('what makes roles needs CAPABILITY_IAM, named roles and nested applications more', () => {
    const needs = (template: string) => expandSam({ template }).working.at(-1)?.result;
    expect(needs(f())).toBe('CAPABILITY_IAM');
    expect(needs(f('Role: arn:aws:iam::111122223333:role/shop'))).toBe('none');
    expect(needs(`${head}  R:\n    Type: AWS::IAM::Role\n    Properties: { RoleName: shop }\n`)).toBe(
      'CAPABILITY_NAMED_IAM',
    );
    expect(needs(`${head}  A:\n    Type: AWS::Serverless::Application\n`)).toBe('CAPABILITY_AUTO_EXPAND');
  });
});

test.each([
  ['SQS', ['FE']],
  ['Kinesis', ['FE']],
  ['Schedule', ['FE', 'FEPermission']],
  ['ScheduleV2', ['FE', 'FERole']],
  ['HttpApi', ['FEPermission', 'ServerlessHttpApi', 'ServerlessHttpApiApiGatewayDefaultStage']],
])('an event of type %s', (type, made) => {
  expect(ids(f('Events:', '  E:', `    Type: ${type}`))).toEqual(['F', 'FRole', ...made]);
});
test('a public function URL has two permissions, one with IAM has none', () => {
  expect(ids(f('FunctionUrlConfig: { AuthType: NONE }')).slice(2)).toEqual([
    'FUrl',
    'FUrlPublicPermissions',
    'FURLInvokeAllowPublicAccess',
  ]);
  expect(ids(f('FunctionUrlConfig: { AuthType: AWS_IAM }')).slice(2)).toEqual(['FUrl']);
});
test('an event may name an API of the template, and then none is made for it', () => {
  const api = '  Shop:\n    Type: AWS::Serverless::Api\n    Properties: { StageName: live }\n';
  expect(ids(f('Events:', '  E: { Type: Api, Properties: { RestApiId: !Ref Shop } }') + api)).toEqual([
    'F',
    'FRole',
    'FEPermissionlive',
    'Shop',
    'ShopDeployment…',
    'ShopliveStage',
  ]);
});
test('an S3 event needs a bucket of the same template', () => {
  const event = f('Events:', '  E: { Type: S3, Properties: { Bucket: !Ref Posters } }');
  expect(expandSam({ template: event }).refused).toMatch(/^Line 8, column \d+: An S3 event/);
  expect(ids(`${event}  Posters:\n    Type: AWS::S3::Bucket\n`)).toEqual([
    'F',
    'FRole',
    'FEPermission',
    'Posters',
  ]);
});
test('globals count for each function, and a function may switch a preference off', () => {
  const globals =
    'Globals:\n  Function:\n    AutoPublishAlias: live\n    DeploymentPreference: { Type: AllAtOnce }\n';
  expect(ids(globals + f())).toContain('FDeploymentGroup');
  expect(ids(globals + f('DeploymentPreference: { Enabled: false }'))).not.toContain('FDeploymentGroup');
  expect(expandSam({ template: f('DeploymentPreference: { Type: AllAtOnce }') }).refused).toMatch(
    /AutoPublishAlias/,
  );
});

test.each([
  ['', /nothing here/],
  ['Resources:\n  F:\n    Type: AWS::Serverless::Function\n', /^Line 1, column 1: Without “Transform/],
  [
    `${head}  F:\n    Type: AWS::Serverless::Functon\n`,
    /^Line 4, column 11: .*“AWS::Serverless::Functon”. Did you mean “AWS::Serverless::Function”/,
  ],
  [`${head}  F:\n    Type: Function\n`, /no resource type/],
  [`${head}  F:\n    Typ: x\n`, /has no Type/],
  [`${head}  F-1:\n    Type: AWS::S3::Bucket\n`, /no logical ID/],
  [`Globls: {}\n${head}  F:\n    Type: AWS::S3::Bucket\n`, /“Globals”/],
  [`${head}  F: [`, /^Line 3/],
])('a fault names its place: %#', (template, fault) => {
  expect(inputs.template.check(template)).toMatch(fault);
});
test('an unknown type of event is named with the nearest', () => {
  expect(expandSam({ template: f('Events: { E: { Type: Sqs } }') }).refused).toMatch(
    /“Sqs”. Did you mean “SQS”/,
  );
});

test('any functions with any events: no logical ID is made twice, and shared ones once', () => {
  const one = fc.record({
    role: fc.boolean(),
    alias: fc.boolean(),
    canary: fc.boolean(),
    url: fc.boolean(),
    events: fc.uniqueArray(fc.constantFrom('Api', 'HttpApi', 'SQS', 'Schedule', 'SNS', 'DynamoDB')),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (functions) => {
      const template =
        head +
        functions
          .map(({ role, alias, canary, url, events }, index) =>
            [
              `  F${index}:`,
              '    Type: AWS::Serverless::Function',
              '    Properties:',
              '      CodeUri: src',
              ...(role ? ['      Role: arn'] : []),
              ...(alias || canary ? ['      AutoPublishAlias: live'] : []),
              ...(canary ? ['      DeploymentPreference: { Type: AllAtOnce }'] : []),
              ...(url ? ['      FunctionUrlConfig: { AuthType: NONE }'] : []),
              ...(events.length > 0
                ? ['      Events:', ...events.map((type) => `        ${type}: { Type: ${type} }`)]
                : []),
            ].join('\n'),
          )
          .join('\n');
      const made = ids(template);
      expect(new Set(made).size).toBe(made.length);
      expect(made.filter((id) => id === 'ServerlessRestApi')).toHaveLength(
        functions.some(({ events }) => events.includes('Api')) ? 1 : 0,
      );
    }),
    { numRuns: 1000 },
  );
});

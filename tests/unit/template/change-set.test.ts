import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeSet, inputs } from '#engines/template/change-set';
import { before } from '#engines/template/versions';

const update = (after: string, from = before) => {
  for (const text of [from, after]) expect(inputs.after.check(text)).toBeUndefined();
  return changeSet({ before: from, after });
};
const resource = (type: string, properties: string, more = '') =>
  `Resources:\n  It:\n    Type: ${type}\n${more}    Properties: { ${properties} }\n`;

test.each([
  ['AWS::EC2::Instance', 'ImageId', 'Modify, Replacement True'],
  ['AWS::EC2::Instance', 'InstanceType', 'Modify, Replacement False'],
  ['AWS::EC2::Instance', 'Tags', 'Modify, Replacement False'],
  ['AWS::EC2::SecurityGroup', 'GroupDescription', 'Modify, Replacement True'],
  ['AWS::S3::Bucket', 'BucketName', 'Modify, Replacement True'],
  ['AWS::SQS::Queue', 'VisibilityTimeout', 'Modify, Replacement False'],
])('%s: a changed %s is %s', (type, property, shown) => {
  const set = update(resource(type, `${property}: b`), resource(type, `${property}: a`));
  expect(set.of('It')).toBe(shown);
});

test('server, groups and address: by ID the server stays, by name it may be replaced', () => {
  const byName = before.replace('SecurityGroupIds', 'SecurityGroups');
  const described = (text: string) => text.replace('ticket shop', 'Tickets');
  expect(update(described(before)).rows.map(({ id, replacement }) => [id, replacement])).toEqual([
    ['Web', 'True'],
    ['Server', 'False'],
  ]);
  expect(update(described(byName), byName).rows.map(({ id, replacement }) => [id, replacement])).toEqual([
    ['Web', 'True'],
    ['Server', 'Conditional'],
    ['Address', 'False'],
  ]);
});

test('a new name of a logical ID is one removal and one addition, with what it held', () => {
  const { rows } = update(before.replace('Orders:', 'Queue:'));
  expect(rows.map(({ id, action }) => `${action} ${id}`)).toEqual(['Add Queue', 'Remove Orders']);
  expect(rows[1]?.warning).toContain('its messages');
});

test('policies decide what becomes of the old one', () => {
  const queue = (policy: string, name: string) => resource('AWS::SQS::Queue', `QueueName: ${name}`, policy);
  const replaced = (policy: string) => update(queue(policy, 'b'), queue(policy, 'a')).rows[0];
  expect(replaced('')?.policyAction).toBe('ReplaceAndDelete');
  expect(replaced('    DeletionPolicy: Retain\n')?.policyAction).toBe('ReplaceAndDelete');
  expect(replaced('    UpdateReplacePolicy: Retain\n')).toMatchObject({
    policyAction: 'ReplaceAndRetain',
    warning: undefined,
  });
  const database = resource('AWS::RDS::DBInstance', 'Port: 1');
  const other = resource('AWS::SQS::Queue', 'DelaySeconds: 1').replace('It:', 'Other:');
  expect(update(other, database).rows[1]?.policyAction).toBe('Snapshot');
});

test('a fixed name is in the way of a replacement, and some properties allow no change', () => {
  const group = (text: string) =>
    resource('AWS::EC2::SecurityGroup', `GroupName: web, GroupDescription: ${text}`);
  expect(update(group('b'), group('a')).answer).toContain('Replaced: It');
  expect(update(group('b'), group('a')).rows[0]?.warning).toContain('fixed GroupName');
  const volume = (zone: string) => resource('AWS::EC2::Volume', `AvailabilityZone: ${zone}`);
  expect(update(volume('b'), volume('a')).rows[0]?.warning).toContain('allows no change');
  expect(
    update(resource('AWS::SNS::Topic', 'Tags: x'), resource('AWS::SQS::Queue', 'Tags: x')).of('It'),
  ).toBe('Refused');
});

test('a parameter’s new default changes what refers to it', () => {
  const of = (value: string) =>
    `Parameters: { P: { Type: String, Default: ${value} } }\n${resource('AWS::SQS::Queue', `QueueName: !Sub "q-\${P}"`)}`;
  expect(update(of('b'), of('a')).of('It')).toBe('Modify, Replacement True');
  expect(update(of('a'), of('a')).rows).toEqual([]);
});

test('layout, comments and the long form change nothing', () => {
  const long = before
    .replace('!Ref Server', '{ Ref: Server }')
    .replace('VisibilityTimeout: 30', 'VisibilityTimeout: "30" # s');
  expect(update(long).answer).toContain('is empty');
});

test('any two of many templates: each row once, and nothing without a change', () => {
  const names = ['A', 'B', 'C', 'D'];
  const template = fc
    .array(fc.record({ refers: fc.constantFrom(...names), name: fc.constantFrom('a', 'b') }), {
      minLength: 1,
      maxLength: 4,
    })
    .map(
      (items) =>
        `Resources:\n${items.map(({ refers, name }, i) => `  ${names[i]}: { Type: AWS::SNS::Subscription, Properties: { TopicArn: !Ref ${refers}, Endpoint: ${name} } }`).join('\n')}`,
    );
  fc.assert(
    fc.property(template, template, (from, to) => {
      const ids = changeSet({ before: from, after: to }).rows.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(changeSet({ before: to, after: to }).rows).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('what this page does not know is not called a change in place', () => {
  const unknown = update(resource('AWS::New::Thing', 'Size: 2'), resource('AWS::New::Thing', 'Size: 1'));
  expect(unknown.of('It')).toBe('Modify, Replacement unknown');
  expect(unknown.answer).toBe('1 resource. Effect not known to this page: It.');
  const table = (more: string) => resource('AWS::DynamoDB::Table', `TableName: a, ${more}`);
  expect(update(table('Odd: 2'), table('Odd: 1')).rows[0]?.warning).toBe(
    'Perhaps: The old It is deleted, with its items.',
  );
});

test('the answer says where the update fails', () => {
  const volume = (zone: string) => resource('AWS::EC2::Volume', `AvailabilityZone: ${zone}`);
  expect(update(volume('b'), volume('a')).answer).toContain('As it stands the update fails, at It.');
  const queue = (more: string) => resource('AWS::SQS::Queue', `QueueName: q.fifo${more}`);
  expect(update(queue(', FifoQueue: true'), queue('')).answer).toContain('the update fails, at It.');
  expect(update(queue(', DelaySeconds: 3'), queue('')).answer).not.toContain('fails');
});

import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { valuesOf } from '#engines/inputs';
import { faultsOf } from '#engines/read-input';
import { readTemplate } from '#engines/template/document';
import { Evaluator } from '#engines/template/evaluate';
import { example } from '#engines/template/example';
import { evaluated, failed, inputs } from '#engines/template/functions';
import { parseTemplate } from '#engines/template/parse';
import { Stack } from '#engines/template/stack';

vi.setConfig({ testTimeout: 60_000 });

const of = (expression: string, changes: Partial<ReturnType<typeof valuesOf<typeof inputs>>> = {}) =>
  evaluated(valuesOf(inputs, { expression, ...changes }));
const gives = (...given: Parameters<typeof of>) => of(...given).value;
const faultOf = (name: 'expression' | 'template', text: string) => inputs[name].check(text);

test.each([
  ['!Ref Orders', 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders'],
  ['!GetAtt Orders.Arn', 'arn:aws:sqs:eu-west-1:111122223333:orders'],
  ['{ "Fn::GetAtt": ["Orders", "Arn"] }', 'arn:aws:sqs:eu-west-1:111122223333:orders'],
  ['!Ref Posters', 'posters-111122223333'],
  ['!GetAtt Posters.Arn', 'arn:aws:s3:::posters-111122223333'],
  ['!Ref EnvType', 'test'],
  ['!Ref AWS::Region', 'eu-west-1'],
  ['!Ref AWS::StackName', 'shop'],
  ['!Ref AWS::NoValue', 'no property'],
  ['!FindInMap [Images, !Ref "AWS::Region", "64"]', 'ami-0ddd'],
  ['!FindInMap [Images, !Ref "AWS::Region", 64]', 'ami-0ddd'],
  ["!Join [ ':', [ a, b, c ] ]", 'a:b:c'],
  ['!Join ["", [!Ref "AWS::NoValue", a]]', 'a'],
  ['!Join ["/", !Ref Subnets]', 'subnet-1/subnet-2'],
  ['!Select [1, !Ref Subnets]', 'subnet-2'],
  ['!Select [0, !Split ["|", "a|b"]]', 'a'],
  ['!Split [",", "a,,b"]', '[a, "", b]'],
  ['!If [IsProd, large, small]', 'small'],
  [`!Sub "\${AWS::Region}/\${Orders.QueueName}/\${Day}"`, failed],
  [`!Sub ["\${Posters}/\${Day}", { Day: monday }]`, 'posters-111122223333/monday'],
  [`!Sub "\${!HOME}"`, `\${HOME}`],
  ['!ImportValue network-VpcId', 'vpc-0a11'],
  ['Fn::ImportValue: !Sub "data-SeatsTable"', 'seats'],
  ['!Select [1, !Split [",", !ImportValue network-Subnets]]', 'subnet-2'],
  ['!Equals [prod, Prod]', 'false'],
  ['!Not [!Condition IsProd]', 'true'],
  ['!Or [!Condition IsProd, !Equals [a, a]]', 'true'],
  ['!And [!Condition IsProd, !Equals [a, a]]', 'false'],
  ['plain', 'plain'],
  ['""', 'the empty text'],
])('%s gives %s', (expression, value) => {
  expect(inputs.expression.check(expression)).toBeUndefined();
  expect(gives(expression)).toBe(value);
});

test('Sub builds an ARN from parameter, partition and account', () => {
  const template = readTemplate(
    'Parameters: { Name: { Type: String } }\nResources: { A: { Type: AWS::S3::Bucket } }',
  );
  const stack = new Stack(
    template,
    { region: 'us-east-1', account: '123456789012', partition: 'aws' },
    new Map([['Name', 'logs']]),
  );
  const node = parseTemplate(`!Sub 'arn:\${AWS::Partition}:s3:::\${Name}-\${AWS::AccountId}'`);
  expect(new Evaluator(stack).value(node, 'property')).toBe('arn:aws:s3:::logs-123456789012');
});

test('conditions are built from conditions, and tell upper from lower case', () => {
  const template = example.replace(
    'Resources:',
    '  IsEu: !Equals [!Ref "AWS::Region", eu-west-1]\n  ProdEu: !And [!Condition IsProd, !Condition IsEu]\nResources:',
  );
  const parameters = 'EnvType=prod';
  expect(gives('!Condition ProdEu', { template, parameters })).toBe('true');
  expect(gives('!Condition ProdEu', { template, parameters, place: 'virginia' })).toBe('false');
  expect(gives('!Condition IsProd', { parameters: 'EnvType=Prod' })).toBe('false');
});

test.each([
  ['!Ref Order', 'you mean Orders.'],
  ['!GetAtt Orders.ARN', 'It knows Arn.'],
  ['!If [IsProd, !Ref Nothing, a]', 'neither a parameter nor a resource'],
  ['!If [Isprod, a, b]', 'you mean IsProd.'],
  ['!Equals [!Ref Server, x]', 'Conditions may not name a resource'],
  ['!If [IsProd, a]', 'two values'],
  ['!And [!Condition IsProd]', '2 to 10 conditions'],
  ['!Not [!Condition IsProd, !Condition IsProd]', 'exactly one'],
  ['!Join ["", [!Equals [a, b]]]', 'stands in Conditions'],
  ['!Select [2, !Ref Subnets]', '0 to 1'],
  ['!Select [x, !Ref Subnets]', 'whole number'],
  [`!Sub "\${Subnets}"`, 'Join the list first'],
  ['!Join [!Ref EnvType, [a]]', 'written out'],
  ['!FindInMap [Images, eu-west-1, "128"]', 'it has 32, 64'],
  ['!FindInMap [Image, eu-west-1, "64"]', 'you mean Images.'],
  ['!FindInMap [Images, !Select [0, [a]], "64"]', 'AWS::LanguageExtensions allows more'],
  ['!FindInMap [Images, x, "64", { DefaultValue: ami-0 }]', 'needs “Transform'],
  ['!ImportValue nothing', 'exports “nothing”'],
  [`Fn::ImportValue: !Sub "\${Orders}"`, 'may not depend on a resource'],
  ['!Base64 text', 'does not work out Fn::Base64'],
])('%s is an error', (expression, why) => {
  expect(inputs.expression.check(expression)).toBeUndefined();
  const { value, answer } = of(expression);
  expect(value).toBe(failed);
  expect(answer).toContain(why);
});

test('with the transform a missing key takes the default', () => {
  const template = `Transform: AWS::LanguageExtensions\n${example}`;
  expect(gives('!FindInMap [Images, x, "64", { DefaultValue: ami-0 }]', { template })).toBe('ami-0');
});

test('a resource whose condition is false does not exist, and may stand in the branch not taken', () => {
  const template = example.replace('Type: AWS::SQS::Queue', 'Type: AWS::SQS::Queue\n    Condition: IsProd');
  expect(of('!Ref Orders', { template }).answer).toContain('does not exist');
  expect(gives('!If [IsProd, !Ref Orders, none]', { template })).toBe('none');
});

test('names in a circle, conditions in a circle and names that double are errors, and nothing follows them', () => {
  const circle = `Resources:\n  A: { Type: AWS::S3::Bucket, Properties: { BucketName: !Ref B } }\n  B: { Type: AWS::S3::Bucket, Properties: { BucketName: !Ref A } }`;
  expect(of('!Ref A', { template: circle, parameters: '' }).answer).toContain('in a circle');
  const asking = `Conditions: { C: !Not [!Condition C] }\nResources: { A: { Type: AWS::S3::Bucket } }`;
  expect(of('!Condition C', { template: asking, parameters: '' }).answer).toContain('asks for itself');
  const doubling = Array.from(
    { length: 40 },
    (_, i) =>
      `  A${i}: { Type: AWS::SQS::Queue, Properties: { QueueName: !Sub "\${A${i + 1}}\${A${i + 1}}" } }`,
  );
  const template = `Resources:\n${doubling.join('\n')}\n  A40: { Type: AWS::SQS::Queue }`;
  expect(inputs.template.check(template)).toBeUndefined();
  expect(of('!Ref A0', { template, parameters: '' }).value).toBe(failed);
});

test.each([
  ['Resources:\n  A:\n Type: x', /^Line 2, column 5: All mapping items must start at the same column\.$/],
  ['Resources:\n  A: { Type: AWS::S3::Bucket, Propertys: {} }', /^Line 2, column 31: .+“Properties”/],
  ['Resources: !Reff x', /^Line 1, column \d+: There is no function “!Reff”\. Did you mean “Ref”/],
  [
    'Mappings: { M: { a: { 64: b } } }\nResources: { A: { Type: T } }',
    /^Line 1, column 23: .*Write "64" in quotes/,
  ],
  ['Mappings: { M: { a: { b: !Ref c } } }\nResources: { A: { Type: T } }', /Functions choose from it/],
  ['A: &x 1\nB: *x', /aliases/],
  ['<<: { a: b }', /merges/],
  ['Parameters:\n', /^Line 1, column \d+: .+(no empty values|no value)/],
  ['Resources: { A: { Type: T } }\nResources: { A: { Type: T } }', /^Line 2/],
  ['', /nothing here/],
  ['text', /holds names with values/],
  [`Resources: ${'['.repeat(60)}${']'.repeat(60)}`, /40 levels/],
  [`Resources: ${'['.repeat(2900)}${']'.repeat(2900)}`, /40 levels/],
  ['Parameters: { A-B: { Type: String } }\nResources: { A: { Type: T } }', /letters and digits/],
])('a template with a fault says where: %#', (template, says) => {
  expect(faultOf('template', template)).toMatch(says);
});

test('a template too long is not parsed, and says how much to cut', () => {
  const [fault] = faultsOf(inputs, { template: `${example}${'#'.repeat(6_000)}` });
  expect(fault).toContain('6,000');
});

test('whatever is typed, there is a fault in words or a result, and nothing is thrown', () => {
  const pieces = fc.constantFrom(
    ...[
      '!Ref ',
      '!Sub ',
      '!If ',
      '[',
      ']',
      '{',
      '}',
      ': ',
      '\n',
      '  ',
      '- ',
      '"',
      "'",
      `\${`,
      '&a',
      '*a',
      '|',
      '<<',
    ],
    ...[
      'Orders',
      'IsProd',
      'AWS::Region',
      'Fn::Join',
      'constructor',
      '__proto__',
      'Resources',
      'Type',
      '64',
      ', ',
    ],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (words) => {
      const typed = words.join('');
      if (faultOf('expression', typed) === undefined) expect(of(typed).answer).toMatch(/\.$/);
      expect(faultOf('template', typed) ?? 'Fine.').toMatch(/\.$|\?$/);
    }),
    { numRuns: 3000 },
  );
});

test('joining what was split gives the text back', () => {
  const word = fc.stringMatching(/^[a-z]{0,6}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const text = words.join(',');
      const result = gives(`!Join [",", !Split [",", "${text}"]]`);
      expect(result).toBe(text === '' ? 'the empty text' : text);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['!Ref [Orders]', 'It gives an error. Ref takes one name, written out, such as !Ref Orders.'],
  [
    '!Ref IsProd',
    'It gives an error. IsProd is a condition: Fn::If asks it, and Condition inside another one.',
  ],
  [`!Sub "a\${}"`, `It gives an error. A hole of Fn::Sub is empty. Write a name in it, such as \${Orders}.`],
])('%s says what would be right', (expression, answer) => {
  expect(of(expression).answer).toBe(answer);
});

test('an empty field and a bare dynamic reference say what to write', () => {
  expect(faultOf('expression', '')).toContain('Write a value or a template');
  expect(faultOf('expression', '{{resolve:ssm:x}}')).toContain('into quotes');
});

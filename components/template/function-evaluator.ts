import type { Scene } from '#components/kit/scene.ts';
import { type Evaluated, evaluated, failed, inputs } from '#engines/template/functions';
import type { Tabled } from './table.ts';

/** What an expression with CloudFormation's functions returns. */
export const scene: Scene<typeof inputs, Evaluated & Tabled> = {
  id: 'cloudformation-function-evaluator',
  question: 'What does this expression return?',
  situation:
    'At the start: the shop’s test stack in Ireland. A policy needs the queue’s ARN, and somebody wrote !Ref Orders. Change the expression or the template.',
  inputs,
  controls: ['expression', 'place', 'parameters', 'template'],
  run: (values) => {
    const result = evaluated(values);
    const rows = result.names.map(({ name, is, gives }) => [name, is, gives]);
    const table = { caption: 'What the names stand for', heads: ['Name', 'Is', 'Gives'], rows };
    return { ...result, table };
  },
  stories: [
    {
      name: 'The second subnet',
      context: 'Subnets is a list of two, given as one text with a comma in it.',
      set: { expression: '!If [IsProd, !Select [1, !Ref Subnets], !Select [2, !Ref Subnets]]' },
      ask: 'EnvType is test. What does it give?',
      options: ['subnet-1', 'subnet-2', failed],
      right: ({ value }) => value,
      decides: 'Outcome',
      takeaway:
        'Fn::Select counts from 0, so a list of two has the items 0 and 1. Nothing checks the index beforehand; the operation on the stack fails.',
    },
    {
      name: 'The first stack in Frankfurt',
      context: 'The table Images has rows for two Regions, and the stack is created in a third.',
      set: { expression: '!FindInMap [Images, !Ref "AWS::Region", "64"]', place: 'frankfurt' },
      ask: 'What does it give in eu-central-1?',
      options: ['ami-0ddd', 'the empty text', failed],
      right: ({ value }) => value,
      decides: 'Outcome',
      takeaway:
        'A mapping has no row for others. A missing key is an error, unless a DefaultValue stands in for it.',
    },
    {
      name: 'A shell script',
      context: 'A line of a start script goes through Fn::Sub, for the name of the bucket in it.',
      set: { expression: `!Sub "cp s3://\${Posters} \${!HOME}"` },
      ask: 'What does the line become?',
      options: [
        `cp s3://posters-111122223333 \${HOME}`,
        `cp s3://posters-111122223333 \${!HOME}`,
        `cp s3://Posters \${HOME}`,
      ],
      right: ({ value }) => value,
      decides: `!Sub "cp s3://\${Posters} \${!HOME}"`,
      takeaway: `Fn::Sub fills in what Ref would give. \${!…} leaves the hole to the shell and loses its exclamation mark.`,
    },
    {
      name: 'A question about a server',
      context: 'A condition asks whether the server has an ID yet.',
      set: { expression: '!Not [!Equals [!Ref Server, ""]]' },
      ask: 'What does it give?',
      options: ['true', 'false', failed],
      right: ({ value }) => value,
      decides: 'Outcome',
      takeaway:
        'Conditions are answered before any resource exists, so they ask parameters, pseudo parameters, mappings and each other.',
    },
    {
      name: 'Prod is not prod',
      context: 'Somebody creates the stack with EnvType=Prod.',
      set: {
        expression: '!If [IsProd, !GetAtt Orders.Arn, !Ref "AWS::NoValue"]',
        parameters: 'EnvType=Prod',
      },
      ask: 'What does it give?',
      options: ['arn:aws:sqs:eu-west-1:111122223333:orders', 'no property', failed],
      right: ({ value }) => value,
      decides: '!Equals [!Ref EnvType, prod]',
      takeaway: 'Fn::Equals tells upper from lower case. Let AllowedValues refuse what no condition knows.',
    },
  ],
  leftOut: [
    'Identifiers are invented, of the form that the type gives. A few resource types are known, and of their attributes those that are asked for most.',
    'What each function takes inside is checked for FindInMap and for delimiters alone; the page of each function has the whole list.',
    'The branch of Fn::If that is not taken is searched for unknown names, and of the template only what the expression uses is checked.',
    'Constraints of parameters, rules, transforms, Base64, Cidr, GetAZs and the other functions.',
  ],
};

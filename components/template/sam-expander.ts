import type { Scene } from '#components/kit/scene.ts';
import { show } from '#engines/numbers';
import { type Expanded, expandSam, inputs, lines, shop } from '#engines/sam/expand';
import type { Tabled } from './table.ts';

const total = ({ refused, resources }: Expanded) =>
  refused === undefined ? show(resources.length) : 'SAM refuses it';

const withRole = shop.replace(
  '      AutoPublishAlias',
  '      Role: !GetAtt ShopRole.Arn\n      AutoPublishAlias',
);
const withoutAlias = shop.replace('      AutoPublishAlias: live\n', '');
const twoFunctions = `Transform: AWS::Serverless-2016-10-31
Resources:
  Checkout:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/checkout
      Events:
        Buy:
          Type: Api
          Properties: { Path: /orders, Method: post }
  Seats:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/seats
      Events:
        Look:
          Type: Api
          Properties: { Path: /seats, Method: get }
`;
const queueAndTable = `Transform: AWS::Serverless-2016-10-31
Resources:
  Worker:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/worker
      Events:
        Order:
          Type: SQS
          Properties:
            Queue: !GetAtt Orders.Arn
  Orders:
    Type: AWS::SQS::Queue
  Seats:
    Type: AWS::Serverless::SimpleTable
`;
const bucketElsewhere = `Transform: AWS::Serverless-2016-10-31
Resources:
  Thumbnail:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/thumbnail
      Events:
        Poster:
          Type: S3
          Properties:
            Bucket: posters
            Events: s3:ObjectCreated:*
`;

/** What each line of a SAM template becomes. */
export const scene: Scene<typeof inputs, Expanded & Tabled> = {
  id: 'sam-template-expander',
  question: 'How many resources do these lines become?',
  situation:
    'At the start: one function of the ticket shop with an API, an alias and a canary. Change the template, and see what each line causes.',
  inputs,
  controls: ['template'],
  run: (values) => {
    const result = expandSam(values);
    const rows = result.resources.map(({ id, type, because }) => [
      id,
      `${type.replace('AWS::', '')} (${because})`,
    ]);
    const table = {
      caption: 'What CloudFormation gets',
      heads: ['Logical ID', 'Type after AWS::, and what caused it'],
      rows,
    };
    return { ...result, table };
  },
  stories: [
    {
      name: 'A role of your own',
      context: 'Checkout names a Role that exists elsewhere in the template of the team.',
      set: { template: withRole },
      ask: 'How many resources are made now?',
      options: ['9', '10', '11'],
      right: total,
      decides: lines.total,
      takeaway:
        'With Role given, SAM makes none for the function. The role for CodeDeploy is another one, and stays.',
    },
    {
      name: 'Two functions, two paths',
      context: 'Two functions have an event of type Api each, and neither names an API.',
      set: { template: twoFunctions },
      ask: 'How many REST APIs are made?',
      options: ['1', '2', '3'],
      right: ({ resources }) =>
        show(resources.filter(({ type }) => type === 'AWS::ApiGateway::RestApi').length),
      decides: lines.shared,
      takeaway: 'All events without a RestApiId share one implicit API, with one deployment and one stage.',
    },
    {
      name: 'A queue and a table',
      context: 'A worker reads a queue that is written in plain CloudFormation, and there is a table.',
      set: { template: queueAndTable },
      ask: 'How many Lambda permissions are made?',
      options: ['0', '1', '2'],
      right: ({ resources }) =>
        show(resources.filter(({ type }) => type === 'AWS::Lambda::Permission').length),
      decides: 'Worker',
      takeaway:
        'Lambda fetches from the queue itself, so nobody has to be allowed to call the function; its role needs the rights.',
    },
    {
      name: 'The canary without its alias',
      context: 'Somebody tidies up and removes AutoPublishAlias.',
      set: { template: withoutAlias },
      ask: 'How many resources are made?',
      options: ['9', '11', 'SAM refuses it'],
      right: total,
      decides: lines.total,
      takeaway:
        'CodeDeploy moves an alias. Without one there is nothing to move, and the template is refused.',
    },
    {
      name: 'A bucket of another stack',
      context: 'Thumbnails should be made for posters in a bucket that another team’s stack owns.',
      set: { template: bucketElsewhere },
      ask: 'How many resources are made?',
      options: ['2', '3', 'SAM refuses it'],
      right: total,
      decides: lines.total,
      takeaway:
        'SAM writes the notification into the bucket’s own lines. A bucket of another stack can send to EventBridge instead.',
    },
  ],
  leftOut: [
    'The properties of each resource; names that end in … go on with a hash of the content.',
    'Connectors, GraphQL and WebSocket APIs, events of state machines, destinations, usage plans, custom domains and authorizers.',
    'Conditions, parameters and functions in names, which are not worked out.',
  ],
};

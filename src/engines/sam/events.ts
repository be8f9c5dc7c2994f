import { meantOr } from '#engines/nearest';
import type { TemplateMember, TemplateNode } from '#engines/template/node';
import { failAt } from '#engines/text-fault';
import { implicitStage } from '#facts/sam';
import { hash, type Made, made } from './made.ts';
import { mapOf, type SamResource, textOf } from './read.ts';

const pulls = ['SQS', 'DynamoDB', 'Kinesis', 'MSK', 'MQ', 'DocumentDB', 'SelfManagedKafka'];
const rules = ['Schedule', 'CloudWatchEvent', 'EventBridgeRule'];
const known = ['Api', 'HttpApi', 'S3', 'SNS', 'ScheduleV2', ...pulls, ...rules];

/** The logical ID that a Ref names. */
const refOf = (node: TemplateNode | undefined): string | undefined =>
  node?.kind === 'call' && node.name === 'Ref' ? textOf(node.of) : undefined;

/** A REST API with its deployment and its stage. */
export const restApi = (id: string, stage: string, because: string): Made[] => [
  made(id, 'ApiGateway::RestApi', because),
  made(`${id}Deployment${hash}`, 'ApiGateway::Deployment', because),
  made(`${id}${stage}Stage`, 'ApiGateway::Stage', because),
];

/** An HTTP API with its stage. */
export const httpApi = (id: string, stage: string | undefined, because: string): Made[] => [
  made(id, 'ApiGatewayV2::Api', because),
  made(
    stage === undefined ? `${id}ApiGatewayDefaultStage` : `${id}${stage}Stage`,
    'ApiGatewayV2::Stage',
    because,
  ),
];

/** What one event of a function makes. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-function.html */
export function eventResources(
  of: string,
  { name, at, value }: TemplateMember,
  all: readonly SamResource[],
): Made[] {
  const event = mapOf(value, `Event ${name}`);
  const typed = event.get('Type') ?? failAt(at, `Event ${name.slice(0, 40)} has no Type. Add “Type: Api”.`);
  const type = textOf(typed) ?? failAt(typed.at, 'A Type is a text, without functions.');
  if (!known.includes(type)) {
    failAt(
      typed.at,
      `This page does not know the event type “${type.slice(0, 40)}”. ${meantOr(type, known, `It knows ${known.join(', ')}.`)}`,
    );
  }
  const properties = mapOf(event.get('Properties'), `Event ${name}`);
  const because = `event ${name}, ${type}`;
  const id = `${of}${name}`;
  const permission = made(`${id}Permission`, 'Lambda::Permission', because);
  if (pulls.includes(type)) return [made(id, 'Lambda::EventSourceMapping', because)];
  if (rules.includes(type)) return [made(id, 'Events::Rule', because), permission];
  if (type === 'ScheduleV2')
    return [made(id, 'Scheduler::Schedule', because), made(`${id}Role`, 'IAM::Role', because)];
  if (type === 'SNS') {
    const queue = properties.get('SqsSubscription');
    if (queue !== undefined)
      failAt(queue.at, 'This page does not expand SqsSubscription. Take the line out.');
    return [made(id, 'SNS::Subscription', because), permission];
  }
  if (type === 'S3') return [s3Permission(properties.get('Bucket'), typed.at, all, permission)];
  if (type === 'HttpApi')
    return properties.has('ApiId')
      ? [permission]
      : [permission, ...httpApi('ServerlessHttpApi', undefined, 'HttpApi events without an ApiId')];
  const named = properties.get('RestApiId');
  if (named === undefined)
    return [
      made(`${id}Permission${implicitStage.value}`, 'Lambda::Permission', because),
      ...restApi('ServerlessRestApi', implicitStage.value, 'Api events without a RestApiId'),
    ];
  const api = all.find((resource) => resource.id === refOf(named));
  return [
    made(`${id}Permission${textOf(api?.properties.get('StageName')) ?? ''}`, 'Lambda::Permission', because),
  ];
}

/** SAM writes the notification into the bucket, so it must stand in the same template. */
function s3Permission(
  bucket: TemplateNode | undefined,
  at: number,
  all: readonly SamResource[],
  permission: Made,
): Made {
  const id = refOf(bucket);
  if (!all.some((resource) => resource.id === id && resource.type === 'AWS::S3::Bucket'))
    failAt(
      bucket?.at ?? at,
      'An S3 event needs “Bucket: !Ref …” of a bucket in the same template, into which the notification is written.',
    );
  return {
    ...permission,
    because: `${permission.because}; the notification goes into ${id ?? 'the bucket'}`,
  };
}

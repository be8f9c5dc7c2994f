import { type Place, stackName } from './place.ts';

/** A resource of the example stack, with what its template says of it. */
export interface Instance {
  id: string;
  place: Place;
  /** The text of a property, or undefined where the template does not set it. */
  property: (name: string) => string | undefined;
}

type Gives = (instance: Instance) => string;

export interface Kind {
  /** What Ref gives, in words. */
  gives: string;
  ref: Gives;
  attributes: Readonly<Record<string, Gives>>;
}

/** Digits that follow from a logical ID, so that an example has the same identifiers each time. */
function code(id: string, alphabet: string, length: number): string {
  let state = 2166136261;
  const next = (letter: number) => {
    state = Math.imul(state ^ letter, 16777619) >>> 0;
    return state;
  };
  for (const letter of id) next(letter.codePointAt(0) ?? 0);
  return Array.from({ length }, (_, index) => alphabet[(next(index) >>> 9) % alphabet.length]).join('');
}
const hex = (id: string, length: number) => code(id, '0123456789abcdef', length);
const invented = (id: string) => `${stackName}-${id}-${code(id, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 6)}`;

/** The physical name: the one that the template sets, or one that CloudFormation makes up. */
const named =
  (property: string): Gives =>
  (instance) =>
    instance.property(property) ?? invented(instance.id);
const bucketName: Gives = (instance) => named('BucketName')(instance).toLowerCase();

const arn =
  (service: string, prefix: string, name: Gives): Gives =>
  (instance) => {
    const { partition, region, account } = instance.place;
    return `arn:${partition}:${service}:${region}:${account}:${prefix}${name(instance)}`;
  };

const queue = named('QueueName');
const queueUrl: Gives = (instance) =>
  `https://sqs.${instance.place.region}.amazonaws.com/${instance.place.account}/${queue(instance)}`;
const topic = named('TopicName');
const groupId: Gives = ({ id }) => `sg-0${hex(id, 8)}`;
const address: Gives = ({ id }) => `192.0.2.${10 + (Number.parseInt(hex(id, 2), 16) % 200)}`;
const instanceId: Gives = ({ id }) => `i-0${hex(id, 8)}`;

/** By resource type, after “Return values” on the page of each type in AWS's template reference. */
export const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [
    'AWS::DynamoDB::Table',
    {
      gives: 'the name of the table',
      ref: named('TableName'),
      attributes: { Arn: arn('dynamodb', 'table/', named('TableName')) },
    },
  ],
  [
    'AWS::EC2::EIP',
    {
      gives: 'the address',
      ref: address,
      attributes: { AllocationId: ({ id }) => `eipalloc-0${hex(id, 8)}`, PublicIp: address },
    },
  ],
  [
    'AWS::EC2::Instance',
    {
      gives: 'the ID of the instance',
      ref: instanceId,
      attributes: {
        AvailabilityZone: ({ place, property }) => property('AvailabilityZone') ?? `${place.region}a`,
        InstanceId: instanceId,
        PrivateIp: ({ id }) => `10.0.0.${10 + (Number.parseInt(hex(id, 2), 16) % 200)}`,
        PublicIp: address,
      },
    },
  ],
  [
    'AWS::EC2::SecurityGroup',
    {
      gives: 'the ID of a group with a VpcId, and the name of one without',
      ref: (instance) =>
        instance.property('VpcId') === undefined ? named('GroupName')(instance) : groupId(instance),
      attributes: { GroupId: groupId, VpcId: ({ property }) => property('VpcId') ?? 'vpc-0def' },
    },
  ],
  [
    'AWS::Lambda::Function',
    {
      gives: 'the name of the function',
      ref: named('FunctionName'),
      attributes: { Arn: arn('lambda', 'function:', named('FunctionName')) },
    },
  ],
  [
    'AWS::S3::Bucket',
    {
      gives: 'the name of the bucket',
      ref: bucketName,
      attributes: {
        Arn: (instance) => `arn:${instance.place.partition}:s3:::${bucketName(instance)}`,
        DomainName: (instance) => `${bucketName(instance)}.s3.amazonaws.com`,
        RegionalDomainName: (instance) => `${bucketName(instance)}.s3.${instance.place.region}.amazonaws.com`,
      },
    },
  ],
  [
    'AWS::SNS::Topic',
    {
      gives: 'the ARN of the topic',
      ref: arn('sns', '', topic),
      attributes: { TopicArn: arn('sns', '', topic), TopicName: topic },
    },
  ],
  [
    'AWS::SQS::Queue',
    {
      gives: 'the URL of the queue',
      ref: queueUrl,
      attributes: { Arn: arn('sqs', '', queue), QueueName: queue, QueueUrl: queueUrl },
    },
  ],
]);

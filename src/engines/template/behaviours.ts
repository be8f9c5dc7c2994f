/** What a change of a property does to its resource, as “Update requires” says on the page of the type. */
export type Behaviour = 'none' | 'some' | 'replacement' | 'refused' | 'unknown';

interface UpdatedType {
  /** The property that sets the physical name, if the type has one. */
  nameProperty?: string;
  /** What goes with the resource when it is deleted. */
  holds?: string;
  /** What becomes of it without a DeletionPolicy. */
  kept?: 'Snapshot';
  properties: Readonly<Record<string, Behaviour>>;
}

const each = (behaviour: Behaviour, names: string): Record<string, Behaviour> =>
  Object.fromEntries(names.split(' ').map((name) => [name, behaviour]));

/** From the pages of the types in https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/ */
export const updatedTypes: ReadonlyMap<string, UpdatedType> = new Map<string, UpdatedType>([
  [
    'AWS::DynamoDB::Table',
    {
      nameProperty: 'TableName',
      holds: 'its items',
      properties: {
        ...each('none', 'BillingMode DeletionProtectionEnabled GlobalSecondaryIndexes ProvisionedThroughput'),
        ...each('none', 'StreamSpecification TableClass Tags TimeToLiveSpecification'),
        ...each('none', 'AttributeDefinitions LocalSecondaryIndexes PointInTimeRecoverySpecification'),
        ...each('some', 'KeySchema SSESpecification'),
        ...each('replacement', 'TableName'),
      },
    },
  ],
  [
    'AWS::EC2::EIP',
    {
      properties: { ...each('none', 'Domain InstanceId Tags'), ...each('replacement', 'Address IpamPoolId') },
    },
  ],
  [
    'AWS::EC2::Instance',
    {
      holds: 'what stands on its root disk',
      properties: {
        ...each('none', 'IamInstanceProfile Monitoring Tags'),
        ...each('some', 'EbsOptimized InstanceType SecurityGroupIds Tenancy UserData'),
        ...each('replacement', 'AvailabilityZone ImageId KeyName SecurityGroups SubnetId'),
      },
    },
  ],
  [
    'AWS::EC2::SecurityGroup',
    {
      nameProperty: 'GroupName',
      properties: {
        ...each('none', 'Tags'),
        ...each('some', 'SecurityGroupEgress SecurityGroupIngress'),
        ...each('replacement', 'GroupDescription GroupName VpcId'),
      },
    },
  ],
  [
    'AWS::EC2::Volume',
    {
      holds: 'its data',
      properties: {
        ...each('none', 'Iops Size Tags Throughput VolumeType'),
        ...each('refused', 'AvailabilityZone Encrypted KmsKeyId SnapshotId'),
      },
    },
  ],
  [
    'AWS::Lambda::Function',
    {
      nameProperty: 'FunctionName',
      properties: {
        ...each(
          'none',
          'Architectures Description Environment Handler Layers MemorySize Role Runtime Tags Timeout',
        ),
        ...each('none', 'Code DeadLetterConfig EphemeralStorage ReservedConcurrentExecutions VpcConfig'),
        ...each('replacement', 'FunctionName PackageType'),
      },
    },
  ],
  [
    'AWS::RDS::DBInstance',
    {
      nameProperty: 'DBInstanceIdentifier',
      holds: 'its rows',
      kept: 'Snapshot',
      properties: {
        ...each('none', 'AllocatedStorage DeletionProtection Iops MasterUserPassword VPCSecurityGroups'),
        ...each('none', 'MaxAllocatedStorage PubliclyAccessible Tags'),
        ...each('some', 'AvailabilityZone BackupRetentionPeriod DBInstanceClass DBParameterGroupName'),
        ...each('some', 'Engine EngineVersion MultiAZ Port StorageType'),
        ...each(
          'replacement',
          'DBInstanceIdentifier DBName DBSubnetGroupName MasterUsername StorageEncrypted',
        ),
      },
    },
  ],
  [
    'AWS::S3::Bucket',
    {
      nameProperty: 'BucketName',
      holds: 'its objects',
      properties: {
        ...each(
          'none',
          'BucketEncryption CorsConfiguration LifecycleConfiguration NotificationConfiguration',
        ),
        ...each('none', 'OwnershipControls PublicAccessBlockConfiguration ReplicationConfiguration'),
        ...each('none', 'Tags WebsiteConfiguration'),
        ...each('some', 'VersioningConfiguration'),
        ...each('replacement', 'BucketName'),
      },
    },
  ],
  [
    'AWS::SNS::Subscription',
    {
      properties: {
        ...each('none', 'FilterPolicy RawMessageDelivery RedrivePolicy'),
        ...each('replacement', 'Endpoint Protocol TopicArn'),
      },
    },
  ],
  [
    'AWS::SNS::Topic',
    {
      nameProperty: 'TopicName',
      properties: {
        ...each('none', 'DisplayName KmsMasterKeyId Subscription Tags'),
        ...each('replacement', 'FifoTopic TopicName'),
      },
    },
  ],
  [
    'AWS::SQS::Queue',
    {
      nameProperty: 'QueueName',
      holds: 'its messages',
      properties: {
        ...each('none', 'ContentBasedDeduplication DelaySeconds KmsMasterKeyId MaximumMessageSize'),
        ...each('none', 'MessageRetentionPeriod ReceiveMessageWaitTimeSeconds RedrivePolicy Tags'),
        ...each('none', 'SqsManagedSseEnabled VisibilityTimeout'),
        ...each('replacement', 'FifoQueue QueueName'),
      },
    },
  ],
]);

export function behaviourOf(type: string, property: string): Behaviour {
  const properties = updatedTypes.get(type)?.properties ?? {};
  return Object.hasOwn(properties, property) ? (properties[property] ?? 'unknown') : 'unknown';
}

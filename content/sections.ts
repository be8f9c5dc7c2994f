/** What a developer comes to do: the map of the home page goes by job. */
export const jobs = {
  who: 'Who may',
  run: 'Run',
  keep: 'Keep',
  reach: 'Reach',
  connect: 'Connect',
  ship: 'Ship and watch',
  ai: 'AI and exam',
} as const;

export interface Section {
  /** Its folder in content/notes and its address. */
  slug: string;
  title: string;
  job: keyof typeof jobs;
  /** What it is for, in a line of the map. */
  purpose: string;
}

/** All sections in the order of the sidebar. One without a folder in content/notes is shown as not written yet. */
export const sections: readonly Section[] = [
  {
    slug: 'regions-iam',
    title: 'Regions and IAM',
    job: 'who',
    purpose: 'where AWS runs, and who may do what',
  },
  { slug: 'ec2', title: 'EC2', job: 'run', purpose: 'virtual machines and how they are paid' },
  {
    slug: 'elb-asg',
    title: 'Load balancing and Auto Scaling',
    job: 'run',
    purpose: 'one address before many machines',
  },
  { slug: 'ec2-storage', title: 'EBS, instance store, EFS', job: 'keep', purpose: 'disks for machines' },
  { slug: 'rds-aurora', title: 'RDS and Aurora', job: 'keep', purpose: 'managed relational databases' },
  { slug: 'elasticache', title: 'ElastiCache and caching', job: 'keep', purpose: 'answers kept in memory' },
  { slug: 'route-53', title: 'Route 53', job: 'reach', purpose: 'names, routing and failover' },
  { slug: 'vpc', title: 'VPC', job: 'reach', purpose: 'private networks' },
  { slug: 's3', title: 'S3', job: 'keep', purpose: 'objects, access and consistency' },
  { slug: 'cli-sdk', title: 'CLI, SDK and credentials', job: 'ship', purpose: 'calling AWS from code' },
  { slug: 's3-advanced', title: 'S3 in depth', job: 'keep', purpose: 'classes, replication, events, speed' },
  { slug: 'cloudfront', title: 'CloudFront', job: 'reach', purpose: 'answers kept near the reader' },
  { slug: 'ecs', title: 'ECS, ECR and Fargate', job: 'run', purpose: 'containers' },
  { slug: 'elastic-beanstalk', title: 'Elastic Beanstalk', job: 'run', purpose: 'a platform from your code' },
  { slug: 'cicd', title: 'CI/CD', job: 'ship', purpose: 'from commit to production' },
  { slug: 'cloudformation', title: 'CloudFormation', job: 'ship', purpose: 'infrastructure as text' },
  {
    slug: 'monitoring',
    title: 'Monitoring and tracing',
    job: 'ship',
    purpose: 'metrics, logs, traces, audit',
  },
  { slug: 'messaging', title: 'Messaging and streams', job: 'connect', purpose: 'SQS, SNS, Kinesis' },
  { slug: 'lambda', title: 'Lambda', job: 'run', purpose: 'functions that run on events' },
  { slug: 'dynamodb', title: 'DynamoDB', job: 'keep', purpose: 'key-value data at any scale' },
  { slug: 'api-gateway', title: 'API Gateway', job: 'reach', purpose: 'the front door of an API' },
  { slug: 'sam', title: 'SAM', job: 'ship', purpose: 'serverless templates' },
  { slug: 'cognito', title: 'Cognito', job: 'who', purpose: 'users of your application' },
  {
    slug: 'step-functions-appsync',
    title: 'Step Functions and AppSync',
    job: 'connect',
    purpose: 'workflows and GraphQL',
  },
  { slug: 'identity', title: 'Identity in depth', job: 'who', purpose: 'STS, policy evaluation, roles' },
  {
    slug: 'security-encryption',
    title: 'Encryption and secrets',
    job: 'who',
    purpose: 'KMS, Secrets Manager',
  },
  {
    slug: 'other-services',
    title: 'Other services',
    job: 'connect',
    purpose: 'ACM, SES and the database map',
  },
  { slug: 'generative-ai', title: 'Generative AI', job: 'ai', purpose: 'models in your application' },
  { slug: 'exam', title: 'The exam', job: 'ai', purpose: 'rules, blueprint, preparation' },
];

import { fact } from './fact.ts';

// Signing.
export const s3ClockSkewMax = fact({
  value: 15,
  unit: 'minutes',
  says: 'S3 refuses a request with an Authorization header whose time stamp is more than 15 minutes off its own clock.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html',
  checked: '2026-11-29',
});

// Retries, by the rules of 2026.
export const retryBackoffCap = fact({
  value: 20_000,
  unit: 'ms',
  says: 'No backoff of an AWS SDK is longer than 20,000 ms.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-29',
});
export const retryBaseTransient = fact({
  value: 50,
  unit: 'ms',
  says: 'By the rules of 2026 the base delay after a transient error is 50 ms.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-29',
});
export const retryBaseDynamodb = fact({
  value: 25,
  unit: 'ms',
  says: 'By the rules of 2026 clients of DynamoDB have a base delay of 25 ms after a transient error.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-29',
});
export const retryBaseThrottling = fact({
  value: 1000,
  unit: 'ms',
  says: 'By the rules of 2026 the base delay after a throttling error is 1,000 ms.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-29',
});
export const retryAttemptsDefault = fact({
  value: 3,
  unit: 'attempts',
  says: 'By default the standard retry mode makes 3 attempts, the first one included.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-29',
});
export const retryAttemptsDynamodb = fact({
  value: 4,
  unit: 'attempts',
  says: 'By the rules of 2026 clients of DynamoDB make 4 attempts by default.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-29',
});
export const retryQuota = fact({
  value: 500,
  unit: 'tokens',
  says: 'The retry quota of a client holds 500 tokens.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-29',
});
export const retryCostTransient = fact({
  value: 14,
  unit: 'tokens',
  says: 'By the rules of 2026 a retry after a transient error costs 14 tokens of the quota.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-29',
});
export const retryCostThrottling = fact({
  value: 5,
  unit: 'tokens',
  says: 'By the rules of 2026 a retry after a throttling error costs 5 tokens of the quota.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-29',
});

// Throttling of the EC2 API.
export const ec2DescribeBucket = fact({
  value: 100,
  unit: 'tokens',
  says: 'The token bucket of a Describe call of EC2 normally holds 100 tokens.',
  source: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  checked: '2026-11-29',
  course: 'DescribeInstances is limited to 100 calls per second',
});
export const ec2DescribeRefill = fact({
  value: 20,
  unit: 'tokens per second',
  says: 'The token bucket of a Describe call of EC2 normally refills at 20 tokens per second.',
  source: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  checked: '2026-11-29',
});
export const ec2UnfilteredBucket = fact({
  value: 50,
  unit: 'tokens',
  says: 'Without filter and pagination, DescribeInstances and a few others use a token bucket of 50 tokens.',
  source: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  checked: '2026-11-29',
});
export const ec2UnfilteredRefill = fact({
  value: 10,
  unit: 'tokens per second',
  says: 'Without filter and pagination, the bucket of DescribeInstances refills at 10 tokens per second.',
  source: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  checked: '2026-11-29',
});
export const runInstancesBucket = fact({
  value: 1000,
  unit: 'tokens',
  says: 'The resource token bucket of RunInstances holds 1,000 tokens, one for each instance.',
  source: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  checked: '2026-11-29',
});
export const runInstancesRefill = fact({
  value: 2,
  unit: 'tokens per second',
  says: 'The resource token bucket of RunInstances refills at two tokens per second.',
  source: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  checked: '2026-11-29',
});

import { fact } from '#facts/fact';

// The CLI and the SDKs.
export const v1MaintenanceSince = fact({
  value: '5 August 2026',
  says: 'Version 1 of the AWS CLI has been in maintenance mode since 5 August 2026.',
  source: 'https://docs.aws.amazon.com/cli/v1/reference/signin/',
  checked: '2026-11-29',
});
export const v1SupportEnd = fact({
  value: '15 July 2027',
  says: 'Support for version 1 of the AWS CLI ends on 15 July 2027.',
  source: 'https://docs.aws.amazon.com/cli/v1/reference/signin/',
  checked: '2026-11-29',
});
export const loginCliVersion = fact({
  value: '2.32.0',
  says: 'The command aws login needs version 2.32.0 of the AWS CLI or a later one.',
  source: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html',
  checked: '2026-11-29',
});
export const loginRefreshMax = fact({
  value: 12,
  unit: 'hours',
  says: 'After aws login the CLI renews the temporary credentials for up to 12 hours.',
  source: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sign-in.html',
  checked: '2026-11-29',
});
export const loginCredentialLife = fact({
  value: 15,
  unit: 'minutes',
  says: 'The temporary credentials that aws login stores end after 15 minutes; CLI and SDKs renew them.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-login-credentials.html',
  checked: '2026-11-30',
});
export const cloudShellRetention = fact({
  value: 120,
  unit: 'days',
  says: 'AWS CloudShell deletes the files of a Region 120 days after your last session there.',
  source: 'https://docs.aws.amazon.com/cloudshell/latest/userguide/limits.html',
  checked: '2026-11-30',
});
export const cloudShellStorage = fact({
  value: 1,
  unit: 'GB',
  says: 'AWS CloudShell keeps 1 GB of files for each Region, except in shells inside a VPC.',
  source: 'https://docs.aws.amazon.com/cloudshell/latest/userguide/limits.html',
  checked: '2026-11-30',
});
export const javaV1SupportEnd = fact({
  value: '31 December 2025',
  says: 'Support for version 1 of the AWS SDK for Java ended on 31 December 2025.',
  source: 'https://docs.aws.amazon.com/sdk-for-java/v1/developer-guide/welcome.html',
  checked: '2026-11-29',
});
export const waiterPollInterval = fact({
  value: 15,
  unit: 'seconds',
  says: 'The waiter instance-running of the AWS CLI asks every 15 seconds.',
  source: 'https://docs.aws.amazon.com/cli/latest/reference/ec2/wait/instance-running.html',
  checked: '2026-11-29',
});
export const waiterAttemptsMax = fact({
  value: 40,
  unit: 'checks',
  says: 'The waiter instance-running of the AWS CLI gives up after 40 checks without success.',
  source: 'https://docs.aws.amazon.com/cli/latest/reference/ec2/wait/instance-running.html',
  checked: '2026-11-29',
});
export const waiterFailureCode = fact({
  value: '255',
  says: 'A waiter of the AWS CLI that gives up ends with the exit code 255.',
  source: 'https://docs.aws.amazon.com/cli/latest/reference/ec2/wait/instance-running.html',
  checked: '2026-11-29',
});
export const scanPageMax = fact({
  value: 1,
  unit: 'MB',
  says: 'One page of a DynamoDB scan holds at most 1 MB, measured before filters.',
  source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Scan.html',
  checked: '2026-11-29',
});
export const listPageMax = fact({
  value: 1000,
  unit: 'keys',
  says: 'One page of an S3 listing holds at most 1,000 keys.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html',
  checked: '2026-11-29',
});

// Sessions.
export const sessionTokenMin = fact({
  value: 900,
  unit: 'seconds',
  says: 'A session from GetSessionToken lasts at least 900 seconds, which is 15 minutes.',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
  checked: '2026-11-29',
});
export const sessionTokenDefault = fact({
  value: 12,
  unit: 'hours',
  says: 'A session that an IAM user gets from GetSessionToken lasts 12 hours (43,200 seconds) by default.',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
  checked: '2026-11-29',
});
export const sessionTokenMax = fact({
  value: 36,
  unit: 'hours',
  says: 'A session that an IAM user gets from GetSessionToken lasts at most 36 hours (129,600 seconds).',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
  checked: '2026-11-29',
});
export const sessionTokenMaxSeconds = fact({
  value: 129_600,
  unit: 'seconds',
  says: 'In seconds, the longest session of GetSessionToken for an IAM user is 129,600.',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
  checked: '2026-11-29',
});
export const sessionTokenRootMax = fact({
  value: 1,
  unit: 'hour',
  says: 'A session that the root user gets from GetSessionToken lasts at most 1 hour.',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
  checked: '2026-11-29',
});
export const mfaCodeLength = fact({
  value: 6,
  unit: 'digits',
  says: 'The code of an MFA device has 6 digits.',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
  checked: '2026-11-29',
});
export const chainedRoleMax = fact({
  value: 1,
  unit: 'hour',
  says: 'A session of a role that another role assumed (role chaining) lasts at most 1 hour.',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
  checked: '2026-11-29',
});

// Addresses inside AWS.
export const metadataAddressV6 = fact({
  value: '[fd00:ec2::254]',
  says: 'On Nitro instances in subnets with IPv6 the metadata service can be switched on at [fd00:ec2::254].',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
  checked: '2026-11-29',
});
export const metadataTokenMaxSeconds = fact({
  value: 21_600,
  unit: 'seconds',
  says: 'In seconds, a session token of the metadata service lives at most 21,600.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
  checked: '2026-11-29',
});
export const metadataRefused = fact({
  value: '401',
  says: 'Where tokens are required, the metadata service answers a request without a valid token with 401.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
  checked: '2026-11-29',
});
export const containerAddress = fact({
  value: '169.254.170.2',
  says: 'In ECS the credentials of a task are served at 169.254.170.2.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html',
  checked: '2026-11-29',
});

// Limits on calls.
export const describeBucket = fact({
  value: 100,
  unit: 'requests',
  says: 'For most Describe, List, Search and Get actions of EC2 the token bucket holds 100 requests.',
  source: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  checked: '2026-11-30',
  course: '100 calls per second',
});
export const describeRefill = fact({
  value: 20,
  unit: 'per second',
  says: 'For most Describe, List, Search and Get actions of EC2 the bucket gains 20 tokens per second.',
  source: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  checked: '2026-11-30',
});
export const unfilteredBucket = fact({
  value: 50,
  unit: 'requests',
  says: 'DescribeInstances and six other EC2 actions have a bucket of 50 requests when called without filter and pagination.',
  source: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  checked: '2026-11-30',
});
export const unfilteredRefill = fact({
  value: 10,
  unit: 'per second',
  says: "The bucket of EC2's unfiltered, unpaginated Describe calls gains 10 tokens per second.",
  source: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  checked: '2026-11-30',
});
export const mutatingBucket = fact({
  value: 50,
  unit: 'requests',
  says: 'For most EC2 actions that change something the token bucket holds 50 requests.',
  source: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  checked: '2026-11-30',
});
export const mutatingRefill = fact({
  value: 5,
  unit: 'per second',
  says: 'For most EC2 actions that change something the bucket gains 5 tokens per second.',
  source: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  checked: '2026-11-30',
});
export const runInstancesBucket = fact({
  value: 1000,
  unit: 'instances',
  says: 'RunInstances can start 1,000 instances at once before its resource bucket is empty.',
  source: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  checked: '2026-11-30',
});
export const runInstancesRefill = fact({
  value: 2,
  unit: 'per second',
  says: 'The resource bucket of RunInstances gains 2 instances per second.',
  source: 'https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html',
  checked: '2026-11-30',
});

// Retries, by the rules of 2026.
export const transientBase = fact({
  value: 50,
  unit: 'ms',
  says: 'By the rules of 2026 the base delay after a transient error is 50 ms.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-30',
});
export const throttlingBase = fact({
  value: 1000,
  unit: 'ms',
  says: 'By the rules of 2026 the base delay after a throttling error is 1,000 ms.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-30',
});
export const dynamodbTransientBase = fact({
  value: 25,
  unit: 'ms',
  says: 'By the rules of 2026 DynamoDB clients start with 25 ms after a transient error.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-30',
});
export const delayCap = fact({
  value: 20,
  unit: 'seconds',
  says: 'By the rules of 2026 the SDK computes no delay above 20 seconds.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-30',
});
export const attemptsDefault = fact({
  value: 3,
  unit: 'attempts',
  says: 'The mode standard makes 3 attempts in all, the first call included.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-30',
});
export const legacyAttempts = fact({
  value: 5,
  unit: 'attempts',
  says: 'In the mode legacy, the default before the rules of 2026, boto3 makes 5 attempts for most services, the first call included.',
  source: 'https://github.com/boto/botocore/blob/develop/botocore/data/_retry.json',
  checked: '2026-11-29',
});
export const dynamodbAttempts = fact({
  value: 4,
  unit: 'attempts',
  says: 'By the rules of 2026 DynamoDB clients make 4 attempts in all.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-30',
});
export const retryQuota = fact({
  value: 500,
  unit: 'tokens',
  says: 'The retry quota of a client begins with 500 tokens.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-30',
});
export const transientCost = fact({
  value: 14,
  unit: 'tokens',
  says: 'By the rules of 2026 a retry after a transient error costs 14 tokens of the quota.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-30',
});
export const throttlingCost = fact({
  value: 5,
  unit: 'tokens',
  says: 'By the rules of 2026 a retry after a throttling error costs 5 tokens of the quota.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-30',
});
export const firstTryGain = fact({
  value: 1,
  unit: 'token',
  says: 'A call that succeeds at the first try gives the retry quota 1 token back.',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-30',
});
export const retryAfterMax = fact({
  value: 5000,
  unit: 'ms',
  says: 'A service may ask the SDK to wait up to 5,000 ms longer than computed (x-amz-retry-after).',
  source: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
  checked: '2026-11-30',
});
export const newRetriesDefault = fact({
  value: 'November 2026',
  says: 'AWS announced that the retry rules of 2026 become the default in November 2026 at the earliest.',
  source: 'https://aws.amazon.com/blogs/developer/announcing-updated-retry-behavior-for-aws-sdks-and-tools/',
  checked: '2026-11-29',
});
export const newRetriesJavaScript = fact({
  value: '3.40.0',
  says: 'In the SDK for JavaScript the retry rules of 2026 are always on from core library (@smithy/core) version 3.40.0 of 10 November 2026.',
  source: 'https://github.com/smithy-lang/smithy-typescript/blob/main/packages/core/CHANGELOG.md',
  checked: '2026-11-29',
});

// Signatures.
export const clockTolerance = fact({
  value: 5,
  unit: 'minutes',
  says: 'In most cases a signed request must reach AWS within 5 minutes of its time stamp.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html',
  checked: '2026-11-29',
});
export const clockToleranceS3 = fact({
  value: 15,
  unit: 'minutes',
  says: 'For S3 a signed request is valid within 15 minutes of its time stamp.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html',
  checked: '2026-11-29',
});

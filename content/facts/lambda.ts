import { fact } from '#facts/fact';

// Memory, time and space of a function.
export const memoryMin = fact({
  value: 128,
  unit: 'MB',
  says: 'A function has at least 128 MB of memory, which is also the default.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html',
  checked: '2026-11-29',
});
export const memoryMax = fact({
  value: 10240,
  unit: 'MB',
  says: 'Outside Lambda Managed Instances a function can have up to 10,240 MB of memory; new accounts may start with less.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-30',
  course: '3,008 MB',
});
export const memoryStep = fact({
  value: 1,
  unit: 'MB',
  says: 'Memory is set in steps of 1 MB.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html',
  checked: '2026-11-29',
  course: '64 MB',
});
export const memoryPerVcpu = fact({
  value: 1769,
  unit: 'MB',
  says: 'At 1,769 MB of memory a function has the equivalent of one vCPU.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html',
  checked: '2026-11-29',
  course: '1,792 MB',
});
export const vcpuMax = fact({
  value: 'almost 6',
  says: 'At 10,240 MB the proportion gives a function almost 6 vCPUs.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html',
  checked: '2026-11-29',
});
export const networkBandwidth = fact({
  value: 625,
  unit: 'Mbps',
  says: 'An execution environment has 625 Mbps of network bandwidth by default, whatever its memory.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});
export const timeoutDefault = fact({
  value: 3,
  unit: 'seconds',
  says: 'A function that sets no timeout is stopped after 3 seconds.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html',
  checked: '2026-11-29',
});
export const timeoutMax = fact({
  value: 15,
  unit: 'minutes',
  says: 'An invocation of a function runs for at most 15 minutes (900 seconds), except on Lambda Managed Instances.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html',
  checked: '2026-11-30',
});
export const timeoutMaxSeconds = fact({
  value: 900,
  unit: 'seconds',
  says: 'The timeout of a function is at most 900 seconds, which is 15 minutes, except on Lambda Managed Instances.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html',
  checked: '2026-11-30',
});
export const managedInstancesTimeoutMax = fact({
  value: 90,
  unit: 'minutes',
  says: 'On Lambda Managed Instances an asynchronous invocation, or one by an event source mapping (except Amazon MQ and DocumentDB), may run for up to 90 minutes.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html',
  checked: '2026-11-30',
});
export const managedInstancesMemoryMax = fact({
  value: 32,
  unit: 'GB',
  says: 'On Lambda Managed Instances a function may have up to 32 GB of memory.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html',
  checked: '2026-11-30',
});
export const tmpDefault = fact({
  value: 512,
  unit: 'MB',
  says: 'The /tmp directory has 512 MB by default, and they cost nothing extra.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-ephemeral-storage.html',
  checked: '2026-11-29',
});
export const tmpMax = fact({
  value: 10240,
  unit: 'MB',
  says: 'The /tmp directory can be set up to 10,240 MB.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-ephemeral-storage.html',
  checked: '2026-11-29',
  course: '512 MB',
});
export const envVarsMax = fact({
  value: 4,
  unit: 'KB',
  says: 'All environment variables of a function together may have 4 KB.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});
export const fileDescriptors = fact({
  value: 1024,
  says: 'Outside Lambda Managed Instances a function may have 1,024 files and sockets open at the same time.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-30',
});
export const threads = fact({
  value: 1024,
  says: 'A function may run 1,024 processes and threads.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});
// The life of an execution environment.
export const initMax = fact({
  value: 10,
  unit: 'seconds',
  says: 'On-demand initialization has 10 seconds; after that Lambda starts it again at the first invocation, within the timeout of the function.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html',
  checked: '2026-11-29',
});
export const initSecondsProvisioned = fact({
  value: 130,
  unit: 'seconds',
  says: 'With provisioned concurrency or SnapStart, initialization has 130 seconds or the timeout of the function, whichever is longer; that may be 15 minutes.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html',
  checked: '2026-11-30',
});
export const snapStartRuntimes = fact({
  value: 'Java 11, Python 3.12, .NET 8',
  says: 'SnapStart works from these versions on, as a .zip or on AWS’s base image: Java 11, Python 3.12, .NET 8.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html',
  checked: '2026-11-30',
});
export const snapStartTmpMax = fact({
  value: 512,
  unit: 'MB',
  says: 'SnapStart does not work with more than 512 MB of /tmp.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html',
  checked: '2026-11-29',
});
export const hyperplaneSince = fact({
  value: 'late 2019',
  says: 'Since late 2019 the network interface of a function in a VPC is made when it is configured, not when it is invoked.',
  source: 'https://aws.amazon.com/blogs/compute/announcing-improved-vpc-networking-for-aws-lambda-functions/',
  checked: '2026-11-29',
});
// Prices.
export const freeRequests = fact({
  value: 1000000,
  says: 'The first 1,000,000 requests of each month are free, without an end.',
  source: 'https://aws.amazon.com/lambda/pricing/',
  checked: '2026-11-29',
});
export const requestPrice = fact({
  value: 0.2,
  unit: 'USD',
  says: 'A million requests cost 0.20 USD.',
  source: 'https://aws.amazon.com/lambda/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
});
export const freeGbSeconds = fact({
  value: 400000,
  says: 'The first 400,000 GB-seconds of each month are free, without an end.',
  source: 'https://aws.amazon.com/lambda/pricing/',
  checked: '2026-11-29',
});
export const billingStep = fact({
  value: 1,
  unit: 'ms',
  says: 'Billed time is rounded up to the next 1 ms.',
  source: 'https://aws.amazon.com/lambda/pricing/',
  checked: '2026-11-29',
  course: '100 ms',
});
export const x86Price = fact({
  value: 16.6667,
  unit: 'USD',
  says: 'A million GB-seconds on x86 cost 16.6667 USD in the first price tier.',
  source: 'https://aws.amazon.com/lambda/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  course: 'About 1.67 USD',
});
export const armPrice = fact({
  value: 13.3334,
  unit: 'USD',
  says: 'A million GB-seconds on arm64 cost 13.3334 USD in the first price tier.',
  source: 'https://aws.amazon.com/lambda/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
});
export const armSaving = fact({
  value: 20,
  unit: '%',
  says: 'A GB-second on arm64 costs 20% less than one on x86.',
  source: 'https://aws.amazon.com/lambda/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
});
export const tmpPrice = fact({
  value: 0.0309,
  unit: 'USD',
  says: 'A million GB-seconds of /tmp above 512 MB cost 0.0309 USD.',
  source: 'https://aws.amazon.com/lambda/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const x86FirstTier = fact({
  value: '6 billion',
  says: 'The first price tier of x86 reaches to 6 billion GB-seconds a month.',
  source: 'https://aws.amazon.com/lambda/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
});
export const armFirstTier = fact({
  value: '7.5 billion',
  says: 'The first price tier of arm64 reaches to 7.5 billion GB-seconds a month.',
  source: 'https://aws.amazon.com/lambda/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
});
export const initBilledSince = fact({
  value: '1 August 2025',
  says: 'Since 1 August 2025 the initialization of every on-demand function is billed.',
  source: 'https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/',
  checked: '2026-11-29',
});
export const provisionedStep = fact({
  value: '5 minutes',
  says: 'Provisioned concurrency is billed for the time it is configured, rounded up to 5 minutes.',
  source: 'https://aws.amazon.com/lambda/pricing/',
  checked: '2026-11-29',
});
// Invocation.
export const syncPayloadMax = fact({
  value: 6,
  unit: 'MB',
  says: 'Request and response of a synchronous invocation have at most 6 MB each.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});
export const asyncPayloadMax = fact({
  value: 1,
  unit: 'MB',
  says: 'The event of an asynchronous invocation has at most 1 MB.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
  course: '256 KB',
});
export const asyncRetriesDefault = fact({
  value: 2,
  says: 'After a function error in an asynchronous invocation Lambda tries two more times by default, and never more.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
  checked: '2026-11-29',
});
export const asyncAttempts = fact({
  value: 3,
  says: 'An asynchronous event whose function fails is tried three times in all by default.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
  checked: '2026-11-29',
});
export const asyncFirstWait = fact({
  value: 1,
  unit: 'minute',
  says: 'After the first failed attempt of an asynchronous event Lambda waits one minute.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
  checked: '2026-11-29',
});
export const asyncSecondWait = fact({
  value: 2,
  unit: 'minutes',
  says: 'After the second failed attempt of an asynchronous event Lambda waits two minutes.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
  checked: '2026-11-29',
});
export const asyncAgeMax = fact({
  value: 6,
  unit: 'hours',
  says: 'An asynchronous event waits in its queue for up to 6 hours by default, which is also the maximum.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
  checked: '2026-11-29',
});
export const asyncAgeMin = fact({
  value: 60,
  unit: 'seconds',
  says: 'The maximum age of an asynchronous event can be set down to 60 seconds.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_PutFunctionEventInvokeConfig.html',
  checked: '2026-11-30',
});
export const asyncBackoffFirst = fact({
  value: 1,
  unit: 'second',
  says: 'After throttling, the first wait of an asynchronous event is 1 second; the waits grow exponentially.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
  checked: '2026-11-29',
});
export const asyncBackoffMax = fact({
  value: 5,
  unit: 'minutes',
  says: 'After throttling, an asynchronous event waits up to 5 minutes between two attempts.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
  checked: '2026-11-29',
});
export const asyncStatus = fact({
  value: '202',
  says: 'An accepted asynchronous invocation answers with status code 202.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
  checked: '2026-11-30',
});
export const snsDestinationMax = fact({
  value: 256,
  unit: 'KB',
  says: 'A record that goes to an SNS topic as destination has at most 256 KB.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html',
  checked: '2026-11-29',
});
export const throttleStatus = fact({
  value: '429',
  says: 'A throttled synchronous invocation fails with status code 429, TooManyRequestsException.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html',
  checked: '2026-11-29',
});
// Entrances for HTTP.
export const streamedResponseMax = fact({
  value: 200,
  unit: 'MB',
  says: 'A streamed response has at most 200 MB.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
  course: '6 MB, not streamed',
});
export const streamedUncapped = fact({
  value: 6,
  unit: 'MB',
  says: 'The first 6 MB of a streamed response are sent without a cap on bandwidth.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});
export const streamedRate = fact({
  value: 2,
  unit: 'MBps',
  says: 'After its first 6 MB a streamed response is sent at up to 2 MBps.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});
// Streams as a source.
export const streamBatchDefault = fact({
  value: 100,
  unit: 'records',
  says: 'A batch from a stream has at most 100 records by default.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html',
  checked: '2026-11-30',
});
export const streamBatchMax = fact({
  value: 10000,
  unit: 'records',
  says: 'A batch from a stream can be set to at most 10,000 records.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html',
  checked: '2026-11-30',
});
export const batchWindowMax = fact({
  value: 300,
  unit: 'seconds',
  says: 'Lambda collects records for at most 300 seconds before it invokes the function.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html',
  checked: '2026-11-30',
});
export const parallelDefault = fact({
  value: 1,
  says: 'By default Lambda works on one batch of a shard at a time.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html',
  checked: '2026-11-30',
});
export const parallelMax = fact({
  value: 10,
  says: 'With the parallelization factor Lambda works on up to 10 batches of a shard at a time.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html',
  checked: '2026-11-30',
});
export const streamRetriesDefault = fact({
  value: '-1',
  says: 'By default a failed batch of a stream is retried until its records expire; the setting for that is -1.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-parameters.html',
  checked: '2026-11-29',
});
export const streamRetriesMax = fact({
  value: 10000,
  says: 'The retries of a batch from a stream can be limited to any number up to 10,000.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html',
  checked: '2026-11-30',
});
export const recordAgeMax = fact({
  value: 604800,
  unit: 'seconds',
  says: 'The maximum age of records can be set up to 604,800 seconds, which is 7 days.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html',
  checked: '2026-11-30',
});
export const filtersDefault = fact({
  value: 5,
  says: 'An event source mapping has up to 5 filter patterns by default.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html',
  checked: '2026-11-29',
});
// SQS as a source.
export const sqsBatchDefault = fact({
  value: 10,
  unit: 'messages',
  says: 'A batch from a queue has at most 10 messages by default.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html',
  checked: '2026-11-30',
});
export const sqsBatchMax = fact({
  value: 10000,
  unit: 'messages',
  says: 'A batch from a standard queue can be set to at most 10,000 messages.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html',
  checked: '2026-11-30',
  course: '10',
});
export const sqsFifoBatchMax = fact({
  value: 10,
  unit: 'messages',
  says: 'A batch from a FIFO queue has at most 10 messages.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html',
  checked: '2026-11-30',
});
export const sqsWindowFrom = fact({
  value: 10,
  unit: 'messages',
  says: 'A batch size above 10 messages needs a batching window.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
  checked: '2026-11-29',
});
export const sqsWindowMin = fact({
  value: 1,
  unit: 'second',
  says: 'A batch size above 10 messages needs a batching window of at least 1 second.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
  checked: '2026-11-29',
});
export const sqsVisibilityFactor = fact({
  value: 6,
  says: 'The visibility timeout of the queue should be at least six times the timeout of the function, plus the batching window.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
  checked: '2026-11-29',
});
export const sqsReceiveCountMin = fact({
  value: 5,
  says: 'AWS recommends a maxReceiveCount of at least 5 for a queue that Lambda reads.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
  checked: '2026-11-29',
});
export const sqsStartConcurrency = fact({
  value: 5,
  says: 'For a standard queue Lambda starts with five concurrent invocations.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html',
  checked: '2026-11-30',
});
export const sqsStepPerMinute = fact({
  value: 300,
  says: 'For a standard queue Lambda adds up to 300 concurrent invocations a minute.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html',
  checked: '2026-11-30',
  course: '60',
});
export const sqsConcurrencyMax = fact({
  value: 1250,
  says: 'One mapping of a standard queue reaches at most 1,250 concurrent invocations by default.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html',
  checked: '2026-11-29',
  course: '1,000',
});
export const sqsMaximumConcurrencyMin = fact({
  value: 2,
  says: 'The maximum concurrency of a queue’s mapping can be set from 2.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html',
  checked: '2026-11-29',
});
export const sqsMaximumConcurrencyMax = fact({
  value: 1000,
  says: 'The maximum concurrency of a queue’s mapping can be set up to 1,000.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html',
  checked: '2026-11-29',
});
export const pollerConcurrency = fact({
  value: 10,
  says: 'In provisioned mode each event poller makes up to 10 concurrent invocations.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html',
  checked: '2026-11-29',
});
export const pollerStepPerMinute = fact({
  value: 1000,
  says: 'In provisioned mode a queue’s mapping gains up to 1,000 concurrent invocations a minute.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html',
  checked: '2026-11-29',
});
export const pollersMax = fact({
  value: 10000,
  says: 'In provisioned mode the largest number of event pollers of a queue’s mapping can be set up to 10,000.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_ProvisionedPollerConfig.html',
  checked: '2026-11-30',
});
export const pollersDefault = fact({
  value: 200,
  says: 'In provisioned mode a queue’s mapping has at most 200 event pollers unless you set another number.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_ProvisionedPollerConfig.html',
  checked: '2026-11-30',
});
export const pollersMin = fact({
  value: 2,
  says: 'In provisioned mode a queue’s mapping keeps at least two event pollers ready.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_ProvisionedPollerConfig.html',
  checked: '2026-11-30',
});
export const pollersReadyMax = fact({
  value: 200,
  says: 'In provisioned mode the least number of event pollers of a mapping can be set up to 200.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_ProvisionedPollerConfig.html',
  checked: '2026-11-30',
});
// Concurrency.
export const concurrencyDefault = fact({
  value: 1000,
  says: 'An account may have 1,000 concurrent executions in each Region by default; new accounts start lower.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});
export const unreservedMin = fact({
  value: 100,
  says: 'At least 100 of the account’s concurrency must stay unreserved.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html',
  checked: '2026-11-29',
});
export const scalingStep = fact({
  value: 1000,
  says: 'Each function gains at most 1,000 execution environments every 10 seconds.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html',
  checked: '2026-11-29',
});
export const scalingInterval = fact({
  value: 10,
  unit: 'seconds',
  says: 'The rate of 1,000 new execution environments counts for every 10 seconds.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html',
  checked: '2026-11-29',
});
export const requestsPerConcurrency = fact({
  value: 10,
  says: 'Synchronous requests per second are limited to 10 times the concurrency.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});
// Network, permissions and settings.
export const subnetsMax = fact({
  value: 16,
  says: 'A function is attached to at most 16 subnets.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_VpcConfig.html',
  checked: '2026-11-30',
});
export const securityGroupsMax = fact({
  value: 5,
  says: 'A function in a VPC has at most 5 security groups.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_VpcConfig.html',
  checked: '2026-11-30',
});
export const fileSystemsMax = fact({
  value: 1,
  says: 'A function mounts at most one file system.',
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html',
  checked: '2026-11-30',
});
export const resourcePolicyMax = fact({
  value: 20,
  unit: 'KB',
  says: 'The resource-based policy of a function has at most 20 KB.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});
// Packages and runtimes.
export const zipUploadMax = fact({
  value: 50,
  unit: 'MB',
  says: 'A .zip package uploaded directly has at most 50 MB; a larger one goes through S3.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});
export const unzippedMax = fact({
  value: 250,
  unit: 'MB',
  says: 'A package has at most 250 MB when unzipped, its layers included.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});
export const imageMax = fact({
  value: 10,
  unit: 'GB',
  says: 'A container image has at most 10 GB, uncompressed and with all its layers.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});
export const layersMax = fact({
  value: 5,
  says: 'A function uses at most 5 layers.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});
export const codeStorage = fact({
  value: 300,
  unit: 'GB',
  says: 'Lambda itself stores up to 300 GB of .zip packages and layers for each account and Region; code that stays in a bucket of yours does not count.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-self-managed-storage.html',
  checked: '2026-11-30',
  course: '75 GB',
});
export const nodeRuntime = fact({
  value: 'nodejs24.x',
  says: 'A runtime of Node.js is nodejs24.x.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
  checked: '2026-11-29',
  course: 'nodejs12.x',
});
export const pythonRuntime = fact({
  value: 'python3.14',
  says: 'A runtime of Python is python3.14.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
  checked: '2026-11-29',
});
export const javaRuntime = fact({
  value: 'java25',
  says: 'A runtime of Java is java25.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
  checked: '2026-11-29',
  course: 'java8',
});
export const dotnetRuntime = fact({
  value: 'dotnet10',
  says: 'A runtime of .NET is dotnet10.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
  checked: '2026-11-29',
});
export const rubyRuntime = fact({
  value: 'ruby4.0',
  says: 'A runtime of Ruby is ruby4.0.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
  checked: '2026-11-29',
});
export const osRuntime = fact({
  value: 'provided.al2023',
  says: 'The OS-only runtime on Amazon Linux 2023 is provided.al2023.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
  checked: '2026-11-29',
});
export const al2RuntimesUntil = fact({
  value: '30 June 2027',
  says: 'The runtimes java8.al2, java11, java17 and python3.11 on Amazon Linux 2 are to be deprecated on 30 June 2027.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
  checked: '2026-11-29',
});
export const deprecationNotice = fact({
  value: '180 days',
  says: 'Lambda tells the owners of functions at least 180 days before it deprecates a runtime.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
  checked: '2026-11-29',
});
export const createBlockedAfter = fact({
  value: '30 days',
  says: 'New functions with a deprecated runtime are blocked at the earliest 30 days after the deprecation.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html',
  checked: '2026-11-29',
});
// Releases.
export const aliasVersionsMax = fact({
  value: 2,
  says: 'An alias points to at most two versions.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuring-alias-routing.html',
  checked: '2026-11-29',
});
// Beyond one function.
export const durableMax = fact({
  value: '1 year',
  says: 'A durable execution lasts up to 1 year.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/durable-basic-concepts.html',
  checked: '2026-11-29',
});
export const durableOperationsMax = fact({
  value: 3000,
  says: 'A durable execution has at most 3,000 durable operations.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});
export const microVmMax = fact({
  value: 8,
  unit: 'hours',
  says: 'A Lambda MicroVM runs for at most 8 hours.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
  checked: '2026-11-29',
});

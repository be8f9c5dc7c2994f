import { fact } from '#facts/fact';

// Queues: a message and its life.
export const retentionDefault = fact({
  value: 4,
  unit: 'days',
  says: 'A queue keeps a message for 4 days by default.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  checked: '2026-11-30',
});
export const retentionMin = fact({
  value: 60,
  unit: 'seconds',
  says: 'The shortest retention of a queue is 60 seconds.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  checked: '2026-11-30',
});
export const retentionMax = fact({
  value: 14,
  unit: 'days',
  says: 'The longest retention of a queue is 14 days.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  checked: '2026-11-30',
});
export const retentionMaxSeconds = fact({
  value: '1209600',
  says: 'In seconds the longest retention of a queue is 1209600.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  checked: '2026-11-30',
});
export const retentionChangeTime = fact({
  value: 15,
  unit: 'minutes',
  says: 'A new retention of a queue can take up to 15 minutes to act, and it also acts on messages that are there already.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html',
  checked: '2026-11-29',
});
export const attributeChangeTime = fact({
  value: 60,
  unit: 'seconds',
  says: 'Most changes of a queue’s attributes can take up to 60 seconds to act.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html',
  checked: '2026-11-30',
});
export const sqsLatency = fact({
  value: 'tens to low hundreds of milliseconds',
  says: 'Sending, receiving and deleting typically take tens to low hundreds of milliseconds in SQS, without a promise.',
  source: 'https://aws.amazon.com/sqs/faqs/',
  checked: '2026-11-29',
  course: 'less than 10 ms',
  unverified: true,
});
export const sqsBeta = fact({
  value: '2004',
  says: 'A first beta of SQS appeared in 2004.',
  source: 'https://aws.amazon.com/blogs/aws/amazon-sqs-15-years-and-still-queueing/',
  checked: '2026-11-29',
  unverified: true,
});
export const sqsProduction = fact({
  value: '2006',
  says: 'SQS became a production service in 2006.',
  source: 'https://aws.amazon.com/blogs/aws/amazon-sqs-15-years-and-still-queueing/',
  checked: '2026-11-29',
  unverified: true,
});
export const receiveMax = fact({
  value: 10,
  says: 'One ReceiveMessage call returns at most 10 messages.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html',
  checked: '2026-11-30',
});
export const receiveDefault = fact({
  value: 1,
  unit: 'message',
  says: 'Without MaxNumberOfMessages a ReceiveMessage call returns at most 1 message.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html',
  checked: '2026-11-30',
});
export const attributesMax = fact({
  value: 10,
  unit: 'attributes',
  says: 'A message can carry up to 10 attributes beside its body.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
  checked: '2026-11-30',
});
export const standardInFlight = fact({
  value: 120000,
  unit: 'messages',
  says: 'About 120,000 messages of a standard queue can be in flight, received and not yet deleted; the exact number depends on traffic and backlog.',
  source:
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html',
  checked: '2026-11-29',
});

// Visibility and delay.
export const visibilityDefault = fact({
  value: 30,
  unit: 'seconds',
  says: 'A received message stays hidden for 30 seconds by default.',
  source:
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html',
  checked: '2026-11-30',
});
export const visibilityMin = fact({
  value: 0,
  unit: 'seconds',
  says: 'The shortest visibility timeout is 0 seconds: the message is visible at once.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  checked: '2026-11-30',
});
export const visibilityMax = fact({
  value: 12,
  unit: 'hours',
  says: 'The longest visibility timeout is 12 hours, and extensions do not go beyond 12 hours after the receive.',
  source:
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html',
  checked: '2026-11-29',
});
export const delayDefault = fact({
  value: 0,
  unit: 'seconds',
  says: 'A queue hides new messages for 0 seconds by default, that is not at all.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  checked: '2026-11-30',
});
export const delayMax = fact({
  value: 15,
  unit: 'minutes',
  says: 'A queue, or on a standard queue a message timer, can hide a new message for up to 15 minutes (900 seconds).',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html',
  checked: '2026-11-30',
});

// Dead-letter queues.
export const maxReceiveDefault = fact({
  value: 10,
  unit: 'receives',
  says: 'A redrive policy without a number moves a message after 10 receives.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  checked: '2026-11-30',
});
export const backOfQueueAfter = fact({
  value: 3,
  unit: 'receives',
  says: 'A standard queue whose maxReceiveCount is above 3 puts a message at the back once it was received 3 times without being deleted.',
  source:
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
  checked: '2026-11-29',
});
export const redriveSourcesMax = fact({
  value: 10,
  unit: 'queues',
  says: 'A redrive allow policy can name up to 10 source queues.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  checked: '2026-11-29',
});
export const redriveRateMax = fact({
  value: 500,
  unit: 'messages per second',
  says: 'A redrive can be held to a rate of up to 500 messages per second.',
  source:
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_StartMessageMoveTask.html',
  checked: '2026-11-29',
});
export const redriveTaskMax = fact({
  value: 36,
  unit: 'hours',
  says: 'One redrive task runs for at most 36 hours.',
  source:
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html',
  checked: '2026-11-29',
});

// Polling.
export const waitMax = fact({
  value: 20,
  says: 'Long polling waits for a message for up to 20 seconds.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  checked: '2026-11-29',
});
export const waitDefault = fact({
  value: 0,
  unit: 'seconds',
  says: 'A queue waits 0 seconds for messages by default, which means short polling.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  checked: '2026-11-30',
});
export const smallQueue = fact({
  value: 1000,
  unit: 'messages',
  says: 'With short polling and fewer than 1,000 messages in the queue, a receive most likely returns fewer messages than asked for.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html',
  checked: '2026-11-30',
});

// Size and price.
export const messageSizeMax = fact({
  value: 1,
  unit: 'MiB',
  says: 'An SQS message, body and attributes together, can be up to 1 MiB (1,048,576 bytes).',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html',
  checked: '2026-11-30',
  course: '256 KB',
});
export const messageSizeLimitMin = fact({
  value: 1,
  unit: 'KiB',
  says: 'The attribute MaximumMessageSize can lower a queue’s limit to 1 KiB.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  checked: '2026-11-30',
});
export const batchMax = fact({
  value: 10,
  says: 'A batch call of SQS handles up to 10 messages.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html',
  checked: '2026-11-30',
});
export const batchSizeMax = fact({
  value: 1,
  unit: 'MiB',
  says: 'All messages of one SendMessageBatch call together can be up to 1 MiB.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html',
  checked: '2026-11-30',
  course: '256 KB',
});
export const billingChunk = fact({
  value: 64,
  unit: 'KB',
  says: 'SQS bills every started 64 KB of a request’s payload as one request.',
  source: 'https://aws.amazon.com/sqs/pricing/',
  checked: '2026-11-29',
  unverified: true,
});
export const freeRequests = fact({
  value: 1000000,
  unit: 'requests',
  says: 'The first 1,000,000 SQS requests of a month are free.',
  source: 'https://aws.amazon.com/sqs/pricing/',
  checked: '2026-11-29',
  unverified: true,
});
export const extendedMax = fact({
  value: 2,
  unit: 'GB',
  says: 'The Extended Client Library keeps message bodies of up to 2 GB in S3.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
  checked: '2026-11-29',
});

// FIFO queues.
export const fifoCalls = fact({
  value: 300,
  unit: 'calls per second',
  says: 'A FIFO queue without high throughput takes 300 calls per second for each of send, receive and delete.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
  checked: '2026-11-30',
});
export const fifoBatched = fact({
  value: 3000,
  unit: 'messages per second',
  says: 'With batches of 10 a FIFO queue without high throughput takes 3,000 messages per second for each action.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
  checked: '2026-11-30',
});
export const fifoHighCalls = fact({
  value: 70000,
  unit: 'calls per second',
  says: 'In high throughput mode a FIFO queue takes up to 70,000 calls per second for each action in Northern Virginia, Oregon and Ireland.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
  checked: '2026-11-29',
  course: 'no more than 300, or 3,000 with batches',
});
export const fifoHighMessages = fact({
  value: 700000,
  unit: 'messages per second',
  says: 'With batches of 10 and high throughput mode a FIFO queue takes up to 700,000 messages per second in Northern Virginia, Oregon and Ireland.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
  checked: '2026-11-29',
});
export const fifoHighElsewhere = fact({
  value: 2400,
  unit: 'calls per second',
  says: 'In Regions without a figure of their own, high throughput mode gives a FIFO queue 2,400 calls per second for each action by default.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-messages.html',
  checked: '2026-11-29',
});
export const dedupInterval = fact({
  value: 5,
  unit: 'minutes',
  says: 'A FIFO queue drops a message whose deduplication ID it accepted less than 5 minutes before.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html',
  checked: '2026-11-30',
});
export const fifoInFlight = fact({
  value: 120000,
  unit: 'messages',
  says: 'Up to 120,000 messages of a FIFO queue can be in flight; beyond that it returns no further ones, without an error.',
  source:
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html',
  checked: '2026-11-30',
  course: '20,000',
});
export const groupIdMax = fact({
  value: 128,
  unit: 'characters',
  says: 'A MessageGroupId can have up to 128 characters.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html',
  checked: '2026-11-30',
});

// Running a queue.
export const purgeTime = fact({
  value: 60,
  unit: 'seconds',
  says: 'PurgeQueue takes up to 60 seconds.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html',
  checked: '2026-11-30',
});
export const purgeInterval = fact({
  value: 60,
  unit: 'seconds',
  says: 'A queue can be purged once in 60 seconds.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_PurgeQueue.html',
  checked: '2026-11-30',
});
export const queueNameWait = fact({
  value: 60,
  unit: 'seconds',
  says: 'The name of a deleted queue is free again after 60 seconds.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  checked: '2026-11-30',
});
export const dataKeyReuse = fact({
  value: 5,
  unit: 'minutes',
  says: 'A queue with SSE-KMS uses a data key for 5 minutes by default before it calls KMS again.',
  source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_CreateQueue.html',
  checked: '2026-11-30',
});

// Topics.
export const subscriptionsMax = fact({
  value: 12500000,
  unit: 'subscriptions',
  says: 'A standard topic can have 12,500,000 subscriptions by default.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/sns.html',
  checked: '2026-11-29',
  course: '10,000,000',
});
export const topicsMax = fact({
  value: 100000,
  unit: 'topics',
  says: 'An account can have 100,000 standard topics by default.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/sns.html',
  checked: '2026-11-29',
});
export const fifoTopicsMax = fact({
  value: 1000,
  unit: 'topics',
  says: 'An account can have 1,000 FIFO topics by default.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/sns.html',
  checked: '2026-11-29',
});
export const fifoSubscriptionsMax = fact({
  value: 100,
  unit: 'subscriptions',
  says: 'A FIFO topic can have 100 subscriptions by default.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/sns.html',
  checked: '2026-11-29',
});
export const snsSizeMax = fact({
  value: 256,
  unit: 'KB',
  says: 'An SNS message can be up to 256 KB (262,144 bytes) unless the MaximumMessageSize of its topic was raised.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/large-message-payloads.html',
  checked: '2026-11-30',
});
export const snsSizeRaised = fact({
  value: 1,
  unit: 'MiB',
  says: 'The MaximumMessageSize of an SNS topic can be raised to 1 MiB (1,048,576 bytes); such a topic delivers to SQS, Lambda and Firehose only.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/large-message-payloads.html',
  checked: '2026-11-30',
});
export const snsLargeSubscriptionsMax = fact({
  value: 100,
  unit: 'subscriptions',
  says: 'An SNS topic whose MaximumMessageSize is above 256 KiB can have up to 100 subscriptions.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/large-message-payloads.html',
  checked: '2026-11-30',
});
export const snsExtendedMax = fact({
  value: 2,
  unit: 'GB',
  says: 'The Extended Client Library of SNS keeps bodies of up to 2 GB in S3.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/sns.html',
  checked: '2026-11-29',
});
export const publishBatchMax = fact({
  value: 10,
  says: 'One PublishBatch call takes up to 10 messages.',
  source: 'https://docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html',
  checked: '2026-11-30',
});
export const publishRateHighest = fact({
  value: 30000,
  unit: 'messages per second',
  says: 'An account can publish 30,000 messages per second to SNS in Northern Virginia by default.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/sns.html',
  checked: '2026-11-29',
});
export const publishRateLowest = fact({
  value: 300,
  unit: 'messages per second',
  says: 'In most smaller Regions an account can publish 300 messages per second to standard topics by default.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/sns.html',
  checked: '2026-11-29',
});
export const confirmationLife = fact({
  value: 2,
  unit: 'days',
  says: 'The token that confirms an SNS subscription is valid for 2 days.',
  source: 'https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html',
  checked: '2026-11-30',
});
export const httpRetries = fact({
  value: 3,
  unit: 'times',
  says: 'SNS retries a failed HTTP or HTTPS delivery 3 times by default.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/SendMessageToHttp.retry.html',
  checked: '2026-11-29',
});
export const httpRetryGap = fact({
  value: 20,
  unit: 'seconds',
  says: 'By default 20 seconds lie between the retries of an HTTP or HTTPS delivery.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/SendMessageToHttp.retry.html',
  checked: '2026-11-29',
});
export const httpRetryTotalMax = fact({
  value: 3600,
  unit: 'seconds',
  says: 'A delivery policy for HTTP or HTTPS can retry for at most 3,600 seconds in all.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html',
  checked: '2026-11-29',
});
export const awsAttempts = fact({
  value: 100015,
  unit: 'times',
  says: 'SNS tries a delivery to SQS or Lambda 100,015 times.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html',
  checked: '2026-11-29',
});
export const awsRetryTime = fact({
  value: 23,
  unit: 'days',
  says: 'SNS goes on trying a delivery to SQS or Lambda for 23 days.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html',
  checked: '2026-11-29',
});
export const personAttempts = fact({
  value: 50,
  unit: 'times',
  says: 'SNS tries a delivery by e-mail, SMS or mobile push 50 times.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html',
  checked: '2026-11-29',
});
export const personRetryTime = fact({
  value: 6,
  unit: 'hours',
  says: 'SNS goes on trying a delivery by e-mail, SMS or mobile push for about 6 hours.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html',
  checked: '2026-11-29',
});
export const dataProtectionClosed = fact({
  value: '30 April 2026',
  says: 'SNS message data protection is closed to new customers since 30 April 2026.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-release-notes.html',
  checked: '2026-11-30',
});

// Fan-out.
export const filterDelay = fact({
  value: 15,
  unit: 'minutes',
  says: 'A new or changed filter policy can take up to 15 minutes to act.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-message-filtering.html',
  checked: '2026-11-29',
  unverified: true,
});
export const filtersPerTopic = fact({
  value: 200,
  unit: 'filter policies',
  says: 'A topic can have 200 filter policies by default.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/sns.html',
  checked: '2026-11-29',
});
export const filterKeysMax = fact({
  value: 5,
  unit: 'keys',
  says: 'A filter policy of SNS can have up to 5 keys.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html',
  checked: '2026-11-30',
});
export const filterCombinationsMax = fact({
  value: 150,
  unit: 'combinations',
  says: 'The numbers of values of all keys of a filter policy, multiplied, can make up to 150 combinations.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html',
  checked: '2026-11-30',
});
export const filterNumberMax = fact({
  value: 1000000000,
  says: 'Numbers in a filter policy lie between -1,000,000,000 and 1,000,000,000.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html',
  checked: '2026-11-30',
});
export const filterWildcardsMax = fact({
  value: 3,
  unit: 'wildcards',
  says: 'A wildcard pattern in a filter policy of SNS can have up to 3 wildcards.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/subscription-filter-policy-constraints.html',
  checked: '2026-11-30',
});
export const snsFifoSince = fact({
  value: 'October 2020',
  says: 'SNS has FIFO topics since October 2020.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-fifo-topics.html',
  checked: '2026-11-29',
  unverified: true,
});
export const snsFifoRate = fact({
  value: 3000,
  unit: 'messages per second',
  says: 'A FIFO topic takes 3,000 messages per second while it deduplicates across the whole topic.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/sns.html',
  checked: '2026-11-29',
});
export const snsFifoBytes = fact({
  value: 20,
  unit: 'MB per second',
  says: 'A FIFO topic takes 20 MB per second while it deduplicates across the whole topic.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/sns.html',
  checked: '2026-11-29',
});
export const snsFifoGroupRate = fact({
  value: 300,
  unit: 'messages per second',
  says: 'One message group of a FIFO topic takes at most 300 messages per second.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/sns.html',
  checked: '2026-11-29',
});
export const snsArchiveMax = fact({
  value: 365,
  unit: 'days',
  says: 'A FIFO topic can archive its messages for up to 365 days.',
  source: 'https://docs.aws.amazon.com/sns/latest/dg/fifo-message-archiving-replay.html',
  checked: '2026-11-29',
  unverified: true,
});

// Streams.
export const streamRetentionDefault = fact({
  value: 24,
  unit: 'hours',
  says: 'A data stream keeps records for 24 hours by default.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html',
  checked: '2026-11-30',
});
export const streamRetentionMax = fact({
  value: 365,
  unit: 'days',
  says: 'A data stream keeps records for at most 365 days (8,760 hours).',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_IncreaseStreamRetentionPeriod.html',
  checked: '2026-11-30',
  course: '7 days',
});
export const streamZones = fact({
  value: 3,
  unit: 'Availability Zones',
  says: 'Kinesis Data Streams copies each record across 3 Availability Zones.',
  source: 'https://docs.aws.amazon.com/streams/latest/dev/introduction.html',
  checked: '2026-11-29',
  unverified: true,
});
export const partitionKeyMax = fact({
  value: 256,
  unit: 'characters',
  says: 'A partition key can have up to 256 characters.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecord.html',
  checked: '2026-11-30',
});
export const firehoseRenamed = fact({
  value: '2024',
  says: 'Amazon Data Firehose was called Kinesis Data Firehose until 2024.',
  source: 'https://docs.aws.amazon.com/firehose/latest/dev/what-is-this-service.html',
  checked: '2026-11-29',
  unverified: true,
});
export const flinkRenamed = fact({
  value: '2023',
  says: 'Managed Service for Apache Flink was called Kinesis Data Analytics for Apache Flink until 2023.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/what-is.html',
  checked: '2026-11-29',
  unverified: true,
});

// Shards and throughput.
export const shardWriteBytes = fact({
  value: 1,
  unit: 'MB per second',
  says: 'A shard accepts up to 1 MB per second.',
  source: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html',
  checked: '2026-11-30',
});
export const shardWriteRecords = fact({
  value: 1000,
  unit: 'records per second',
  says: 'A shard accepts up to 1,000 records per second.',
  source: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html',
  checked: '2026-11-29',
});
export const shardReadBytes = fact({
  value: 2,
  unit: 'MB per second',
  says: 'A shard serves up to 2 MB per second to all readers that share it.',
  source: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html',
  checked: '2026-11-29',
});
export const shardReadCalls = fact({
  value: 5,
  unit: 'calls per second',
  says: 'A shard answers up to 5 GetRecords calls per second from all readers together.',
  source: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html',
  checked: '2026-11-29',
});
export const fanOutBytes = fact({
  value: 2,
  unit: 'MB per second',
  says: 'Enhanced fan-out gives each registered consumer its own 2 MB per second from each shard.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RegisterStreamConsumer.html',
  checked: '2026-11-30',
});
export const fanOutConsumersMax = fact({
  value: 20,
  unit: 'consumers',
  says: 'A stream can have up to 20 registered consumers with enhanced fan-out.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RegisterStreamConsumer.html',
  checked: '2026-11-30',
});
export const fanOutConsumersAdvantage = fact({
  value: 50,
  unit: 'consumers',
  says: 'A stream in On-demand Advantage mode can have up to 50 registered consumers.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_RegisterStreamConsumer.html',
  checked: '2026-11-30',
});
export const recordSizeDefault = fact({
  value: 1,
  unit: 'MiB',
  says: 'A record can be up to 1 MiB unless the stream’s MaxRecordSize was raised.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateMaxRecordSize.html',
  checked: '2026-11-30',
  course: '1 MB, fixed',
});
export const recordSizeMax = fact({
  value: 10,
  unit: 'MiB',
  says: 'With a raised MaxRecordSize a single record can be up to 10 MiB.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateMaxRecordSize.html',
  checked: '2026-11-29',
});
export const onDemandSince = fact({
  value: '2021',
  says: 'Kinesis Data Streams has an on-demand mode since 2021.',
  source: 'https://docs.aws.amazon.com/streams/latest/dev/how-do-i-size-a-stream.html',
  checked: '2026-11-29',
  unverified: true,
});
export const onDemandWrite = fact({
  value: 4,
  unit: 'MB per second',
  says: 'A new on-demand stream accepts 4 MB per second.',
  source: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html',
  checked: '2026-11-30',
});
export const onDemandRead = fact({
  value: 8,
  unit: 'MB per second',
  says: 'A new on-demand stream serves 8 MB per second.',
  source: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html',
  checked: '2026-11-30',
});
export const modeSwitchesMax = fact({
  value: 2,
  unit: 'times',
  says: 'A stream can change its capacity mode twice in 24 hours.',
  source: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html',
  checked: '2026-11-29',
});
export const reshardsPerDay = fact({
  value: 10,
  unit: 'times',
  says: 'UpdateShardCount scales one stream at most 10 times in 24 hours by default.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_UpdateShardCount.html',
  checked: '2026-11-30',
});
export const putRecordsMax = fact({
  value: 500,
  says: 'One PutRecords call writes up to 500 records.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecords.html',
  checked: '2026-11-30',
});
export const putRecordsBytes = fact({
  value: 10,
  unit: 'MiB',
  says: 'One PutRecords call writes up to 10 MiB, partition keys included.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecords.html',
  checked: '2026-11-29',
  course: '5 MB',
});

// Stream consumers.
export const getRecordsMax = fact({
  value: 10000,
  says: 'One GetRecords call returns up to 10,000 records.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetRecords.html',
  checked: '2026-11-30',
});
export const getRecordsBytes = fact({
  value: 10,
  unit: 'MiB',
  says: 'One GetRecords call returns up to 10 MiB.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetRecords.html',
  checked: '2026-11-30',
});
export const getRecordsPause = fact({
  value: 5,
  unit: 'seconds',
  says: 'After a GetRecords call that returned the full 10 MiB, further calls to the shard fail for 5 seconds.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetRecords.html',
  checked: '2026-11-30',
});
export const iteratorLife = fact({
  value: 5,
  unit: 'minutes',
  says: 'A shard iterator expires 5 minutes after it was returned.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetShardIterator.html',
  checked: '2026-11-30',
});
export const subscriptionLife = fact({
  value: 5,
  unit: 'minutes',
  says: 'A SubscribeToShard connection pushes records for up to 5 minutes and has then to be renewed.',
  source: 'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_SubscribeToShard.html',
  checked: '2026-11-30',
});
export const kclCurrent = fact({
  value: '3.x',
  says: 'The current major version of the Kinesis Client Library is 3.x.',
  source: 'https://docs.aws.amazon.com/streams/latest/dev/kcl-version-lifecycle-policy.html',
  checked: '2026-11-29',
});
export const kclOldEnd = fact({
  value: '30 January 2026',
  says: 'KCL 1.x and KPL 0.x reached the end of their support on 30 January 2026.',
  source:
    'https://aws.amazon.com/blogs/big-data/announcing-end-of-support-for-amazon-kinesis-client-library-1-x-and-amazon-kinesis-producer-library-0-x-effective-january-30-2026',
  checked: '2026-11-29',
});

// Firehose and Flink.
export const firehoseBufferSize = fact({
  value: 5,
  unit: 'MiB',
  says: 'Firehose fills a buffer of 5 MiB for S3 by default before it delivers.',
  source: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html',
  checked: '2026-11-30',
});
export const firehoseBufferTime = fact({
  value: 300,
  unit: 'seconds',
  says: 'Firehose waits at most 300 seconds by default before it delivers to S3.',
  source: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html',
  checked: '2026-11-30',
  course: '60 seconds at least',
});
export const firehoseBufferTimeMin = fact({
  value: 0,
  unit: 'seconds',
  says: 'The buffering interval of Firehose can be set to 0 seconds, except with dynamic partitioning.',
  source: 'https://docs.aws.amazon.com/firehose/latest/dev/buffering.html',
  checked: '2026-11-30',
});
export const firehoseBufferTimeMax = fact({
  value: 900,
  unit: 'seconds',
  says: 'The buffering interval of Firehose can be set to at most 900 seconds.',
  source: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_BufferingHints.html',
  checked: '2026-11-30',
});
export const firehoseBatchMax = fact({
  value: 500,
  says: 'One PutRecordBatch call of Firehose takes up to 500 records.',
  source: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecordBatch.html',
  checked: '2026-11-30',
});
export const firehoseRecordMax = fact({
  value: 1000,
  unit: 'KiB',
  says: 'A record that is put into Firehose directly can be up to 1,000 KiB, before base64 encoding.',
  source: 'https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecord.html',
  checked: '2026-11-30',
});
export const deliveryFreshness = fact({
  value: '5 to 15 minutes',
  says: 'Data delivery of a data stream writes to S3 with a freshness that can be set from 5 to 15 minutes.',
  source: 'https://docs.aws.amazon.com/streams/latest/dev/data-delivery.html',
  checked: '2026-11-29',
});
export const sqlNoNew = fact({
  value: '15 October 2025',
  says: 'Kinesis Data Analytics for SQL takes no new applications since 15 October 2025.',
  source: 'https://docs.aws.amazon.com/kinesisanalytics/latest/dev/discontinuation.html',
  checked: '2026-11-29',
  unverified: true,
});
export const sqlDeletion = fact({
  value: '27 January 2026',
  says: 'Existing Kinesis Data Analytics for SQL applications were deleted from 27 January 2026 on.',
  source: 'https://docs.aws.amazon.com/kinesisanalytics/latest/dev/discontinuation.html',
  checked: '2026-11-29',
  unverified: true,
});

// Choosing.
export const eventBridgeTargets = fact({
  value: 5,
  unit: 'targets',
  says: 'An EventBridge rule can have up to 5 targets.',
  source: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html',
  checked: '2026-11-29',
});

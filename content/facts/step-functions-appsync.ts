import { fact } from '#facts/fact';

// Length of executions and tasks.
export const standardMax = fact({
  value: '1 year',
  says: 'A Standard execution may run for 1 year and then fails with States.Timeout.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});
export const expressMax = fact({
  value: 5,
  unit: 'minutes',
  says: 'An Express execution may run for 5 minutes and then fails with States.Timeout.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});
export const httpTaskMax = fact({
  value: 60,
  unit: 'seconds',
  says: 'An HTTP Task has to be answered within 60 seconds, a hard quota.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});
export const testStateMax = fact({
  value: 5,
  unit: 'minutes',
  says: 'A call of TestState may take 5 minutes.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_TestState.html',
  checked: '2026-11-30',
});

// Sizes and numbers.
export const payloadMax = fact({
  value: 256,
  unit: 'KiB',
  says: 'Input or output of a state, a task or an execution may have 256 KiB of UTF-8 text, a hard quota.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});
export const definitionMax = fact({
  value: 1,
  unit: 'MB',
  says: 'The definition of a state machine may have 1 MB.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});
export const historyEventsMax = fact({
  value: 25000,
  unit: 'events',
  says: 'The history of a Standard execution holds 25,000 events; at that number the execution fails.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});
export const historyRetention = fact({
  value: 90,
  unit: 'days',
  says: 'The history of a Standard execution is kept for 90 days after its end.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});
export const redriveWindow = fact({
  value: 14,
  unit: 'days',
  says: 'A Standard execution can be redriven up to 14 days after its end.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});
export const redriveEventsMax = fact({
  value: 24999,
  unit: 'events',
  says: 'A Standard execution can be redriven while its history has fewer than 24,999 events.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_RedriveExecution.html',
  checked: '2026-11-30',
});
export const openExecutionsMax = fact({
  value: 1000000,
  says: 'An account may have 1,000,000 open Standard executions in a Region by default.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});
export const versionsMax = fact({
  value: 1000,
  says: 'A state machine may have 1,000 published versions.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});
export const aliasesMax = fact({
  value: 100,
  says: 'A state machine may have 100 aliases.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});
export const mapInlineMax = fact({
  value: 40,
  says: 'A Map in Inline mode runs at most 40 iterations at once.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html',
  checked: '2026-11-30',
});
export const mapDistributedMax = fact({
  value: 10000,
  says: 'A Map in Distributed mode runs at most 10,000 child executions at once.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html',
  checked: '2026-11-30',
});
export const sdkServices = fact({
  value: 'more than 200',
  says: 'The SDK integrations of Step Functions reach more than 200 services.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html',
  checked: '2026-11-30',
});
export const jsonataSince = fact({
  value: 'November 2024',
  says: 'JSONata and variables have existed in Step Functions since November 2024.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/document-history.html',
  checked: '2026-11-30',
});

// Retries.
export const retryInterval = fact({
  value: 1,
  unit: 'second',
  says: 'A retrier that gives no interval waits 1 second before its first retry.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html',
  checked: '2026-11-30',
});
export const retryAttempts = fact({
  value: 3,
  says: 'A retrier that gives no number retries 3 times.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html',
  checked: '2026-11-30',
});
export const retryBackoff = fact({
  value: '2.0',
  says: 'A retrier that gives no backoff rate multiplies each wait by 2.0.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html',
  checked: '2026-11-30',
});
export const retryFieldMax = fact({
  value: 99999999,
  says: 'IntervalSeconds and MaxAttempts of a retrier may be 99,999,999 at most.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html',
  checked: '2026-11-30',
});
export const retryDelayMax = fact({
  value: 31622400,
  unit: 'seconds',
  says: 'MaxDelaySeconds of a retrier may be 31,622,400 seconds at most.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html',
  checked: '2026-11-30',
});

// Rates.
export const startBucket = fact({
  value: 1300,
  says: 'By default, in Northern Virginia, Oregon and Ireland the bucket for starts of Standard executions holds 1,300 tokens.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
  course: 'Over 2,000 starts a second',
});
export const startRefill = fact({
  value: 300,
  says: 'By default, in Northern Virginia, Oregon and Ireland 300 tokens a second refill the bucket for starts of Standard executions.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});
export const startBucketElsewhere = fact({
  value: 800,
  says: 'By default, outside Northern Virginia, Oregon and Ireland the bucket for starts of Standard executions holds 800 tokens.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});
export const startRefillElsewhere = fact({
  value: 150,
  says: 'By default, outside Northern Virginia, Oregon and Ireland 150 tokens a second refill the bucket for starts of Standard executions.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});
export const expressStarts = fact({
  value: 6000,
  says: 'By default the bucket for starts of Express executions holds 6,000 tokens and is refilled by as many a second.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
  course: 'Over 100,000 starts a second',
});
export const transitions = fact({
  value: 5000,
  says: 'By default, in Northern Virginia, Oregon and Ireland the bucket for state transitions of Standard workflows holds 5,000 tokens and is refilled by as many a second.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
  course: 'Over 4,000 transitions a second',
});
export const transitionsElsewhere = fact({
  value: 800,
  says: 'By default, outside Northern Virginia, Oregon and Ireland the bucket for state transitions of Standard workflows holds 800 tokens and is refilled by as many a second.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html',
  checked: '2026-11-30',
});

// Prices.
export const transitionPrice = fact({
  value: 0.025,
  unit: 'USD',
  says: 'A thousand state transitions of Standard workflows cost 0.025 USD.',
  source: 'https://aws.amazon.com/step-functions/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
  unverified: true,
});
export const freeTransitions = fact({
  value: 4000,
  says: 'The first 4,000 state transitions of each month are free.',
  source: 'https://aws.amazon.com/step-functions/pricing/',
  checked: '2026-11-30',
  unverified: true,
});
export const expressRequestPrice = fact({
  value: 1,
  unit: 'USD',
  says: 'A million Express executions cost 1 USD, besides their duration.',
  source: 'https://aws.amazon.com/step-functions/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
  unverified: true,
});
export const expressDurationPrice = fact({
  value: 16.67,
  unit: 'USD',
  says: 'A million GB-seconds of Express executions cost 16.67 USD in the first price tier.',
  source: 'https://aws.amazon.com/step-functions/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
  unverified: true,
});
export const expressTimeStep = fact({
  value: 100,
  unit: 'ms',
  says: 'The duration of an Express execution is rounded up to the next 100 ms.',
  source: 'https://aws.amazon.com/step-functions/pricing/',
  checked: '2026-11-30',
  unverified: true,
});
export const expressMemoryStep = fact({
  value: 64,
  unit: 'MB',
  says: 'The memory of an Express execution is counted in steps of 64 MB.',
  source: 'https://aws.amazon.com/step-functions/pricing/',
  checked: '2026-11-30',
  unverified: true,
});

// AppSync.
export const authorizationTypes = fact({
  value: 'five',
  says: 'AppSync has five authorization types for GraphQL APIs.',
  source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
  checked: '2026-11-30',
  course: 'four',
});
export const apiKeyMax = fact({
  value: 365,
  unit: 'days',
  says: 'An API key is valid for at most 365 days and can be renewed before it ends.',
  source: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
  checked: '2026-11-30',
});
export const certificateRegion = fact({
  value: 'us-east-1',
  says: 'The certificate for a custom domain of AppSync must be in us-east-1.',
  source: 'https://docs.aws.amazon.com/appsync/latest/devguide/custom-domain-name.html',
  checked: '2026-11-30',
});
export const mqttEnd = fact({
  value: '1 January 2022',
  says: 'Subscriptions over MQTT ended on 1 January 2022.',
  source: 'https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-data.html',
  checked: '2026-11-30',
});
export const amplifyGen1End = fact({
  value: '1 May 2027',
  says: 'The first generation of Amplify, to which DataStore belongs, is in maintenance and ends on 1 May 2027.',
  source: 'https://docs.amplify.aws/gen1/react/prev/build-a-backend/graphqlapi/offline/',
  checked: '2026-11-30',
});
export const eventsSince = fact({
  value: 'October 2024',
  says: 'AppSync Events has existed since October 2024.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2024/10/aws-appsync-events-serverless-websocket-apis/',
  checked: '2026-11-30',
  unverified: true,
});

import { fact } from '#facts/fact';

// The call.
export const invokeBodyMax = fact({
  value: 25000000,
  unit: 'bytes',
  says: 'The body of an InvokeModel request has at most 25,000,000 bytes.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html',
  checked: '2026-11-30',
});
export const modelNotReadyRetries = fact({
  value: 5,
  says: 'The SDK repeats a call up to five times when the model is not ready.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html',
  checked: '2026-11-30',
});
export const requestMetadataMax = fact({
  value: 16,
  unit: 'pairs',
  says: 'A request carries at most 16 pairs of request metadata.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html',
  checked: '2026-11-30',
});
export const schemaCache = fact({
  value: 24,
  unit: 'hours',
  says: 'A compiled output schema is kept for 24 hours from its first use.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/structured-output.html',
  checked: '2026-11-30',
});
// Access and Regions.
export const subscriptionSetup = fact({
  value: 15,
  unit: 'minutes',
  says: 'The subscription that the first call to a third-party model starts takes up to 15 minutes.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
  checked: '2026-11-30',
});
export const subscriptionAfterGrant = fact({
  value: 2,
  unit: 'minutes',
  says: 'Once missing Marketplace rights are granted, the subscription may take up to 2 minutes.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-access.html',
  checked: '2026-11-30',
});
export const globalProfileDiscount = fact({
  value: 10,
  unit: '%',
  says: 'For Claude Sonnet 4.5 a global inference profile is about 10% cheaper than a geographic one.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/global-cross-region-inference.html',
  checked: '2026-11-30',
});
// Price and capacity.
export const batchDiscount = fact({
  value: 50,
  unit: '%',
  says: 'Batch inference costs 50% less than on-demand inference.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/capacity-limits-cost-optimization.html',
  checked: '2026-11-30',
});
export const batchWindow = fact({
  value: 24,
  unit: 'hours',
  says: 'A batch job is processed within a window of 24 hours.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/capacity-limits-cost-optimization.html',
  checked: '2026-11-30',
});
export const reservedInputMin = fact({
  value: 100000,
  unit: 'tokens a minute',
  says: 'A Reserved tier reservation has at least 100,000 tokens a minute of input.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/service-tiers-inference.html',
  checked: '2026-11-30',
});
export const reservedOutputMin = fact({
  value: 10000,
  unit: 'tokens a minute',
  says: 'A Reserved tier reservation has at least 10,000 tokens a minute of output.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/service-tiers-inference.html',
  checked: '2026-11-30',
});
export const reservedTerms = fact({
  value: '1 or 3 months',
  says: 'Reserved tier capacity is bought for 1 or 3 months.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/service-tiers-inference.html',
  checked: '2026-11-30',
});
export const reservedUptime = fact({
  value: 99.5,
  unit: '%',
  says: 'The Reserved tier aims at 99.5% uptime for model responses.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/service-tiers-inference.html',
  checked: '2026-11-30',
});
export const provisionedTerms = fact({
  value: '1 or 6 months',
  says: 'A committed Provisioned Throughput cannot be deleted before its term of 1 or 6 months is over.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prov-throughput.html',
  checked: '2026-11-30',
});
export const burndownOlderClaude = fact({
  value: 5,
  says: 'Each output token of a Claude model up to version 4.7 takes five tokens from the quota.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas-token-burndown.html',
  checked: '2026-11-30',
});
export const burndownClaude48 = fact({
  value: 15,
  says: 'Each output token of a Claude model of version 4.8 takes 15 tokens from the quota.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas-token-burndown.html',
  checked: '2026-11-30',
});
export const burndownClaude5 = fact({
  value: 10,
  says: 'Each output token of Claude Sonnet 5, Opus 5, Opus 5.5 or Fable 5.1 takes ten tokens from the quota.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas-token-burndown.html',
  checked: '2026-11-30',
});
export const burndownGpt56 = fact({
  value: 10,
  says: 'Each output token of GPT-5.6 on bedrock-runtime takes ten tokens from the quota.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas-token-burndown.html',
  checked: '2026-11-30',
});
export const burndownOthers = fact({
  value: 1,
  says: 'Each output token of any other model on bedrock-runtime takes one token from the quota.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/quotas-token-burndown.html',
  checked: '2026-11-30',
});
export const throttledStatus = fact({
  value: '429',
  says: 'A call beyond the account’s quota fails with status 429, ThrottlingException.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
  checked: '2026-11-30',
});
export const unavailableStatus = fact({
  value: '503',
  says: 'A call that finds the service short of capacity fails with status 503, whatever the account’s quota.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
  checked: '2026-11-30',
});
export const modelErrorStatus = fact({
  value: '424',
  says: 'An error while the model works on a request has status 424, ModelErrorException.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html',
  checked: '2026-11-30',
});
export const modelTimeoutStatus = fact({
  value: '408',
  says: 'A request that the model does not finish in time has status 408, ModelTimeoutException.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html',
  checked: '2026-11-30',
});
// Prompt caching.
export const cacheLifetime = fact({
  value: 5,
  unit: 'minutes',
  says: 'A cache entry of a Claude model lives for 5 minutes by default, counted anew from each hit.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
  checked: '2026-11-30',
});
export const cacheLongLifetime = fact({
  value: 1,
  unit: 'hour',
  says: 'On many Claude models a cache entry can be asked to live for 1 hour.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
  checked: '2026-11-30',
});
export const cacheGptLifetime = fact({
  value: 30,
  unit: 'minutes',
  says: 'A cached prefix of a GPT-5.6 model stays for at least 30 minutes.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
  checked: '2026-11-30',
});
export const cacheCheckpointsMax = fact({
  value: 4,
  says: 'A request sets at most four cache checkpoints.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
  checked: '2026-11-30',
});
export const cacheMinOpus5 = fact({
  value: 512,
  unit: 'tokens',
  says: 'For Claude Opus 5 the prefix before a cache checkpoint needs at least 512 tokens.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
  checked: '2026-11-30',
});
export const cacheMinSonnet5 = fact({
  value: 1024,
  unit: 'tokens',
  says: 'For Claude Sonnet 5 the prefix before a cache checkpoint needs at least 1,024 tokens.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
  checked: '2026-11-30',
});
export const cacheMinHaiku45 = fact({
  value: 4096,
  unit: 'tokens',
  says: 'For Claude Haiku 4.5 the prefix before a cache checkpoint needs at least 4,096 tokens.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
  checked: '2026-11-30',
});
export const cacheLookBack = fact({
  value: 20,
  unit: 'blocks',
  says: 'From a checkpoint Claude models look back over about 20 blocks for a cached prefix.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html',
  checked: '2026-11-30',
});
export const cacheWriteSurcharge = fact({
  value: 25,
  unit: '%',
  says: 'AWS’s agent toolkit calculates a cache write 25% dearer than normal input.',
  source:
    'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/amazon-bedrock/references/prompt-caching.md',
  checked: '2026-11-30',
});
export const cacheReadDiscount = fact({
  value: 90,
  unit: '%',
  says: 'AWS’s agent toolkit calculates a cache read 90% cheaper than normal input.',
  source:
    'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/core-skills/amazon-bedrock/references/prompt-caching.md',
  checked: '2026-11-30',
});
// Retrieval.
export const chunkDefault = fact({
  value: 300,
  unit: 'tokens',
  says: 'Default chunking splits a document into pieces of about 300 tokens and keeps sentences whole.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/kb-chunking.html',
  checked: '2026-11-30',
});
export const chunkMax = fact({
  value: 8192,
  unit: 'tokens',
  says: 'A chunk can be set to at most 8,192 tokens.',
  source:
    'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FixedSizeChunkingConfiguration.html',
  checked: '2026-11-30',
});
export const titanDimensions = fact({
  value: '1,024, 512 or 256',
  says: 'Titan Text Embeddings V2 returns vectors of 1,024, 512 or 256 numbers, the first by default.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/titan-embedding-models.html',
  checked: '2026-11-30',
});
export const titanCharactersMax = fact({
  value: 50000,
  unit: 'characters',
  says: 'Titan Text Embeddings V2 reads at most 50,000 characters of text, and no more than 8,192 tokens.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/titan-embedding-models.html',
  checked: '2026-11-30',
});
export const titanInputMax = fact({
  value: 8192,
  unit: 'tokens',
  says: 'Titan Text Embeddings V2 reads at most 8,192 tokens of text, and no more than 50,000 characters.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/titan-embedding-models.html',
  checked: '2026-11-30',
});
export const retrieveResultsMax = fact({
  value: 100,
  unit: 'results',
  says: 'One Retrieve request asks for at most 100 results.',
  source:
    'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_KnowledgeBaseVectorSearchConfiguration.html',
  checked: '2026-11-30',
});
// Agents.
export const agentsClassicClosed = fact({
  value: '30 July 2026',
  says: 'Amazon Bedrock Agents, now Agents Classic, has been closed to new customers since 30 July 2026.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents-classic-maintenance-mode.html',
  checked: '2026-11-30',
});
export const agentsClassicActivity = fact({
  value: 12,
  unit: 'months',
  says: 'Accounts that used Bedrock Agents within 12 months may go on creating agents.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents-classic-maintenance-mode.html',
  checked: '2026-11-30',
});
export const sessionIdle = fact({
  value: 15,
  unit: 'minutes',
  says: 'By default a session of AgentCore Runtime ends after 15 minutes without activity.',
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/bedrock-agentcore-limits.html',
  checked: '2026-11-30',
});
export const sessionLife = fact({
  value: 8,
  unit: 'hours',
  says: 'By default a session of AgentCore Runtime ends after 8 hours.',
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/bedrock-agentcore-limits.html',
  checked: '2026-11-30',
});
export const sessionStorageIdle = fact({
  value: 14,
  unit: 'days',
  says: 'Session storage of AgentCore Runtime, in preview, expires after 14 days without use.',
  source:
    'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/runtime-filesystem-configurations.html',
  checked: '2026-11-30',
});
export const sessionCpu = fact({
  value: 2,
  unit: 'vCPU',
  says: 'In a microVM a session of AgentCore Runtime has at most 2 vCPU.',
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/bedrock-agentcore-limits.html',
  checked: '2026-11-30',
});
export const sessionMemory = fact({
  value: 8,
  unit: 'GB',
  says: 'In a microVM a session of AgentCore Runtime has at most 8 GB of memory.',
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/bedrock-agentcore-limits.html',
  checked: '2026-11-30',
});
export const runtimeSyncMax = fact({
  value: 15,
  unit: 'minutes',
  says: 'A synchronous request to AgentCore Runtime may take 15 minutes.',
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/bedrock-agentcore-limits.html',
  checked: '2026-11-30',
});
export const runtimeStreamMax = fact({
  value: 60,
  unit: 'minutes',
  says: 'A stream from AgentCore Runtime may last 60 minutes.',
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/bedrock-agentcore-limits.html',
  checked: '2026-11-30',
});
export const runtimeAsyncMax = fact({
  value: 8,
  unit: 'hours',
  says: 'An asynchronous job in AgentCore Runtime may take 8 hours.',
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/bedrock-agentcore-limits.html',
  checked: '2026-11-30',
});
export const runtimePayloadMax = fact({
  value: 100,
  unit: 'MB',
  says: 'A request or response of AgentCore Runtime has at most 100 MB.',
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/bedrock-agentcore-limits.html',
  checked: '2026-11-30',
});
export const sessionIdMin = fact({
  value: 33,
  unit: 'characters',
  says: 'A session ID of AgentCore Runtime has at least 33 characters.',
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_InvokeAgentRuntime.html',
  checked: '2026-11-30',
});
export const memoryEventMax = fact({
  value: 365,
  unit: 'days',
  says: 'Events in AgentCore Memory expire after at most 365 days.',
  source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/bedrock-agentcore-limits.html',
  checked: '2026-11-30',
});
// Guardrails.
export const groundingThresholdMax = fact({
  value: 0.99,
  says: 'The threshold of a grounding or relevance check is at most 0.99.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-contextual-grounding-check.html',
  checked: '2026-11-30',
});
export const groundingSourceMax = fact({
  value: 100000,
  unit: 'characters',
  says: 'A contextual grounding check reads at most 100,000 characters of source.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-contextual-grounding-check.html',
  checked: '2026-11-30',
});
export const groundingQueryMax = fact({
  value: 1000,
  unit: 'characters',
  says: 'A contextual grounding check reads a question of at most 1,000 characters.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-contextual-grounding-check.html',
  checked: '2026-11-30',
});
export const groundingAnswerMax = fact({
  value: 5000,
  unit: 'characters',
  says: 'A contextual grounding check reads an answer of at most 5,000 characters.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-contextual-grounding-check.html',
  checked: '2026-11-30',
});
// Privacy, logs and connections.
export const retentionMax = fact({
  value: 30,
  unit: 'days',
  says: 'Traffic of models that demand retention is kept for up to 30 days to detect abuse.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/abuse-detection.html',
  checked: '2026-11-30',
});
export const logBodyMax = fact({
  value: 100,
  unit: 'KB',
  says: 'An invocation log record holds JSON bodies of up to 100 KB.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-invocation-logging.html',
  checked: '2026-11-30',
});
export const boto3ReadTimeout = fact({
  value: 60,
  unit: 'seconds',
  says: 'A boto3 client waits 60 seconds for data by default.',
  source: 'https://github.com/boto/botocore/blob/develop/botocore/config.py',
  checked: '2026-11-30',
});
export const idleConnection = fact({
  value: 350,
  unit: 'seconds',
  says: 'NAT gateways and interface endpoints drop a connection that is idle for 350 seconds.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
  checked: '2026-11-30',
});
export const linuxKeepAlive = fact({
  value: 2,
  unit: 'hours',
  says: 'Linux sends its first keep-alive probe after 2 hours by default.',
  source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/troubleshooting-api-error-codes.html',
  checked: '2026-11-30',
});
export const stepFunctionsBodyMax = fact({
  value: 256,
  unit: 'KiB',
  says: 'The body of a model call in Step Functions has at most 256 KiB.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/connect-bedrock.html',
  checked: '2026-11-30',
});
// Tools for developers.
export const qPluginsEnd = fact({
  value: '30 April 2027',
  says: 'AWS ends support for the editor plug-ins of Amazon Q Developer on 30 April 2027.',
  source: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/q-developer-ide-end-of-support.html',
  checked: '2026-11-30',
});
export const qNewAccountsEnd = fact({
  value: '15 May 2026',
  says: 'New free accounts and subscriptions of Amazon Q Developer were stopped on 15 May 2026.',
  source: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/q-developer-ide-end-of-support.html',
  checked: '2026-11-30',
  unverified: true,
});
export const reviewAutoMax = fact({
  value: 200,
  unit: 'KB',
  says: 'An automatic code review of Amazon Q Developer reads at most 200 KB.',
  source: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/code-reviews.html',
  checked: '2026-11-30',
});
export const reviewSourceMax = fact({
  value: 50,
  unit: 'MB',
  says: 'A project review of Amazon Q Developer reads at most 50 MB of source.',
  source: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/code-reviews.html',
  checked: '2026-11-30',
});
export const reviewProjectMax = fact({
  value: 500,
  unit: 'MB',
  says: 'A project for a review of Amazon Q Developer has at most 500 MB with its libraries.',
  source: 'https://docs.aws.amazon.com/amazonq/latest/qdeveloper-ug/code-reviews.html',
  checked: '2026-11-30',
});

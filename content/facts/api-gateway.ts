import { fact } from '#facts/fact';

// Timeouts and sizes.
export const restTimeoutDefault = fact({
  value: 29,
  unit: 'seconds',
  says: 'A REST API waits at most 29 seconds for its integration by default.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const restTimeoutMin = fact({
  value: 50,
  unit: 'milliseconds',
  says: 'The integration timeout of a REST API can be set down to 50 milliseconds.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const restTimeoutRaisableSince = fact({
  value: 'June 2024',
  says: 'Since June 2024 the integration timeout of Regional and private REST APIs can be raised through Service Quotas.',
  source:
    'https://aws.amazon.com/about-aws/whats-new/2024/06/amazon-api-gateway-integration-timeout-limit-29-seconds/',
  checked: '2026-11-30',
  course: '29 seconds is the maximum.',
});
export const httpTimeoutMax = fact({
  value: 30,
  unit: 'seconds',
  says: 'An HTTP API waits at most 30 seconds for its integration, and this cannot be raised.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html',
  checked: '2026-11-30',
});
export const webSocketTimeoutMax = fact({
  value: 29,
  unit: 'seconds',
  says: 'A WebSocket API waits at most 29 seconds for an integration, and this cannot be raised.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
  checked: '2026-11-30',
});
export const payloadMax = fact({
  value: 10,
  unit: 'MB',
  says: 'Requests and buffered responses of REST and HTTP APIs may have at most 10 MB.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const streamMax = fact({
  value: 15,
  unit: 'minutes',
  says: 'A REST API can stream a response for up to 15 minutes.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html',
  checked: '2026-11-30',
});
export const streamIdle = fact({
  value: 5,
  unit: 'minutes',
  says: 'A response stream of a Regional or private REST API may be silent for 5 minutes.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html',
  checked: '2026-11-30',
});
export const streamIdleEdge = fact({
  value: 30,
  unit: 'seconds',
  says: 'A response stream of an edge-optimized REST API may be silent for 30 seconds.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html',
  checked: '2026-11-30',
});
export const streamUncapped = fact({
  value: 10,
  unit: 'MB',
  says: 'The first 10 MB of a response streamed through API Gateway have no limit on bandwidth.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html',
  checked: '2026-11-30',
});
export const streamRate = fact({
  value: 2,
  unit: 'MB/s',
  says: 'What a streamed response of a REST API sends beyond its first 10 MB is limited to 2 MB/s.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html',
  checked: '2026-11-30',
});
export const streamingSince = fact({
  value: '19 November 2025',
  says: 'REST APIs can stream responses since 19 November 2025.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/history.html',
  checked: '2026-11-30',
});
// Stages, deployments, addresses.
export const stagesPerApi = fact({
  value: 10,
  says: 'An API may have 10 stages by default, a quota that can be raised.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
  course: 'As many stages as you want.',
});
export const stageNameMax = fact({
  value: 128,
  unit: 'characters',
  says: 'The name of a stage may have 128 characters: letters, digits, hyphens and underscores.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-stages.html',
  checked: '2026-11-30',
});
export const stageVariablesMax = fact({
  value: 100,
  says: 'A stage may have 100 stage variables.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const stageVariableNameMax = fact({
  value: 64,
  unit: 'characters',
  says: 'The name of a stage variable may have 64 characters.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const stageVariableValueMax = fact({
  value: 512,
  unit: 'characters',
  says: 'The value of a stage variable may have 512 characters.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const canaryShare = fact({
  value: '0 to 100',
  unit: '%',
  says: 'A canary release takes 0 to 100 percent of a stage’s traffic, in fractions too.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/canary-release.html',
  checked: '2026-11-30',
});
export const resourcesPerApi = fact({
  value: 300,
  says: 'A REST API may have 300 resources by default.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const edgeCertificateRegion = fact({
  value: 'us-east-1',
  says: 'The ACM certificate of an edge-optimized custom domain name must be in us-east-1.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-specify-certificate-for-custom-domain-name.html',
  checked: '2026-11-30',
});
export const routingRulesSince = fact({
  value: '3 June 2025',
  says: 'Custom domain names route by header and path with routing rules since 3 June 2025.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/history.html',
  checked: '2026-11-30',
});
export const dualStackSince = fact({
  value: '28 March 2025',
  says: 'API Gateway endpoints can answer over IPv6 since 28 March 2025.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/history.html',
  checked: '2026-11-30',
});
export const portalsSince = fact({
  value: '19 November 2025',
  says: 'API Gateway has managed developer portals since 19 November 2025.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/history.html',
  checked: '2026-11-30',
});
export const trustStoreMax = fact({
  value: 1000,
  unit: 'certificates',
  says: 'A trust store for mutual TLS holds at most 1,000 certificates.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const trustStoreSizeMax = fact({
  value: 1,
  unit: 'MB',
  says: 'A trust store for mutual TLS has at most 1 MB.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const vpcLinkIdle = fact({
  value: 60,
  unit: 'days',
  says: 'A VPC link V2 without traffic for 60 days becomes inactive.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html',
  checked: '2026-11-30',
});
export const albIntegrationSince = fact({
  value: '21 November 2025',
  says: 'REST APIs reach Application Load Balancers through VPC links V2 since 21 November 2025.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/history.html',
  checked: '2026-11-30',
});
// Definitions and templates.
export const openApiFileMax = fact({
  value: 6,
  unit: 'MB',
  says: 'An OpenAPI file that is imported as a REST API may have 6 MB.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const openApiVersions = fact({
  value: '2.0 and 3.0',
  says: 'API Gateway imports REST APIs from OpenAPI 2.0 and 3.0 files.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-import-api.html',
  checked: '2026-11-30',
});
export const templateMax = fact({
  value: 300,
  unit: 'KB',
  says: 'A mapping template may have 300 KB.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const foreachMax = fact({
  value: 1000,
  unit: 'iterations',
  says: 'A #foreach loop in a mapping template runs at most 1,000 iterations.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
// The cache of a stage.
export const cacheTtlDefault = fact({
  value: 300,
  unit: 'seconds',
  says: 'By default the cache of an API Gateway stage keeps a response for 300 seconds.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html',
  checked: '2026-11-30',
});
export const cacheTtlMax = fact({
  value: 3600,
  unit: 'seconds',
  says: 'The cache of an API Gateway stage keeps a response for at most 3,600 seconds.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html',
  checked: '2026-11-30',
});
export const cacheSizes = fact({
  value: '0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118 or 237',
  unit: 'GB',
  says: 'A stage’s cache has 0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118 or 237 GB.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html',
  checked: '2026-11-30',
});
export const cacheSizeMin = fact({
  value: 0.5,
  unit: 'GB',
  says: 'The smallest cache of an API Gateway stage has 0.5 GB.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html',
  checked: '2026-11-30',
});
export const cacheSizeMax = fact({
  value: 237,
  unit: 'GB',
  says: 'The largest cache of an API Gateway stage has 237 GB.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html',
  checked: '2026-11-30',
});
export const cachedResponseMax = fact({
  value: 1048576,
  unit: 'bytes',
  says: 'A response in the cache of a stage may have at most 1,048,576 bytes.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html',
  checked: '2026-11-30',
});
export const cacheCreation = fact({
  value: 'about 4 minutes',
  says: 'Creating or deleting the cache of a stage takes about 4 minutes.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html',
  checked: '2026-11-30',
});
// Throttling, usage plans, keys.
export const accountRate = fact({
  value: 10000,
  unit: 'requests per second',
  says: 'In most Regions all APIs of an account share 10,000 requests per second by default.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
  checked: '2026-11-30',
});
export const accountBurst = fact({
  value: 5000,
  unit: 'requests',
  says: 'In most Regions the bucket for bursts of an account holds 5,000 requests by default.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
  checked: '2026-11-30',
});
export const smallRegionRate = fact({
  value: 2500,
  unit: 'requests per second',
  says: 'In thirteen newer Regions the default rate of an account is 2,500 requests per second.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
  checked: '2026-11-30',
});
export const smallRegionBurst = fact({
  value: 1250,
  unit: 'requests',
  says: 'In thirteen newer Regions the default burst of an account is 1,250 requests.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html',
  checked: '2026-11-30',
});
export const apiKeyLength = fact({
  value: '20 to 128',
  unit: 'characters',
  says: 'The value of an API key is alphanumeric and has 20 to 128 characters.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html',
  checked: '2026-11-30',
});
export const apiKeysPerRegion = fact({
  value: 10000,
  says: 'An account may have 10,000 API keys in a Region.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const usagePlansPerRegion = fact({
  value: 300,
  says: 'An account may have 300 usage plans in a Region by default.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const plansPerKey = fact({
  value: 10,
  says: 'An API key may belong to 10 usage plans by default.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
// Access.
export const resourcePolicyMax = fact({
  value: '8,192',
  unit: 'characters',
  says: 'The resource policy of a REST API may have 8,192 characters by default.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const authorizerTtlDefault = fact({
  value: 300,
  unit: 'seconds',
  says: 'A REST API keeps the result of a Lambda authorizer for 300 seconds by default.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/api/API_CreateAuthorizer.html',
  checked: '2026-11-30',
});
export const authorizerTtlMax = fact({
  value: 3600,
  unit: 'seconds',
  says: 'The result of a Lambda authorizer is cached for at most 3,600 seconds.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/api/API_CreateAuthorizer.html',
  checked: '2026-11-30',
});
export const httpAuthorizerTimeout = fact({
  value: '10,000',
  unit: 'ms',
  says: 'A Lambda authorizer of an HTTP API must answer within 10,000 ms.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html',
  checked: '2026-11-30',
});
export const authorizersPerApi = fact({
  value: 10,
  says: 'An API may have 10 authorizers by default.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
  checked: '2026-11-30',
});
export const jwtKeyCache = fact({
  value: 'two hours',
  says: 'A JWT authorizer may keep the issuer’s public key for two hours.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
  checked: '2026-11-30',
});
export const scopesPerRoute = fact({
  value: 10,
  says: 'A route of an HTTP API may name 10 scopes.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html',
  checked: '2026-11-30',
});
// Logs and metrics.
export const logEventDelivered = fact({
  value: 1,
  unit: 'MB',
  says: 'An execution log event of a REST API that is delivered to a destination of yours may have up to 1 MB.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/09/amazon-api-gateway-1-mb-execution-logs/',
  checked: '2026-11-30',
});
export const logEventMax = fact({
  value: '1,024',
  unit: 'bytes',
  says: 'In the log groups that it makes itself, API Gateway cuts execution log events of REST and WebSocket APIs after 1,024 bytes.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html',
  checked: '2026-11-30',
});
export const metricPeriod = fact({
  value: 'every minute',
  says: 'API Gateway sends its metrics to CloudWatch every minute.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-metrics-and-dimensions.html',
  checked: '2026-11-30',
});
// WebSocket APIs.
export const connectionMax = fact({
  value: 2,
  unit: 'hours',
  says: 'A WebSocket connection lasts at most 2 hours.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
  checked: '2026-11-30',
});
export const connectionIdle = fact({
  value: 10,
  unit: 'minutes',
  says: 'A WebSocket connection that is idle for 10 minutes is closed.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
  checked: '2026-11-30',
});
export const messageMax = fact({
  value: 128,
  unit: 'KB',
  says: 'A WebSocket message may have 128 KB.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
  checked: '2026-11-30',
});
export const frameMax = fact({
  value: 32,
  unit: 'KB',
  says: 'A WebSocket frame may have 32 KB; longer messages come in several frames.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
  checked: '2026-11-30',
});
export const newConnections = fact({
  value: 500,
  unit: 'per second',
  says: 'An account may open 500 WebSocket connections per second in a Region by default.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html',
  checked: '2026-11-30',
});
export const messageBillingStep = fact({
  value: 32,
  unit: 'KB',
  says: 'WebSocket messages are billed in steps of 32 KB.',
  source: 'https://aws.amazon.com/api-gateway/pricing/',
  checked: '2026-11-30',
  unverified: true,
});
// Prices.
export const restPrice = fact({
  value: '3.50',
  unit: 'USD',
  says: 'In Northern Virginia a million REST API calls cost 3.50 USD up to the first volume step.',
  source: 'https://aws.amazon.com/api-gateway/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
  unverified: true,
});
export const httpPrice = fact({
  value: '1.00',
  unit: 'USD',
  says: 'In Northern Virginia a million HTTP API calls cost 1.00 USD up to the first volume step.',
  source: 'https://aws.amazon.com/api-gateway/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
  unverified: true,
});
export const cachePrice = fact({
  value: '0.02',
  unit: 'USD',
  says: 'In Northern Virginia the smallest stage cache costs 0.02 USD an hour.',
  source: 'https://aws.amazon.com/api-gateway/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
  unverified: true,
});

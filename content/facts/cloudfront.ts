import { fact } from '#facts/fact';

// The network.
export const edgeLocations = fact({
  value: 'more than 750',
  says: 'CloudFront has more than 750 edge locations.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/flat-rate-pricing-plan.html',
  checked: '2026-11-30',
  course: '216',
});
export const edgeCities = fact({
  value: 'more than 100',
  says: "CloudFront's points of presence are in more than 100 cities.",
  source: 'https://aws.amazon.com/cloudfront/features/',
  checked: '2026-11-29',
});
export const behaviorsMax = fact({
  value: 75,
  unit: 'behaviors',
  says: 'A distribution that is paid by use has at most 75 cache behaviors unless you ask for more.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-30',
});
export const compressMin = fact({
  value: 1000,
  unit: 'bytes',
  says: 'CloudFront compresses files of at least 1,000 bytes.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-30',
});
export const compressMax = fact({
  value: 10_000_000,
  unit: 'bytes',
  says: 'CloudFront compresses files of at most 10,000,000 bytes.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-30',
});

// Origins.
export const vpcOriginsSince = fact({
  value: 'November 2024',
  says: 'Since November 2024 CloudFront reaches load balancers and instances in private subnets (VPC origins).',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/WhatsNew.html',
  checked: '2026-11-29',
});
export const vpcOriginDeploy = fact({
  value: 15,
  unit: 'minutes',
  says: 'Creating a VPC origin can take up to 15 minutes.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-vpc-origins.html',
  checked: '2026-11-30',
});
export const originAttempts = fact({
  value: 3,
  unit: 'attempts',
  says: 'By default CloudFront tries 3 times to connect to an origin.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html',
  checked: '2026-11-30',
});
export const originConnectTimeout = fact({
  value: 10,
  unit: 'seconds',
  says: 'By default each attempt of CloudFront to connect to an origin waits 10 seconds.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html',
  checked: '2026-11-30',
});
export const failoverCodes = fact({
  value: 9,
  unit: 'status codes',
  says: 'These 9 status codes can make CloudFront turn to the second origin: 400, 403, 404, 416, 429, 500, 502, 503, 504.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html',
  checked: '2026-11-30',
});
export const failoverMethods = fact({
  value: 'GET, HEAD and OPTIONS',
  says: 'CloudFront turns to the second origin of a group only for GET, HEAD and OPTIONS, and for OPTIONS only if the behavior caches it.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html',
  checked: '2026-11-30',
});
export const oaiRegionsUntil = fact({
  value: 'December 2022',
  says: 'An origin access identity (OAI) does not work with buckets in Regions launched after December 2022.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
  checked: '2026-11-30',
});

// How long an object stays.
export const optimizedMinTtl = fact({
  value: 1,
  unit: 'second',
  says: 'The minimum TTL of the managed cache policy CachingOptimized is 1 second.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html',
  checked: '2026-11-30',
});
export const optimizedDefaultTtl = fact({
  value: 86_400,
  unit: 'seconds',
  says: 'The default TTL of the managed cache policy CachingOptimized is 86,400 seconds, which is 24 hours.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html',
  checked: '2026-11-30',
});
export const optimizedMaxTtl = fact({
  value: 31_536_000,
  unit: 'seconds',
  says: 'The maximum TTL of the managed cache policy CachingOptimized is 31,536,000 seconds, which is 365 days.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html',
  checked: '2026-11-30',
  course: '1 year at most',
});
export const headerTtlMax = fact({
  value: 100,
  unit: 'years',
  says: 'CloudFront accepts a max-age of up to 100 years, within the maximum TTL of the cache policy.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html',
  checked: '2026-11-30',
});
export const errorCachingTtl = fact({
  value: 10,
  unit: 'seconds',
  says: 'CloudFront keeps an error of the origin that it caches for at least 10 seconds by default.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html',
  checked: '2026-11-30',
});
export const policyValuesMax = fact({
  value: 10,
  unit: 'each',
  says: 'A cache policy names at most 10 headers, 10 cookies and 10 query strings unless you ask for more.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-29',
});

// Invalidations.
export const freeInvalidations = fact({
  value: 1000,
  unit: 'paths',
  says: 'The first 1,000 invalidation paths of an account in a month are free.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PayingForInvalidation.html',
  checked: '2026-11-30',
});
export const invalidationPrice = fact({
  value: 0.005,
  unit: 'USD',
  says: 'Each invalidation path beyond the free ones costs 0.005 USD.',
  source: 'https://docs.aws.amazon.com/whitepapers/latest/how-aws-pricing-works/cloudfront.html',
  checked: '2026-11-29',
});
export const invalidationRate = fact({
  value: 150,
  unit: 'per second',
  says: 'CloudFront takes 150 invalidation paths or tags per second.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-29',
});
export const wildcardRate = fact({
  value: 1,
  unit: 'per second',
  says: 'CloudFront takes 1 wildcard invalidation per second.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-29',
});
export const formerFilesInProgress = fact({
  value: 3000,
  unit: 'files',
  says: 'Until spring 2026 invalidations of up to 3,000 files could be in progress for a distribution at one time.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/InvalidationLimits.html',
  checked: '2026-11-30',
});
export const formerWildcardsInProgress = fact({
  value: 15,
  unit: 'paths',
  says: 'Until spring 2026 up to 15 wildcard paths could be in progress at one time.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/InvalidationLimits.html',
  checked: '2026-11-30',
});
export const tagsPerObject = fact({
  value: 50,
  unit: 'tags',
  says: 'CloudFront stores at most 50 cache tags for an object.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-by-tags.html',
  checked: '2026-11-29',
});

// HTTPS.
export const certificateRegion = fact({
  value: 'us-east-1',
  says: 'A certificate of ACM for viewers of CloudFront must be in us-east-1.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html',
  checked: '2026-11-30',
});
export const redirectStatusGet = fact({
  value: '301',
  says: 'CloudFront redirects a GET or HEAD from HTTP to HTTPS with status 301.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
  checked: '2026-11-30',
});
export const redirectStatusOther = fact({
  value: '307',
  says: 'CloudFront redirects a POST, PUT, DELETE, OPTIONS or PATCH from HTTP to HTTPS with status 307, if the client speaks HTTP/1.1 or later.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
  checked: '2026-11-30',
});
export const httpRefusedStatus = fact({
  value: '403',
  says: 'With “HTTPS only” CloudFront answers a request over HTTP with status 403.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
  checked: '2026-11-30',
});
export const fieldsMax = fact({
  value: 10,
  unit: 'fields',
  says: 'Field-level encryption encrypts at most 10 fields of a request.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html',
  checked: '2026-11-30',
});
export const fieldKeyLength = fact({
  value: 2048,
  unit: 'bits',
  says: 'The RSA key for field-level encryption has 2,048 bits.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html',
  checked: '2026-11-30',
});

// Who may see it.
export const geoStatus = fact({
  value: '403',
  says: 'A viewer in a country that is not allowed gets status 403.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html',
  checked: '2026-11-30',
});
export const geoAccuracy = fact({
  value: 99.8,
  unit: '%',
  says: "By AWS's tests the mapping from addresses to countries is right in 99.8% of cases.",
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html',
  checked: '2026-11-30',
});
export const wafRegion = fact({
  value: 'us-east-1',
  says: 'A web ACL for CloudFront is made in us-east-1.',
  source: 'https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html',
  checked: '2026-11-29',
});
export const shieldPrice = fact({
  value: 'no additional charge',
  says: 'AWS Shield Standard protects every distribution at no additional charge.',
  source: 'https://docs.aws.amazon.com/waf/latest/developerguide/ddos-standard-summary.html',
  checked: '2026-11-29',
});
export const keysPerGroup = fact({
  value: 5,
  unit: 'keys',
  says: 'A key group holds at most 5 public keys unless you ask for more.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-30',
});
export const groupsPerBehavior = fact({
  value: 4,
  unit: 'key groups',
  says: 'A cache behavior trusts at most 4 key groups unless you ask for more.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-30',
});
export const legacyKeyPairs = fact({
  value: 2,
  unit: 'key pairs',
  says: 'An account has at most 2 active CloudFront key pairs, which only the root user manages.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-trusted-signers.html',
  checked: '2026-11-29',
});
export const signerKeys = fact({
  value: 'RSA 2048 or ECDSA 256',
  says: "A signer's key pair must be RSA 2048 or ECDSA 256.",
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-trusted-signers.html',
  checked: '2026-11-30',
});

// Code at the edge.
export const functionSize = fact({
  value: 10,
  unit: 'KB',
  says: 'The code of a CloudFront function has at most 10 KB.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-30',
});
export const functionMemory = fact({
  value: 2,
  unit: 'MB',
  says: 'A CloudFront function has 2 MB of memory.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-30',
});
export const functionTime = fact({
  value: 'under 1 ms',
  says: 'A CloudFront function runs for under 1 ms.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html',
  checked: '2026-11-30',
});
export const functionScale = fact({
  value: 'millions',
  says: 'CloudFront Functions serve millions of requests per second.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html',
  checked: '2026-11-30',
});
export const lambdaTime = fact({
  value: 30,
  unit: 'seconds',
  says: 'A Lambda@Edge function runs for at most 30 seconds.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-30',
});
export const lambdaSize = fact({
  value: 50,
  unit: 'MB',
  says: 'The package of a Lambda@Edge function has at most 50 MB, compressed.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-30',
});
export const lambdaViewerMemory = fact({
  value: 128,
  unit: 'MB',
  says: 'On viewer events a Lambda@Edge function has 128 MB of memory, by the page that compares it with CloudFront Functions.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html',
  checked: '2026-11-30',
});
export const lambdaOriginMemory = fact({
  value: 10_240,
  unit: 'MB',
  says: 'On origin events a Lambda@Edge function has up to 10,240 MB of memory.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html',
  checked: '2026-11-30',
});
export const lambdaRegion = fact({
  value: 'us-east-1',
  says: 'A Lambda@Edge function is created in us-east-1.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html',
  checked: '2026-11-30',
});
export const lambdaRate = fact({
  value: 10_000,
  unit: 'per second',
  says: 'Lambda@Edge serves up to 10,000 requests per second in each Region.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-30',
});
export const kvsSize = fact({
  value: 5,
  unit: 'MB',
  says: 'A key value store of CloudFront holds at most 5 MB.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-30',
});
export const kvsKeySize = fact({
  value: 512,
  unit: 'bytes',
  says: 'A key in a key value store of CloudFront has at most 512 bytes.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-30',
});
export const kvsValueSize = fact({
  value: 1,
  unit: 'KB',
  says: 'A value in a key value store of CloudFront has at most 1 KB.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  checked: '2026-11-30',
});
export const kvsRuntime = fact({
  value: '2.0',
  says: 'A function needs runtime 2.0 to read a key value store.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions.html',
  checked: '2026-11-30',
});

// Money, logs, changes.
export const freeTransfer = fact({
  value: 1,
  unit: 'TB',
  says: 'With pay as you go, the first 1 TB of data that CloudFront sends out in a month is free.',
  source: 'https://aws.amazon.com/cloudfront/pricing/',
  checked: '2026-11-29',
});
export const freeRequests = fact({
  value: '10 million requests',
  says: 'With pay as you go, the first 10 million requests of a month are free.',
  source: 'https://aws.amazon.com/cloudfront/pricing/',
  checked: '2026-11-29',
});
export const plansSince = fact({
  value: 'November 2025',
  says: 'CloudFront has had flat-rate plans since November 2025.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/flat-rate-pricing-plan.html',
  checked: '2026-11-29',
});
export const planFree = fact({
  value: 0,
  unit: 'USD',
  says: 'The flat-rate plan Free costs 0 USD a month.',
  source: 'https://aws.amazon.com/cloudfront/pricing/',
  checked: '2026-11-29',
  unverified: true,
});
export const planPro = fact({
  value: 15,
  unit: 'USD',
  says: 'The flat-rate plan Pro costs 15 USD a month.',
  source: 'https://aws.amazon.com/cloudfront/pricing/',
  checked: '2026-11-29',
  unverified: true,
});
export const planBusiness = fact({
  value: 200,
  unit: 'USD',
  says: 'The flat-rate plan Business costs 200 USD a month.',
  source: 'https://aws.amazon.com/cloudfront/pricing/',
  checked: '2026-11-29',
  unverified: true,
});
export const planPremium = fact({
  value: 1000,
  unit: 'USD',
  says: 'The flat-rate plan Premium costs 1,000 USD a month at its smallest usage level.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/flat-rate-pricing-plan.html',
  checked: '2026-11-29',
});
export const planFreeRequests = fact({
  value: '1 million',
  says: 'The flat-rate plan Free is meant for up to 1 million requests a month.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/flat-rate-pricing-plan.html',
  checked: '2026-11-30',
});
export const planProRequests = fact({
  value: '10 million',
  says: 'The flat-rate plan Pro is meant for up to 10 million requests a month.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/flat-rate-pricing-plan.html',
  checked: '2026-11-30',
});
export const planBusinessRequests = fact({
  value: '125 million',
  says: 'The flat-rate plan Business is meant for up to 125 million requests a month.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/flat-rate-pricing-plan.html',
  checked: '2026-11-30',
});
export const planPremiumRequests = fact({
  value: '500 million',
  says: 'The flat-rate plan Premium is meant for up to 500 million requests a month at its smallest usage level.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/flat-rate-pricing-plan.html',
  checked: '2026-11-29',
});
export const planFreeData = fact({
  value: 100,
  unit: 'GB',
  says: 'The flat-rate plan Free is meant for up to 100 GB of data a month.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/flat-rate-pricing-plan.html',
  checked: '2026-11-30',
});
export const planPaidData = fact({
  value: 50,
  unit: 'TB',
  says: 'The flat-rate plans Pro, Business and (at its smallest usage level) Premium are meant for up to 50 TB of data a month.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/flat-rate-pricing-plan.html',
  checked: '2026-11-29',
});
export const metricsRegion = fact({
  value: 'us-east-1',
  says: 'The metrics of CloudFront are in us-east-1.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/programming-cloudwatch-metrics.html',
  checked: '2026-11-30',
});
export const realTimeDelay = fact({
  value: 'seconds',
  says: 'Real-time logs of CloudFront are delivered within seconds of the request, on a best-effort basis.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html',
  checked: '2026-11-30',
});
export const stagingWeightMax = fact({
  value: 15,
  unit: '%',
  says: 'A staging distribution gets at most 15% of the traffic by weight.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/continuous-deployment-quotas-considerations.html',
  checked: '2026-11-30',
});
export const stagingHeader = fact({
  value: 'aws-cf-cd-',
  says: 'The name of the header that leads to a staging distribution begins with aws-cf-cd-.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-continuous-deployment.html',
  checked: '2026-11-29',
});
export const mtlsSince = fact({
  value: 'November 2025',
  says: 'CloudFront can demand certificates of viewers (mutual TLS) since November 2025.',
  source: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/WhatsNew.html',
  checked: '2026-11-30',
});
export const functionLogSince = fact({
  value: 'July 2026',
  says: 'A CloudFront function can write into the access log of its distribution since July 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/07/cloudfront-functions-access-logs/',
  checked: '2026-11-30',
});
export const multiRegionSince = fact({
  value: 'August 2026',
  says: 'Origin access control of CloudFront works with Multi-Region Access Points of S3 since August 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/08/amazon-cloudfront-oac-s3-mrap',
  checked: '2026-11-30',
});

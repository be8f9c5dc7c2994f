import { fact } from '#facts/fact';

// Storage classes.
export const durabilityDesign = fact({
  value: '99.999999999',
  unit: '%',
  says: 'The recommended storage classes are designed for 99.999999999% durability in a year.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const zonesMin = fact({
  value: 3,
  says: 'All storage classes except the One Zone ones keep data in at least 3 Availability Zones.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const oneZoneZones = fact({
  value: 1,
  says: 'S3 One Zone-IA and S3 Express One Zone keep data in 1 Availability Zone.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const standardAvailability = fact({
  value: 99.99,
  unit: '%',
  says: 'S3 Standard is designed for an availability of 99.99% in a year.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const expressAvailability = fact({
  value: 99.95,
  unit: '%',
  says: 'S3 Express One Zone is designed for an availability of 99.95% in a year.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const infrequentAvailability = fact({
  value: 99.9,
  unit: '%',
  says: 'S3 Standard-IA, S3 Intelligent-Tiering and S3 Glacier Instant Retrieval are designed for an availability of 99.9% in a year.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const oneZoneAvailability = fact({
  value: 99.5,
  unit: '%',
  says: 'S3 One Zone-IA is designed for an availability of 99.5% in a year.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const archiveAvailability = fact({
  value: 99.99,
  unit: '%',
  says: 'Objects restored from S3 Glacier Flexible Retrieval or Deep Archive are designed for an availability of 99.99% in a year.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const slaHigh = fact({
  value: 99.9,
  unit: '%',
  says: 'The service level agreement promises 99.9% for S3 Standard, S3 Express One Zone, S3 Glacier Flexible Retrieval and Deep Archive.',
  source: 'https://aws.amazon.com/s3/sla/',
  checked: '2026-11-29',
  unverified: true,
});
export const slaLow = fact({
  value: 99,
  unit: '%',
  says: 'The service level agreement promises 99% for S3 Standard-IA, One Zone-IA, Intelligent-Tiering and Glacier Instant Retrieval.',
  source: 'https://aws.amazon.com/s3/sla/',
  checked: '2026-11-29',
  unverified: true,
});
export const infrequentMinDays = fact({
  value: 30,
  unit: 'days',
  says: 'Each object in S3 Standard-IA or S3 One Zone-IA is billed for at least 30 days.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const glacierMinDays = fact({
  value: 90,
  unit: 'days',
  says: 'Each object in S3 Glacier Instant Retrieval or Flexible Retrieval is billed for at least 90 days.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const deepMinDays = fact({
  value: 180,
  unit: 'days',
  says: 'Each object in S3 Glacier Deep Archive is billed for at least 180 days.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const billedSizeMin = fact({
  value: 128,
  unit: 'KB',
  says: 'An object in S3 Standard-IA, One Zone-IA or Glacier Instant Retrieval is billed as at least 128 KB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const reducedRedundancyLoss = fact({
  value: 0.01,
  unit: '%',
  says: 'Of objects in Reduced Redundancy Storage, 0.01% are expected to be lost in a year.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});

// S3 Intelligent-Tiering.
export const tieringInfrequentAfter = fact({
  value: 30,
  unit: 'days',
  says: 'S3 Intelligent-Tiering moves an object to its Infrequent Access tier after 30 consecutive days without access.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html',
  checked: '2026-11-29',
});
export const tieringInstantAfter = fact({
  value: 90,
  unit: 'days',
  says: 'S3 Intelligent-Tiering moves an object to its Archive Instant Access tier after 90 consecutive days without access.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html',
  checked: '2026-11-29',
});
export const tieringArchiveMin = fact({
  value: 90,
  unit: 'days',
  says: 'The optional Archive Access tier takes objects after at least 90 consecutive days without access.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html',
  checked: '2026-11-29',
});
export const tieringDeepMin = fact({
  value: 180,
  unit: 'days',
  says: 'The optional Deep Archive Access tier takes objects after at least 180 consecutive days without access.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html',
  checked: '2026-11-29',
});
export const tieringDaysMax = fact({
  value: 730,
  unit: 'days',
  says: 'The days without access before an optional archive tier can be set to 730 at most.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html',
  checked: '2026-11-29',
});
export const tieringSizeMin = fact({
  value: 128,
  unit: 'KB',
  says: 'S3 Intelligent-Tiering does not monitor objects under 128 KB and leaves them in Frequent Access.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html',
  checked: '2026-11-29',
});
export const tieringMonitoringPrice = fact({
  value: 0.0025,
  unit: 'USD',
  says: 'S3 Intelligent-Tiering charges $0.0025 for each 1,000 monitored objects and month in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});

// Archives and their retrieval.
export const expeditedTime = fact({
  value: '1 to 5 minutes',
  says: 'An Expedited retrieval from S3 Glacier Flexible Retrieval typically makes an object under 250 MB available in 1 to 5 minutes.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2026-11-29',
});
export const expeditedSizeMax = fact({
  value: 250,
  unit: 'MB',
  says: 'The time of an Expedited retrieval holds for objects under 250 MB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2026-11-29',
});
export const expeditedThroughput = fact({
  value: 300,
  unit: 'MB per second',
  says: 'Larger objects come with up to 300 MB per second in an Expedited retrieval.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2026-11-29',
});
export const flexibleStandardTime = fact({
  value: '3 to 5 hours',
  says: 'A Standard retrieval from S3 Glacier Flexible Retrieval typically takes 3 to 5 hours.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2026-11-29',
});
export const flexibleBatchTime = fact({
  value: 'minutes to 5 hours',
  says: 'A Standard retrieval from S3 Glacier Flexible Retrieval through S3 Batch Operations typically takes minutes to 5 hours.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2026-11-29',
});
export const flexibleBulkTime = fact({
  value: '5 to 12 hours',
  says: 'A Bulk retrieval from S3 Glacier Flexible Retrieval typically takes 5 to 12 hours.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2026-11-29',
});
export const deepStandardTime = fact({
  value: 12,
  unit: 'hours',
  says: 'A Standard retrieval from S3 Glacier Deep Archive typically finishes within 12 hours.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2026-11-29',
});
export const deepBulkTime = fact({
  value: 48,
  unit: 'hours',
  says: 'A Bulk retrieval from S3 Glacier Deep Archive typically finishes within 48 hours.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2026-11-29',
});
export const provisionedRetrievals = fact({
  value: 3,
  unit: 'Expedited retrievals in 5 minutes',
  says: 'A unit of provisioned capacity serves at least 3 Expedited retrievals in 5 minutes.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2026-11-29',
});
export const provisionedUnitsMax = fact({
  value: 2,
  says: 'An account can buy at most 2 units of provisioned capacity.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/s3.html',
  checked: '2026-11-29',
});
export const restoreRateMax = fact({
  value: 1000,
  unit: 'per second',
  says: 'An account can send 1,000 restore requests per second in each Region.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/archival-storage.html',
  checked: '2026-11-29',
});
export const archiveIndexSize = fact({
  value: 32,
  unit: 'KB',
  says: 'Each object in S3 Glacier Flexible Retrieval or Deep Archive is billed with 32 KB of index data at the price of its class.',
  source:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
  checked: '2026-11-29',
});
export const archiveNameSize = fact({
  value: 8,
  unit: 'KB',
  says: 'Each object in S3 Glacier Flexible Retrieval or Deep Archive is billed with 8 KB of metadata at the price of S3 Standard.',
  source:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
  checked: '2026-11-29',
  course: '40 KB as the least that is billed',
});
export const archiveOverhead = fact({
  value: 40,
  unit: 'KB',
  says: 'Each object in S3 Glacier Flexible Retrieval or Deep Archive needs 40 KB of additional metadata.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const archivedReadStatus = fact({
  value: '403',
  says: 'A GET of an archived object that is not restored fails with InvalidObjectState and status 403.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
  checked: '2026-11-29',
});
export const restoreAcceptedStatus = fact({
  value: '202',
  says: 'A first restore request answers with status 202.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_RestoreObject.html',
  checked: '2026-11-29',
});
export const vaultsClosedSince = fact({
  value: '15 December 2025',
  says: 'The vault-based service Amazon Glacier takes no new customers since 15 December 2025.',
  source: 'https://docs.amazonaws.cn/en_us/amazonglacier/latest/dev/api-Grant.html',
  checked: '2026-11-29',
});
export const vaultArchiveMax = fact({
  value: 'about 40,000',
  unit: 'GB',
  says: 'An archive in a vault of Amazon Glacier can have about 40,000 GB.',
  source: 'https://docs.aws.amazon.com/amazonglacier/latest/dev/uploading-an-archive.html',
  checked: '2026-11-29',
});
export const vaultLockWindow = fact({
  value: 24,
  unit: 'hours',
  says: 'A Vault Lock has to be completed within 24 hours, or its policy is deleted.',
  source: 'https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-lock.html',
  checked: '2026-11-29',
});

// Prices in us-east-1. The pricing page could not be opened; a public cost calculator and AWS’s support articles show most of them.
export const standardPrice = fact({
  value: 0.023,
  unit: 'USD',
  says: 'The first 50 TB in S3 Standard cost $0.023 per GB and month in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const standardPriceTier = fact({
  value: 50,
  unit: 'TB',
  says: 'The first price of S3 Standard is for up to 50 TB in a month.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  unverified: true,
});
export const infrequentPrice = fact({
  value: 0.0125,
  unit: 'USD',
  says: 'S3 Standard-IA costs $0.0125 per GB and month in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const oneZonePrice = fact({
  value: 0.01,
  unit: 'USD',
  says: 'S3 One Zone-IA costs $0.01 per GB and month in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const instantPrice = fact({
  value: 0.004,
  unit: 'USD',
  says: 'S3 Glacier Instant Retrieval costs $0.004 per GB and month in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const flexiblePrice = fact({
  value: 0.0036,
  unit: 'USD',
  says: 'S3 Glacier Flexible Retrieval costs $0.0036 per GB and month in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  course: '0.004 USD',
  region: 'us-east-1',
  unverified: true,
});
export const deepPrice = fact({
  value: 0.00099,
  unit: 'USD',
  says: 'S3 Glacier Deep Archive costs $0.00099 per GB and month in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const expressPrice = fact({
  value: 0.11,
  unit: 'USD',
  says: 'S3 Express One Zone costs $0.11 per GB and month in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const standardGetPrice = fact({
  value: 0.0004,
  unit: 'USD',
  says: 'GET requests to S3 Standard cost $0.0004 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const infrequentGetPrice = fact({
  value: 0.001,
  unit: 'USD',
  says: 'GET requests to S3 Standard-IA and One Zone-IA cost $0.001 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const instantGetPrice = fact({
  value: 0.01,
  unit: 'USD',
  says: 'GET requests to S3 Glacier Instant Retrieval cost $0.01 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const archiveGetPrice = fact({
  value: 0.0004,
  unit: 'USD',
  says: 'GET requests for restored copies from S3 Glacier Flexible Retrieval and Deep Archive cost $0.0004 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const infrequentRetrievalPrice = fact({
  value: 0.01,
  unit: 'USD',
  says: 'Reading from S3 Standard-IA or One Zone-IA costs $0.01 per GB in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const instantRetrievalPrice = fact({
  value: 0.03,
  unit: 'USD',
  says: 'Reading from S3 Glacier Instant Retrieval costs $0.03 per GB in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const expeditedPrice = fact({
  value: 0.03,
  unit: 'USD',
  says: 'Expedited retrieval from S3 Glacier Flexible Retrieval costs $0.03 per GB in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const expeditedRequestPrice = fact({
  value: 10,
  unit: 'USD',
  says: 'Expedited retrieval requests to S3 Glacier Flexible Retrieval cost $10 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const flexibleStandardPrice = fact({
  value: 0.01,
  unit: 'USD',
  says: 'Standard retrieval from S3 Glacier Flexible Retrieval costs $0.01 per GB in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const flexibleStandardRequestPrice = fact({
  value: 0.05,
  unit: 'USD',
  says: 'Standard retrieval requests to S3 Glacier Flexible Retrieval cost $0.05 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const flexibleBulkPrice = fact({
  value: 'free',
  says: 'Bulk retrieval from S3 Glacier Flexible Retrieval is free of charge.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2026-11-29',
  course: '0.025 USD per 1,000 requests',
});
export const deepStandardPrice = fact({
  value: 0.02,
  unit: 'USD',
  says: 'Standard retrieval from S3 Glacier Deep Archive costs $0.02 per GB in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const deepStandardRequestPrice = fact({
  value: 0.1,
  unit: 'USD',
  says: 'Standard retrieval requests to S3 Glacier Deep Archive cost $0.10 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const deepBulkPrice = fact({
  value: 0.0025,
  unit: 'USD',
  says: 'Bulk retrieval from S3 Glacier Deep Archive costs $0.0025 per GB in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const deepBulkRequestPrice = fact({
  value: 0.025,
  unit: 'USD',
  says: 'Bulk retrieval requests to S3 Glacier Deep Archive cost $0.025 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const infrequentTransitionPrice = fact({
  value: 0.01,
  unit: 'USD',
  says: 'Lifecycle transitions into S3 Standard-IA, One Zone-IA or Intelligent-Tiering cost $0.01 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const standardPutPrice = fact({
  value: 0.005,
  unit: 'USD',
  says: 'Uploads into S3 Standard cost $0.005 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const instantTransitionPrice = fact({
  value: 0.02,
  unit: 'USD',
  says: 'Lifecycle transitions into S3 Glacier Instant Retrieval cost $0.02 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const flexibleTransitionPrice = fact({
  value: 0.03,
  unit: 'USD',
  says: 'Lifecycle transitions into S3 Glacier Flexible Retrieval cost $0.03 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const deepTransitionPrice = fact({
  value: 0.05,
  unit: 'USD',
  says: 'Lifecycle transitions into S3 Glacier Deep Archive cost $0.05 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});

// Lifecycle rules.
export const lifecycleRulesMax = fact({
  value: 1000,
  says: 'The lifecycle configuration of a bucket has at most 1,000 rules.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html',
  checked: '2026-11-29',
});
export const lifecycleInfrequentAfter = fact({
  value: 'day 0',
  says: 'A lifecycle rule can move objects to S3 Standard-IA or One Zone-IA from day 0 on.',
  source:
    'https://aws.amazon.com/about-aws/whats-new/2026/07/s3-removes-30-day-transitions-standard-ia-one-zone-ia/',
  checked: '2026-11-30',
  course: '30 days after creation at the earliest',
});
export const lifecycleInfrequentSince = fact({
  value: '16 July 2026',
  says: 'Lifecycle rules can move young objects to S3 Standard-IA and One Zone-IA since 16 July 2026.',
  source:
    'https://aws.amazon.com/about-aws/whats-new/2026/07/s3-removes-30-day-transitions-standard-ia-one-zone-ia/',
  checked: '2026-11-30',
});
export const lifecycleNoncurrentInfrequentAfter = fact({
  value: 30,
  unit: 'days',
  says: 'AWS’s guide of April 2026 lets a lifecycle rule move a noncurrent version to S3 Standard-IA or One Zone-IA after 30 days as noncurrent, and the announcement of July does not mention such versions.',
  source:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
  checked: '2026-11-30',
});
export const lifecycleSizeMin = fact({
  value: 128,
  unit: 'KB',
  says: 'By default a lifecycle configuration does not move objects under 128 KB to any class.',
  source:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
  checked: '2026-11-29',
});
export const lifecycleSizeMinSince = fact({
  value: 'September 2024',
  says: 'Lifecycle configurations that were made or changed since September 2024 leave small objects where they are.',
  source:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
  checked: '2026-11-29',
});
export const lifecycleSecondStepExample = fact({
  value: 94,
  unit: 'days',
  says: 'AWS’s example moves an object to S3 Glacier Instant Retrieval after 4 days, so the same rule can move it on after 94 days at the earliest.',
  source:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
  checked: '2026-11-29',
});
export const noncurrentKeepMax = fact({
  value: 100,
  says: 'A lifecycle rule can keep up to 100 noncurrent versions of an object.',
  source:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-expire-general-considerations.html',
  checked: '2026-11-29',
});

// Replication and Multi-Region Access Points.
export const replicationRulesMax = fact({
  value: 1000,
  says: 'The replication configuration of a bucket has at most 1,000 rules.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketReplication.html',
  checked: '2026-11-30',
});
export const replicationDestinationsMax = fact({
  value: 28,
  says: 'By default the rules of one source bucket name at most 28 destination buckets.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/s3.html',
  checked: '2026-11-29',
});
export const batchReplicationMax = fact({
  value: '20 billion',
  unit: 'objects',
  says: 'The manifest of one Batch Replication job lists up to 20 billion objects.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-batch-replication-batch.html',
  checked: '2026-11-29',
});
export const multiRegionBucketsMax = fact({
  value: 20,
  unit: 'Regions',
  says: 'By AWS’s list of quotas a Multi-Region Access Point spans at most 20 Regions, while its user guide says 17.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/s3.html',
  checked: '2026-11-30',
});

// Object Lock.
export const retentionMax = fact({
  value: 100,
  unit: 'years',
  says: 'The longest retention period of S3 Object Lock is 100 years.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock-managing.html',
  checked: '2026-11-29',
});
export const objectLockExistingSince = fact({
  value: 'November 2023',
  says: 'S3 Object Lock can be enabled on existing buckets since November 2023.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2023/11/amazon-s3-enabling-object-lock-buckets/',
  checked: '2026-11-29',
  unverified: true,
});
export const lockedDeleteStatus = fact({
  value: '403',
  says: 'Deleting a locked version by its ID fails with status 403.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
  checked: '2026-11-29',
});

// Performance.
export const readsPerPrefix = fact({
  value: 5500,
  unit: 'per second',
  says: 'S3 serves at least 5,500 GET or HEAD requests per second and partitioned prefix.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
  checked: '2026-11-29',
});
export const writesPerPrefix = fact({
  value: 3500,
  unit: 'per second',
  says: 'S3 takes at least 3,500 PUT, COPY, POST or DELETE requests per second and partitioned prefix.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
  checked: '2026-11-29',
});
export const firstByteLatency = fact({
  value: '100 to 200 milliseconds',
  says: 'Small objects, and the first byte of larger ones, take roughly 100 to 200 milliseconds.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
  checked: '2026-11-29',
});
export const slowDownStatus = fact({
  value: '503',
  says: 'While S3 scales to a higher rate it may answer with status 503 (Slow Down).',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
  checked: '2026-11-29',
});
export const hotObjectRate = fact({
  value: 5000,
  unit: 'requests per second',
  says: 'Sustained rates of over 5,000 requests per second to a small number of objects may meet Slow Down.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance-design-patterns.html',
  checked: '2026-11-29',
});
export const expressReadsDefault = fact({
  value: 200_000,
  unit: 'reads per second',
  says: 'By default a directory bucket takes 200,000 reads per second.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-performance.html',
  checked: '2026-11-29',
});
export const expressWritesDefault = fact({
  value: 100_000,
  unit: 'writes per second',
  says: 'By default a directory bucket takes 100,000 writes per second.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-performance.html',
  checked: '2026-11-29',
});
export const kmsQuota = fact({
  value: 10_000,
  unit: 'per second',
  says: 'By default an account and Region have 10,000 cryptographic operations with symmetric KMS keys per second in most Regions.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html',
  checked: '2026-11-29',
  course: '5,500 per second in most Regions, and no increase',
});
export const kmsQuotaMiddle = fact({
  value: 20_000,
  unit: 'per second',
  says: 'The default for symmetric KMS keys is 20,000 operations per second in Ohio, Singapore, Sydney, Tokyo, Frankfurt and London.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html',
  checked: '2026-11-29',
  course: '10,000 per second',
});
export const kmsQuotaHigh = fact({
  value: 100_000,
  unit: 'per second',
  says: 'The default for symmetric KMS keys is 100,000 operations per second in Northern Virginia, Oregon and Ireland.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html',
  checked: '2026-11-29',
  course: '30,000 per second',
});
export const accelerationDelay = fact({
  value: 20,
  unit: 'minutes',
  says: 'It can take up to 20 minutes until a bucket with Transfer Acceleration becomes faster.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html',
  checked: '2026-11-29',
});
export const expressSession = fact({
  value: 5,
  unit: 'minutes',
  says: 'A session with a directory bucket expires after 5 minutes, and SDKs renew it.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/directory-bucket-high-performance.html',
  checked: '2026-11-29',
});

// Batch Operations.
export const batchCopyMax = fact({
  value: 5,
  unit: 'GB',
  says: 'A copy job of S3 Batch Operations copies objects of up to 5 GB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-copy-object.html',
  checked: '2026-11-29',
});

// Event notifications.
export const eventConfigurationsMax = fact({
  value: 100,
  says: 'A bucket has at most 100 event notifications.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/s3.html',
  checked: '2026-11-29',
  course: 'As many as desired',
});
export const eventDelay = fact({
  value: 'seconds',
  says: 'Event notifications typically arrive in seconds, and sometimes after a minute or longer.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html',
  checked: '2026-11-29',
});

export const loopStoppedAfter = fact({
  value: 16,
  unit: 'rounds',
  says: 'By default Lambda stops a chain of events through S3, SQS or SNS that has invoked a function about 16 times, if the function uses a recent AWS SDK.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html',
  checked: '2026-11-29',
});

// Athena.
export const athenaPrice = fact({
  value: 5,
  unit: 'USD',
  says: 'Athena charges $5 per TB of data scanned in most Regions.',
  source: 'https://aws.amazon.com/athena/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const athenaMinScan = fact({
  value: 10,
  unit: 'MB',
  says: 'Athena bills each query for at least 10 MB of data scanned.',
  source: 'https://aws.amazon.com/athena/pricing/',
  checked: '2026-11-29',
  unverified: true,
});
export const athenaLimitMin = fact({
  value: 10,
  unit: 'MB',
  says: 'The smallest limit for the data that a query may scan in a workgroup is 10 MB.',
  source: 'https://docs.aws.amazon.com/athena/latest/ug/workgroups-setting-control-limits-cloudwatch.html',
  checked: '2026-11-29',
});
export const athenaPartitionsMax = fact({
  value: 100,
  unit: 'partitions',
  says: 'One CREATE TABLE AS SELECT or INSERT INTO of Athena writes at most 100 partitions.',
  source: 'https://docs.aws.amazon.com/athena/latest/ug/ctas-insert-into.html',
  checked: '2026-11-29',
});
export const athenaManagedResults = fact({
  value: 24,
  unit: 'hours',
  says: 'Query results that Athena manages itself are kept for 24 hours.',
  source: 'https://docs.aws.amazon.com/athena/latest/ug/managed-results.html',
  checked: '2026-11-29',
});

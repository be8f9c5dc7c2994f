import { fact } from './fact.ts';

// Prices in us-east-1. AWS’s price page fills its numbers in by script, and nobody could read them here.
export const standardStoragePrice = fact({
  value: 0.023,
  unit: 'USD per GB-month',
  says: 'Storage in S3 Standard costs $0.023 per GB-month in Northern Virginia for the first 50 TB.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const standardIaStoragePrice = fact({
  value: 0.0125,
  unit: 'USD per GB-month',
  says: 'Storage in S3 Standard-IA costs $0.0125 per GB-month in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const oneZoneIaStoragePrice = fact({
  value: 0.01,
  unit: 'USD per GB-month',
  says: 'Storage in S3 One Zone-IA costs $0.01 per GB-month in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const glacierInstantStoragePrice = fact({
  value: 0.004,
  unit: 'USD per GB-month',
  says: 'Storage in S3 Glacier Instant Retrieval costs $0.004 per GB-month in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const glacierFlexibleStoragePrice = fact({
  value: 0.0036,
  unit: 'USD per GB-month',
  says: 'Storage in S3 Glacier Flexible Retrieval costs $0.0036 per GB-month in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const deepArchiveStoragePrice = fact({
  value: 0.00099,
  unit: 'USD per GB-month',
  says: 'Storage in S3 Glacier Deep Archive costs $0.00099 per GB-month in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const intelligentTieringMonitoringPrice = fact({
  value: 0.0025,
  unit: 'USD per 1,000 objects',
  says: 'Intelligent-Tiering costs $0.0025 per month for monitoring 1,000 objects in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const standardWritePrice = fact({
  value: 0.005,
  unit: 'USD per 1,000',
  says: 'Bringing 1,000 objects into S3 Standard costs $0.005 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const standardIaWritePrice = fact({
  value: 0.01,
  unit: 'USD per 1,000',
  says: 'Bringing 1,000 objects into S3 Standard-IA, by upload or by lifecycle costs $0.01 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const oneZoneIaWritePrice = fact({
  value: 0.01,
  unit: 'USD per 1,000',
  says: 'Bringing 1,000 objects into S3 One Zone-IA, by upload or by lifecycle costs $0.01 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const glacierInstantWritePrice = fact({
  value: 0.02,
  unit: 'USD per 1,000',
  says: 'Bringing 1,000 objects into S3 Glacier Instant Retrieval, by upload or by lifecycle costs $0.02 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const glacierFlexibleWritePrice = fact({
  value: 0.03,
  unit: 'USD per 1,000',
  says: 'Bringing 1,000 objects into S3 Glacier Flexible Retrieval, by upload or by lifecycle costs $0.03 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const deepArchiveWritePrice = fact({
  value: 0.05,
  unit: 'USD per 1,000',
  says: 'Bringing 1,000 objects into S3 Glacier Deep Archive, by upload or by lifecycle costs $0.05 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const standardGetPrice = fact({
  value: 0.0004,
  unit: 'USD per 1,000',
  says: 'GET requests for objects in S3 Standard cost $0.0004 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const infrequentAccessGetPrice = fact({
  value: 0.001,
  unit: 'USD per 1,000',
  says: 'GET requests for objects in Standard-IA or One Zone-IA cost $0.001 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const glacierInstantGetPrice = fact({
  value: 0.01,
  unit: 'USD per 1,000',
  says: 'GET requests for objects in Glacier Instant Retrieval cost $0.01 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const infrequentAccessRetrievalPrice = fact({
  value: 0.01,
  unit: 'USD per GB',
  says: 'Retrieving a GB from Standard-IA or One Zone-IA costs $0.01 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const glacierInstantRetrievalPrice = fact({
  value: 0.03,
  unit: 'USD per GB',
  says: 'Retrieving a GB from Glacier Instant Retrieval costs $0.03 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const glacierFlexibleRetrievalPrice = fact({
  value: 0.01,
  unit: 'USD per GB',
  says: 'Retrieving a GB from Glacier Flexible Retrieval, by a Standard restore, costs $0.01 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const deepArchiveRetrievalPrice = fact({
  value: 0.02,
  unit: 'USD per GB',
  says: 'Retrieving a GB from Deep Archive, by a Standard restore, costs $0.02 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const glacierFlexibleRestorePrice = fact({
  value: 0.05,
  unit: 'USD per 1,000',
  says: 'Standard restore requests to Glacier Flexible Retrieval cost $0.05 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const deepArchiveRestorePrice = fact({
  value: 0.1,
  unit: 'USD per 1,000',
  says: 'Standard restore requests to Deep Archive cost $0.1 per 1,000 in Northern Virginia.',
  source: 'https://aws.amazon.com/s3/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});

// What is billed at least.
export const standardIaDaysMin = fact({
  value: 30,
  unit: 'days',
  says: 'An object in S3 Standard-IA is billed for at least 30 days.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const oneZoneIaDaysMin = fact({
  value: 30,
  unit: 'days',
  says: 'An object in S3 One Zone-IA is billed for at least 30 days.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const glacierInstantDaysMin = fact({
  value: 90,
  unit: 'days',
  says: 'An object in S3 Glacier Instant Retrieval is billed for at least 90 days.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const glacierFlexibleDaysMin = fact({
  value: 90,
  unit: 'days',
  says: 'An object in S3 Glacier Flexible Retrieval is billed for at least 90 days.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const deepArchiveDaysMin = fact({
  value: 180,
  unit: 'days',
  says: 'An object in S3 Glacier Deep Archive is billed for at least 180 days.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const billedSizeMin = fact({
  value: 128,
  unit: 'KB',
  says: 'Standard-IA, One Zone-IA and Glacier Instant Retrieval bill each object as at least 128 KB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const archiveIndexOverhead = fact({
  value: 32,
  unit: 'KB',
  says: 'Each object in Glacier Flexible Retrieval or Deep Archive is billed with 32 KB of index at the price of its class.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const archiveNameOverhead = fact({
  value: 8,
  unit: 'KB',
  says: 'Each object in Glacier Flexible Retrieval or Deep Archive is billed with 8 KB for its name and metadata at the S3 Standard price.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});

// Lifecycle rules and Intelligent-Tiering.
export const infrequentAccessFromDay = fact({
  value: 30,
  unit: 'days',
  says: 'A lifecycle rule can move objects to Standard-IA or One Zone-IA no sooner than 30 days after they were created.',
  source:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
  checked: '2026-11-29',
});
export const lifecycleSizeMin = fact({
  value: 128,
  unit: 'KB',
  says: 'Without a size filter a lifecycle rule does not move objects smaller than 128 KB.',
  source:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html',
  checked: '2026-11-29',
  course: 'no lower limit',
});
export const monitoredSizeMin = fact({
  value: 128,
  unit: 'KB',
  says: 'Intelligent-Tiering does not monitor objects smaller than 128 KB, and never moves them.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const intelligentTieringInfrequentAfter = fact({
  value: 30,
  unit: 'days',
  says: 'Intelligent-Tiering moves an object to its Infrequent Access tier after 30 days without access.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});
export const intelligentTieringArchiveInstantAfter = fact({
  value: 90,
  unit: 'days',
  says: 'Intelligent-Tiering moves an object to its Archive Instant Access tier after 90 days without access.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/storage-class-intro.html',
  checked: '2026-11-29',
});

// Request rates.
export const readsPerPrefix = fact({
  value: 5500,
  unit: 'requests per second',
  says: 'S3 serves at least 5,500 GET or HEAD requests per second and partitioned prefix.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
  checked: '2026-11-29',
});
export const writesPerPrefix = fact({
  value: 3500,
  unit: 'requests per second',
  says: 'S3 serves at least 3,500 PUT, COPY, POST or DELETE requests per second and partitioned prefix.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
  checked: '2026-11-29',
});

// Retrieval times.
export const flexibleExpeditedTime = fact({
  value: '1 to 5 minutes',
  says: 'An Expedited retrieval from Glacier Flexible Retrieval typically takes 1 to 5 minutes for objects below 250 MB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2026-11-29',
});
export const flexibleStandardTime = fact({
  value: '3 to 5 hours',
  says: 'A Standard retrieval from Glacier Flexible Retrieval typically takes 3 to 5 hours.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2026-11-29',
});
export const deepArchiveStandardTime = fact({
  value: 12,
  unit: 'hours',
  says: 'A Standard retrieval from Glacier Deep Archive typically ends within 12 hours.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2026-11-29',
});
export const deepArchiveBulkTime = fact({
  value: 48,
  unit: 'hours',
  says: 'A Bulk retrieval from Glacier Deep Archive typically ends within 48 hours.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/restoring-objects-retrieval-options.html',
  checked: '2026-11-29',
});

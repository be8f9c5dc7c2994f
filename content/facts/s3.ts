import { fact } from './fact.ts';

// Buckets and their names.
export const bucketsMax = fact({
  value: 10_000,
  says: 'By default an account may have 10,000 general purpose buckets, a quota that AWS raises on request.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/BucketRestrictions.html',
  checked: '2026-11-23',
  course: '100 buckets for each account, as the default',
});
export const objectsPerBucketMax = fact({
  value: 'unlimited',
  says: 'The number of objects in a bucket, and their size together, are unlimited.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/BucketRestrictions.html',
  checked: '2026-11-23',
});
export const bucketTypes = fact({
  value: 4,
  says: 'S3 has four types of buckets: general purpose, directory, table and vector buckets.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html',
  checked: '2026-11-23',
});
export const directoryBucketsMax = fact({
  value: 100,
  says: 'By default an account may have 100 directory buckets.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html',
  checked: '2026-11-23',
});
export const directoryBucketLatency = fact({
  value: 'single-digit milliseconds',
  says: 'A directory bucket with S3 Express One Zone answers reads and writes in single-digit milliseconds.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html',
  checked: '2026-11-23',
});
export const bucketNameMin = fact({
  value: 3,
  unit: 'characters',
  says: 'The name of a bucket has at least 3 characters.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
  checked: '2026-11-23',
});
export const bucketNameMax = fact({
  value: 63,
  unit: 'characters',
  says: 'The name of a bucket has at most 63 characters.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
  checked: '2026-11-23',
});
export const bucketNameReservedPrefixes = fact({
  value: 'xn--, sthree-, amzn-s3-demo-',
  says: 'The name of a bucket must not begin with any of xn--, sthree-, amzn-s3-demo-.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
  checked: '2026-11-23',
});
export const bucketNameReservedSuffixes = fact({
  value: '-s3alias, --ol-s3, .mrap, --x-s3, --table-s3',
  says: 'The name of a general purpose bucket must not end with any of -s3alias, --ol-s3, .mrap, --x-s3, --table-s3.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
  checked: '2026-11-23',
});
export const partitions = fact({
  value: 4,
  says: 'The name of a bucket in the global namespace is unique inside one of four partitions: aws, aws-cn, aws-us-gov and aws-eusc.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
  checked: '2026-11-23',
});
export const bucketNameTakenStatus = fact({
  value: '409',
  says: 'Creating a bucket whose name is taken fails with status 409.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html',
  checked: '2026-11-23',
});
export const accountNamespaceSuffix = fact({
  value: '-an',
  says: 'The name of a bucket in the account regional namespace ends with account ID, Region and -an.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html',
  checked: '2026-11-23',
});
export const accountIdLength = fact({
  value: 12,
  unit: 'digits',
  says: 'An AWS account ID, which stands in each name of the account regional namespace, has 12 digits.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html',
  checked: '2026-11-23',
});
export const accountNamespacePrefixExample = fact({
  value: 37,
  unit: 'characters',
  says: 'For example, the account regional suffix for us-east-1 leaves 37 characters for the part of the bucket name that you choose.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html',
  checked: '2026-11-23',
});
export const accountNamespaceMissingIn = fact({
  value: 'Middle East (Bahrain) and Middle East (UAE)',
  says: 'The account regional namespace exists in all Regions except Middle East (Bahrain) and Middle East (UAE).',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html',
  checked: '2026-11-23',
});
export const accountNamespaceSince = fact({
  value: 'March 2026',
  says: 'Buckets can be created in the account regional namespace since March 2026.',
  source:
    'https://www.amazonaws.cn/en/new/2026/amazon-s3-introduces-account-regional-namespaces-for-general-purpose-buckets',
  checked: '2026-11-23',
  course: 'Bucket names are globally unique, without exception',
});

// Objects, keys, metadata and tags.
export const objectSizeMax = fact({
  value: 50,
  unit: 'TB',
  says: 'AWS gives the limit for one object as 50 TB, rounded down.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingObjects.html',
  checked: '2026-11-23',
  course: '5 TB',
});
export const objectSizeMaxExact = fact({
  value: 48.8,
  unit: 'TiB',
  says: 'The exact limit for one object is 48.8 TiB, which is the largest number of parts in their largest size.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html',
  checked: '2026-11-23',
  course: '5 TB',
});
export const objectSizeMaxDecimal = fact({
  value: 53.7,
  unit: 'TB',
  says: 'In decimal units the exact limit for one object is 53.7 TB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingObjects.html',
  checked: '2026-11-23',
});
export const objectSizeMin = fact({
  value: 0,
  unit: 'bytes',
  says: 'The smallest object has 0 bytes.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingObjects.html',
  checked: '2026-11-23',
});
export const objectSizeRaised = fact({
  value: '2 December 2025',
  says: 'AWS raised the size limit of an object from 5 TB to 50 TB on 2 December 2025.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WhatsNew.html',
  checked: '2026-11-23',
});
export const keyLengthMax = fact({
  value: 1024,
  unit: 'bytes',
  says: 'The limit for a key is 1,024 bytes of UTF-8.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html',
  checked: '2026-11-23',
});
export const userMetadataMax = fact({
  value: 2,
  unit: 'KB',
  says: 'The limit for all user-defined metadata of an object is 2 KB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html',
  checked: '2026-11-23',
});
export const systemMetadataMax = fact({
  value: 2,
  unit: 'KB',
  says: 'The limit for the system-defined metadata that a PUT request sends is 2 KB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html',
  checked: '2026-11-23',
});
export const putHeaderMax = fact({
  value: 8,
  unit: 'KB',
  says: 'The limit for the header of a PUT request is 8 KB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html',
  checked: '2026-11-23',
});
export const tagsPerObjectMax = fact({
  value: 10,
  says: 'An object has at most 10 tags.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html',
  checked: '2026-11-23',
});
export const tagKeyMax = fact({
  value: 128,
  unit: 'characters',
  says: 'The key of an object tag has at most 128 Unicode characters.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html',
  checked: '2026-11-23',
});
export const tagValueMax = fact({
  value: 256,
  unit: 'characters',
  says: 'The value of an object tag has at most 256 Unicode characters.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html',
  checked: '2026-11-23',
});
export const annotationsMax = fact({
  value: 1000,
  says: 'An object version has at most 1,000 annotations.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/annotations-overview.html',
  checked: '2026-11-23',
});
export const annotationSizeMax = fact({
  value: 1,
  unit: 'MiB',
  says: 'The payload of an annotation has at most 1 MiB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/annotations-overview.html',
  checked: '2026-11-23',
});
export const annotationNameMax = fact({
  value: 512,
  unit: 'bytes',
  says: 'The name of an annotation has at most 512 bytes.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/annotations-overview.html',
  checked: '2026-11-23',
});
export const annotationsSizeMax = fact({
  value: 1,
  unit: 'GiB',
  says: 'All annotations of one object together can hold up to 1 GiB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/annotations-overview.html',
  checked: '2026-11-23',
});
export const annotationsSince = fact({
  value: '16 June 2026',
  says: 'Objects in general purpose buckets can carry annotations since 16 June 2026, except in Middle East (Bahrain) and Middle East (UAE).',
  source:
    'https://aws.amazon.com/blogs/aws/amazon-s3-annotations-attach-rich-queryable-context-directly-to-your-objects/',
  checked: '2026-11-23',
  unverified: true,
});
export const checksumDefault = fact({
  value: 'CRC64NVME',
  says: 'The default checksum algorithm of S3 is CRC64NVME, unless a client sends another checksum.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity.html',
  checked: '2026-11-23',
});

// Uploads, downloads and lists.
export const singlePutMax = fact({
  value: 5,
  unit: 'GB',
  says: 'A single PUT uploads at most 5 GB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html',
  checked: '2026-11-23',
});
export const multipartAdvisedFrom = fact({
  value: 100,
  unit: 'MB',
  says: 'AWS advises a multipart upload for objects of 100 MB or more.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html',
  checked: '2026-11-23',
});
export const partsMax = fact({
  value: 10_000,
  says: 'A multipart upload has at most 10,000 parts.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html',
  checked: '2026-11-23',
});
export const partSizeMin = fact({
  value: 5,
  unit: 'MiB',
  says: 'Each part of a multipart upload, except the last, has at least 5 MiB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html',
  checked: '2026-11-23',
});
export const partSizeMax = fact({
  value: 5,
  unit: 'GiB',
  says: 'A part of a multipart upload has at most 5 GiB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html',
  checked: '2026-11-23',
});
export const tooLargeStatus = fact({
  value: '400',
  says: 'An upload above the size limit fails with EntityTooLarge and status 400.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
  checked: '2026-11-23',
});
export const consoleUploadMax = fact({
  value: 160,
  unit: 'GB',
  says: 'The S3 console uploads files of at most 160 GB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html',
  checked: '2026-11-23',
});
export const singleCopyMax = fact({
  value: 5,
  unit: 'GB',
  says: 'One CopyObject request copies an object of at most 5 GB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html',
  checked: '2026-11-23',
});
export const singleGetMax = fact({
  value: 5,
  unit: 'TB',
  says: 'One GET request downloads at most 5 TB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/download-objects.html',
  checked: '2026-11-23',
});
export const keysPerListMax = fact({
  value: 1000,
  says: 'One ListObjectsV2 request returns at most 1,000 keys.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html',
  checked: '2026-11-23',
});
export const keysPerDeleteMax = fact({
  value: 1000,
  says: 'One DeleteObjects request deletes at most 1,000 keys.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html',
  checked: '2026-11-23',
});
export const abortIncompleteExample = fact({
  value: 7,
  unit: 'days',
  says: 'AWS’s example of a lifecycle rule aborts multipart uploads that are not complete after 7 days.',
  source:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html',
  checked: '2026-11-23',
});

// Versioning.
export const versioningDefault = fact({
  value: 'disabled',
  says: 'By default versioning is disabled on a bucket.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
  checked: '2026-11-23',
});
export const unversionedId = fact({
  value: 'null',
  says: 'The version ID of an object is null if versioning was not enabled when it was stored.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/versioning-workflows.html',
  checked: '2026-11-23',
});
export const versionIdMax = fact({
  value: 1024,
  unit: 'bytes',
  says: 'A version ID is an opaque string of at most 1,024 bytes.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/versioning-workflows.html',
  checked: '2026-11-23',
});
export const versioningWait = fact({
  value: 15,
  unit: 'minutes',
  says: 'After versioning is enabled for the first time, AWS advises waiting 15 minutes before the next PUT or DELETE.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/versioning-workflows.html',
  checked: '2026-11-23',
});
export const versioningPropagationMax = fact({
  value: 15,
  unit: 'minutes',
  says: 'It can take up to 15 minutes until versioning, once enabled for the first time, has effect everywhere.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/manage-versioning-examples.html',
  checked: '2026-11-23',
});
export const deleteStatus = fact({
  value: '204',
  says: 'A successful DELETE of an object answers with status 204.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html',
  checked: '2026-11-23',
});
export const deleteMarkerStatus = fact({
  value: '404',
  says: 'A GET of a key whose current version is a delete marker answers with status 404.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html',
  checked: '2026-11-23',
});
export const deleteMarkerByIdStatus = fact({
  value: '405',
  says: 'A GET of a delete marker by its version ID answers with status 405.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html',
  checked: '2026-11-23',
});
export const mfaCodeLength = fact({
  value: 6,
  unit: 'digits',
  says: 'MFA Delete asks for a code of six digits.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiFactorAuthenticationDelete.html',
  checked: '2026-11-23',
});

// Encryption.
export const encryptionDefault = fact({
  value: 'SSE-S3',
  says: 'By default a bucket encrypts each new object with SSE-S3.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html',
  checked: '2026-11-23',
  course: 'No encryption, unless the upload asks for it',
});
export const encryptionDefaultSince = fact({
  value: '5 January 2023',
  says: 'S3 encrypts every new object since 5 January 2023.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html',
  checked: '2026-11-23',
});
export const encryptionDefaultPrice = fact({
  value: 'no additional cost',
  says: 'Encryption with SSE-S3 comes at no additional cost.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html',
  checked: '2026-11-23',
});
export const encryptionCipher = fact({
  value: 'AES-256',
  says: 'SSE-S3 encrypts with AES-256.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-encryption-faq.html',
  checked: '2026-11-23',
});
export const sseS3Header = fact({
  value: 'AES256',
  says: 'The header x-amz-server-side-encryption asks for SSE-S3 with the value AES256.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/specifying-s3-encryption.html',
  checked: '2026-11-23',
});
export const sseKmsHeader = fact({
  value: 'aws:kms',
  says: 'The header x-amz-server-side-encryption asks for SSE-KMS with the value aws:kms.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/specifying-kms-encryption.html',
  checked: '2026-11-23',
});
export const dsseKmsHeader = fact({
  value: 'aws:kms:dsse',
  says: 'The header x-amz-server-side-encryption asks for DSSE-KMS with the value aws:kms:dsse.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/specifying-dsse-encryption.html',
  checked: '2026-11-23',
});
export const dsseKmsLayers = fact({
  value: 2,
  says: 'DSSE-KMS encrypts each object in two independent layers.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html',
  checked: '2026-11-23',
});
export const dsseKmsSince = fact({
  value: '13 June 2023',
  says: 'S3 offers DSSE-KMS since 13 June 2023.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WhatsNew.html',
  checked: '2026-11-23',
});
export const bucketKeySavingMax = fact({
  value: 99,
  unit: '%',
  says: 'An S3 Bucket Key lowers the cost of requests to KMS by up to 99%.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html',
  checked: '2026-11-23',
});
export const sseCKeyLength = fact({
  value: 256,
  unit: 'bits',
  says: 'The key that a client sends with SSE-C has 256 bits.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/specifying-s3-c-encryption.html',
  checked: '2026-11-23',
});
export const sseCDefault = fact({
  value: 'disabled',
  says: 'By default SSE-C is disabled for a new general purpose bucket, except in Middle East (Bahrain) and Middle East (UAE).',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-s3-c-encryption-setting-faq.html',
  checked: '2026-11-23',
  course: 'One of the ordinary options',
});
export const sseCDisabledSince = fact({
  value: 'April 2026',
  says: 'SSE-C is disabled by default since April 2026.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-s3-c-encryption-setting-faq.html',
  checked: '2026-11-23',
});
export const sseCStillOnIn = fact({
  value: 'Middle East (Bahrain) and Middle East (UAE)',
  says: 'New buckets still accept SSE-C by default in Middle East (Bahrain) and Middle East (UAE).',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-s3-c-encryption-setting-faq.html',
  checked: '2026-11-23',
});
export const sseCBlockedStatus = fact({
  value: '403',
  says: 'An upload with SSE-C to a bucket that blocks it fails with AccessDenied and status 403.',
  source:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html',
  checked: '2026-11-23',
});
export const tlsMinVersion = fact({
  value: '1.2',
  says: 'The oldest TLS version that S3 supports is 1.2.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingEncryptionInTransit.html',
  checked: '2026-11-23',
});
export const tlsDefaultVersion = fact({
  value: '1.3',
  says: 'By default current AWS SDKs and the AWS CLI use TLS 1.3 with S3, except through interface endpoints and Multi-Region Access Points, which do not offer it.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingEncryptionInTransit.html',
  checked: '2026-11-23',
});

// Access.
export const bucketPolicyMax = fact({
  value: 20,
  unit: 'KB',
  says: 'The limit for a bucket policy is 20 KB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/add-bucket-policy.html',
  checked: '2026-11-23',
});
export const publicAccessSettings = fact({
  value: 4,
  says: 'Block Public Access consists of four settings.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  checked: '2026-11-23',
});
export const publicAccessDefault = fact({
  value: 'blocked',
  says: 'By default public access to a new bucket is blocked.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
  checked: '2026-11-23',
  course: 'Block Public Access is a setting to switch on',
});
export const publicAccessBlockedSince = fact({
  value: 'April 2023',
  says: 'All settings of Block Public Access are on by default for buckets created since April 2023.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
  checked: '2026-11-23',
});
export const organizationBlockSince = fact({
  value: 'November 2025',
  says: 'Block Public Access can be set for a whole organization since November 2025.',
  source:
    'https://aws.amazon.com/about-aws/whats-new/2025/11/amazon-s3-block-public-access-organization-level-enforcement/',
  checked: '2026-11-23',
  unverified: true,
});
export const objectOwnershipDefault = fact({
  value: 'bucket owner enforced',
  says: 'The default of Object Ownership is bucket owner enforced.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
  checked: '2026-11-23',
});
export const aclsDefault = fact({
  value: 'disabled',
  says: 'By default access control lists are disabled on a new bucket.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
  checked: '2026-11-23',
  course: 'Object and bucket ACLs are ordinary tools',
});
export const aclsDisabledSince = fact({
  value: 'April 2023',
  says: 'Access control lists are disabled on new buckets since April 2023.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WhatsNew.html',
  checked: '2026-11-23',
});
export const aclRefusedStatus = fact({
  value: '400',
  says: 'A PUT with an access control list for another account fails with status 400 where these lists are disabled.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html',
  checked: '2026-11-23',
});
export const accessDeniedStatus = fact({
  value: '403',
  says: 'S3 answers a request that no policy allows, or that one denies, with AccessDenied and status 403.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
  checked: '2026-11-29',
});
export const missingStatus = fact({
  value: '404',
  says: 'A GET of a missing key answers with status 404 if the caller has s3:ListBucket.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html',
  checked: '2026-11-23',
});
export const missingStatusWithoutList = fact({
  value: '403',
  says: 'A GET of a missing key answers with status 403 if the caller lacks s3:ListBucket.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html',
  checked: '2026-11-23',
});
export const accessPointsMax = fact({
  value: 10_000,
  says: 'By default an account may have 10,000 access points in each Region.',
  source:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-restrictions-limitations-naming-rules.html',
  checked: '2026-11-23',
});

// Logs.
export const accessLogDelay = fact({
  value: 'a few hours',
  says: 'Most records of server access logs arrive in their bucket within a few hours, without a guarantee.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html',
  checked: '2026-11-23',
});
export const dataEventDelay = fact({
  value: 5,
  unit: 'minutes',
  says: 'CloudTrail delivers data events of S3 every 5 minutes.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/logging-with-S3.html',
  checked: '2026-11-23',
});
export const managementEventDelay = fact({
  value: 15,
  unit: 'minutes',
  says: 'CloudTrail delivers management events of S3 every 15 minutes.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/logging-with-S3.html',
  checked: '2026-11-23',
});

// Presigned URLs.
export const presignedCliDefault = fact({
  value: 3600,
  unit: 'seconds',
  says: 'By default a URL that the AWS CLI presigns is valid for 3,600 seconds.',
  source: 'https://docs.aws.amazon.com/cli/latest/reference/s3/presign.html',
  checked: '2026-11-23',
});
export const presignedCliMax = fact({
  value: 604_800,
  unit: 'seconds',
  says: 'A URL that the AWS CLI presigns is valid for at most 604,800 seconds.',
  source: 'https://docs.aws.amazon.com/cli/latest/reference/s3/presign.html',
  checked: '2026-11-23',
});
export const presignedMax = fact({
  value: 7,
  unit: 'days',
  says: 'A presigned URL from the AWS CLI or an SDK is valid for at most 7 days.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
  checked: '2026-11-23',
});
export const presignedJavaScriptDefault = fact({
  value: 15,
  unit: 'minutes',
  says: 'By default a URL that the AWS SDK for JavaScript presigns is valid for 15 minutes.',
  source: 'https://aws.amazon.com/blogs/developer/generate-presigned-url-modular-aws-sdk-javascript/',
  checked: '2026-11-23',
});
export const presignedConsoleMin = fact({
  value: 1,
  unit: 'minute',
  says: 'A URL that the S3 console presigns is valid for at least 1 minute.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
  checked: '2026-11-23',
});
export const presignedConsoleMax = fact({
  value: 12,
  unit: 'hours',
  says: 'A URL that the S3 console presigns is valid for at most 12 hours.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
  checked: '2026-11-23',
});
export const presignedByAssumedRole = fact({
  value: 1,
  unit: 'hour',
  says: 'By default a URL that is presigned with an assumed role ends with the session after 1 hour.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
  checked: '2026-11-23',
});
export const presignedByInstanceRoleMax = fact({
  value: 6,
  unit: 'hours',
  says: 'A URL that is presigned with the role of an EC2 instance is valid for about 6 hours at most.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
  checked: '2026-11-23',
});

// Websites.
export const websiteProtocol = fact({
  value: 'HTTP',
  says: 'The website endpoint of a bucket speaks HTTP only.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html',
  checked: '2026-11-23',
});
export const websiteMethods = fact({
  value: 'GET and HEAD',
  says: 'The website endpoint of a bucket accepts GET and HEAD only.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html',
  checked: '2026-11-23',
});
export const websiteForbiddenStatus = fact({
  value: '403',
  says: 'The website endpoint answers with status 403 if the object is not publicly readable.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/CustomErrorDocSupport.html',
  checked: '2026-11-29',
});
export const websiteMissingStatus = fact({
  value: '404',
  says: 'According to AWS’s guide, the website endpoint answers with status 404 if the key does not exist.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/CustomErrorDocSupport.html',
  checked: '2026-11-29',
});
export const websiteDashRegions = fact({
  value:
    'us-east-1, us-west-1, us-west-2, ap-southeast-1, ap-southeast-2, ap-northeast-1, eu-west-1, sa-east-1, us-gov-west-1',
  says: 'The Regions whose website endpoints have a dash after s3-website are us-east-1, us-west-1, us-west-2, ap-southeast-1, ap-southeast-2, ap-northeast-1, eu-west-1, sa-east-1, us-gov-west-1.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/s3.html',
  checked: '2026-11-23',
});

// CORS (ports and browser rules from MDN; a port is a string: it has no thousands separator).
export const corsRulesMax = fact({
  value: 100,
  says: 'The CORS configuration of a bucket has at most 100 rules.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html',
  checked: '2026-11-23',
});
export const corsConfigurationMax = fact({
  value: 64,
  unit: 'KB',
  says: 'The limit for the CORS configuration of a bucket is 64 KB.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketCors.html',
  checked: '2026-11-23',
});
export const corsMethods = fact({
  value: 'GET, PUT, POST, DELETE, HEAD',
  says: 'The methods that a CORS rule of S3 can allow are GET, PUT, POST, DELETE, HEAD.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html',
  checked: '2026-11-23',
});
export const corsWildcardsMax = fact({
  value: 1,
  says: 'Each origin and each header in a CORS rule has at most one wildcard.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html',
  checked: '2026-11-23',
});
export const corsMaxAgeExample = fact({
  value: 3000,
  unit: 'seconds',
  says: 'AWS’s example of a CORS rule lets browsers keep the answer to a preflight for 3,000 seconds.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html',
  checked: '2026-11-23',
});
export const corsRefusedStatus = fact({
  value: '403',
  says: 'S3 answers a preflight that no CORS rule allows with status 403.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/cors-troubleshooting.html',
  checked: '2026-11-23',
});
export const corsSimpleMethods = fact({
  value: 'GET, HEAD, POST',
  says: 'The methods that need no preflight by themselves are GET, HEAD, POST.',
  source: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
  checked: '2026-11-23',
});
export const corsPreflightCacheDefault = fact({
  value: 5,
  unit: 'seconds',
  says: 'By default a browser keeps the answer to a preflight for 5 seconds.',
  source: 'https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS',
  checked: '2026-11-23',
});
export const httpPort = fact({
  value: '80',
  says: 'The default port of HTTP is 80.',
  source: 'https://developer.mozilla.org/en-US/docs/Glossary/Port',
  checked: '2026-11-23',
});
export const httpsPort = fact({
  value: '443',
  says: 'The default port of HTTPS is 443.',
  source: 'https://developer.mozilla.org/en-US/docs/Glossary/Port',
  checked: '2026-11-23',
});

// Consistency and conditional requests.
export const strongConsistencySince = fact({
  value: '1 December 2020',
  says: 'S3 is strongly consistent for objects, in all Regions, since 1 December 2020.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WhatsNew.html',
  checked: '2026-11-23',
  course: 'Overwriting PUTs, DELETEs and listings are eventually consistent',
});
export const conditionFailedStatus = fact({
  value: '412',
  says: 'A conditional write whose condition does not hold fails with status 412.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html',
  checked: '2026-11-23',
});
export const conditionConflictStatus = fact({
  value: '409',
  says: 'A conditional write that meets a concurrent request can fail with status 409.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html',
  checked: '2026-11-23',
});
export const conditionMissingStatus = fact({
  value: '404',
  says: 'A write with If-Match fails with status 404 if the key has no object or a delete marker.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html',
  checked: '2026-11-23',
});
export const ifNoneMatchSince = fact({
  value: '20 August 2024',
  says: 'S3 accepts If-None-Match on writes since 20 August 2024.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WhatsNew.html',
  checked: '2026-11-23',
});
export const ifMatchSince = fact({
  value: '25 November 2024',
  says: 'S3 accepts If-Match on writes since 25 November 2024.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WhatsNew.html',
  checked: '2026-11-23',
});
export const ifMatchOnDeleteSince = fact({
  value: '16 September 2025',
  says: 'S3 accepts If-Match on deletes in general purpose buckets since 16 September 2025.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WhatsNew.html',
  checked: '2026-11-23',
});
export const lifecycleDelay = fact({
  value: 'a few minutes',
  says: 'A new lifecycle configuration takes a few minutes until it has effect everywhere.',
  source:
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-set-lifecycle-configuration-intro.html',
  checked: '2026-11-23',
});

// Copies elsewhere, for the comparison with strong consistency.
export const replicationUsualTime = fact({
  value: 15,
  unit: 'minutes',
  says: 'Without a guarantee, most objects are replicated within 15 minutes.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-troubleshoot.html',
  checked: '2026-11-23',
});
export const replicationTimeWithoutControl = fact({
  value: '24 to 48 hours',
  says: 'Without Replication Time Control AWS names 24 to 48 hours for replication, and promises nothing.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html',
  checked: '2026-11-23',
});
export const replicationTimeControlWindow = fact({
  value: 15,
  unit: 'minutes',
  says: 'Replication Time Control works with a threshold of 15 minutes.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication-time-control.html',
  checked: '2026-11-23',
});
export const replicationTimeControlGoal = fact({
  value: 99.99,
  unit: '%',
  says: 'With Replication Time Control S3 replicates 99.99% of new objects in time.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html',
  checked: '2026-11-23',
});
export const replicationTimeControlSla = fact({
  value: 99.9,
  unit: '%',
  says: 'The service level agreement of Replication Time Control promises 99.9% of objects in time.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html',
  checked: '2026-11-23',
});

// Closed to new customers.
export const s3SelectClosedSince = fact({
  value: '25 July 2024',
  says: 'S3 Select is closed to new customers since 25 July 2024.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WhatsNew.html',
  checked: '2026-11-23',
  course: 'A current feature',
});
export const objectLambdaClosedSince = fact({
  value: '7 November 2025',
  says: 'S3 Object Lambda is closed to new customers since 7 November 2025.',
  source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/transforming-objects.html',
  checked: '2026-11-23',
});

import { fact } from '#facts/fact';

// KMS keys.
export const symmetricSpec = fact({
  value: 'SYMMETRIC_DEFAULT',
  says: 'The default key spec of a KMS key is SYMMETRIC_DEFAULT, a symmetric encryption key.',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateKey.html',
  checked: '2026-11-30',
});
export const symmetricCipher = fact({
  value: 'AES-256-GCM',
  says: 'Outside the China Regions a symmetric encryption KMS key is a 256-bit key, used with AES-256-GCM.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html',
  checked: '2026-11-30',
});
export const managedKeysStopped = fact({
  value: '2021',
  says: 'AWS managed keys are not created for new AWS services any more as of 2021.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
  checked: '2026-11-30',
});
export const managedKeyRotation = fact({
  value: 365,
  unit: 'days',
  says: 'KMS rotates an AWS managed key about every 365 days; nobody can change that.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
  checked: '2026-11-30',
  course: '1,095 days',
});
export const managedKeyYearlySince = fact({
  value: 'May 2022',
  says: 'Since May 2022 AWS managed keys are rotated every year instead of every three years.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
  checked: '2026-11-30',
});
export const deletionWaitMin = fact({
  value: 7,
  unit: 'days',
  says: 'A KMS key that is scheduled for deletion waits at least 7 days.',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html',
  checked: '2026-11-30',
});
export const deletionWaitMax = fact({
  value: 30,
  unit: 'days',
  says: 'A KMS key that is scheduled for deletion waits at most 30 days, which is the default.',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_ScheduleKeyDeletion.html',
  checked: '2026-11-30',
});
export const grantDelay = fact({
  value: 'five minutes',
  says: 'A grant usually takes effect everywhere in KMS in less than five minutes.',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_CreateGrant.html',
  checked: '2026-11-30',
});
// What one call of KMS takes.
export const encryptMax = fact({
  value: 4096,
  unit: 'bytes',
  says: 'Encrypt takes up to 4,096 bytes under a symmetric encryption KMS key.',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html',
  checked: '2026-11-30',
});
export const encryptMaxRounded = fact({
  value: 4,
  unit: 'KB',
  says: 'Encrypt takes up to 4 KB, exactly 4,096 bytes, under a symmetric encryption KMS key.',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html',
  checked: '2026-11-30',
});
export const rsa2048Max = fact({
  value: 190,
  unit: 'bytes',
  says: 'Under an RSA_2048 key with OAEP and SHA-256, Encrypt takes up to 190 bytes.',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html',
  checked: '2026-11-30',
});
export const rsa3072Max = fact({
  value: 318,
  unit: 'bytes',
  says: 'Under an RSA_3072 key with OAEP and SHA-256, Encrypt takes up to 318 bytes.',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html',
  checked: '2026-11-30',
});
export const rsa4096Max = fact({
  value: 446,
  unit: 'bytes',
  says: 'Under an RSA_4096 key with OAEP and SHA-256, Encrypt takes up to 446 bytes.',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Encrypt.html',
  checked: '2026-11-30',
});
export const signMax = fact({
  value: 4096,
  unit: 'bytes',
  says: 'Sign takes a message of up to 4,096 bytes; of a longer one you send the digest.',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html',
  checked: '2026-11-30',
});
export const dataKeySpec = fact({
  value: 'AES_256',
  says: 'GenerateDataKey makes a 256-bit data key when the key spec is AES_256; AES_128 is the other one.',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_GenerateDataKey.html',
  checked: '2026-11-30',
});
// KMS: rotation.
export const rotationPeriodDefault = fact({
  value: 365,
  unit: 'days',
  says: 'Automatic rotation of a KMS key happens every 365 days by default.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
  checked: '2026-11-30',
});
export const rotationPeriodMin = fact({
  value: 90,
  unit: 'days',
  says: 'The period of automatic rotation is at least 90 days.',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html',
  checked: '2026-11-30',
  course: 'One year, fixed',
});
export const rotationPeriodMax = fact({
  value: 2560,
  unit: 'days',
  says: 'The period of automatic rotation is at most 2,560 days.',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_EnableKeyRotation.html',
  checked: '2026-11-30',
  course: 'One year, fixed',
});
export const rotationDefault = fact({
  value: 'off',
  says: 'Automatic rotation of a customer managed key is off until you enable it.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
  checked: '2026-11-30',
});
export const onDemandRotationsMax = fact({
  value: 25,
  says: 'A KMS key can be rotated on demand at most 25 times.',
  source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_RotateKeyOnDemand.html',
  checked: '2026-11-30',
});
// KMS: request quotas, each for one account in one Region.
export const rsaRate = fact({
  value: 1000,
  unit: 'per second',
  says: 'Cryptographic operations with RSA keys share 1,000 requests per second by default.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html',
  checked: '2026-11-30',
});
export const eccRate = fact({
  value: 1000,
  unit: 'per second',
  says: 'Cryptographic operations with elliptic curve keys share 1,000 requests per second by default.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html',
  checked: '2026-11-30',
});
export const mlDsaRate = fact({
  value: 1000,
  unit: 'per second',
  says: 'Cryptographic operations with ML-DSA keys share 1,000 requests per second by default.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html',
  checked: '2026-11-30',
});
export const customStoreRate = fact({
  value: 1800,
  unit: 'per second',
  says: 'Cryptographic operations in one custom key store share 1,800 requests per second.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html',
  checked: '2026-11-30',
});
export const createKeyRate = fact({
  value: 5,
  unit: 'per second',
  says: 'CreateKey may be called 5 times per second by default.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/requests-per-second.html',
  checked: '2026-11-30',
});
export const throttlingStatus = fact({
  value: '400',
  says: 'A throttled request to KMS fails with ThrottlingException and status 400.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/throttling.html',
  checked: '2026-11-30',
});
// KMS: prices.
export const keyPrice = fact({
  value: 1,
  unit: 'USD',
  says: 'A customer managed KMS key costs 1.00 USD a month, prorated by the hour.',
  source: 'https://aws.amazon.com/kms/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
});
export const rotationPrice = fact({
  value: 1,
  unit: 'USD',
  says: 'The first and the second rotation of a KMS key each add 1.00 USD a month; later ones add nothing.',
  source: 'https://aws.amazon.com/kms/pricing/',
  checked: '2026-11-30',
  course: 'Not mentioned',
  region: 'us-east-1',
});
export const billedRotations = fact({
  value: 2,
  says: 'Only the first 2 rotations of a KMS key raise its price.',
  source: 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
  checked: '2026-11-30',
});
export const requestPrice = fact({
  value: 0.03,
  unit: 'USD',
  says: 'Requests to KMS with a symmetric key cost 0.03 USD for each 10,000.',
  source: 'https://aws.amazon.com/kms/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
});
export const requestsPerPrice = fact({
  value: 10000,
  unit: 'requests',
  says: 'Prices of KMS requests, secret calls and parameter calls are for 10,000 of them.',
  source: 'https://aws.amazon.com/kms/pricing/',
  checked: '2026-11-30',
});
export const freeRequests = fact({
  value: 20000,
  unit: 'requests',
  says: 'KMS has 20,000 free requests a month, all Regions together; GenerateDataKeyPair and asymmetric operations are not among them.',
  source: 'https://aws.amazon.com/kms/pricing/',
  checked: '2026-11-30',
});
// The AWS Encryption SDK.
export const encryptionSdkLanguages = fact({
  value: 'C, .NET, Go, Java, JavaScript, Python and Rust',
  says: 'The AWS Encryption SDK exists for C, .NET, Go, Java, JavaScript, Python and Rust, and as a command line tool.',
  source: 'https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/programming-languages.html',
  checked: '2026-11-30',
  course: 'Java, Python, C and JavaScript',
});
export const cacheMessagesMax = fact({
  value: '2³²',
  says: 'A cached data key encrypts at most 2³² messages, which is also the default.',
  source: 'https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/thresholds.html',
  checked: '2026-11-30',
});
export const cacheBytesMax = fact({
  value: '2⁶³ − 1',
  says: 'A cached data key encrypts at most 2⁶³ − 1 bytes, which is also the default.',
  source: 'https://docs.aws.amazon.com/encryption-sdk/latest/developer-guide/thresholds.html',
  checked: '2026-11-30',
});
// Parameter Store.
export const standardParametersMax = fact({
  value: 10000,
  says: 'An account can have 10,000 standard parameters in a Region.',
  source:
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html',
  checked: '2026-11-30',
});
export const advancedParametersMax = fact({
  value: 100000,
  says: 'An account can have 100,000 advanced parameters in a Region.',
  source:
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html',
  checked: '2026-11-30',
});
export const standardValueMax = fact({
  value: 4,
  unit: 'KB',
  says: 'The value of a standard parameter has at most 4 KB.',
  source:
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html',
  checked: '2026-11-30',
});
export const advancedValueMax = fact({
  value: 8,
  unit: 'KB',
  says: 'The value of an advanced parameter has at most 8 KB.',
  source:
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html',
  checked: '2026-11-30',
});
export const parameterVersionsKept = fact({
  value: 100,
  says: 'Parameter Store keeps 100 versions of a parameter.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/ssm.html',
  checked: '2026-11-30',
});
export const parameterLabelsMax = fact({
  value: 10,
  says: 'A version of a parameter can have 10 labels.',
  source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_LabelParameterVersion.html',
  checked: '2026-11-30',
});
export const parameterLevelsMax = fact({
  value: 15,
  unit: 'levels',
  says: 'A parameter hierarchy has at most 15 levels.',
  source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html',
  checked: '2026-11-30',
});
export const parametersPerPage = fact({
  value: 10,
  says: 'GetParametersByPath returns at most 10 parameters in one answer.',
  source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParametersByPath.html',
  checked: '2026-11-30',
});
export const parameterPoliciesMax = fact({
  value: 10,
  says: 'An advanced parameter can have 10 policies.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/ssm.html',
  checked: '2026-11-30',
});
export const parameterReadsDefault = fact({
  value: 40,
  unit: 'per second',
  says: 'By default GetParameter, GetParameters and GetParametersByPath share 40 calls per second.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/ssm.html',
  checked: '2026-11-30',
});
export const getParameterHigher = fact({
  value: 10000,
  unit: 'per second',
  says: 'With higher throughput GetParameter has 10,000 calls per second.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/ssm.html',
  checked: '2026-11-30',
  course: '1,000',
});
export const getParametersHigher = fact({
  value: 1000,
  unit: 'per second',
  says: 'With higher throughput GetParameters has 1,000 calls per second.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/ssm.html',
  checked: '2026-11-30',
});
export const byPathHigher = fact({
  value: 100,
  unit: 'per second',
  says: 'With higher throughput GetParametersByPath has 100 calls per second.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/ssm.html',
  checked: '2026-11-30',
});
export const advancedParameterPrice = fact({
  value: 0.05,
  unit: 'USD',
  says: 'An advanced parameter costs 0.05 USD a month.',
  source: 'https://aws.amazon.com/systems-manager/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
  unverified: true,
});
export const parameterCallPrice = fact({
  value: 0.05,
  unit: 'USD',
  says: 'Calls for advanced parameters, and with higher throughput for all parameters, cost 0.05 USD for each 10,000.',
  source: 'https://aws.amazon.com/systems-manager/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
  unverified: true,
});
export const standardParameterPrice = fact({
  value: 'free',
  says: 'Standard parameters at the default throughput are free.',
  source:
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html',
  checked: '2026-11-30',
});
export const latestImagePath = fact({
  value: '/aws/service/ami-amazon-linux-latest/',
  says: 'The newest Amazon Linux images stand in public parameters under /aws/service/ami-amazon-linux-latest/.',
  source:
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-ami.html',
  checked: '2026-11-30',
});
// Secrets Manager.
export const secretMax = fact({
  value: 65536,
  unit: 'bytes',
  says: 'A secret has at most 65,536 bytes.',
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html',
  checked: '2026-11-30',
});
export const secretRotationMin = fact({
  value: 4,
  unit: 'hours',
  says: 'A secret can be rotated every 4 hours at the most often.',
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html',
  checked: '2026-11-30',
});
export const secretRotationMax = fact({
  value: 999,
  unit: 'days',
  says: 'The longest rate for the rotation of a secret is 999 days.',
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html',
  checked: '2026-11-30',
});
export const rotationWindowMin = fact({
  value: 1,
  unit: 'hour',
  says: 'The shortest window for a rotation is one hour.',
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html',
  checked: '2026-11-30',
});
export const rotationWindowDefault = fact({
  value: 'one hour',
  says: 'For a schedule in hours the rotation window closes after one hour by default.',
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_schedule.html',
  checked: '2026-11-30',
});
export const secretSuffix = fact({
  value: 'six random characters',
  says: 'Secrets Manager adds a hyphen and six random characters to the name of a secret in its ARN.',
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html',
  checked: '2026-11-30',
});
export const managedRotationTime = fact({
  value: 'one minute',
  says: 'A managed rotation typically completes within one minute.',
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_managed.html',
  checked: '2026-11-30',
});
export const recoveryWindowMin = fact({
  value: 7,
  unit: 'days',
  says: 'A deleted secret can be restored for at least 7 days, unless the deletion was forced.',
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html',
  checked: '2026-11-30',
});
export const recoveryWindowMax = fact({
  value: 30,
  unit: 'days',
  says: 'A deleted secret can be restored for 30 days at most, which is the default.',
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html',
  checked: '2026-11-30',
});
export const rotationSteps = fact({
  value: 'four',
  says: 'A rotation function is called for four steps: createSecret, setSecret, testSecret and finishSecret.',
  source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda-functions.html',
  checked: '2026-11-30',
});
export const secretPrice = fact({
  value: 0.4,
  unit: 'USD',
  says: 'A secret costs 0.40 USD a month, and so does each replica.',
  source: 'https://aws.amazon.com/secrets-manager/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
});
export const secretCallPrice = fact({
  value: 0.05,
  unit: 'USD',
  says: 'Calls of Secrets Manager cost 0.05 USD for each 10,000.',
  source: 'https://aws.amazon.com/secrets-manager/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
});
export const extensionTtl = fact({
  value: 300,
  unit: 'seconds',
  says: 'The Parameters and Secrets Lambda extension keeps a value for 300 seconds by default.',
  source:
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/ps-integration-lambda-extensions.html',
  checked: '2026-11-30',
});
export const extensionPort = fact({
  value: '2773',
  says: 'The Parameters and Secrets Lambda extension answers on port 2773 of localhost by default.',
  source:
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/ps-integration-lambda-extensions.html',
  checked: '2026-11-30',
});
// Sensitive data in logs.
export const dataProtectionPerGroup = fact({
  value: 'one',
  says: 'A log group has at most one data protection policy of its own.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html',
  checked: '2026-11-30',
});

import { fact } from '#facts/fact';

// Sessions of STS.
export const sessionShortest = fact({
  value: 900,
  unit: 'seconds',
  says: 'The shortest session of AssumeRole and its siblings, in seconds, is 900.',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
  checked: '2026-11-30',
});
export const sessionLongest = fact({
  value: 43_200,
  unit: 'seconds',
  says: 'The longest session that a role can be set to allow, in seconds, is 43,200.',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
  checked: '2026-11-30',
});
export const roleMaximumDefault = fact({
  value: '1 hour',
  says: 'A role’s maximum session duration is 1 hour unless it is set to more.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
  checked: '2026-11-30',
});
export const chainedLongest = fact({
  value: 3_600,
  unit: 'seconds',
  says: 'AssumeRole with the credentials of a role fails if it asks for more than 3,600 seconds.',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
  checked: '2026-11-30',
});
export const federationTokenDefault = fact({
  value: '12 hours',
  says: 'A session that an IAM user gets from GetFederationToken lasts 12 hours by default.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html',
  checked: '2026-11-30',
});
export const federationTokenMax = fact({
  value: '36 hours',
  says: 'A session that an IAM user gets from GetFederationToken lasts at most 36 hours.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html',
  checked: '2026-11-30',
});
export const federationTokenMin = fact({
  value: '15 minutes',
  says: 'A session from GetFederationToken lasts at least 15 minutes.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html',
  checked: '2026-11-30',
});
export const federationTokenRootMax = fact({
  value: '1 hour',
  says: 'A session that the root user gets from GetFederationToken lasts at most 1 hour.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html',
  checked: '2026-11-30',
});
export const assumeRootMax = fact({
  value: '15 minutes',
  says: 'A session from AssumeRoot lasts at most 15 minutes, which is also its default.',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html',
  checked: '2026-11-30',
});
export const webIdentityTokenDefault = fact({
  value: '5 minutes',
  says: 'A token from GetWebIdentityToken is valid for 5 minutes by default.',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetWebIdentityToken.html',
  checked: '2026-11-30',
});
export const webIdentityTokenMax = fact({
  value: '1 hour',
  says: 'A token from GetWebIdentityToken is valid for at most 1 hour.',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetWebIdentityToken.html',
  checked: '2026-11-30',
});
export const stsRequests = fact({
  value: 600,
  unit: 'requests per second',
  says: 'By default STS takes 600 requests per second made with AWS credentials, for each account and Region.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});

// Session policies and tags.
export const sessionPolicyArns = fact({
  value: 10,
  says: 'Up to 10 managed policies can be passed as session policies.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const sessionPolicySize = fact({
  value: 2_048,
  unit: 'characters',
  says: 'The session policy and the ARNs passed with it together have at most 2,048 characters.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const sessionTags = fact({
  value: 50,
  says: 'Up to 50 session tags can be passed to a session.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});

// Names and tags.
export const nameLongest = fact({
  value: 64,
  unit: 'characters',
  says: 'The name of an IAM user, of a role or of a role session has at most 64 characters.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const sessionNameShortest = fact({
  value: 2,
  unit: 'characters',
  says: 'The name of a role session has at least 2 characters, and so has a source identity.',
  source: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
  checked: '2026-11-30',
});
export const tagKeyLongest = fact({
  value: 128,
  unit: 'characters',
  says: 'The key of a tag in IAM or of a session tag has at most 128 characters.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const tagValueLongest = fact({
  value: 256,
  unit: 'characters',
  says: 'The value of a tag in IAM or of a session tag has at most 256 characters, and may be empty.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});

// Policies.
export const policyVersions = fact({
  value: 5,
  unit: 'versions',
  says: 'IAM keeps up to 5 versions of a customer managed policy.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-versioning.html',
  checked: '2026-11-30',
});
export const policiesPerUserMax = fact({
  value: 20,
  says: 'On request 20 managed policies can be attached to a user.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const trustPolicySize = fact({
  value: 2_048,
  unit: 'characters',
  says: 'By default a role’s trust policy has at most 2,048 characters.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const trustPolicySizeMax = fact({
  value: 8_192,
  unit: 'characters',
  says: 'On request a role’s trust policy can have up to 8,192 characters.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});

// Directories.
export const standardEditionObjects = fact({
  value: 30_000,
  unit: 'objects',
  says: 'AWS Managed Microsoft AD, Standard Edition, is meant for up to about 30,000 objects.',
  source: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/what_is.html',
  checked: '2026-11-30',
});
export const enterpriseEditionObjects = fact({
  value: 500_000,
  unit: 'objects',
  says: 'AWS Managed Microsoft AD, Enterprise Edition, is meant for up to about 500,000 objects.',
  source: 'https://docs.aws.amazon.com/directoryservice/latest/admin-guide/what_is.html',
  checked: '2026-11-30',
});

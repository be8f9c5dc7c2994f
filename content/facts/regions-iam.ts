import { fact } from '#facts/fact';

// Regions and Availability Zones.
export const regionCount = fact({
  value: 34,
  unit: 'Regions',
  says: 'The list of AWS’s public partition has 34 Regions.',
  source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  checked: '2026-11-30',
  course: '19',
});
export const regionsOnByDefault = fact({
  value: 17,
  unit: 'Regions',
  says: 'In a new account 17 Regions are on by default.',
  source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  checked: '2026-11-30',
});
export const optInAfter = fact({
  value: '20 March 2019',
  says: 'A Region introduced after 20 March 2019 has to be enabled before an account can use it.',
  source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  checked: '2026-11-30',
});
export const zonesMin = fact({
  value: 3,
  unit: 'zones',
  says: 'Every Region has at least three Availability Zones.',
  source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html',
  checked: '2026-11-30',
  course: '2',
});
export const zonesMost = fact({
  value: 6,
  unit: 'zones',
  says: 'The Region with the most Availability Zones, us-east-1 in Northern Virginia, has six; a further one in Maryland is announced.',
  source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html',
  checked: '2026-11-30',
});
export const zonesOregon = fact({
  value: 4,
  unit: 'zones',
  says: 'Oregon, Tokyo, Seoul and London have four Availability Zones each.',
  source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html',
  checked: '2026-11-30',
});
export const zonesCaliforniaNew = fact({
  value: 2,
  unit: 'zones',
  says: 'Newer accounts can use two of the three Availability Zones of Northern California.',
  source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  checked: '2026-11-30',
});
export const zoneMappingUntil = fact({
  value: 'November 2025',
  says: 'Accounts created before November 2025 have a mapping of zone letters of their own in the oldest Regions.',
  source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-availability-zones.html',
  checked: '2026-11-30',
});

// Users, groups, roles and their sign-in.
export const mfaDevices = fact({
  value: 8,
  unit: 'devices',
  says: 'The root user and each IAM user can register up to eight MFA devices.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa.html',
  checked: '2026-11-30',
});
export const rootMfaDeadline = fact({
  value: 35,
  unit: 'days',
  says: 'MFA has to be registered for a root user within 35 days of the first attempt to sign in to the console.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
  checked: '2026-11-29',
});
export const accessKeysPerUser = fact({
  value: 2,
  unit: 'access keys',
  says: 'An IAM user can have at most two access keys.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
  checked: '2026-11-29',
});
export const groupsPerAccount = fact({
  value: 300,
  says: 'By default an account can have 300 user groups.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const groupsPerAccountMax = fact({
  value: 500,
  says: 'On request an account can have 500 user groups.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const rolesPerAccount = fact({
  value: 1_000,
  says: 'By default an account can have 1,000 roles.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const sessionMin = fact({
  value: '15 minutes',
  says: 'The session of an assumed role lasts at least 15 minutes.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const sessionDefault = fact({
  value: '1 hour',
  says: 'The session of an assumed role lasts 1 hour unless you ask for another length.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const sessionMax = fact({
  value: '12 hours',
  says: 'A role can be set to allow sessions of up to 12 hours.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const loginSessionMax = fact({
  value: '12 hours',
  says: 'A sign-in with the aws login command is valid for up to 12 hours.',
  source: 'https://docs.aws.amazon.com/signin/latest/userguide/command-line-sign-in.html',
  checked: '2026-11-29',
});
export const price = fact({
  value: 'no additional charge',
  says: 'IAM, IAM Identity Center and AWS STS come at no additional charge.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/introduction.html',
  checked: '2026-11-29',
});

// Policies.
export const managedPolicySize = fact({
  value: '6,144 characters',
  says: 'A managed policy holds up to 6,144 characters, white space not counted.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const inlineUserSize = fact({
  value: '2,048 characters',
  says: 'All inline policies of a user together hold up to 2,048 characters.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const inlineGroupSize = fact({
  value: '5,120 characters',
  says: 'All inline policies of a group together hold up to 5,120 characters.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const inlineRoleSize = fact({
  value: '10,240 characters',
  says: 'All inline policies of a role together hold up to 10,240 characters.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const policiesPerUser = fact({
  value: 10,
  says: 'By default 10 managed policies can be attached to a user.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const policiesPerGroup = fact({
  value: 10,
  says: 'At most 10 managed policies can be attached to a group.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const policiesPerRole = fact({
  value: 20,
  says: 'By default 20 managed policies can be attached to a role.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const policiesPerRoleMax = fact({
  value: 25,
  says: 'On request 25 managed policies can be attached to a role.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});
export const policiesPerAccount = fact({
  value: 1_500,
  says: 'By default an account can have 1,500 customer managed policies.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  checked: '2026-11-30',
});

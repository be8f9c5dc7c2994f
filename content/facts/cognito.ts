import { fact } from '#facts/fact';

// Users and their codes.
export const usersPerPool = fact({
  value: 40000000,
  says: 'A user pool holds 40,000,000 users by default; the quota can be raised.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const poolsPerRegion = fact({
  value: 1000,
  says: 'By default an account may have 1,000 user pools in each Region.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const appClientsPerPool = fact({
  value: 1000,
  says: 'A user pool may have 1,000 app clients by default.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const customAttributesMax = fact({
  value: 50,
  says: 'A user pool may have 50 custom attributes; an attribute cannot be removed once it is there.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html',
  checked: '2026-11-30',
});
export const attributeMax = fact({
  value: '2,048',
  unit: 'bytes',
  says: 'An attribute of a Cognito user holds up to 2,048 bytes.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const passwordMinimumRange = fact({
  value: '6 to 99',
  unit: 'characters',
  says: 'The password policy of a user pool may ask for a minimum length of 6 to 99 characters.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const passwordMax = fact({
  value: 256,
  unit: 'characters',
  says: 'A password in a user pool has at most 256 characters.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const confirmationCode = fact({
  value: 24,
  unit: 'hours',
  says: 'A code that confirms a sign-up, an email address or a phone number is valid for 24 hours.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const resetCode = fact({
  value: 1,
  unit: 'hour',
  says: 'A code for a forgotten password is valid for one hour.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const builtInEmails = fact({
  value: 50,
  unit: 'messages a day',
  says: 'Without Amazon SES of your own, the user pools of an account send 50 email messages a day together.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const builtInEmailsReset = fact({
  value: '09:00 UTC',
  says: 'The daily count of Cognito’s built-in email starts again at 09:00 UTC.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const hashImportSince = fact({
  value: '15 July 2026',
  says: 'Since 15 July 2026 a CSV import into a user pool can carry password hashes, so users keep their passwords.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/07/amazon-cognito-password-hash-import/',
  checked: '2026-11-30',
});

// Signing in.
export const mfaCode = fact({
  value: '3 to 15',
  unit: 'minutes',
  says: 'A code for multi-factor authentication is valid for 3 to 15 minutes.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const passkeysPerUser = fact({
  value: 20,
  says: 'A user of a user pool may register up to 20 passkeys.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const loginCookie = fact({
  value: 1,
  unit: 'hour',
  says: 'The session cookie of Cognito’s hosted login pages is valid for one hour.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const customDomains = fact({
  value: 4,
  says: 'An account may have four custom domains for user pools in a Region.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const providersPerPool = fact({
  value: 300,
  says: 'By default a user pool takes up to 300 external identity providers.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const linkedIdentities = fact({
  value: 5,
  says: 'Up to five external identities can be linked to one user of a user pool.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});

// Tokens.
export const tokenMin = fact({
  value: 5,
  unit: 'minutes',
  says: 'ID and access tokens of a user pool can be set to live as little as 5 minutes.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const tokenMax = fact({
  value: 1,
  unit: 'day',
  says: 'ID and access tokens of a user pool can be set to live up to one day.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const tokenDefault = fact({
  value: 60,
  unit: 'minutes',
  says: 'ID and access tokens of a user pool live 60 minutes unless the app client says otherwise.',
  source:
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
  checked: '2026-11-30',
});
export const refreshTokenMin = fact({
  value: 1,
  unit: 'hour',
  says: 'A refresh token of a user pool can be set to live as little as one hour.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const refreshTokenMax = fact({
  value: 3650,
  unit: 'days',
  says: 'A refresh token of a user pool can be set to live up to 3,650 days.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const refreshTokenDefault = fact({
  value: 30,
  unit: 'days',
  says: 'A refresh token of a user pool lives 30 days unless the app client says otherwise.',
  source:
    'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html',
  checked: '2026-11-30',
});
export const albSession = fact({
  value: 7,
  unit: 'days',
  says: 'After a login through an Application Load Balancer the session lasts up to 7 days by default.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html',
  checked: '2026-11-30',
});
export const scopesPerClient = fact({
  value: 50,
  says: 'An app client may be given up to 50 scopes.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});

// Triggers.
export const triggerTimeout = fact({
  value: 5,
  unit: 'seconds',
  says: 'A function that a user pool calls synchronously must answer within 5 seconds, and that cannot be changed.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html',
  checked: '2026-11-30',
});
export const triggerRetryTextSince = fact({
  value: '23 March 2026',
  says: 'Since 23 March 2026 the documentation says that a trigger call that times out may be tried again, without a fixed number.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-document-history.html',
  checked: '2026-11-30',
});
export const inboundFederationSince = fact({
  value: '28 January 2026',
  says: 'The inbound federation trigger has existed since 28 January 2026.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-document-history.html',
  checked: '2026-11-30',
});

// Identity pools.
export const identityCredentials = fact({
  value: 1,
  unit: 'hour',
  says: 'Credentials from GetCredentialsForIdentity are valid for one hour.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flow.html',
  checked: '2026-11-30',
});
export const openIdToken = fact({
  value: 10,
  unit: 'minutes',
  says: 'A token from GetOpenIdToken is valid for 10 minutes.',
  source: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetOpenIdToken.html',
  checked: '2026-11-30',
});
export const developerToken = fact({
  value: 15,
  unit: 'minutes',
  says: 'A token from GetOpenIdTokenForDeveloperIdentity is valid for 15 minutes unless another time is given.',
  source:
    'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetOpenIdTokenForDeveloperIdentity.html',
  checked: '2026-11-30',
});
export const roleRulesMax = fact({
  value: 25,
  says: 'An identity pool takes up to 25 role rules for each provider, and the quota cannot be raised.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/role-based-access-control.html',
  checked: '2026-11-30',
});
export const roleMappingProviders = fact({
  value: 10,
  says: 'Role mappings can be given for up to 10 providers of an identity pool.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const groupsPerPool = fact({
  value: 10000,
  says: 'A user pool may have 10,000 groups.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const groupsPerUser = fact({
  value: 100,
  says: 'A user may belong to 100 groups of a user pool.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const getIdRate = fact({
  value: 25,
  unit: 'requests a second',
  says: 'GetId of an identity pool takes at least 25 requests a second by default.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const getCredentialsRate = fact({
  value: 200,
  unit: 'requests a second',
  says: 'GetCredentialsForIdentity takes at least 200 requests a second by default.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});

// Plans and request rates.
export const plansSince = fact({
  value: '22 November 2024',
  says: 'User pools have had the feature plans Lite, Essentials and Plus since 22 November 2024.',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html',
  checked: '2026-11-30',
});
export const freeUsers = fact({
  value: 10000,
  unit: 'monthly active users',
  says: 'The first 10,000 monthly active users of an account who sign in directly or through a social provider are free on the plans Lite and Essentials.',
  source: 'https://aws.amazon.com/cognito/pricing/',
  checked: '2026-11-30',
  course: '50,000',
});
export const litePrice = fact({
  value: 0.0055,
  unit: 'USD',
  says: 'On Lite a monthly active user above the free ones, other than through SAML or OIDC, costs 0.0055 USD, up to the next price step.',
  source: 'https://aws.amazon.com/cognito/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
});
export const liteStep = fact({
  value: 100000,
  unit: 'users',
  says: 'On Lite the first paid price holds up to 100,000 monthly active users.',
  source: 'https://aws.amazon.com/cognito/pricing/',
  checked: '2026-11-30',
  unverified: true,
});
export const liteSecondPrice = fact({
  value: 0.0046,
  unit: 'USD',
  says: 'On Lite a monthly active user in the second price step costs 0.0046 USD.',
  source: 'https://aws.amazon.com/cognito/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
});
export const liteSecondStep = fact({
  value: 1000000,
  unit: 'users',
  says: 'On Lite the second price holds up to 1,000,000 monthly active users.',
  source: 'https://aws.amazon.com/cognito/pricing/',
  checked: '2026-11-30',
  unverified: true,
});
export const essentialsPrice = fact({
  value: 0.015,
  unit: 'USD',
  says: 'On Essentials a monthly active user above the free ones, other than through SAML or OIDC, costs 0.015 USD.',
  source: 'https://aws.amazon.com/cognito/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
});
export const plusPrice = fact({
  value: 0.02,
  unit: 'USD',
  says: 'On Plus each monthly active user costs 0.02 USD, from the first one.',
  source: 'https://aws.amazon.com/cognito/pricing/',
  checked: '2026-11-30',
  region: 'us-east-1',
});
export const authenticationRate = fact({
  value: 120,
  unit: 'requests a second',
  says: 'Sign-ins of all user pools of an account in a Region share 120 requests a second by default.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const challengeFactor = fact({
  value: 3,
  unit: 'times',
  says: 'Answers to challenges have three times the rate of the sign-ins; what is above counts as sign-ins.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const creationRate = fact({
  value: 50,
  unit: 'requests a second',
  says: 'Sign-ups and confirmations of all user pools of an account in a Region share 50 requests a second by default.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const federationRate = fact({
  value: 25,
  unit: 'requests a second',
  says: 'Sign-ins through external providers share 25 requests a second in a Region by default.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const perUserRate = fact({
  value: 10,
  unit: 'requests a second',
  says: 'A user pool answers 10 reading and 10 writing requests a second for one user.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const machineRate = fact({
  value: 150,
  unit: 'requests a second',
  says: 'Client credentials requests of an account in a Region share 150 requests a second.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});

// Cognito Sync.
export const syncDatasets = fact({
  value: 20,
  says: 'Cognito Sync keeps up to 20 datasets for an identity by default.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const syncDatasetSize = fact({
  value: 1,
  unit: 'MB',
  says: 'A dataset of Cognito Sync holds up to 1 MB by default.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});
export const syncRecords = fact({
  value: 1024,
  says: 'A dataset of Cognito Sync holds up to 1,024 records by default.',
  source: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
  checked: '2026-11-30',
});

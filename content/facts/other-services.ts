import { fact } from '#facts/fact';

// Certificates.
export const privateValidity = fact({
  value: 395,
  unit: 'days',
  says: 'A private certificate that ACM requests from AWS Private CA is valid for 395 days, which is 13 months.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/gs-acm-request-private.html',
  checked: '2026-11-30',
  unverified: true,
});
export const formerValidity = fact({
  value: 395,
  unit: 'days',
  says: 'Public certificates of ACM used to be valid for 395 days.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/dns-renewal-validation.html',
  checked: '2026-11-30',
});
export const formerRenewal = fact({
  value: 60,
  unit: 'days',
  says: 'Public certificates of 395 days are renewed 60 days before they expire, and then last 198 days.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/dns-renewal-validation.html',
  checked: '2026-11-30',
});
export const industryLimitFrom2027 = fact({
  value: 100,
  unit: 'days',
  says: 'From March 2027 a public certificate of any authority may be valid for up to 100 days.',
  source: 'https://aws.amazon.com/certificate-manager/faqs/',
  checked: '2026-11-30',
});
export const industryLimitFrom2029 = fact({
  value: 47,
  unit: 'days',
  says: 'From March 2029 a public certificate of any authority may be valid for up to 47 days.',
  source: 'https://aws.amazon.com/certificate-manager/faqs/',
  checked: '2026-11-30',
});
export const validationMailLife = fact({
  value: 72,
  unit: 'hours',
  says: 'The link in a validation email of ACM works for 72 hours.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/email-validation.html',
  checked: '2026-11-30',
});
export const validationMailboxes = fact({
  value: 5,
  says: 'ACM sends validation emails to five administrative addresses of a domain, such as hostmaster.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/email-validation.html',
  checked: '2026-11-30',
});
export const emailIssueEnd = fact({
  value: '31 March 2027',
  says: 'From 31 March 2027 ACM issues no certificates validated by email any more.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/08/AWS-Certificate-Manager-Email-DNS-Switch',
  checked: '2026-11-30',
});
export const emailRenewalEnd = fact({
  value: '30 September 2027',
  says: 'From 30 September 2027 ACM renews no certificates validated by email any more.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/08/AWS-Certificate-Manager-Email-DNS-Switch',
  checked: '2026-11-30',
});
export const emailToDnsSince = fact({
  value: 'August 2026',
  says: 'Since August 2026 a public certificate of ACM that was validated by email can be switched to DNS validation and keeps its ARN.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/08/AWS-Certificate-Manager-Email-DNS-Switch',
  checked: '2026-11-30',
});
export const acmeValidity = fact({
  value: 45,
  unit: 'days',
  says: 'A public certificate fetched from an ACME endpoint of ACM is valid for 45 days.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/07/aws-certificate-manager-acme/',
  checked: '2026-11-30',
});
export const cnameChainMax = fact({
  value: 5,
  says: 'DNS validation fails if more than five CNAME records are chained.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html',
  checked: '2026-11-30',
});
export const expiryEventsPublic = fact({
  value: 30,
  unit: 'days',
  says: 'ACM sends daily events from 30 days before a public certificate expires, by default.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/supported-events.html',
  checked: '2026-11-30',
});
export const expiryEventsOther = fact({
  value: 45,
  unit: 'days',
  says: 'ACM sends daily events from 45 days before an imported or private certificate expires, by default.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/supported-events.html',
  checked: '2026-11-30',
});
export const exportableSince = fact({
  value: '17 June 2025',
  says: 'Public certificates made before 17 June 2025 cannot be exported from ACM.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/export-public-certificate.html',
  checked: '2026-11-30',
});
export const namesPerCertificate = fact({
  value: 10,
  says: 'By default a certificate that ACM issues takes up to 10 names, other than through ACME.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html',
  checked: '2026-11-30',
});
export const certificatesPerRegion = fact({
  value: 2500,
  says: 'By default an account may have 2,500 certificates of ACM in a Region; those of a private authority or through ACME do not count.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html',
  checked: '2026-11-30',
});

// Sending mail.
export const sandboxDaily = fact({
  value: 200,
  unit: 'recipients',
  says: 'In the SES sandbox 200 recipients in 24 hours may be sent to.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/quotas.html',
  checked: '2026-11-30',
});
export const sandboxRate = fact({
  value: 1,
  unit: 'a second',
  says: 'In the SES sandbox one recipient a second may be sent to.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/quotas.html',
  checked: '2026-11-30',
});
export const recipientsMax = fact({
  value: 50,
  says: 'An SES message has at most 50 recipients, To, CC and BCC together.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/quotas.html',
  checked: '2026-11-30',
});
export const messageMax = fact({
  value: 40,
  unit: 'MB',
  says: 'A message sent by SMTP or by version 2 of the SES API has at most 40 MB, after base64 encoding.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/quotas.html',
  checked: '2026-11-30',
});
export const messageMaxOldApi = fact({
  value: 10,
  unit: 'MB',
  says: 'A message sent by version 1 of the SES API has at most 10 MB, after base64 encoding.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/quotas.html',
  checked: '2026-11-30',
});
export const throttledPort = fact({
  value: '25',
  says: 'EC2 throttles outgoing mail on port 25 by default.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html',
  checked: '2026-11-30',
});
export const startTlsPorts = fact({
  value: '587 or 2587',
  says: 'The SMTP endpoint of SES takes STARTTLS on port 587 or 2587, and on 25.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html',
  checked: '2026-11-30',
});
export const tlsPorts = fact({
  value: '465 or 2465',
  says: 'The SMTP endpoint of SES takes TLS from the first byte on port 465 or 2465.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html',
  checked: '2026-11-30',
});
export const productionAnswer = fact({
  value: 24,
  unit: 'hours',
  says: 'AWS gives a first answer to a request to leave the SES sandbox within 24 hours.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html',
  checked: '2026-11-30',
});
export const identitiesMax = fact({
  value: 10000,
  says: 'An account may verify 10,000 identities in a Region for SES.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/quotas.html',
  checked: '2026-11-30',
});
export const bounceReview = fact({
  value: 5,
  unit: '%',
  says: 'AWS reviews an SES account whose bounce rate is 5% or more.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/reputationdashboardmessages.html',
  checked: '2026-11-30',
});
export const bouncePause = fact({
  value: 10,
  unit: '%',
  says: 'AWS may pause sending of an SES account whose bounce rate is 10% or more.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/reputationdashboardmessages.html',
  checked: '2026-11-30',
});
export const complaintReview = fact({
  value: 0.1,
  unit: '%',
  says: 'AWS reviews an SES account whose complaint rate is 0.1% or more.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/reputationdashboardmessages.html',
  checked: '2026-11-30',
});
export const complaintPause = fact({
  value: 0.5,
  unit: '%',
  says: 'AWS may pause sending of an SES account whose complaint rate is 0.5% or more.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/reputationdashboardmessages.html',
  checked: '2026-11-30',
});

// Receiving mail.
export const receivedToS3 = fact({
  value: 40,
  unit: 'MB',
  says: 'SES stores a received message of up to 40 MB in S3.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/quotas.html',
  checked: '2026-11-30',
});
export const receivedToSns = fact({
  value: 150,
  unit: 'KB',
  says: 'SES publishes a received message of up to 150 KB to SNS; a larger one bounces.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/quotas.html',
  checked: '2026-11-30',
});
export const receiptRulesMax = fact({
  value: 200,
  says: 'A receipt rule set of SES has up to 200 rules.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/quotas.html',
  checked: '2026-11-30',
});
export const receiptActionsMax = fact({
  value: 10,
  says: 'A receipt rule of SES has up to 10 actions.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/quotas.html',
  checked: '2026-11-30',
});
export const ruleSetsMax = fact({
  value: 40,
  says: 'An account has up to 40 receipt rule sets, of which one is active.',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/quotas.html',
  checked: '2026-11-30',
});
export const workMailEnd = fact({
  value: '31 March 2027',
  says: 'Amazon WorkMail ends on 31 March 2027.',
  source: 'https://docs.aws.amazon.com/workmail/latest/adminguide/workmail-end-of-support.html',
  checked: '2026-11-30',
});

// Workflows with SWF.
export const swfExecutionMax = fact({
  value: 1,
  unit: 'year',
  says: 'A workflow execution of SWF may run for one year, and the quota cannot be raised.',
  source: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-dg-limits.html',
  checked: '2026-11-30',
});
export const swfHistoryMax = fact({
  value: 25000,
  unit: 'events',
  says: 'The history of an SWF execution holds 25,000 events, and the quota cannot be raised.',
  source: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-dg-limits.html',
  checked: '2026-11-30',
});
export const swfOpenMax = fact({
  value: 100000,
  says: 'A domain of SWF may have 100,000 open executions by default.',
  source: 'https://docs.aws.amazon.com/amazonswf/latest/developerguide/swf-dg-limits.html',
  checked: '2026-11-30',
});
export const stepFunctionsServices = fact({
  value: 'more than 200',
  says: 'Step Functions can call more than 200 AWS services directly.',
  source: 'https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html',
  checked: '2026-11-30',
  unverified: true,
});

// Databases.
export const neptuneReplicasMax = fact({
  value: 15,
  says: 'A Neptune cluster has up to 15 read replicas.',
  source: 'https://docs.aws.amazon.com/neptune/latest/userguide/intro.html',
  checked: '2026-11-30',
});
export const documentDbReplicasMax = fact({
  value: 15,
  says: 'An instance-based DocumentDB cluster has up to 15 replicas.',
  source: 'https://docs.aws.amazon.com/documentdb/latest/devguide/what-is.html',
  checked: '2026-11-30',
});
export const documentDbVolumeMax = fact({
  value: 256,
  unit: 'TiB',
  says: 'From engine version 8.0 on, the storage of an instance-based DocumentDB cluster grows up to 256 TiB.',
  source: 'https://docs.aws.amazon.com/documentdb/latest/devguide/what-is.html',
  checked: '2026-11-30',
});
export const documentDbOlderVolumeMax = fact({
  value: 128,
  unit: 'TiB',
  says: 'Before engine version 8.0 the storage of an instance-based DocumentDB cluster grows up to 128 TiB.',
  source: 'https://docs.aws.amazon.com/documentdb/latest/devguide/what-is.html',
  checked: '2026-11-30',
});
export const qldbEnd = fact({
  value: '31 July 2025',
  says: 'The ledger database QLDB ended on 31 July 2025.',
  source: 'https://docs.aws.amazon.com/qldb/latest/developerguide/document-history.html',
  checked: '2026-11-30',
  unverified: true,
});

// AppConfig and assistants.
export const appConfigPoll = fact({
  value: 45,
  unit: 'seconds',
  says: 'The AppConfig agent asks for a new configuration every 45 seconds by default.',
  source: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-integration-ec2.html',
  checked: '2026-11-30',
});
export const appConfigPort = fact({
  value: '2772',
  says: 'The AppConfig agent answers on port 2772 of localhost.',
  source: 'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-integration-ec2.html',
  checked: '2026-11-30',
});
export const appConfigSize = fact({
  value: 2,
  unit: 'MB',
  says: 'A configuration in AppConfig’s own store has up to 2 MB by default.',
  source:
    'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-quotas.html',
  checked: '2026-11-30',
});
export const appConfigRecommended = fact({
  value: 20,
  unit: '%',
  says: 'The predefined strategy AppConfig.Linear20PercentEvery6Minutes reaches a further 20% of the targets every six minutes.',
  source:
    'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-deployment-strategy-predefined.html',
  checked: '2026-11-30',
});
export const appConfigBake = fact({
  value: 30,
  unit: 'minutes',
  says: 'With AppConfig.Linear20PercentEvery6Minutes alarms are watched for 30 minutes after the last step.',
  source:
    'https://docs.aws.amazon.com/appconfig/latest/userguide/appconfig-creating-deployment-strategy-predefined.html',
  checked: '2026-11-30',
});

import { fact } from '#facts/fact';

// Bundles and versions.
export const bundleMax = fact({
  value: 500,
  unit: 'MB',
  says: 'A source bundle has at most 500 MB.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/applications-sourcebundle.html',
  checked: '2026-11-29',
  course: '512 MB',
});
export const versionQuota = fact({
  value: 1000,
  unit: 'versions',
  says: 'By default an account keeps at most 1,000 application versions in a Region, over all applications.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/elasticbeanstalk.html',
  checked: '2026-11-29',
});
export const lifecycleBatch = fact({
  value: 100,
  unit: 'versions',
  says: 'A lifecycle policy deletes up to 100 versions each time it is applied.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/applications-lifecycle.html',
  checked: '2026-11-29',
});
export const lifecycleAge = fact({
  value: '1 to 180',
  unit: 'days',
  says: 'A lifecycle policy by age keeps versions for 1 to 180 days.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/applications-lifecycle.html',
  checked: '2026-11-29',
  unverified: true,
});
export const lifecycleCount = fact({
  value: '1 to 1,000',
  unit: 'versions',
  says: 'A lifecycle policy by number keeps 1 to 1,000 versions of an application.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/applications-lifecycle.html',
  checked: '2026-11-29',
  unverified: true,
});
export const lifecycleTerminated = fact({
  value: 'ten weeks',
  says: 'A lifecycle policy spares a version whose environment was terminated less than ten weeks ago.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/applications-lifecycle.html',
  checked: '2026-11-29',
});

// Deployments.
export const defaultPolicy = fact({
  value: 'all at once',
  says: 'The default deployment policy is all at once.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.rolling-version-deploy.html',
  checked: '2026-11-29',
});
export const checksWeb = fact({
  value: '12 in two minutes',
  says: 'With enhanced health a web instance of a batch counts as healthy after that many checks in a row with the status Ok, 12 in two minutes.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.rolling-version-deploy.html',
  checked: '2026-11-29',
});
export const checksWorker = fact({
  value: '18 in three minutes',
  says: 'With enhanced health a worker instance of a batch has to pass more checks than a web instance, 18 in three minutes.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features.rolling-version-deploy.html',
  checked: '2026-11-29',
});
export const commandTimeout = fact({
  value: 600,
  unit: 'seconds',
  says: 'The command timeout of a deployment is 600 seconds by default.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html',
  checked: '2026-11-29',
});
export const splitShare = fact({
  value: 10,
  unit: '%',
  says: 'Traffic splitting sends 10% of the traffic to the new version by default.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html',
  checked: '2026-11-29',
});
export const splitTime = fact({
  value: 5,
  unit: 'minutes',
  says: 'Traffic splitting evaluates the new version for 5 minutes by default.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html',
  checked: '2026-11-29',
});
export const splitTimeRange = fact({
  value: '3 to 600',
  unit: 'minutes',
  says: 'The evaluation time of traffic splitting is 3 to 600 minutes.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html',
  checked: '2026-11-29',
});

export const failedLogs = fact({
  value: '1 hour',
  says: 'The logs of the instances of a failed immutable update stay in S3 for 1 hour.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environmentmgmt-updates-immutable.html',
  checked: '2026-11-29',
});

// Configuration.
export const minSize = fact({
  value: 1,
  says: 'The Auto Scaling group of an environment has a minimum size of one by default.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options.html',
  checked: '2026-11-29',
});
export const secretsSince = fact({
  value: '26 March 2025',
  says: 'Platform versions released on or after 26 March 2025 can fill environment variables from secrets and parameters.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.secrets.env-vars.html',
  checked: '2026-11-29',
});
export const secretKeySince = fact({
  value: '13 January 2026',
  says: 'Platform versions released on or after 13 January 2026 can take one key out of a JSON secret.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/AWSHowTo.secrets.env-vars.html',
  checked: '2026-11-29',
});

// Platforms and health.
export const al1Retired = fact({
  value: '18 July 2022',
  says: 'All platform branches on the first Amazon Linux were retired on 18 July 2022.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-schedule.html',
  checked: '2026-11-29',
});
export const al2End = fact({
  value: '30 June 2026',
  says: 'Amazon Linux 2 reached its end of life on 30 June 2026.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-schedule.html',
  checked: '2026-11-29',
});
export const al2Retired = fact({
  value: '6 August 2026',
  says: 'The last platform branches on Amazon Linux 2 were retired on 6 August 2026.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-schedule.html',
  checked: '2026-11-29',
});
export const retiredGrace = fact({
  value: 90,
  unit: 'days',
  says: 'Customers with environments on a retired platform branch have 90 days of grace.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-support-policy.html',
  checked: '2026-11-30',
});
export const updateWindow = fact({
  value: 'two hours',
  says: 'The weekly window of managed platform updates is two hours long.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html',
  checked: '2026-11-29',
});
export const healthInterval = fact({
  value: 10,
  unit: 'seconds',
  says: 'With enhanced health the agent on an instance reports every 10 seconds.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html',
  checked: '2026-11-29',
});
export const hooksExecutable = fact({
  value: '29 April 2022',
  says: 'On platform versions of Amazon Linux 2 and 2023 released since 29 April 2022, Elastic Beanstalk makes platform hooks executable by itself.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/platforms-linux-extend.hooks.html',
  checked: '2026-11-29',
});
export const clusterFirst = fact({
  value: '10 minutes',
  says: 'The first Beanstalk Cluster environment on a set of subnets waits about 10 minutes for its EKS cluster.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/beanstalk-cluster-concepts.html',
  checked: '2026-11-29',
});

// Workers.
export const workerRetries = fact({
  value: 10,
  says: 'A worker message moves to the dead-letter queue after 10 failed attempts by default.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-tiers.html',
  checked: '2026-11-29',
});
export const workerRetriesRange = fact({
  value: '1 to 100',
  says: 'The maximum number of attempts for a worker message is 1 to 100.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-tiers.html',
  checked: '2026-11-29',
});
export const workerConnections = fact({
  value: 50,
  unit: 'connections',
  says: 'The worker daemon opens at most 50 connections to the application on its instance by default.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-tiers.html',
  checked: '2026-11-29',
});
export const workerConnectionsRange = fact({
  value: '1 to 100',
  unit: 'connections',
  says: 'The worker daemon can be set to open 1 to 100 connections to the application on its instance.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-tiers.html',
  checked: '2026-11-29',
});
export const workerVisibility = fact({
  value: 300,
  unit: 'seconds',
  says: 'A worker environment hides a message it has received for 300 seconds by default (the visibility timeout).',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html',
  checked: '2026-11-29',
});
export const workerInactivity = fact({
  value: 299,
  unit: 'seconds',
  says: 'The worker daemon waits 299 seconds for an answer by default.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html',
  checked: '2026-11-29',
});
export const workerErrorVisibility = fact({
  value: 2,
  unit: 'seconds',
  says: 'After an error answer a worker message is hidden for 2 seconds by default.',
  source: 'https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options-general.html',
  checked: '2026-11-29',
});

import { fact } from '#facts/fact';

// CPU credits of burstable instances.
export const t2NanoCreditsPerHour = fact({
  value: 3,
  unit: 'CPU credits per hour',
  says: 'A t2.nano earns 3 CPU credits per hour.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2NanoVcpus = fact({
  value: 1,
  unit: 'vCPU',
  says: 'A t2.nano has 1 vCPU.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2MicroCreditsPerHour = fact({
  value: 6,
  unit: 'CPU credits per hour',
  says: 'A t2.micro earns 6 CPU credits per hour.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2MicroVcpus = fact({
  value: 1,
  unit: 'vCPU',
  says: 'A t2.micro has 1 vCPU.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2SmallCreditsPerHour = fact({
  value: 12,
  unit: 'CPU credits per hour',
  says: 'A t2.small earns 12 CPU credits per hour.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2SmallVcpus = fact({
  value: 1,
  unit: 'vCPU',
  says: 'A t2.small has 1 vCPU.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3NanoCreditsPerHour = fact({
  value: 6,
  unit: 'CPU credits per hour',
  says: 'A t3.nano earns 6 CPU credits per hour, and so do its t3a and t4g siblings.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3NanoVcpus = fact({
  value: 2,
  unit: 'vCPUs',
  says: 'A t3.nano has 2 vCPUs.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3MicroCreditsPerHour = fact({
  value: 12,
  unit: 'CPU credits per hour',
  says: 'A t3.micro earns 12 CPU credits per hour, and so do its t3a and t4g siblings.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3MicroVcpus = fact({
  value: 2,
  unit: 'vCPUs',
  says: 'A t3.micro has 2 vCPUs.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3SmallCreditsPerHour = fact({
  value: 24,
  unit: 'CPU credits per hour',
  says: 'A t3.small earns 24 CPU credits per hour, and so do its t3a and t4g siblings.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3SmallVcpus = fact({
  value: 2,
  unit: 'vCPUs',
  says: 'A t3.small has 2 vCPUs.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3LargeCreditsPerHour = fact({
  value: 36,
  unit: 'CPU credits per hour',
  says: 'A t3.large earns 36 CPU credits per hour, and so do its t3a and t4g siblings.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3LargeVcpus = fact({
  value: 2,
  unit: 'vCPUs',
  says: 'A t3.large has 2 vCPUs.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3XlargeCreditsPerHour = fact({
  value: 96,
  unit: 'CPU credits per hour',
  says: 'A t3.xlarge earns 96 CPU credits per hour, and so do its t3a and t4g siblings.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3XlargeVcpus = fact({
  value: 4,
  unit: 'vCPUs',
  says: 'A t3.xlarge has 4 vCPUs.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const creditAccrualHours = fact({
  value: 24,
  unit: 'hours',
  says: 'A burstable instance can save at most the CPU credits that it earns in 24 hours; launch credits of a T2 come on top.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-30',
});
export const launchCreditsPerVcpu = fact({
  value: 30,
  unit: 'CPU credits per vCPU',
  says: 'A T2 instance in Standard mode gets 30 launch credits per vCPU at each launch or start.',
  source:
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-standard-mode-concepts.html',
  checked: '2026-11-29',
});
export const creditsKeptAfterStop = fact({
  value: 7,
  unit: 'days',
  says: 'The credit balance of a T3, T3a, T4g or T8i instance is kept for 7 days after a stop; a T2 instance loses it at once.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const surplusCreditPrice = fact({
  value: 0.05,
  unit: 'USD per vCPU-hour',
  says: 'Surplus credits that are not paid back cost 0.05 USD per vCPU-hour for a T3 with Linux in AWS’s example.',
  source:
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html',
  checked: '2026-11-29',
  region: 'us-east-1',
});

// More burstable sizes.
export const t2NanoCreditsMax = fact({
  value: 72,
  says: 'A t2.nano can hold at most 72 earned CPU credits.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2NanoBaseline = fact({
  value: 5,
  unit: '%',
  says: 'The baseline of a t2.nano is 5% of each of its vCPUs (1 in all).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2MicroCreditsMax = fact({
  value: 144,
  says: 'A t2.micro can hold at most 144 earned CPU credits.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2MicroBaseline = fact({
  value: 10,
  unit: '%',
  says: 'The baseline of a t2.micro is 10% of each of its vCPUs (1 in all).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2SmallCreditsMax = fact({
  value: 288,
  says: 'A t2.small can hold at most 288 earned CPU credits.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2SmallBaseline = fact({
  value: 20,
  unit: '%',
  says: 'The baseline of a t2.small is 20% of each of its vCPUs (1 in all).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2MediumCreditsMax = fact({
  value: 576,
  says: 'A t2.medium can hold at most 576 earned CPU credits.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2MediumBaseline = fact({
  value: 20,
  unit: '%',
  says: 'The baseline of a t2.medium is 20% of each of its vCPUs (2 in all).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2LargeCreditsMax = fact({
  value: 864,
  says: 'A t2.large can hold at most 864 earned CPU credits.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2LargeBaseline = fact({
  value: 30,
  unit: '%',
  says: 'The baseline of a t2.large is 30% of each of its vCPUs (2 in all).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2XlargeCreditsMax = fact({
  value: 1_296,
  says: 'A t2.xlarge can hold at most 1,296 earned CPU credits.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2XlargeBaseline = fact({
  value: 22.5,
  unit: '%',
  says: 'The baseline of a t2.xlarge is 22.5% of each of its vCPUs (4 in all).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t2DoubleXlargeCreditsMax = fact({
  value: 1_958.4,
  says: 'A t2.2xlarge can hold at most 1,958.4 earned CPU credits.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
  course: '1,944',
});
export const t2DoubleXlargeBaseline = fact({
  value: 17,
  unit: '%',
  says: 'The baseline of a t2.2xlarge is 17% of each of its vCPUs (8 in all).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3NanoCreditsMax = fact({
  value: 144,
  says: 'A t3.nano can hold at most 144 earned CPU credits.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3NanoBaseline = fact({
  value: 5,
  unit: '%',
  says: 'The baseline of a t3.nano is 5% of each of its vCPUs (2 in all).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3MicroCreditsMax = fact({
  value: 288,
  says: 'A t3.micro can hold at most 288 earned CPU credits.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3MicroBaseline = fact({
  value: 10,
  unit: '%',
  says: 'The baseline of a t3.micro is 10% of each of its vCPUs (2 in all).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3SmallCreditsMax = fact({
  value: 576,
  says: 'A t3.small can hold at most 576 earned CPU credits.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3SmallBaseline = fact({
  value: 20,
  unit: '%',
  says: 'The baseline of a t3.small is 20% of each of its vCPUs (2 in all).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3MediumCreditsMax = fact({
  value: 576,
  says: 'A t3.medium can hold at most 576 earned CPU credits.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3MediumBaseline = fact({
  value: 20,
  unit: '%',
  says: 'The baseline of a t3.medium is 20% of each of its vCPUs (2 in all).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3LargeCreditsMax = fact({
  value: 864,
  says: 'A t3.large can hold at most 864 earned CPU credits.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3LargeBaseline = fact({
  value: 30,
  unit: '%',
  says: 'The baseline of a t3.large is 30% of each of its vCPUs (2 in all).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3XlargeCreditsMax = fact({
  value: 2_304,
  says: 'A t3.xlarge can hold at most 2,304 earned CPU credits.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3XlargeBaseline = fact({
  value: 40,
  unit: '%',
  says: 'The baseline of a t3.xlarge is 40% of each of its vCPUs (4 in all).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3DoubleXlargeCreditsMax = fact({
  value: 4_608,
  says: 'A t3.2xlarge can hold at most 4,608 earned CPU credits.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const t3DoubleXlargeBaseline = fact({
  value: 40,
  unit: '%',
  says: 'The baseline of a t3.2xlarge is 40% of each of its vCPUs (8 in all).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
});
export const launchCreditStartsMax = fact({
  value: 100,
  unit: 'starts',
  says: 'By default, T2 instances in Standard mode get launch credits for 100 launches or starts in 24 hours, in an account and Region; a new account may have fewer.',
  source:
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-standard-mode-concepts.html',
  checked: '2026-11-30',
});
export const t3LargeExamplePrice = fact({
  value: 0.0835,
  unit: 'USD per hour',
  says: 'AWS’s break-even example takes 0.0835 USD per hour for a t3.large with Linux in us-east-1.',
  source:
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html',
  checked: '2026-11-29',
  region: 'us-east-1',
});
export const m5LargeExamplePrice = fact({
  value: 0.096,
  unit: 'USD per hour',
  says: 'AWS’s break-even example takes 0.096 USD per hour for an m5.large with Linux in us-east-1.',
  source:
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html',
  checked: '2026-11-29',
  region: 'us-east-1',
});
export const t3LargeBreakEven = fact({
  value: 42.5,
  unit: '%',
  says: 'In AWS’s example a t3.large in Unlimited mode costs as much as an m5.large at an average CPU use of 42.5%.',
  source:
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html',
  checked: '2026-11-29',
  region: 'us-east-1',
});
export const unlimitedFullLoadRatio = fact({
  value: 1.5,
  unit: 'times',
  says: 'AWS says that a T3 that runs at full CPU all the time costs about 1.5 times as much as an M5 of the same size.',
  source:
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html',
  checked: '2026-11-29',
});

// What EC2 is, and the life of an instance.
export const freeTierCredits = fact({
  value: 100,
  unit: 'USD',
  says: 'A customer who is new to AWS gets 100 USD of credits with the account.',
  source: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/free-tier.html',
  checked: '2026-11-30',
  course: '12 free months with a t2.micro',
});
export const freeTierExtraCredits = fact({
  value: 100,
  unit: 'USD',
  says: 'A customer who is new to AWS can earn up to 100 USD of further credits by activities.',
  source: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/free-tier.html',
  checked: '2026-11-30',
});
export const freePlanMax = fact({
  value: 6,
  unit: 'months',
  says: 'The free account plan ends after 6 months or when the credits are used, whichever comes first.',
  source: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/free-tier.html',
  checked: '2026-11-29',
});
export const statusCheckRhythm = fact({
  value: 'every minute',
  says: 'EC2 runs status checks every minute.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-system-instance-status-check.html',
  checked: '2026-11-29',
});
export const applicationCheckRhythm = fact({
  value: 60,
  unit: 'seconds',
  says: 'An application status check calls the application every 60 seconds.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/application-status-checks.html',
  checked: '2026-11-29',
});
export const applicationCheckThreshold = fact({
  value: 2,
  says: 'By default, two failed or two good answers in a row change the result of an application status check.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/application-status-checks.html',
  checked: '2026-11-29',
});
export const hibernationMemoryLimit = fact({
  value: 150,
  unit: 'GiB',
  says: 'A Linux instance can hibernate only with less than 150 GiB of memory.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/hibernating-prerequisites.html',
  checked: '2026-11-29',
});

// Connecting.
export const sshPort = fact({
  value: '22',
  says: 'SSH uses TCP port 22.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html',
  checked: '2026-11-29',
});
export const userAmazonLinux = fact({
  value: 'ec2-user',
  says: 'The default user of Amazon Linux images is ec2-user.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connection-prereqs-general.html',
  checked: '2026-11-29',
});
export const userUbuntu = fact({
  value: 'ubuntu',
  says: 'The default user of Ubuntu images is ubuntu.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connection-prereqs-general.html',
  checked: '2026-11-29',
});
export const userDebian = fact({
  value: 'admin',
  says: 'The default user of Debian images is admin.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connection-prereqs-general.html',
  checked: '2026-11-29',
});
export const userRocky = fact({
  value: 'rocky',
  says: 'The default user of Rocky Linux images is rocky.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connection-prereqs-general.html',
  checked: '2026-11-29',
});
export const connectKeyLifetime = fact({
  value: 60,
  unit: 'seconds',
  says: 'EC2 Instance Connect leaves the pushed public key in the instance metadata for 60 seconds.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/connect-linux-inst-eic.html',
  checked: '2026-11-29',
});
export const connectAmazonLinux2Since = fact({
  value: '2.0.20190618',
  says: 'Amazon Linux 2 images have EC2 Instance Connect installed from 2.0.20190618 on.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-connect-set-up.html',
  checked: '2026-11-29',
});
export const connectUbuntuSince = fact({
  value: '20.04',
  says: 'Ubuntu images have EC2 Instance Connect installed from 20.04 on.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-connect-set-up.html',
  checked: '2026-11-29',
});
export const connectEndpointsPerVpc = fact({
  value: 1,
  says: 'A VPC has at most one EC2 Instance Connect Endpoint.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/eice-quotas.html',
  checked: '2026-11-29',
});
export const connectEndpointConnections = fact({
  value: 20,
  unit: 'connections',
  says: 'An EC2 Instance Connect Endpoint carries at most 20 connections at a time.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/eice-quotas.html',
  checked: '2026-11-29',
});

// Security groups.
export const portHttp = fact({
  value: '80',
  says: 'HTTP uses TCP port 80.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html',
  checked: '2026-11-29',
});
export const portHttps = fact({
  value: '443',
  says: 'HTTPS uses TCP port 443.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html',
  checked: '2026-11-29',
});
export const portRdp = fact({
  value: '3389',
  says: 'Remote Desktop (RDP) uses TCP port 3389.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html',
  checked: '2026-11-29',
});
export const portNfs = fact({
  value: '2049',
  says: 'NFS, and with it EFS, uses TCP port 2049.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html',
  checked: '2026-11-29',
});
export const portMysql = fact({
  value: '3306',
  says: 'MySQL, MariaDB and Aurora MySQL use TCP port 3306 by default.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html',
  checked: '2026-11-29',
});
export const portPostgres = fact({
  value: '5432',
  says: 'PostgreSQL uses TCP port 5432 by default.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html',
  checked: '2026-11-29',
});
export const groupsPerInterface = fact({
  value: 5,
  unit: 'security groups',
  says: 'A network interface has at most 5 security groups by default.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  checked: '2026-11-29',
});
export const groupsPerInterfaceMax = fact({
  value: 16,
  unit: 'security groups',
  says: 'The quota of security groups per network interface can be raised to 16.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  checked: '2026-11-29',
});
export const rulesPerGroup = fact({
  value: 60,
  unit: 'rules',
  says: 'A security group has by default at most 60 inbound and 60 outbound rules, counted apart for IPv4 and IPv6.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  checked: '2026-11-29',
});
export const rulesTimesGroupsMax = fact({
  value: 1_000,
  says: 'Rules per security group times security groups per network interface cannot exceed 1,000.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  checked: '2026-11-29',
});
export const groupsPerRegion = fact({
  value: 2_500,
  unit: 'security groups',
  says: 'An account has at most 2,500 security groups in a Region by default.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  checked: '2026-11-29',
});

// Addresses.
export const elasticIpsPerRegion = fact({
  value: 5,
  unit: 'Elastic IP addresses',
  says: 'An account may have 5 Elastic IP addresses in each Region by default.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html',
  checked: '2026-11-29',
  course: '5 per account',
});
export const publicIpv4Price = fact({
  value: 0.005,
  unit: 'USD per hour',
  says: 'A public IPv4 address costs 0.005 USD per hour, in use or idle; AWS’s guide calculates with this price.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html',
  checked: '2026-11-29',
  region: 'no Region named',
  course: 'only an Elastic IP address that is not in use costs',
});
export const publicIpv4PriceSince = fact({
  value: '1 February 2024',
  says: 'AWS has charged for all public IPv4 addresses since 1 February 2024.',
  source: 'https://aws.amazon.com/blogs/aws/new-aws-public-ipv4-address-charge-public-ip-insights/',
  checked: '2026-11-29',
  unverified: true,
});

// User data, metadata and images.
export const userDataMax = fact({
  value: 16,
  unit: 'KB',
  says: 'User data may be 16 KB before base64 encoding.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html',
  checked: '2026-11-29',
});
export const amazonLinuxCurrent = fact({
  value: 'Amazon Linux 2023',
  says: 'The current Amazon Linux is Amazon Linux 2023, released in March 2023.',
  source: 'https://docs.aws.amazon.com/linux/al2023/ug/release-cadence.html',
  checked: '2026-11-29',
  course: 'Amazon Linux 2',
});
export const amazonLinuxFormer = fact({
  value: 'Amazon Linux 2',
  says: 'Before version 2023 there was Amazon Linux 2.',
  source: 'https://docs.aws.amazon.com/AL2/latest/relnotes/relnotes-20250902.html',
  checked: '2026-11-29',
});
export const al2SupportEnd = fact({
  value: '30 June 2026',
  says: 'Support for Amazon Linux 2 ended on 30 June 2026.',
  source: 'https://docs.aws.amazon.com/AL2/latest/relnotes/relnotes-20250902.html',
  checked: '2026-11-29',
});
export const al2023SupportEnd = fact({
  value: '30 June 2029',
  says: 'Amazon Linux 2023 is supported until 30 June 2029, from 30 June 2027 on with security and critical fixes only.',
  source: 'https://docs.aws.amazon.com/linux/al2023/ug/release-cadence.html',
  checked: '2026-11-29',
});
export const metadataAddress = fact({
  value: '169.254.169.254',
  says: 'The instance metadata service answers at 169.254.169.254.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
  checked: '2026-11-29',
});
export const metadataTokenMax = fact({
  value: 6,
  unit: 'hours',
  says: 'A session token of the metadata service lives at most 6 hours (21,600 seconds).',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
  checked: '2026-11-29',
});
export const metadataTokenMin = fact({
  value: 1,
  unit: 'second',
  says: 'A session token of the metadata service lives at least 1 second.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
  checked: '2026-11-29',
});
export const metadataHopLimit = fact({
  value: 1,
  unit: 'hop',
  says: 'The token response of the metadata service travels 1 hop by default, unless launch, account or image ask for more.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html',
  checked: '2026-11-30',
});
export const metadataHopLimitV2Images = fact({
  value: 2,
  unit: 'hops',
  says: 'With an image that requires IMDSv2, the token response travels 2 hops by default.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-IMDS-new-instances.html',
  checked: '2026-11-29',
});

// Instance types and placement.
export const typeGroups = fact({
  value: 6,
  says: 'AWS sorts its instance types into six groups.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html',
  checked: '2026-11-29',
});
export const flexBaseline = fact({
  value: 40,
  unit: '%',
  says: 'Flex instances have a baseline of 40% of the CPU.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html',
  checked: '2026-11-29',
});
export const flexFullShare = fact({
  value: 95,
  unit: '%',
  says: 'Flex instances can deliver full CPU performance for 95% of the time in 24 hours.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html',
  checked: '2026-11-29',
});
export const highMemoryEnded = fact({
  value: 'U-9tb1 to U-24tb1',
  says: 'The high memory types U-9tb1 to U-24tb1 (U-9tb1, U-12tb1, U-18tb1 and U-24tb1) can no longer be launched anew, and AWS recommends U7i.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-types.html',
  checked: '2026-11-29',
});
export const highMemoryMax = fact({
  value: 32,
  unit: 'TiB',
  says: 'The largest high memory types, U7i, have 32 TiB of memory.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html',
  checked: '2026-11-29',
});
export const spreadPerZoneMax = fact({
  value: 7,
  unit: 'running instances',
  says: 'A spread placement group over racks in a Region has at most 7 running instances in each Availability Zone; on Outposts the number of racks counts.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html',
  checked: '2026-11-30',
});
export const partitionsPerZoneMax = fact({
  value: 7,
  unit: 'partitions',
  says: 'A partition placement group has at most 7 partitions in each Availability Zone, and with Dedicated Instances two in all.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html',
  checked: '2026-11-30',
});

// Prices and ways to buy.
export const billingMinimum = fact({
  value: 60,
  unit: 'seconds',
  says: 'Each start of an On-Demand Instance is billed for at least 60 seconds.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html',
  checked: '2026-11-29',
});
export const standardVcpuQuota = fact({
  value: 5,
  unit: 'vCPUs',
  says: 'A new account may run 5 vCPUs of the standard families (A, C, D, H, I, M, R, T and Z) On-Demand in a Region.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-on-demand-instances.html',
  checked: '2026-11-29',
});
export const specialVcpuQuota = fact({
  value: 0,
  unit: 'vCPUs',
  says: 'A new account may run 0 vCPUs of each special family, such as G, P, X or high memory, until it asks for more.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-on-demand-instances.html',
  checked: '2026-11-29',
});
export const commitmentTerms = fact({
  value: '1 or 3 years',
  says: 'Savings Plans and Reserved Instances for EC2 are bought for 1 or 3 years.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-purchasing-options.html',
  checked: '2026-11-29',
});
export const computePlanDiscountMax = fact({
  value: 66,
  unit: '%',
  says: 'A Compute Savings Plan saves up to 66% against On-Demand.',
  source: 'https://docs.aws.amazon.com/savingsplans/latest/userguide/plan-types.html',
  checked: '2026-11-29',
});
export const instancePlanDiscountMax = fact({
  value: 72,
  unit: '%',
  says: 'An EC2 Instance Savings Plan saves up to 72% against On-Demand.',
  source: 'https://docs.aws.amazon.com/savingsplans/latest/userguide/plan-types.html',
  checked: '2026-11-29',
});
export const reservedDiscountMax = fact({
  value: 72,
  unit: '%',
  says: 'Reserved Instances save up to 72% against On-Demand.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-reserved-instances.html',
  checked: '2026-11-29',
  course: 'up to 75%',
});
export const convertibleDiscountMax = fact({
  value: 66,
  unit: '%',
  says: 'Convertible Reserved Instances save up to 66% according to AWS’s price page; AWS’s guide says only that they save less than Standard ones.',
  source: 'https://aws.amazon.com/ec2/pricing/reserved-instances/',
  checked: '2026-11-29',
  course: 'up to 54%',
  unverified: true,
});
export const spotDiscountMax = fact({
  value: 90,
  unit: '%',
  says: 'Spot Instances are up to 90% cheaper than On-Demand.',
  source: 'https://aws.amazon.com/ec2/spot/',
  checked: '2026-11-29',
  unverified: true,
});
export const spotNotice = fact({
  value: 2,
  unit: 'minutes',
  says: 'EC2 gives notice 2 minutes before it stops or terminates a Spot Instance, as a best effort; hibernation begins at once.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html',
  checked: '2026-11-29',
});
export const spotNoticePoll = fact({
  value: 5,
  unit: 'seconds',
  says: 'AWS recommends that a program on a Spot Instance looks for the interruption notice every 5 seconds.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html',
  checked: '2026-11-29',
});
export const spotFreeTime = fact({
  value: 'first hour',
  says: 'A Spot Instance that EC2 interrupts in its first hour costs nothing for the instance itself; its EBS volumes are billed.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-for-interrupted-spot-instances.html',
  checked: '2026-11-30',
});
export const spotBlocksClosed = fact({
  value: '1 July 2021',
  says: 'Spot blocks have not been open to new customers since 1 July 2021.',
  source: 'https://docs.aws.amazon.com/emr/latest/APIReference/API_SpotProvisioningSpecification.html',
  checked: '2026-11-29',
});
export const spotBlocksEnd = fact({
  value: '31 December 2022',
  says: 'Spot blocks were supported until 31 December 2022.',
  source: 'https://docs.aws.amazon.com/emr/latest/APIReference/API_SpotProvisioningSpecification.html',
  checked: '2026-11-29',
});
export const dedicatedFee = fact({
  value: 2,
  unit: 'USD per hour',
  says: 'Dedicated Instances cost an extra 2 USD per hour in each Region in which at least one runs.',
  source: 'https://docs.aws.amazon.com/savingsplans/latest/userguide/plan-types.html',
  checked: '2026-11-29',
  region: 'no Region named',
});
export const hostReservationDiscountMax = fact({
  value: 70,
  unit: '%',
  says: 'A Dedicated Host Reservation saves up to 70% against an On-Demand host.',
  source: 'https://aws.amazon.com/ec2/dedicated-hosts/pricing/',
  checked: '2026-11-29',
  course: 'allocated for 3 years',
  unverified: true,
});
export const imageTypesSince = fact({
  value: 'September 2026',
  says: 'The owner of an AMI can list the instance types it is for since September 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/09/ec2-images-supported-instances',
  checked: '2026-11-30',
});

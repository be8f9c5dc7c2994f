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
  says: 'A burstable instance can hold at most the CPU credits that it earns in 24 hours.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html',
  checked: '2026-11-29',
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

import { fact } from '#facts/fact';

// Traffic shifting with CodeDeploy.
export const shiftMinutesMax = fact({
  value: 2880,
  unit: 'minutes',
  says: 'In a canary or linear Lambda deployment, at most 2,880 minutes may lie between the first and the last shift of traffic.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const shiftIncrementMax = fact({
  value: 99,
  unit: '%',
  says: 'A Lambda deployment shifts at most 99% of the traffic in one increment.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html',
  checked: '2026-11-29',
});

// Prices of CodePipeline.
export const v1PipelinePrice = fact({
  value: 1,
  unit: 'USD',
  says: 'An active V1 pipeline, one with a code change running through it in the month, costs 1.00 USD a month.',
  source: 'https://aws.amazon.com/codepipeline/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const v1FreeDays = fact({
  value: 30,
  unit: 'days',
  says: 'A V1 pipeline is free for the first 30 days after it has been created.',
  source: 'https://aws.amazon.com/codepipeline/pricing/',
  checked: '2026-11-29',
  unverified: true,
});
export const v2MinutePrice = fact({
  value: 0.002,
  unit: 'USD',
  says: 'A minute of action execution in a V2 pipeline costs 0.002 USD; each action is rounded up to whole minutes, manual approval and custom actions are free.',
  source: 'https://aws.amazon.com/codepipeline/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
  unverified: true,
});
export const v2FreeMinutes = fact({
  value: 100,
  unit: 'minutes',
  says: 'An account has 100 free minutes of action execution in V2 pipelines a month.',
  source: 'https://aws.amazon.com/codepipeline/pricing/',
  checked: '2026-11-29',
  unverified: true,
});

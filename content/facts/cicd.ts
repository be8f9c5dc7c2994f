import { fact } from '#facts/fact';

// Which services are open.
export const codeCommitClosed = fact({
  value: '25 July 2024',
  says: 'The document history of CodeCommit closes the service to new customers on 25 July 2024.',
  source: 'https://docs.aws.amazon.com/codecommit/latest/userguide/history.html',
  checked: '2026-11-29',
});
export const codeCommitReopened = fact({
  value: '25 November 2025',
  says: 'The document history of CodeCommit opens the service to new customers again on 25 November 2025.',
  source: 'https://docs.aws.amazon.com/codecommit/latest/userguide/history.html',
  checked: '2026-11-29',
});
export const codeStarEnd = fact({
  value: '31 July 2024',
  says: 'On 31 July 2024 AWS ended the creating and viewing of AWS CodeStar projects.',
  source: 'https://docs.aws.amazon.com/codestar/latest/APIReference/Welcome.html',
  checked: '2026-11-29',
});
export const connectionsRenamed = fact({
  value: '29 March 2024',
  says: 'On 29 March 2024 AWS CodeStar Connections was renamed AWS CodeConnections.',
  source: 'https://docs.aws.amazon.com/dtconsole/latest/userguide/rename.html',
  checked: '2026-11-29',
});
export const connectionsNewArnSince = fact({
  value: '1 July 2024',
  says: 'Since 1 July 2024 the console creates connections with codeconnections in their ARN.',
  source: 'https://docs.aws.amazon.com/dtconsole/latest/userguide/rename.html',
  checked: '2026-11-29',
});
export const codeCatalystClosed = fact({
  value: '7 November 2025',
  says: 'Amazon CodeCatalyst closed to new customers on 7 November 2025.',
  source: 'https://docs.aws.amazon.com/codecatalyst/latest/userguide/migration.html',
  checked: '2026-11-29',
});
export const cloud9Closed = fact({
  value: 'July 2024',
  says: 'AWS Cloud9 closed to new customers in July 2024.',
  source:
    'https://aws.amazon.com/blogs/devops/how-to-migrate-from-aws-cloud9-to-aws-ide-toolkits-or-aws-cloudshell/',
  checked: '2026-11-29',
  unverified: true,
});
export const codeGuruReviewerClosed = fact({
  value: '7 November 2025',
  says: 'Since 7 November 2025 CodeGuru Reviewer accepts no new repository associations.',
  source:
    'https://docs.aws.amazon.com/codeguru/latest/reviewer-ug/codeguru-reviewer-availability-change.html',
  checked: '2026-11-29',
});

// CodeCommit.
export const codeCommitKey = fact({
  value: 'aws/codecommit',
  says: 'By default CodeCommit encrypts repositories under the AWS managed key aws/codecommit.',
  source: 'https://docs.aws.amazon.com/codecommit/latest/userguide/encryption.html',
  checked: '2026-11-29',
});
export const codeCommitOwnKeySince = fact({
  value: '21 December 2023',
  says: 'Since 21 December 2023 a CodeCommit repository can use a customer managed key.',
  source: 'https://docs.aws.amazon.com/codecommit/latest/userguide/history.html',
  checked: '2026-11-29',
});
export const codeCommitFileMax = fact({
  value: 6,
  unit: 'MB',
  says: 'A single file sent through the console, the API or the AWS CLI may have 6 MB.',
  source: 'https://docs.aws.amazon.com/codecommit/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const codeCommitBlobMax = fact({
  value: 2,
  unit: 'GB',
  says: 'A single file pushed with Git may have 2 GB.',
  source: 'https://docs.aws.amazon.com/codecommit/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const codeCommitTriggersMax = fact({
  value: 10,
  says: 'A CodeCommit repository has at most 10 triggers.',
  source: 'https://docs.aws.amazon.com/codecommit/latest/userguide/limits.html',
  checked: '2026-11-29',
});

// CodeBuild.
export const buildspecVersion = fact({
  value: '0.2',
  says: 'AWS recommends version 0.2 of the buildspec; 0.1 still works.',
  source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html',
  checked: '2026-11-29',
});
export const buildTimeoutDefault = fact({
  value: 60,
  unit: 'minutes',
  says: 'A build times out after 60 minutes unless you set another value.',
  source: 'https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateProject.html',
  checked: '2026-11-29',
});
export const buildTimeoutMin = fact({
  value: 5,
  unit: 'minutes',
  says: 'The shortest timeout of a build is 5 minutes.',
  source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html',
  checked: '2026-11-30',
});
export const buildTimeoutMax = fact({
  value: 36,
  unit: 'hours',
  says: 'The longest timeout of a build is 2,160 minutes, which is 36 hours.',
  source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html',
  checked: '2026-11-30',
  course: 'not stated; the maximum then was 8 hours',
});
export const buildQueueSize = fact({
  value: 'five times',
  says: 'At most five times as many builds as may run at once can wait in the queue.',
  source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/builds-working.html',
  checked: '2026-11-29',
});
export const buildQueueTimeout = fact({
  value: 8,
  unit: 'hours',
  says: 'A build that has not started after 8 hours leaves the queue, unless you set a shorter time.',
  source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/builds-working.html',
  checked: '2026-11-29',
});
export const concurrentBuildsListed = fact({
  value: 1,
  says: 'The quota table lists one concurrent build for most compute types and says that internal metrics set the default.',
  source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const lambdaBuildMax = fact({
  value: 15,
  unit: 'minutes',
  says: 'A build on Lambda compute runs for at most 15 minutes.',
  source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/lambda.html',
  checked: '2026-11-29',
});
export const buildHistory = fact({
  value: 1,
  unit: 'year',
  says: 'CodeBuild keeps the history of a build for one year.',
  source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const buildReportRetention = fact({
  value: 30,
  unit: 'days',
  says: 'A test report is available for 30 days after it is created.',
  source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const buildReportGroupsMax = fact({
  value: 5,
  says: 'A build project has at most five report groups.',
  source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html',
  checked: '2026-11-29',
});
export const buildOnFailureRetries = fact({
  value: 3,
  says: 'The setting on-failure: RETRY without a number repeats a build up to three times.',
  source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html',
  checked: '2026-11-29',
});
export const buildVpcSubnetsMax = fact({
  value: 16,
  says: 'The VPC configuration of a build project takes at most 16 subnets.',
  source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const buildVpcSecurityGroupsMax = fact({
  value: 5,
  says: 'The VPC configuration of a build project takes at most five security groups.',
  source: 'https://docs.aws.amazon.com/codebuild/latest/userguide/limits.html',
  checked: '2026-11-29',
});

// CodeArtifact.
export const packageTokenLife = fact({
  value: 12,
  unit: 'hours',
  says: 'A CodeArtifact token lasts 12 hours when the login command creates it, and never longer.',
  source: 'https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html',
  checked: '2026-11-29',
});
export const packageTokenLifeMin = fact({
  value: 15,
  unit: 'minutes',
  says: 'The shortest life that you can choose for a CodeArtifact token is 15 minutes.',
  source: 'https://docs.aws.amazon.com/codeartifact/latest/ug/tokens-authentication.html',
  checked: '2026-11-29',
});
export const externalConnectionsMax = fact({
  value: 'one',
  says: 'A CodeArtifact repository has at most one external connection.',
  source: 'https://docs.aws.amazon.com/codeartifact/latest/ug/external-connection.html',
  checked: '2026-11-29',
});
export const upstreamsDirectMax = fact({
  value: 10,
  says: 'A CodeArtifact repository has at most 10 direct upstream repositories.',
  source: 'https://docs.aws.amazon.com/codeartifact/latest/ug/repo-upstream-behavior.html',
  checked: '2026-11-29',
});
export const upstreamsSearchedMax = fact({
  value: 25,
  says: 'CodeArtifact looks for a package version in at most 25 repositories.',
  source: 'https://docs.aws.amazon.com/codeartifact/latest/ug/repo-upstream-behavior.html',
  checked: '2026-11-29',
});
export const repositoriesPerDomain = fact({
  value: '1,000',
  says: 'By default a CodeArtifact domain holds up to 1,000 repositories.',
  source: 'https://docs.aws.amazon.com/codeartifact/latest/ug/service-limits.html',
  checked: '2026-11-29',
});

// CodePipeline: structure.
export const pipelineStagesMin = fact({
  value: 2,
  says: 'A pipeline has at least two stages.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const pipelineStagesMax = fact({
  value: 50,
  says: 'A pipeline has at most 50 stages.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const pipelineActionsMax = fact({
  value: '1,000',
  says: 'A pipeline has at most 1,000 actions.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const pipelinesPerRegion = fact({
  value: '1,000',
  says: 'By default an account may have 1,000 pipelines in a Region.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-30',
});
export const pollingPipelinesMax = fact({
  value: 300,
  says: 'At most 300 pipelines in a Region may poll for changes, and this quota is fixed.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-30',
});
export const queuedExecutionsMax = fact({
  value: 50,
  says: 'In QUEUED or PARALLEL mode a pipeline has at most 50 executions at a time.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const pipelineHistory = fact({
  value: 12,
  unit: 'months',
  says: 'CodePipeline keeps the history of executions for 12 months.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const pipelineVariablesMax = fact({
  value: 50,
  says: 'A pipeline has at most 50 variables of its own.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const pipelineTriggersMax = fact({
  value: 50,
  says: 'A pipeline has at most 50 triggers.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const triggerFiltersMax = fact({
  value: 3,
  says: 'A push or pull-request trigger has at most three filters.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const triggerPatternsMax = fact({
  value: 8,
  says: 'A filter takes up to 8 patterns to include and 8 to exclude, for branches and for file paths.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const artifactFromS3Max = fact({
  value: 7,
  unit: 'GB',
  says: 'A source artifact from an S3 bucket has at most 7 GB.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const artifactFromGitMax = fact({
  value: 1,
  unit: 'GB',
  says: 'A source artifact from CodeCommit or GitHub has at most 1 GB.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const artifactForBeanstalkMax = fact({
  value: 512,
  unit: 'MB',
  says: 'An artifact that Elastic Beanstalk deploys has at most 512 MB.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const artifactForCloudFormationMax = fact({
  value: 256,
  unit: 'MB',
  says: 'An artifact that CloudFormation deploys has at most 256 MB.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const artifactForEcsBlueGreenMax = fact({
  value: 3,
  unit: 'MB',
  says: 'An artifact of the CodeDeployToECS action has at most 3 MB.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});

// CodePipeline: waiting.
export const approvalTimeout = fact({
  value: 7,
  unit: 'days',
  says: 'A manual approval without an answer fails after 7 days by default.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-30',
  course: 'not mentioned',
});
export const approvalTimeoutMin = fact({
  value: 5,
  unit: 'minutes',
  says: 'The shortest timeout of a manual approval is 5 minutes.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-30',
});
export const approvalTimeoutMax = fact({
  value: 60,
  unit: 'days',
  says: 'The longest timeout of a manual approval is 86,400 minutes, which is 60 days.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-30',
});
export const cloudFormationActionTimeout = fact({
  value: 3,
  unit: 'days',
  says: 'A CloudFormation deploy action times out after 3 days by default.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-30',
});
export const codeDeployActionTimeout = fact({
  value: 5,
  unit: 'days',
  says: 'A CodeDeploy action times out after 5 days by default.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-30',
});
export const lambdaActionTimeout = fact({
  value: 24,
  unit: 'hours',
  says: 'A Lambda invoke action fails after 24 hours by default.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-30',
});
export const lambdaActionSilence = fact({
  value: 20,
  unit: 'minutes',
  says: 'A Lambda invoke action times out when the function has sent no status for 20 minutes.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-30',
});
export const s3ActionTimeout = fact({
  value: 90,
  unit: 'minutes',
  says: 'An S3 deploy action times out after 90 minutes by default.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-30',
});
export const otherActionTimeout = fact({
  value: 1,
  unit: 'hour',
  says: 'Most other actions time out after 1 hour by default.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-30',
});
export const buildActionTimeout = fact({
  value: 36,
  unit: 'hours',
  says: 'A CodeBuild build action may run for 36 hours.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const testActionTimeout = fact({
  value: 8,
  unit: 'hours',
  says: 'A test action may run for 8 hours.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const stepFunctionsActionTimeout = fact({
  value: 7,
  unit: 'days',
  says: 'A Step Functions invoke action may run for 7 days.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const commandsActionTimeout = fact({
  value: 55,
  unit: 'minutes',
  says: 'The Commands action may run for 55 minutes.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/limits.html',
  checked: '2026-11-29',
});

// CodePipeline: prices.
export const v1PipelinePrice = fact({
  value: 1,
  unit: 'USD',
  says: 'An active V1 pipeline costs 1.00 USD a month.',
  source: 'https://aws.amazon.com/codepipeline/pricing/',
  checked: '2026-11-29',
  region: 'us-east-1',
});
export const v1FreeDays = fact({
  value: 30,
  unit: 'days',
  says: 'A V1 pipeline is free for its first 30 days.',
  source: 'https://aws.amazon.com/codepipeline/pricing/',
  checked: '2026-11-29',
});
export const v1FreePipelines = fact({
  value: 'one',
  says: 'Each account has one active V1 pipeline a month free.',
  source: 'https://aws.amazon.com/codepipeline/pricing/',
  checked: '2026-11-29',
  unverified: true,
});
export const v2MinutePrice = fact({
  value: 0.002,
  unit: 'USD',
  says: 'A V2 pipeline costs 0.002 USD for each minute of an action, other than manual approvals and custom actions.',
  source: 'https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types-planning.html',
  checked: '2026-11-29',
  region: 'us-east-1',
});
export const v2FreeMinutes = fact({
  value: 100,
  unit: 'minutes',
  says: 'Each account has 100 minutes of V2 actions a month free.',
  source: 'https://aws.amazon.com/codepipeline/pricing/',
  checked: '2026-11-29',
  unverified: true,
});

// CodeDeploy: servers.
export const serverConfigurationDefault = fact({
  value: 'OneAtATime',
  says: 'Without another choice CodeDeploy uses its predefined configuration OneAtATime.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html',
  checked: '2026-11-29',
});
export const halfAtATimeMin = fact({
  value: 50,
  unit: '%',
  says: 'The predefined configuration HalfAtATime keeps at least 50% of the instances healthy.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/instances-health.html',
  checked: '2026-11-29',
});
export const zonalMinDefault = fact({
  value: 0,
  unit: '%',
  says: 'Without a value of your own the minimum of healthy hosts in each zone is 0%.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_ZonalConfig.html',
  checked: '2026-11-30',
});
export const customConfigurationsMax = fact({
  value: 50,
  says: 'An account may have 50 custom deployment configurations.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const deploymentsPerGroupMax = fact({
  value: 'one',
  says: 'A deployment group runs one deployment at a time.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const autoScalingGroupsPerGroup = fact({
  value: 10,
  says: 'By default a deployment group takes 10 Auto Scaling groups.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const alarmsPerGroup = fact({
  value: 50,
  says: 'By the page of quotas a deployment group watches up to 50 alarms by default; the API reference says ten.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const hookTimeout = fact({
  value: '3,600 seconds',
  says: 'A hook script times out after 3,600 seconds, one hour, unless you set less.',
  source:
    'https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html',
  checked: '2026-11-29',
});
export const lifecycleEventMax = fact({
  value: '3,600 seconds',
  says: 'All scripts of one lifecycle event together may take 3,600 seconds.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const lifecycleEventStart = fact({
  value: 5,
  unit: 'minutes',
  says: 'A deployment fails when a lifecycle event has not started within 5 minutes.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const inPlaceMax = fact({
  value: 12,
  unit: 'hours',
  says: 'An in-place deployment runs for at most 12 hours, and for 8 with custom configurations from before June 2023.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const agentPort = fact({
  value: '443',
  says: 'The CodeDeploy agent calls out over HTTPS, on port 443.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/codedeploy-agent.html',
  checked: '2026-11-29',
});
export const terminationWaitMax = fact({
  value: 48,
  unit: 'hours',
  says: 'After a blue/green deployment the original instances can be kept for up to 48 hours before they are terminated.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const rerouteWaitMax = fact({
  value: 48,
  unit: 'hours',
  says: 'A blue/green deployment on EC2 can wait up to 48 hours before traffic is rerouted.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html',
  checked: '2026-11-29',
});

// CodeDeploy: traffic.
export const canaryShare = fact({
  value: 10,
  unit: '%',
  says: 'The predefined canary configurations shift 10% of the traffic first.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html',
  checked: '2026-11-29',
});
export const linearShare = fact({
  value: 10,
  unit: '%',
  says: 'The predefined linear configurations shift 10% of the traffic in each step.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html',
  checked: '2026-11-29',
});
export const lambdaCanaryIntervals = fact({
  value: '5, 10, 15, 30',
  says: 'For Lambda the predefined canary intervals are 5, 10, 15, 30 minutes.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html',
  checked: '2026-11-29',
});
export const lambdaLinearIntervals = fact({
  value: '1, 2, 3, 10',
  says: 'For Lambda the predefined linear intervals are 1, 2, 3, 10 minutes.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html',
  checked: '2026-11-29',
});
export const ecsCanaryIntervals = fact({
  value: '5, 15',
  says: 'For ECS the predefined canary intervals are 5, 15 minutes.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html',
  checked: '2026-11-29',
});
export const ecsLinearIntervals = fact({
  value: '1, 3',
  says: 'For ECS the predefined linear intervals are 1, 3 minutes.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html',
  checked: '2026-11-29',
});
export const trafficShiftMax = fact({
  value: 2880,
  unit: 'minutes',
  says: 'Between the first and the last shift of a Lambda deployment there may be 2,880 minutes, two days.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const trafficStepMax = fact({
  value: 99,
  unit: '%',
  says: 'One step of a Lambda deployment shifts at most 99% of the traffic.',
  source: 'https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html',
  checked: '2026-11-29',
});
export const lambdaHookMax = fact({
  value: 'one hour',
  says: 'A deployment to Lambda or ECS fails when a hook function has not reported within one hour.',
  source:
    'https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html',
  checked: '2026-11-29',
});
export const ecsNativeSince = fact({
  value: '2025',
  says: 'Since 2025 ECS has blue/green, canary and linear deployments of its own.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/migrate-codedeploy-to-ecs-bluegreen.html',
  checked: '2026-11-29',
  unverified: true,
});

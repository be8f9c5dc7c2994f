import { fact } from '#facts/fact';

// Images and the registry.
export const ecrTokenLife = fact({
  value: 12,
  unit: 'hours',
  says: 'A token for logging Docker in to Amazon ECR is valid for 12 hours.',
  source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html',
  checked: '2026-11-30',
});
export const pullCacheCheck = fact({
  value: 24,
  unit: 'hours',
  says: 'When a cached image is pulled, ECR looks at the upstream registry again if its last check is more than 24 hours old.',
  source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html',
  checked: '2026-11-30',
});
export const publicPull = fact({
  value: 500,
  unit: 'GB',
  says: 'Without login, the ECR Public Gallery serves up to 500 GB of data a month.',
  source: 'https://docs.aws.amazon.com/AmazonECR/latest/public/public-service-quotas.html',
  checked: '2026-11-30',
});
export const publicPullRate = fact({
  value: 10,
  unit: 'pulls a second',
  says: 'To resources on ECS, Fargate or EC2 the ECR Public Gallery serves at most 10 pulls a second.',
  source: 'https://docs.aws.amazon.com/AmazonECR/latest/public/public-service-quotas.html',
  checked: '2026-11-30',
});
export const lifecycleDelay = fact({
  value: 24,
  unit: 'hours',
  says: 'A lifecycle policy of ECR takes effect on an image within 24 hours after the image meets its rule.',
  source: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html',
  checked: '2026-11-30',
});

// Tasks and their containers.
export const containersPerTask = fact({
  value: 10,
  says: 'A task definition describes at most ten containers.',
  source: 'https://docs.aws.amazon.com/general/latest/gr/ecs-service.html',
  checked: '2026-11-29',
});
export const healthCheckInterval = fact({
  value: 30,
  unit: 'seconds',
  says: 'A container health check runs every 30 seconds by default.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html',
  checked: '2026-11-30',
});
export const healthCheckRetries = fact({
  value: 3,
  says: 'By default a container is unhealthy after three failed health checks.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html',
  checked: '2026-11-30',
});
export const gracePeriod = fact({
  value: 0,
  unit: 'seconds',
  says: 'The health check grace period of a service is 0 seconds by default.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  checked: '2026-11-30',
});
export const stopTimeout = fact({
  value: 30,
  unit: 'seconds',
  says: 'By default a container has 30 seconds between SIGTERM and SIGKILL.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  checked: '2026-11-30',
});
export const stopTimeoutFargate = fact({
  value: 120,
  unit: 'seconds',
  says: 'On Fargate a container can have at most 120 seconds between SIGTERM and SIGKILL.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html',
  checked: '2026-11-30',
});

// Fargate.
export const fargateQuarter = fact({
  value: '0.5, 1 or 2',
  unit: 'GB',
  says: 'A Fargate task with 0.25 vCPU has 0.5, 1 or 2 GB of memory.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  checked: '2026-11-29',
});
export const fargateHalf = fact({
  value: '1 to 4',
  unit: 'GB',
  says: 'A Fargate task with 0.5 vCPU has 1 to 4 GB of memory, in steps of 1 GB.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  checked: '2026-11-29',
});
export const fargateOne = fact({
  value: '2 to 8',
  unit: 'GB',
  says: 'A Fargate task with 1 vCPU has 2 to 8 GB of memory, in steps of 1 GB.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  checked: '2026-11-29',
});
export const fargateTwo = fact({
  value: '4 to 16',
  unit: 'GB',
  says: 'A Fargate task with 2 vCPUs has 4 to 16 GB of memory, in steps of 1 GB.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  checked: '2026-11-29',
});
export const fargateFour = fact({
  value: '8 to 30',
  unit: 'GB',
  says: 'A Fargate task with 4 vCPUs has 8 to 30 GB of memory, in steps of 1 GB.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  checked: '2026-11-29',
});
export const fargateEight = fact({
  value: '16 to 60',
  unit: 'GB',
  says: 'A Fargate task with 8 vCPUs has 16 to 60 GB of memory, in steps of 4 GB.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  checked: '2026-11-29',
});
export const fargateSixteen = fact({
  value: '32 to 120',
  unit: 'GB',
  says: 'A Fargate task with 16 vCPUs has 32 to 120 GB of memory, in steps of 8 GB.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  checked: '2026-11-29',
});
export const fargateThirtyTwo = fact({
  value: '60, 120 or 244',
  unit: 'GB',
  says: 'A Fargate task with 32 vCPUs has 60, 120 or 244 GB of memory.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  checked: '2026-11-29',
});
export const fargateLargest = fact({
  value: '32 vCPUs and 244 GB',
  says: 'The largest Fargate task has 32 vCPUs and 244 GB of memory.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  checked: '2026-11-29',
  course: '4 vCPUs and 30 GB',
});
export const fargateLargePlatform = fact({
  value: '1.4.0',
  says: 'Fargate tasks with 8 vCPUs and more need Linux platform version 1.4.0 or later.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  checked: '2026-11-29',
});
export const fargateWindowsMin = fact({
  value: 1,
  unit: 'vCPU',
  says: 'A Windows task on Fargate has at least 1 vCPU.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
  checked: '2026-11-29',
});
export const fargateBillingMinimum = fact({
  value: '1 minute',
  says: 'A Linux task on Fargate is billed by the second, and for at least 1 minute.',
  source: 'https://aws.amazon.com/fargate/pricing/',
  checked: '2026-11-29',
  unverified: true,
});
export const fargateStorage = fact({
  value: 20,
  unit: 'GiB',
  says: 'A Fargate task has 20 GiB of ephemeral storage by default, on Linux from platform version 1.4.0 on.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html',
  checked: '2026-11-29',
});
export const fargateStorageMax = fact({
  value: 200,
  unit: 'GiB',
  says: 'The ephemeral storage of a Fargate task can be raised to 200 GiB, on Linux from platform version 1.4.0 on.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EphemeralStorage.html',
  checked: '2026-11-30',
});
export const spotDiscount = fact({
  value: 70,
  unit: '%',
  says: 'Fargate Spot costs up to 70% less than Fargate.',
  source: 'https://aws.amazon.com/fargate/pricing/',
  checked: '2026-11-29',
  unverified: true,
});
export const spotWarning = fact({
  value: 'two minutes',
  says: 'A task on Fargate Spot is warned two minutes before it is interrupted.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html',
  checked: '2026-11-29',
});

// EC2 capacity and Managed Instances.
export const ephemeralPortsFrom = fact({
  value: '32768',
  says: 'In general the ports that Docker hands out dynamically lie at 32768 and above.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  checked: '2026-11-30',
});
export const ephemeralPortsTo = fact({
  value: '65535',
  says: 'Where Linux names no range of its own, dynamic host ports run from 49153 to 65535.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PortMapping.html',
  checked: '2026-11-30',
});
export const managedInstanceLife = fact({
  value: 14,
  unit: 'days',
  says: 'ECS starts to drain a managed instance after 14 days and moves the tasks of services to new ones.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ManagedInstances.html',
  checked: '2026-11-29',
});
export const strategyRules = fact({
  value: 5,
  says: 'A service has at most five placement strategy rules.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  checked: '2026-11-30',
});
export const placementConstraints = fact({
  value: 10,
  says: 'A task has at most ten placement constraints, those of its task definition included.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html',
  checked: '2026-11-30',
});
export const expressionLength = fact({
  value: 2000,
  unit: 'characters',
  says: 'The expression of a memberOf constraint has at most 2,000 characters.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html',
  checked: '2026-11-30',
});

// Capacity providers and scaling.
export const strategyProviders = fact({
  value: 20,
  says: 'A capacity provider strategy lists at most 20 providers.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html',
  checked: '2026-11-30',
});
export const baseMax = fact({
  value: 100000,
  says: 'The base of a capacity provider is 0 to 100,000 tasks.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html',
  checked: '2026-11-30',
});
export const weightMax = fact({
  value: 1000,
  says: 'The weight of a capacity provider is 0 to 1,000.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html',
  checked: '2026-11-30',
});
export const weightDefault = fact({
  value: 0,
  says: 'Through the API and the CLI the weight of a capacity provider is 0 unless you set it, while the console sets 1.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-capacity-providers.html',
  checked: '2026-11-29',
});
export const targetCapacity = fact({
  value: '1 to 100',
  unit: '%',
  says: 'The target capacity of managed scaling is 1 to 100%, and 100% by default.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html',
  checked: '2026-11-30',
});
export const targetCapacityDefault = fact({
  value: 100,
  unit: '%',
  says: 'The default target capacity of 100% fills the instances completely.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html',
  checked: '2026-11-30',
});

export const protectionDefault = fact({
  value: 2,
  unit: 'hours',
  says: 'Task scale-in protection ends after 2 hours unless another time was asked for.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskProtection.html',
  checked: '2026-11-29',
});
export const protectionMax = fact({
  value: 48,
  unit: 'hours',
  says: 'Task scale-in protection can be asked for up to 48 hours at a time.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskProtection.html',
  checked: '2026-11-30',
});

// Deployments.
export const minimumHealthy = fact({
  value: 100,
  unit: '%',
  says: 'The default minimumHealthyPercent of a replica service is 100%.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html',
  checked: '2026-11-29',
});
export const maximumPercent = fact({
  value: 200,
  unit: '%',
  says: 'The default maximumPercent of a replica service is 200%.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html',
  checked: '2026-11-29',
});
export const healthyWait = fact({
  value: 40,
  unit: 'seconds',
  says: 'Without any health check or load balancer a new task counts as healthy 40 seconds after it reaches RUNNING.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html',
  checked: '2026-11-30',
});
export const breakerThreshold = fact({
  value: 50,
  unit: '%',
  says: 'By default the circuit breaker acts when failed tasks reach 50% of the desired count, within bounds.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ThresholdConfiguration.html',
  checked: '2026-11-30',
});
export const breakerBounds = fact({
  value: '3 to 200',
  unit: 'tasks',
  says: 'The default threshold of the circuit breaker is kept within 3 to 200 failed tasks.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html',
  checked: '2026-11-29',
});
export const canaryShare = fact({
  value: 5,
  unit: '%',
  says: 'A canary deployment of ECS first shifts 5% of the traffic by default.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CanaryConfiguration.html',
  checked: '2026-11-30',
});
export const canaryBake = fact({
  value: 10,
  unit: 'minutes',
  says: 'A canary deployment of ECS waits 10 minutes by default before it shifts the rest.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CanaryConfiguration.html',
  checked: '2026-11-30',
});
export const linearStep = fact({
  value: 10,
  unit: '%',
  says: 'A linear deployment of ECS shifts 10% of the traffic in each step by default.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinearConfiguration.html',
  checked: '2026-11-30',
});
export const linearBake = fact({
  value: 6,
  unit: 'minutes',
  says: 'A linear deployment of ECS waits 6 minutes by default after each step.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinearConfiguration.html',
  checked: '2026-11-30',
});
export const rebalancingSince = fact({
  value: '5 September 2025',
  says: 'Since 5 September 2025 ECS enables Availability Zone rebalancing for all eligible services; a new service gets it unless it says otherwise.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html',
  checked: '2026-11-30',
});

// Scaling and deployments of 2026.
export const metricResolution = fact({
  value: 60,
  unit: 'seconds',
  says: 'By default ECS measures the CPU and memory of a service every 60 seconds.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MonitoringConfiguration.html',
  checked: '2026-11-30',
});
export const metricResolutionFast = fact({
  value: 20,
  unit: 'seconds',
  says: 'A service can be set to measure its CPU and memory every 20 seconds.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MetricConfiguration.html',
  checked: '2026-11-30',
});
export const fastMetricsSince = fact({
  value: 'June 2026',
  says: 'Service auto scaling of ECS can use 20-second metrics since June 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/06/amazon-ecs-faster-autoscaling/',
  checked: '2026-11-30',
});
export const pauseSince = fact({
  value: 'May 2026',
  says: 'ECS can pause a deployment and wait for somebody to continue it since May 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/05/amazon-ecs-pause-continue-deployments/',
  checked: '2026-11-30',
});
export const pauseDefault = fact({
  value: 24,
  unit: 'hours',
  says: 'By default a paused deployment of ECS is rolled back if nobody answers for 24 hours.',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHookTimeoutConfiguration.html',
  checked: '2026-11-30',
});
export const pauseMax = fact({
  value: 14,
  unit: 'days',
  says: 'A pause in a deployment of ECS can be set to last up to 14 days (20,160 minutes).',
  source:
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHookTimeoutConfiguration.html',
  checked: '2026-11-30',
});
export const earlySuccessSince = fact({
  value: 'September 2026',
  says: 'Rolling deployments of ECS can have early success criteria since September 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/09/amazon-ecs-deployments-early-success/',
  checked: '2026-11-30',
});
export const latticeSince = fact({
  value: 'October 2026',
  says: 'Blue/green, canary and linear deployments of ECS work with VPC Lattice since October 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/10/amazon-ecs-vpc-lattice-blue-green-deployments',
  checked: '2026-11-30',
});
export const expressDefinitionSince = fact({
  value: 'July 2026',
  says: 'ECS Express Mode takes a task definition of your own since July 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/07/amazon-ecs-express-mode-custom-task-def/',
  checked: '2026-11-30',
});
export const zoneAwareSince = fact({
  value: 'July 2026',
  says: 'ECS Service Connect can keep calls in the zone of the caller since July 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/07/ecs-service-connect-zone-aware/',
  checked: '2026-11-30',
});
export const actionLogsSince = fact({
  value: 'July 2026',
  says: 'ECS can write action logs of its deployments since July 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/07/amazon-ecs-action-logs/',
  checked: '2026-11-30',
});
export const agentRepairSince = fact({
  value: 'August 2026',
  says: 'Since August 2026 ECS notices by itself when the agent of an instance has lost its connection for long.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/08/amazon-ecs-agent-connectivity-health/',
  checked: '2026-11-30',
});

export const logModeSince = fact({
  value: '25 June 2025',
  says: 'Since 25 June 2025 a container’s log driver is non-blocking unless the container or the account sets another mode.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
  checked: '2026-11-30',
});
export const logBuffer = fact({
  value: '10 MB',
  says: 'In the non-blocking mode a log driver buffers 10 MB of lines by default (10m).',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html',
  checked: '2026-11-30',
});

// What came and went.
export const appRunnerClosed = fact({
  value: '30 April 2026',
  says: 'AWS App Runner takes no new customers since 30 April 2026.',
  source: 'https://docs.aws.amazon.com/apprunner/latest/dg/apprunner-availability-change.html',
  checked: '2026-11-30',
});
export const copilotEnd = fact({
  value: '12 June 2026',
  says: 'Support for the AWS Copilot CLI ended on 12 June 2026.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/AWS_Copilot.html',
  checked: '2026-11-29',
});

import { fact } from '#facts/fact';

// Machines and the load balancer itself.
export const largestVcpus = fact({
  value: 1920,
  unit: 'vCPUs',
  says: 'The largest EC2 type, u7inh-32tb.480xlarge, has 1,920 vCPUs.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/mo.html',
  checked: '2026-11-29',
  course: '448 vCPUs',
});
export const largestMemory = fact({
  value: 32,
  unit: 'TiB',
  says: 'The largest EC2 type, u7inh-32tb.480xlarge, has 32 TiB of memory.',
  source: 'https://docs.aws.amazon.com/ec2/latest/instancetypes/mo.html',
  checked: '2026-11-29',
  course: '12.3 TB',
});
export const albZonesMin = fact({
  value: 2,
  says: 'An Application Load Balancer needs at least two Availability Zones.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
  checked: '2026-11-29',
});
export const dnsTtl = fact({
  value: 60,
  unit: 'seconds',
  says: 'The DNS answer with a load balancer’s addresses may be kept for 60 seconds.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
  checked: '2026-11-29',
});
export const lcuReservationMin = fact({
  value: 100,
  unit: 'LCUs',
  says: 'The smallest capacity reservation for an Application Load Balancer is 100 LCUs.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/capacity-unit-reservation.html',
  checked: '2026-11-29',
});
export const lcuReservationQuota = fact({
  value: 0,
  unit: 'LCUs',
  says: 'By default an account may reserve 0 LCUs per Region, so the quota has to be raised before the first reservation.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
  checked: '2026-11-30',
});
export const genevePort = fact({
  value: '6081',
  says: 'A Gateway Load Balancer talks to its appliances over GENEVE on port 6081.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
  checked: '2026-11-29',
});
export const nlbRequests = fact({
  value: 'millions',
  says: 'A Network Load Balancer can handle millions of requests per second.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html',
  checked: '2026-11-29',
});
export const nlbRulesSince = fact({
  value: 'July 2026',
  says: 'A listener of a Network Load Balancer can have rules since July 2026, by the client’s kind of IP address only.',
  source:
    'https://aws.amazon.com/about-aws/whats-new/2026/07/aws-network-load-balancer-supports-listener-rules/',
  checked: '2026-11-30',
});
export const nlbConnectionsPerTarget = fact({
  value: 55_000,
  unit: 'connections',
  says: 'Without client IP preservation a Network Load Balancer keeps about 55,000 connections at a time to each target.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html',
  checked: '2026-11-29',
});
export const freeCredits = fact({
  value: 200,
  unit: 'USD',
  says: 'A customer who is new to AWS gets 100 USD of credits and can earn 100 more, so 200 USD in all.',
  source: 'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/free-tier.html',
  checked: '2026-11-30',
  course: '750 hours a month for Classic and Application Load Balancers, none for Network',
});

// Health checks.
export const checkInterval = fact({
  value: 30,
  unit: 'seconds',
  says: 'By default an Application Load Balancer checks each instance or address every 30 seconds.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
});
export const checkIntervalRange = fact({
  value: '5 to 300',
  unit: 'seconds',
  says: 'The interval of an Application Load Balancer’s health check may be 5 to 300 seconds.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
});
export const checkTimeout = fact({
  value: 5,
  unit: 'seconds',
  says: 'By default an Application Load Balancer’s health check of an instance or address fails after 5 seconds without an answer.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
});
export const checkTimeoutRange = fact({
  value: '2 to 120',
  unit: 'seconds',
  says: 'The timeout of an Application Load Balancer’s health check may be 2 to 120 seconds.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
});
export const healthyThreshold = fact({
  value: 5,
  says: 'By default an unhealthy target of an Application Load Balancer is healthy again after five passed checks in a row.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
});
export const unhealthyThreshold = fact({
  value: 2,
  says: 'By default an instance or address behind an Application Load Balancer is unhealthy after two failed checks in a row.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
});
export const thresholdRange = fact({
  value: '2 to 10',
  says: 'Both thresholds of an Application Load Balancer’s health check may be 2 to 10.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
});
export const firstCheck = fact({
  value: 'one',
  says: 'A newly registered target of an Application Load Balancer needs to pass one health check before it gets requests.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
});
export const checkPath = fact({
  value: '/',
  says: 'The default path of an Application Load Balancer’s health check is /, unless the target group speaks gRPC.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
});
export const successCode = fact({
  value: '200',
  says: 'By default a health check of an Application Load Balancer passes with the status 200 only, unless the target group speaks gRPC.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
});
export const successCodes = fact({
  value: '200 to 499',
  says: 'The success codes of an Application Load Balancer can be set from 200 to 499.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
  course: 'anything other than 200 is unhealthy',
});
export const grpcCode = fact({
  value: '12',
  says: 'By default a gRPC health check passes with the gRPC status 12.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
});
export const grpcCodes = fact({
  value: '0 to 99',
  says: 'The success codes of a gRPC health check can be set from 0 to 99.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
});
export const lambdaCheckInterval = fact({
  value: 35,
  unit: 'seconds',
  says: 'If health checks of a Lambda target are switched on, the default interval is 35 seconds.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
});
export const lambdaCheckTimeout = fact({
  value: 30,
  unit: 'seconds',
  says: 'If health checks of a Lambda target are switched on, the default timeout is 30 seconds.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
  checked: '2026-11-29',
});

// Listener rules and target groups.
export const targetGroupsPerAlb = fact({
  value: 100,
  says: 'An Application Load Balancer can use 100 target groups.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
  checked: '2026-11-30',
});
export const targetGroupsPerAction = fact({
  value: 5,
  says: 'One forward action can divide the traffic among five target groups.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
  checked: '2026-11-30',
});
export const loadBalancersPerGroup = fact({
  value: 'one',
  says: 'A target group belongs to one load balancer.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
  checked: '2026-11-30',
});
export const rulesPerAlb = fact({
  value: 100,
  says: 'By default an Application Load Balancer has up to 100 rules besides the default rules.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
  checked: '2026-11-30',
});
export const targetsPerGroup = fact({
  value: 1000,
  says: 'By default a target group takes 1,000 instances or addresses.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
  checked: '2026-11-30',
});
export const functionsPerGroup = fact({
  value: 'one',
  says: 'A target group of the type lambda holds one function.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
  checked: '2026-11-30',
});
export const matchesPerRule = fact({
  value: 5,
  says: 'A listener rule can hold five values to match in all.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html',
  checked: '2026-11-29',
});
export const rulePriorityMax = fact({
  value: 50_000,
  says: 'The priority of a listener rule is a whole number from 1 to 50,000.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RulePriorityPair.html',
  checked: '2026-11-29',
});
export const wildcardsPerRule = fact({
  value: 5,
  says: 'A listener rule can hold five wildcards, * or ?, in all by the page on conditions; the table of quotas allows one more.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html',
  checked: '2026-11-29',
});
export const targetGroupWeightMax = fact({
  value: 999,
  says: 'A forward action can give a target group a weight of up to 999, and 0 for none of the traffic.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html',
  checked: '2026-11-29',
});
export const matchesPerCondition = fact({
  value: 3,
  says: 'A condition of a listener rule can hold three values, of which one has to match.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html',
  checked: '2026-11-29',
});
export const lambdaBodyMax = fact({
  value: 1,
  unit: 'MB',
  says: 'For a Lambda target an Application Load Balancer takes up to 1 MB of body in each direction.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  checked: '2026-11-29',
});
export const http2Parallel = fact({
  value: 128,
  unit: 'requests',
  says: 'A client can have 128 requests in parallel on one HTTP/2 connection.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
  checked: '2026-11-29',
});
export const algorithmDefault = fact({
  value: 'round robin',
  says: 'The default algorithm of an Application Load Balancer’s target group is round robin.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetgroupattribute.html',
  checked: '2026-11-30',
});
export const slowStartRange = fact({
  value: '30 to 900',
  unit: 'seconds',
  says: 'Slow start can last 30 to 900 seconds and is off by default.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetgroupattribute.html',
  checked: '2026-11-30',
});
export const forwardedForMode = fact({
  value: 'append',
  says: 'The default mode for the X-Forwarded-For header is append.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-loadbalancerattribute.html',
  checked: '2026-11-30',
});
export const forwardedForMax = fact({
  value: 30,
  unit: 'addresses',
  says: 'An X-Forwarded-For header may hold up to 30 addresses; with more the load balancer answers 463.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  checked: '2026-11-29',
});

// Stickiness, cross-zone balancing, draining.
export const stickinessDefault = fact({
  value: 1,
  unit: 'day',
  says: 'By default cookie stickiness lasts 1 day.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetgroupattribute.html',
  checked: '2026-11-30',
});
export const stickinessRange = fact({
  value: '1 second to 7 days',
  says: 'Cookie stickiness can be set from 1 second to 7 days.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html',
  checked: '2026-11-29',
});
export const stickyCookieExpiry = fact({
  value: 7,
  unit: 'days',
  says: 'The stickiness cookie itself always carries an expiry of 7 days.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html',
  checked: '2026-11-29',
});
export const crossZoneAlb = fact({
  value: 'on',
  says: 'With an Application Load Balancer cross-zone balancing is always on; only a target group can switch it off.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html',
  checked: '2026-11-29',
  course: 'always on, cannot be disabled',
});
export const crossZoneNlb = fact({
  value: 'off',
  says: 'With a Network or Gateway Load Balancer cross-zone balancing is off by default.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-loadbalancerattribute.html',
  checked: '2026-11-29',
});
export const crossZoneClassicConsole = fact({
  value: 'on',
  says: 'A Classic Load Balancer created in the console starts with cross-zone balancing on.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
  checked: '2026-11-29',
  course: 'disabled by default',
});
export const crossZoneClassicApi = fact({
  value: 'off',
  says: 'A Classic Load Balancer created with the API or CLI starts with cross-zone balancing off.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/how-elastic-load-balancing-works.html',
  checked: '2026-11-29',
});
export const deregistrationDelay = fact({
  value: 300,
  unit: 'seconds',
  says: 'By default a leaving instance or address has 300 seconds to finish its requests.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetgroupattribute.html',
  checked: '2026-11-30',
});
export const deregistrationDelayRange = fact({
  value: '0 to 3,600',
  unit: 'seconds',
  says: 'The deregistration delay can be set from 0 to 3,600 seconds.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetgroupattribute.html',
  checked: '2026-11-30',
});
export const classicDrainingRange = fact({
  value: '1 to 3,600',
  unit: 'seconds',
  says: 'Connection draining of a Classic Load Balancer can last 1 to 3,600 seconds, or be switched off.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/config-conn-drain.html',
  checked: '2026-11-29',
});
export const nlbDeregistrationAdvised = fact({
  value: 120,
  unit: 'seconds',
  says: 'AWS advises a deregistration delay of at least 120 seconds for a Network Load Balancer.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html',
  checked: '2026-11-29',
});
export const refreshInStacksSince = fact({
  value: 'July 2026',
  says: 'CloudFormation can start an instance refresh of an Auto Scaling group by an update policy since July 2026.',
  source:
    'https://aws.amazon.com/about-aws/whats-new/2026/07/ec2-auto-scaling-instance-refresh-cloudformation',
  checked: '2026-11-30',
});
export const logsToCloudWatchSince = fact({
  value: 'July 2026',
  says: 'The logs of an Application Load Balancer can be delivered to CloudWatch Logs since July 2026.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/07/amazon-cloudwatch-logs/',
  checked: '2026-11-30',
});

// Certificates.
export const certificatesPerAlb = fact({
  value: 25,
  says: 'By default an Application Load Balancer takes 25 certificates besides the default ones.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
  checked: '2026-11-30',
});
export const acmValidity = fact({
  value: 198,
  unit: 'days',
  says: 'A public certificate that AWS Certificate Manager issues now is valid for 198 days.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html',
  checked: '2026-11-30',
  course: '13 months',
});
export const acmRenewal = fact({
  value: 45,
  unit: 'days',
  says: 'AWS Certificate Manager starts to renew a public certificate of today’s validity 45 days before it expires.',
  source: 'https://docs.aws.amazon.com/acm/latest/userguide/dns-renewal-validation.html',
  checked: '2026-11-30',
});

// Timeouts.
export const connectTimeout = fact({
  value: 10,
  unit: 'seconds',
  says: 'An Application Load Balancer gives up connecting to a target after 10 seconds.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  checked: '2026-11-29',
});
export const idleTimeout = fact({
  value: 60,
  unit: 'seconds',
  says: 'By default an Application Load Balancer closes a connection that is idle for 60 seconds.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-loadbalancerattribute.html',
  checked: '2026-11-29',
});
export const idleTimeoutMax = fact({
  value: 4000,
  unit: 'seconds',
  says: 'The idle timeout of an Application Load Balancer can be raised to 4,000 seconds.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-loadbalancerattribute.html',
  checked: '2026-11-30',
});

// Auto Scaling groups.
export const gracePeriodConsole = fact({
  value: 300,
  unit: 'seconds',
  says: 'In the console the health check grace period starts at 300 seconds.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html',
  checked: '2026-11-29',
});
export const gracePeriodApi = fact({
  value: 0,
  unit: 'seconds',
  says: 'With the API, CLI or CloudFormation the health check grace period is 0 seconds unless you set it.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-check-grace-period.html',
  checked: '2026-11-29',
});
export const replacedAtOnce = fact({
  value: 10,
  unit: '%',
  says: 'Without an instance maintenance policy an Auto Scaling group replaces unhealthy instances that still run up to 10% of its desired capacity at a time.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html',
  checked: '2026-11-29',
});
export const healthCheckDefault = fact({
  value: 'EC2',
  says: 'By default an Auto Scaling group uses only the EC2 health check.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html',
  checked: '2026-11-30',
});
export const groupsPerRegion = fact({
  value: 500,
  says: 'An account may have 500 Auto Scaling groups per Region by default.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-quotas.html',
  checked: '2026-11-29',
});
export const hookTimeout = fact({
  value: 1,
  unit: 'hour',
  says: 'By default a lifecycle hook waits 1 hour.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html',
  checked: '2026-11-30',
});
export const hookTimeoutRange = fact({
  value: '30 to 7,200',
  unit: 'seconds',
  says: 'The heartbeat timeout of a lifecycle hook may be 30 to 7,200 seconds.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html',
  checked: '2026-11-30',
});
export const hookTotalMax = fact({
  value: 48,
  unit: 'hours',
  says: 'An instance waits in a lifecycle hook for 48 hours at most, or for 100 heartbeat timeouts if that is less.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html',
  checked: '2026-11-29',
});
export const hookTotalTimeouts = fact({
  value: 100,
  unit: 'heartbeat timeouts',
  says: 'The whole wait in a lifecycle hook ends after 100 heartbeat timeouts, if the limit in hours has not ended it before.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html',
  checked: '2026-11-29',
});
export const hookResultDefault = fact({
  value: 'ABANDON',
  says: 'When a lifecycle hook times out, the default result is ABANDON.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutLifecycleHook.html',
  checked: '2026-11-30',
});
export const refreshMax = fact({
  value: 14,
  unit: 'days',
  says: 'An instance refresh can replace instances for 14 days at most.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html',
  checked: '2026-11-29',
});
export const refreshRetry = fact({
  value: 'an hour',
  says: 'An instance refresh that makes no progress fails after an hour.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/instance-refresh-overview.html',
  checked: '2026-11-29',
});
export const launchConfigurationTypesEnd = fact({
  value: '1 January 2023',
  says: 'Launch configurations have taken no new instance types since 1 January 2023.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html',
  checked: '2026-11-29',
});
export const launchConfigurationConsoleEnd = fact({
  value: '1 June 2023',
  says: 'Accounts opened since 1 June 2023 cannot create launch configurations in the console.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html',
  checked: '2026-11-29',
});
export const launchConfigurationEnd = fact({
  value: '1 October 2024',
  says: 'Accounts opened since 1 October 2024 cannot create launch configurations at all.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/launch-configurations.html',
  checked: '2026-11-29',
});
export const onDemandShare = fact({
  value: 100,
  unit: '%',
  says: 'Unless you say otherwise, a mixed instances group launches 100% On-Demand Instances.',
  source:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancesdistribution.html',
  checked: '2026-11-30',
});

// Scaling policies.
export const predefinedMetrics = fact({
  value: 4,
  says: 'Target tracking offers four predefined metrics.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html',
  checked: '2026-11-29',
});
export const basicMetricPeriod = fact({
  value: 'five minutes',
  says: 'EC2 publishes its metrics every five minutes unless detailed monitoring is on.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html',
  checked: '2026-11-29',
});
export const detailedMetricPeriod = fact({
  value: 'one minute',
  says: 'With detailed monitoring EC2 publishes its metrics every one minute.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html',
  checked: '2026-11-29',
});
export const cooldownDefault = fact({
  value: 300,
  unit: 'seconds',
  says: 'The default cooldown of a group is 300 seconds.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scaling-cooldowns.html',
  checked: '2026-11-29',
});
export const warmupDefault = fact({
  value: 'not set',
  says: 'The default instance warmup of a group is not set unless you set it.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_CreateAutoScalingGroup.html',
  checked: '2026-11-29',
});
export const stepsMax = fact({
  value: 20,
  says: 'A step scaling policy has at most 20 steps.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-quotas.html',
  checked: '2026-11-29',
});
export const policiesMax = fact({
  value: 50,
  says: 'A group has at most 50 scaling policies.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-quotas.html',
  checked: '2026-11-29',
});
export const scheduledActionsMax = fact({
  value: 125,
  says: 'A group has at most 125 scheduled actions.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-quotas.html',
  checked: '2026-11-29',
});
export const scheduleZone = fact({
  value: 'UTC',
  says: 'The cron expression of a scheduled action is read in UTC unless a time zone is given.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutScheduledUpdateGroupAction.html',
  checked: '2026-11-30',
});
export const warmPoolState = fact({
  value: 'Stopped',
  says: 'Instances of a warm pool wait in the state Stopped by default.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutWarmPool.html',
  checked: '2026-11-30',
});
export const forecastHistory = fact({
  value: 14,
  unit: 'days',
  says: 'Predictive scaling analyzes the metric of up to the past 14 days.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/predictive-scaling-policy-overview.html',
  checked: '2026-11-29',
});
export const forecastData = fact({
  value: 24,
  unit: 'hours',
  says: 'Predictive scaling forecasts once its metric has at least 24 hours of data.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/predictive-scaling-policy-overview.html',
  checked: '2026-11-29',
});
export const forecastAhead = fact({
  value: 48,
  unit: 'hours',
  says: 'Predictive scaling forecasts the capacity of the next 48 hours, hour by hour.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/predictive-scaling-policy-overview.html',
  checked: '2026-11-29',
});
export const forecastRenewed = fact({
  value: 6,
  unit: 'hours',
  says: 'Predictive scaling renews its forecast every 6 hours.',
  source: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/predictive-scaling-policy-overview.html',
  checked: '2026-11-29',
});

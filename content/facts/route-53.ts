import { fact } from './fact.ts';

// Health checks and answers: what the scenes of failover and routing stand on.
export const healthCheckInterval = fact({
  value: 30,
  unit: 'seconds',
  says: 'By default a Route 53 health checker sends a request every 30 seconds.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html',
  checked: '2026-11-29',
});
export const healthCheckIntervalFast = fact({
  value: 10,
  unit: 'seconds',
  says: 'A fast Route 53 health check, at extra cost, sends a request every 10 seconds.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-creating-values.html',
  checked: '2026-11-29',
  unverified: true,
});
export const failureThreshold = fact({
  value: 3,
  unit: 'checks',
  says: 'By default an endpoint changes its state after 3 checks in a row, in both directions.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html',
  checked: '2026-11-29',
});
export const failureThresholdMax = fact({
  value: 10,
  unit: 'checks',
  says: 'The failure threshold of a health check is 10 at most.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html',
  checked: '2026-11-29',
});
export const healthCheckers = fact({
  value: 15,
  says: 'About 15 health checkers around the world test an endpoint.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-creating-values.html',
  checked: '2026-11-29',
  unverified: true,
});
export const healthyCheckers = fact({
  value: 18,
  unit: '%',
  says: 'An endpoint counts as healthy while more than 18% of the health checkers find it healthy.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html',
  checked: '2026-11-29',
  unverified: true,
});
export const weightMax = fact({
  value: 255,
  says: 'The weight of a record is a whole number up to 255.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html',
  checked: '2026-11-29',
});
export const multivalueAnswers = fact({
  value: 8,
  says: 'A multivalue answer holds at most 8 healthy records.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html',
  checked: '2026-11-29',
});

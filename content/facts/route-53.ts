import { fact } from './fact.ts';

// Zones, changes and prices.
export const nameServers = fact({
  value: 4,
  unit: 'name servers',
  says: 'Route 53 gives each public hosted zone four name servers of its own.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html',
  checked: '2026-11-29',
});
export const nsTtl = fact({
  value: 2,
  unit: 'days',
  says: 'The NS record of a zone typically has a TTL of 172,800 seconds, two days.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/migrate-dns-domain-in-use.html',
  checked: '2026-11-29',
});
export const changeTime = fact({
  value: 60,
  unit: 'seconds',
  says: 'A changed record generally reaches all name servers of Route 53 within 60 seconds.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-editing.html',
  checked: '2026-11-29',
});
export const zonePrice = fact({
  value: '0.50',
  unit: 'USD',
  says: 'A hosted zone costs 0.50 USD a month, for each of the first 25.',
  source: 'https://aws.amazon.com/route53/pricing/',
  checked: '2026-11-29',
});
export const zonePriceTier = fact({
  value: 25,
  unit: 'zones',
  says: 'The higher monthly price applies to the first 25 hosted zones of an account.',
  source: 'https://aws.amazon.com/route53/pricing/',
  checked: '2026-11-29',
});
export const zonePriceFurther = fact({
  value: '0.10',
  unit: 'USD',
  says: 'From the 26th on, a hosted zone costs 0.10 USD a month.',
  source: 'https://aws.amazon.com/route53/pricing/',
  checked: '2026-11-29',
});
export const recordsIncluded = fact({
  value: 10000,
  unit: 'records',
  says: 'The monthly price of a hosted zone includes 10,000 records.',
  source: 'https://aws.amazon.com/route53/pricing/',
  checked: '2026-11-29',
});
export const queryPrice = fact({
  value: '0.40',
  unit: 'USD',
  says: 'A million standard queries cost 0.40 USD, up to a billion a month.',
  source: 'https://aws.amazon.com/route53/pricing/',
  checked: '2026-11-29',
});
export const latencyQueryPrice = fact({
  value: '0.60',
  unit: 'USD',
  says: 'A million queries to latency records cost 0.60 USD, up to a billion a month.',
  source: 'https://aws.amazon.com/route53/pricing/',
  checked: '2026-11-29',
});
export const geoQueryPrice = fact({
  value: '0.70',
  unit: 'USD',
  says: 'A million queries to geolocation or geoproximity records cost 0.70 USD, up to a billion a month.',
  source: 'https://aws.amazon.com/route53/pricing/',
  checked: '2026-11-29',
});
export const ipQueryPrice = fact({
  value: '0.80',
  unit: 'USD',
  says: 'A million queries to IP-based records cost 0.80 USD, up to a billion a month.',
  source: 'https://aws.amazon.com/route53/pricing/',
  checked: '2026-11-29',
});
export const aliasQueryPrice = fact({
  value: 0,
  unit: 'USD',
  says: 'Queries to alias records that lead to AWS resources cost 0 USD.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resource-record-sets-choosing-alias-non-alias.html',
  checked: '2026-11-29',
});

export const trafficFlowPrice = fact({
  value: '50.00',
  unit: 'USD',
  says: 'Traffic flow costs 50.00 USD a month for each policy record, that is for each name that a policy serves.',
  source: 'https://aws.amazon.com/route53/pricing/',
  checked: '2026-11-29',
});

// TTL.
export const ttlMin = fact({
  value: 60,
  unit: 'seconds',
  says: 'AWS recommends a TTL of at least 60 seconds.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-dns.html',
  checked: '2026-11-29',
});
export const ttlMax = fact({
  value: '172,800',
  unit: 'seconds',
  says: 'AWS recommends a TTL of at most 172,800 seconds, two days.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-dns.html',
  checked: '2026-11-29',
});
export const loadBalancerTtl = fact({
  value: 60,
  unit: 'seconds',
  says: 'An alias to a load balancer is answered with the TTL of the load balancer, 60 seconds.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html',
  checked: '2026-11-29',
});
export const checkedTtl = fact({
  value: 60,
  unit: 'seconds',
  says: 'AWS recommends a TTL of 60 seconds or less for a record with a health check.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html',
  checked: '2026-11-29',
});

export const negativeTtl = fact({
  value: 900,
  unit: 'seconds',
  says: 'By default resolvers remember for 900 seconds that a name of a public zone does not exist: the TTL of its SOA record.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/SOA-NSrecords.html',
  checked: '2026-11-29',
});

// Routing policies.
export const policies = fact({
  value: 8,
  unit: 'policies',
  says: 'Route 53 has eight routing policies: simple, weighted, latency, failover, geolocation, geoproximity, IP-based and multivalue answer.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html',
  checked: '2026-11-29',
  course: 'Six policies, without geoproximity and IP-based',
});
export const weightMax = fact({
  value: 255,
  says: 'A weight is a whole number from 0 to 255.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html',
  checked: '2026-11-29',
});
export const weightedRecords = fact({
  value: 100,
  unit: 'records',
  says: 'At most 100 weighted records may have the same name and type.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html',
  checked: '2026-11-29',
});
export const multivalueMax = fact({
  value: 8,
  unit: 'records',
  says: 'A multivalue answer has at most eight healthy records.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_ResourceRecordSet.html',
  checked: '2026-11-29',
});
export const bias = fact({
  value: '-99 to 99',
  says: 'The bias of a geoproximity record is a whole number from -99 to 99.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_GeoProximityLocation.html',
  checked: '2026-11-29',
});

export const ipBlock4 = fact({
  value: '/24',
  says: 'The smallest IPv4 block of IP-based routing is /24, which is 256 addresses.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-ipbased.html',
  checked: '2026-11-30',
});
export const ipBlock6 = fact({
  value: '/48',
  says: 'The smallest IPv6 block of IP-based routing is /48.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy-ipbased.html',
  checked: '2026-11-30',
});

// Health checks.
export const checkInterval = fact({
  value: 30,
  unit: 'seconds',
  says: 'A health checker of Route 53 sends a request every 30 seconds by default.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html',
  checked: '2026-11-29',
});
export const fastInterval = fact({
  value: 10,
  unit: 'seconds',
  says: 'For a further charge a health checker of Route 53 sends a request every 10 seconds.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html',
  checked: '2026-11-30',
});
export const failureThreshold = fact({
  value: 3,
  unit: 'checks',
  says: 'By default a health checker changes its mind after three checks in a row with the other result.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html',
  checked: '2026-11-29',
});
export const thresholdRange = fact({
  value: '1 to 10',
  unit: 'checks',
  says: 'The failure threshold of a health check is 1 to 10 checks in a row.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html',
  checked: '2026-11-29',
});
export const requestEvery = fact({
  value: 2,
  unit: 'seconds',
  says: 'At the standard interval an endpoint gets a request of the health checkers about every two seconds.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/health-checks-creating-values.html',
  checked: '2026-11-29',
});
export const healthyShare = fact({
  value: 18,
  unit: '%',
  says: 'An endpoint is healthy as long as more than 18% of the health checkers report it healthy.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html',
  checked: '2026-11-30',
});
export const connectTimeout = fact({
  value: 4,
  unit: 'seconds',
  says: 'An HTTP or HTTPS check needs a TCP connection within four seconds.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html',
  checked: '2026-11-30',
});
export const responseTimeout = fact({
  value: 2,
  unit: 'seconds',
  says: 'After connecting, an HTTP or HTTPS check needs a status from 200 to 399 within two seconds.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html',
  checked: '2026-11-30',
});
export const bodyTimeout = fact({
  value: 2,
  unit: 'seconds',
  says: 'After the status, a check that searches for a string needs the body within two seconds.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html',
  checked: '2026-11-30',
});
export const tcpTimeout = fact({
  value: 10,
  unit: 'seconds',
  says: 'A TCP check needs a connection within ten seconds.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html',
  checked: '2026-11-30',
});
export const searchedBytes = fact({
  value: '5,120',
  unit: 'bytes',
  says: 'A health check searches for its string in the first 5,120 bytes of the body.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html',
  checked: '2026-11-29',
});
export const childChecks = fact({
  value: 256,
  unit: 'checks',
  says: 'A calculated health check can watch up to 256 other checks; one page of AWS says 255.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html',
  checked: '2026-11-29',
});
export const checkRegions = fact({
  value: 3,
  unit: 'Regions',
  says: 'If you choose where the health checkers stand, you name at least three Regions.',
  source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html',
  checked: '2026-11-29',
});
export const checksIncluded = fact({
  value: 50,
  unit: 'checks',
  says: 'Up to 50 basic health checks of endpoints on AWS cost nothing.',
  source: 'https://aws.amazon.com/route53/pricing/',
  checked: '2026-11-29',
});
export const checkPrice = fact({
  value: '0.50',
  unit: 'USD',
  says: 'Beyond the free ones, a basic health check of an endpoint on AWS costs 0.50 USD a month.',
  source: 'https://aws.amazon.com/route53/pricing/',
  checked: '2026-11-29',
});
export const foreignCheckPrice = fact({
  value: '0.75',
  unit: 'USD',
  says: 'A basic health check of an endpoint outside AWS costs 0.75 USD a month.',
  source: 'https://aws.amazon.com/route53/pricing/',
  checked: '2026-11-29',
});
export const featurePrice = fact({
  value: '1.00',
  unit: 'USD',
  says: 'Each optional feature of a health check of an endpoint on AWS, such as the fast interval, costs 1.00 USD a month.',
  source: 'https://aws.amazon.com/route53/pricing/',
  checked: '2026-11-29',
});
export const foreignFeaturePrice = fact({
  value: '2.00',
  unit: 'USD',
  says: 'Each optional feature of a health check of an endpoint outside AWS costs 2.00 USD a month.',
  source: 'https://aws.amazon.com/route53/pricing/',
  checked: '2026-11-29',
});

// Availability.
export const dataPlaneAvailability = fact({
  value: 100,
  unit: '%',
  says: 'The name servers and health checkers of Route 53 are designed to be available 100% of the time.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-dns.html',
  checked: '2026-11-29',
});
export const recoveryTime = fact({
  value: 60,
  unit: 'minutes',
  says: 'With accelerated recovery, the records of a public zone can be changed again about 60 minutes after AWS finds that us-east-1 is impaired.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/accelerated-recovery.html',
  checked: '2026-11-30',
});
export const resolverAddresses = fact({
  value: 2,
  unit: 'addresses',
  says: 'A Resolver endpoint needs at least two IP addresses.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53resolver_CreateResolverEndpoint.html',
  checked: '2026-11-29',
});
export const endpointHourPrice = fact({
  value: 0.125,
  unit: 'USD an hour',
  says: 'Each network interface of a Resolver endpoint costs 0.125 USD an hour.',
  source: 'https://aws.amazon.com/route53/pricing/',
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

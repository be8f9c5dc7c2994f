import { fact } from '#facts/fact';

// Engines and versions.
export const valkeyNewestVersion = fact({
  value: '9.1',
  says: 'The newest Valkey version that ElastiCache lists is 9.1.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html',
  checked: '2026-11-30',
});
export const redisOssNewestVersion = fact({
  value: '7.1',
  says: 'The newest Redis OSS version that ElastiCache offers is 7.1.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/engine-versions.html',
  checked: '2026-11-30',
});
export const redisOssInExtendedSupport = fact({
  value: '4 and 5',
  says: 'Redis OSS 4 and 5 are past standard support and in paid Extended Support.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-versions.html',
  checked: '2026-11-23',
});
export const redisOss5StandardSupportEnd = fact({
  value: '31 January 2026',
  says: 'Standard support for Redis OSS 4 and 5 ended on 31 January 2026.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-versions.html',
  checked: '2026-11-23',
});
export const redisOss5EndOfLife = fact({
  value: '31 January 2029',
  says: 'Extended Support for Redis OSS 4 and 5, and with it the end of these versions, is set for 31 January 2029.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-versions.html',
  checked: '2026-11-23',
});
export const redisOss6StandardSupportEnd = fact({
  value: '31 January 2027',
  says: 'Standard support for Redis OSS 6 ends on 31 January 2027.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-versions.html',
  checked: '2026-11-23',
});
export const extendedSupportPremium = fact({
  value: 80,
  unit: '%',
  says: 'In its first year Extended Support adds 80% of the on-demand price to each node.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-charges.html',
  checked: '2026-11-30',
});
export const valkeyDropInFor = fact({
  value: 'Redis OSS 7',
  says: 'AWS describes Valkey as a drop-in replacement for Redis OSS 7.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.HowTo.html',
  checked: '2026-11-30',
});
export const valkeyUpgradeWritePause = fact({
  value: 'a few seconds',
  says: 'An upgrade in place from Redis OSS 5.0.6 or later to Valkey stops writes for a few seconds, at the failover.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.HowTo.html',
  checked: '2026-11-30',
});
export const valkeyRollbackVersion = fact({
  value: '7.2',
  says: 'Only Valkey 7.2 can be rolled back, and only to Redis OSS 7.1.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/VersionManagement.HowTo.html',
  checked: '2026-11-30',
});

// Nodes, shards and failover.
export const replicasPerShardMax = fact({
  value: 5,
  says: 'A shard has at most five read replicas beside its primary.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Shards.html',
  checked: '2026-11-30',
});
export const nodesPerShardMax = fact({
  value: 6,
  says: 'A shard has at most six nodes: one primary and five replicas.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Shards.html',
  checked: '2026-11-30',
});
export const nodesPerClusterDefault = fact({
  value: 90,
  says: 'A cluster with cluster mode enabled may have 90 nodes by default.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/quota-limits.html',
  checked: '2026-11-30',
});
export const nodesPerClusterMax = fact({
  value: 500,
  says: 'After a quota increase a cluster may have at most 500 nodes, from Valkey 7.2 or Redis OSS 5.0.6 on.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Shards.html',
  checked: '2026-11-30',
});
export const shardsPerClusterMax = fact({
  value: 500,
  says: 'After a quota increase, and from Valkey 7.2 or Redis OSS 5.0.6 on, a cluster has at most 500 shards, and then none of them has a replica.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Shards.html',
  checked: '2026-11-30',
});
export const shardsMaxWithFiveReplicas = fact({
  value: 83,
  says: 'With five replicas in each shard, the limit of 500 nodes is enough for 83 shards.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Shards.html',
  checked: '2026-11-30',
});
export const hashSlots = fact({
  value: 16_384,
  says: 'Cluster mode divides the keys into a fixed number of 16,384 hash slots.',
  source: 'https://valkey.io/topics/cluster-spec/',
  checked: '2026-11-23',
});
export const multiAzReplicasMin = fact({
  value: 1,
  says: 'Multi-AZ needs at least one replica in each shard.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html',
  checked: '2026-11-23',
});
export const failoverTime = fact({
  value: 'a few seconds',
  says: 'After a Multi-AZ failover the cluster usually takes writes again within a few seconds.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html',
  checked: '2026-11-23',
});
export const replicaLag = fact({
  value: 'milliseconds',
  says: 'Replicas are eventually consistent and typically catch up within milliseconds.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ReadReplicas.html',
  checked: '2026-11-23',
});
export const clusterModeLaterVersions = fact({
  value: 'Valkey 7.2 or Redis OSS 7.0',
  says: 'Switching cluster mode on in an existing cluster needs at least Valkey 7.2 or Redis OSS 7.0.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/modify-cluster-mode.html',
  checked: '2026-11-23',
});
export const globalDatastoreRegionsMax = fact({
  value: 2,
  says: 'Outside China a Global Datastore copies its primary Region to at most two other Regions.',
  source:
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Redis-Global-Datastores-Getting-Started.html',
  checked: '2026-11-30',
});
export const clusterModeOffShards = fact({
  value: 'one',
  says: 'With cluster mode disabled a cluster never has more than one shard.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Shards.html',
  checked: '2026-11-30',
});

// Memory and eviction.
export const defaultEvictionPolicy = fact({
  value: 'volatile-lru',
  says: 'The default eviction policy on ElastiCache is volatile-lru: only keys with a TTL go, the least recently used first.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html',
  checked: '2026-11-23',
});
export const serverlessEvictionPolicy = fact({
  value: 'volatile-lru',
  says: 'The eviction policy of a Valkey or Redis OSS serverless cache is volatile-lru and cannot be changed.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/RedisConfiguration.html',
  checked: '2026-11-30',
});
export const openSourceEvictionPolicy = fact({
  value: 'noeviction',
  says: 'The default eviction policy of open-source Valkey is noeviction: a full cache refuses writes.',
  source: 'https://github.com/valkey-io/valkey/blob/unstable/valkey.conf',
  checked: '2026-11-23',
});
export const evictionPolicies = fact({
  value: 8,
  says: 'Valkey knows eight eviction policies.',
  source: 'https://valkey.io/topics/lru-cache/',
  checked: '2026-11-23',
});
export const evictionSample = fact({
  value: 3,
  says: 'By default ElastiCache compares three keys when it looks for one to evict.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html',
  checked: '2026-11-23',
});
export const openSourceEvictionSample = fact({
  value: 5,
  says: 'By default open-source Valkey compares five keys when it looks for one to evict.',
  source: 'https://valkey.io/topics/lru-cache/',
  checked: '2026-11-23',
});
export const lfuCounterStart = fact({
  value: 5,
  says: 'A new key starts with an LFU counter of 5, so that it is not evicted at once.',
  source: 'https://github.com/valkey-io/valkey/blob/unstable/valkey.conf',
  checked: '2026-11-23',
});
export const lfuCounterMax = fact({
  value: 255,
  says: 'An LFU counter ends at 255, which by default takes about a million hits.',
  source: 'https://valkey.io/topics/lru-cache/',
  checked: '2026-11-23',
});
export const lfuLogFactor = fact({
  value: 10,
  says: 'The default lfu-log-factor, which slows the growth of LFU counters, is 10.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html',
  checked: '2026-11-23',
});
export const lfuDecayTime = fact({
  value: 1,
  unit: 'minute',
  says: 'By default an LFU counter falls after one minute without use.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html',
  checked: '2026-11-23',
});
export const reservedMemory = fact({
  value: 25,
  unit: '%',
  says: 'By default ElastiCache reserves 25% of a node’s memory for other purposes than data.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/redis-memory-management.html',
  checked: '2026-11-23',
});
export const reservedMemorySmallNodes = fact({
  value: 30,
  unit: '%',
  says: 'AWS advises a reserve of up to 30% on burstable small nodes that work near their memory limit.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/redis-memory-management.html',
  checked: '2026-11-23',
});
export const reservedMemoryMicroNodes = fact({
  value: 50,
  unit: '%',
  says: 'AWS advises a reserve of up to 50% on burstable micro nodes that work near their memory limit.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/redis-memory-management.html',
  checked: '2026-11-23',
});
export const stringMax = fact({
  value: 512,
  unit: 'MB',
  says: 'The limit for a string value in Valkey is 512 MB.',
  source: 'https://valkey.io/topics/strings/',
  checked: '2026-11-23',
});
export const connectionsMax = fact({
  value: 65_000,
  says: 'A Valkey or Redis OSS node accepts up to 65,000 connections, and fewer on some T2, T3 and T4g nodes.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html',
  checked: '2026-11-23',
});

// Strategies and TTL.
export const missTrips = fact({
  value: 3,
  says: 'A miss with lazy loading costs three trips: to the cache, to the database and to the cache again.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Strategies.html',
  checked: '2026-11-23',
});
export const writeThroughTrips = fact({
  value: 2,
  says: 'A write with write-through costs two trips: to the database and to the cache.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Strategies.html',
  checked: '2026-11-23',
});
export const exampleTtl = fact({
  value: 300,
  unit: 'seconds',
  says: 'AWS’s example code for lazy loading and write-through sets a TTL of 300 seconds.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Strategies.html',
  checked: '2026-11-23',
});
export const hitRatioGoal = fact({
  value: 80,
  unit: '%',
  says: 'AWS advises aiming for a hit ratio of 80% or more.',
  source:
    'https://docs.aws.amazon.com/wellarchitected/latest/performance-efficiency-pillar/perf_data_access_patterns_caching.html',
  checked: '2026-11-23',
});
export const inMemoryLatency = fact({
  value: 'less than a millisecond',
  says: 'AWS describes an in-memory store as one that answers in less than a millisecond.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/elasticache-use-cases.html',
  checked: '2026-11-23',
});

// Memcached.
export const memcachedNodesPerClusterDefault = fact({
  value: 60,
  says: 'A Memcached cluster may have 60 nodes by default.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/quota-limits.html',
  checked: '2026-11-30',
});
export const memcachedItemMax = fact({
  value: 1,
  unit: 'MB',
  says: 'By default a Memcached item has at most 1 MB (1,048,576 bytes).',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html',
  checked: '2026-11-23',
});
export const memcachedKeyMax = fact({
  value: 250,
  unit: 'bytes',
  says: 'The limit for a Memcached key is 250 bytes.',
  source: 'https://docs.memcached.org/protocols/basic/',
  checked: '2026-11-23',
});
export const memcachedRelativeExpiryMax = fact({
  value: 30,
  unit: 'days',
  says: 'Memcached reads an expiry of more than 30 days as a Unix time, not as a duration.',
  source: 'https://docs.memcached.org/protocols/basic/',
  checked: '2026-11-23',
});
export const memcachedSegmentedLru = fact({
  value: 'off',
  says: 'From Memcached 1.5.10 on, ElastiCache switches segmented LRU off by default.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/ParameterGroups.Engine.html',
  checked: '2026-11-30',
});
export const consistentHashingJavaPhp = fact({
  value: 'off',
  says: 'By default consistent hashing is off in the Memcached clients for Java (spymemcached) and PHP.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/BestPractices.LoadBalancing.html',
  checked: '2026-11-23',
});
export const consistentHashingDotNet = fact({
  value: 'on',
  says: 'By default consistent hashing is on in Enyim, the Memcached client for .NET.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/BestPractices.LoadBalancing.html',
  checked: '2026-11-23',
});

// Durability and backup.
export const aofUnavailableFrom = fact({
  value: '2.8.22',
  says: 'The append-only file is not offered on Valkey, nor on Redis OSS 2.8.22 or later.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheCluster.html',
  checked: '2026-11-23',
  course: 'Redis keeps its data with the append-only file',
});
export const searchMinVersion = fact({
  value: '8.2',
  says: 'ElastiCache can search vectors on node-based clusters with Valkey 8.2 or later.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/vector-search.html',
  checked: '2026-11-30',
});
export const durabilityMinVersion = fact({
  value: '9.0',
  says: 'Durability needs a node-based cluster with Valkey 9.0 or later, with cluster mode and Multi-AZ.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Durability.Limitations.html',
  checked: '2026-11-30',
});
export const durabilityChangeableSince = fact({
  value: '27 October 2026',
  says: 'Since 27 October 2026 durability can be switched on and off on an existing node-based Valkey cluster.',
  source: 'https://aws.amazon.com/cn/about-aws/whats-new/2026/10/elasticache-changing-durability/',
  checked: '2026-11-23',
});
export const durabilityDefault = fact({
  value: 'disabled',
  says: 'Durability is disabled by default.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Durability.Configuring.html',
  checked: '2026-11-30',
});
export const durableZonesMin = fact({
  value: 2,
  says: 'Synchronous durability stores a write in at least two Availability Zones before it answers.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/durability.html',
  checked: '2026-11-23',
});
export const syncWriteLatency = fact({
  value: 'single-digit milliseconds',
  says: 'With synchronous durability a write takes single-digit milliseconds.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/durability.html',
  checked: '2026-11-23',
});
export const asyncWriteLatency = fact({
  value: 'microseconds',
  says: 'With asynchronous durability a write takes microseconds, as without durability.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/durability.html',
  checked: '2026-11-23',
});
export const asyncWriteLossMax = fact({
  value: 10,
  unit: 'seconds',
  says: 'With asynchronous durability a failure loses at most the last 10 seconds of writes.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/durability.html',
  checked: '2026-11-23',
});
export const asyncWritesRejectedAfter = fact({
  value: 10,
  unit: 'seconds',
  says: 'With asynchronous durability the primary rejects writes while the log is more than 10 seconds behind.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/durability.html',
  checked: '2026-11-23',
});
export const durableThroughputMax = fact({
  value: 100,
  unit: 'MiB/s',
  says: 'A durable cluster takes at most 100 MiB/s of writes on each primary.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Durability.Limitations.html',
  checked: '2026-11-30',
});
export const backupRetentionMax = fact({
  value: 35,
  unit: 'days',
  says: 'Automatic backups are kept for at most 35 days.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html',
  checked: '2026-11-23',
});
export const backupRetentionDefault = fact({
  value: 0,
  unit: 'days',
  says: 'In the API the default retention is 0 days, which switches automatic backups off.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateCacheCluster.html',
  checked: '2026-11-23',
});
export const manualBackupsPerNodeMax = fact({
  value: 20,
  says: 'You can take at most 20 manual backups per node of a Valkey or Redis OSS cluster in 24 hours.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups.html',
  checked: '2026-11-30',
});
export const manualBackupsPerServerlessCacheMax = fact({
  value: 24,
  says: 'You can take at most 24 manual backups of a serverless cache in 24 hours.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups.html',
  checked: '2026-11-30',
});
export const automaticBackupRhythm = fact({
  value: 'daily',
  says: 'Automatic backups are taken daily.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html',
  checked: '2026-11-23',
});

// Serverless.
export const serverlessEngineVersions = fact({
  value: 'Valkey 7.2, Redis OSS 7.1 or Memcached 1.6.22',
  says: 'ElastiCache Serverless needs at least Valkey 7.2, Redis OSS 7.1 or Memcached 1.6.22.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.deployment.html',
  checked: '2026-11-30',
});
export const serverlessSince = fact({
  value: '27 November 2023',
  says: 'ElastiCache Serverless can be used since 27 November 2023.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatsNew.html',
  checked: '2026-11-23',
});
export const serverlessSla = fact({
  value: 99.99,
  unit: '%',
  says: 'The service level agreement for a serverless cache promises 99.99% availability.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.corecomponents.html',
  checked: '2026-11-30',
});
export const serverlessZones = fact({
  value: 3,
  says: 'A serverless cache stores its data in three Availability Zones.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.deployment.html',
  checked: '2026-11-30',
});
export const ecpuPerKilobyte = fact({
  value: 1,
  unit: 'ECPU',
  says: 'A simple read or write on ElastiCache Serverless costs 1 ECPU for each KB transferred.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.corecomponents.html',
  checked: '2026-11-30',
});
export const serverlessValkeyStorageMin = fact({
  value: 100,
  unit: 'MB',
  says: 'A Valkey serverless cache is billed for at least 100 MB of data.',
  source: 'https://amazonaws.cn/en/elasticache/faqs',
  checked: '2026-11-23',
});
export const serverlessStorageMin = fact({
  value: 1,
  unit: 'GB',
  says: 'A Memcached or Redis OSS serverless cache is billed for at least 1 GB of data.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.corecomponents.html',
  checked: '2026-11-30',
});
export const valkeyServerlessDiscount = fact({
  value: 33,
  unit: '%',
  says: 'On ElastiCache Serverless, Valkey is priced 33% lower than Redis OSS.',
  source: 'https://amazonaws.cn/en/elasticache/faqs',
  checked: '2026-11-23',
});
export const valkeyNodeDiscountMax = fact({
  value: 20,
  unit: '%',
  says: 'A Valkey node costs up to 20% less than a Redis OSS node.',
  source: 'https://amazonaws.cn/en/elasticache/faqs',
  checked: '2026-11-23',
});
export const serverlessStorageMax = fact({
  value: 5000,
  unit: 'GiB',
  says: 'The limit for the data of one serverless cache is 5,000 GiB.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/RedisConfiguration.html',
  checked: '2026-11-30',
});
export const serverlessEcpuMax = fact({
  value: 15_000_000,
  unit: 'ECPUs per second',
  says: 'The limit for one serverless cache is 15,000,000 ECPUs per second.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/RedisConfiguration.html',
  checked: '2026-11-30',
});
export const serverlessEcpuAtStart = fact({
  value: 30_000,
  unit: 'ECPUs per second',
  says: 'An empty serverless cache takes 30,000 ECPUs per second at once, and more if replicas are read.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Scaling-serverless.html',
  checked: '2026-11-30',
});
export const nodeBasedSlaMax = fact({
  value: 99.99,
  unit: '%',
  says: 'A node-based cluster can reach up to 99.99% availability, depending on its configuration.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.deployment.html',
  checked: '2026-11-30',
});

// Security and ports (a port is a string: it has no thousands separator).
export const valkeyPort = fact({
  value: '6379',
  says: 'The default port of Valkey and Redis OSS is 6379.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/accessing-elasticache.html',
  checked: '2026-11-23',
});
export const serverlessReadPort = fact({
  value: '6380',
  says: 'The port of a Valkey or Redis OSS serverless cache for eventually consistent reads is 6380.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/RedisConfiguration.html',
  checked: '2026-11-30',
});
export const memcachedPort = fact({
  value: '11211',
  says: 'The default port of Memcached is 11211.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/accessing-elasticache.html',
  checked: '2026-11-23',
});
export const iamTokenLifetime = fact({
  value: 15,
  unit: 'minutes',
  says: 'An IAM token for logging in to a cache is valid for 15 minutes.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html',
  checked: '2026-11-30',
});
export const iamConnectionMax = fact({
  value: 12,
  unit: 'hours',
  says: 'A connection that logged in with IAM is cut after 12 hours unless it logs in again.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html',
  checked: '2026-11-30',
});
export const iamLoginVersions = fact({
  value: 'Valkey 7.2 or Redis OSS 7.0',
  says: 'Logging in with IAM needs at least Valkey 7.2 or Redis OSS 7.0.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html',
  checked: '2026-11-30',
});
export const rbacVersions = fact({
  value: 'Valkey 7.2 or Redis OSS 6.0',
  says: 'Users and groups (RBAC) need at least Valkey 7.2 or Redis OSS 6.0.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html',
  checked: '2026-11-23',
});
export const tlsMinVersion = fact({
  value: '1.2',
  says: 'Valkey 7.2 and Redis OSS 6, and later versions of both, accept TLS 1.2 or newer only.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html',
  checked: '2026-11-30',
});
export const tlsMinVersionSince = fact({
  value: '28 April 2026',
  says: 'AWS set 28 April 2026 as the day from which Valkey 7.2 and Redis OSS 6, and later versions of both, refuse TLS older than 1.2.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html',
  checked: '2026-11-30',
});
export const memcachedTlsVersion = fact({
  value: '1.6.12',
  says: 'TLS on a Memcached cluster needs at least Memcached 1.6.12.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html',
  checked: '2026-11-30',
});
export const publicEndpointVersion = fact({
  value: '9.0',
  says: 'A public endpoint needs a serverless cache with Valkey 9.0 or later.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html',
  checked: '2026-11-30',
});
export const publicEndpointTls = fact({
  value: '1.3',
  says: 'A public endpoint accepts TLS 1.3 only, with IAM.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/WhatIs.html',
  checked: '2026-11-30',
});
export const nodeTlsDefault = fact({
  value: 'off',
  says: 'On a node-based cluster TLS is off unless you switch it on.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/in-transit-encryption.html',
  checked: '2026-11-30',
});
export const valkeyAtRestDefault = fact({
  value: 'on',
  says: 'Encryption at rest is on by default for Valkey clusters.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html',
  checked: '2026-11-23',
});

// Metrics.
export const engineCpuVcpusMin = fact({
  value: 4,
  says: 'AWS advises watching EngineCPUUtilization on nodes with at least 4 vCPUs.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.Redis.html',
  checked: '2026-11-23',
});
export const cpuAlarm = fact({
  value: 90,
  unit: '%',
  says: 'For Valkey and Redis OSS AWS advises an alarm on CPUUtilization at 90% divided by the number of cores, on nodes with up to 2 vCPUs.',
  source: 'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheMetrics.WhichShouldIMonitor.html',
  checked: '2026-11-30',
});

// Commands.
export const sortedSetAddCost = fact({
  value: 'O(log N)',
  says: 'Adding a member to a sorted set of N members, or raising its score, costs O(log N).',
  source: 'https://valkey.io/commands/zadd/',
  checked: '2026-11-23',
});
export const sortedSetTopCost = fact({
  value: 'O(log N + M)',
  says: 'Reading the top M members of a sorted set of N costs O(log N + M).',
  source: 'https://valkey.io/commands/zrange/',
  checked: '2026-11-23',
});
export const getexVersion = fact({
  value: '6.2',
  says: 'On Redis OSS the command GETEX needs version 6.2 or later.',
  source: 'https://valkey.io/commands/getex/',
  checked: '2026-11-23',
});
export const deleteIfEqualVersion = fact({
  value: '9.0',
  says: 'Deleting a key only while it holds a given value (DELIFEQ) needs Valkey 9.0 or later.',
  source: 'https://valkey.io/topics/distlock/',
  checked: '2026-11-23',
});

// Other caches.
export const cloudFrontDefaultTtl = fact({
  value: 86_400,
  unit: 'seconds',
  says: 'By default CloudFront keeps an object without a caching header for 86,400 seconds, which is one day.',
  source:
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html',
  checked: '2026-11-23',
});

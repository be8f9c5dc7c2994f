import { fact } from '#facts/fact';

// Engines, storage and instances.
export const engines = fact({
  value: 6,
  says: 'RDS runs six engines besides Aurora: MySQL, MariaDB, PostgreSQL, Oracle Database, Microsoft SQL Server and IBM Db2.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Welcome.html',
  checked: '2026-11-29',
  course: 'five engines and Aurora',
});
export const storageMax = fact({
  value: 64,
  unit: 'TiB',
  says: 'The primary volume of an RDS instance holds at most 64 TiB, on SQL Server only with io2.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
  checked: '2026-11-29',
});
export const storageMaxSqlServerGp3 = fact({
  value: 16,
  unit: 'TiB',
  says: 'On RDS for SQL Server a volume of any type but io2, such as gp3, holds at most 16 TiB.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
  checked: '2026-11-29',
});
export const additionalVolumesMax = fact({
  value: 3,
  says: 'RDS for Oracle and for SQL Server can add up to three more volumes, with gp3 or io2.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
  checked: '2026-11-29',
});
export const storageMaxAllVolumes = fact({
  value: 256,
  unit: 'TiB',
  says: 'With all additional volumes RDS for Oracle and for SQL Server hold at most 256 TiB, SQL Server only if the volumes are io2.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
  checked: '2026-11-29',
});
export const storageStepMin = fact({
  value: 10,
  unit: '%',
  says: 'Allocated RDS storage grows by at least 10% at a time.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.ModifyingExisting.html',
  checked: '2026-11-29',
});
export const storagePause = fact({
  value: 6,
  unit: 'hours',
  says: 'After a change of its storage, RDS refuses the next one for 6 hours or until the storage is optimized, whichever is longer.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.ModifyingExisting.html',
  checked: '2026-11-29',
});
export const autoscalingTrigger = fact({
  value: 10,
  unit: '%',
  says: 'Storage autoscaling starts when the free space is 10% of the allocated storage or less, for at least five minutes.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html',
  checked: '2026-11-29',
});
export const magneticEnd = fact({
  value: '30 April 2026',
  says: 'AWS deprecated magnetic storage for RDS on 30 April 2026 and moves the volumes that are left to gp3.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html',
  checked: '2026-11-29',
});
export const customOracleEnd = fact({
  value: '31 March 2027',
  says: 'AWS ends RDS Custom for Oracle on 31 March 2027.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/custom-backup.html',
  checked: '2026-11-29',
});
export const stopMax = fact({
  value: 7,
  unit: 'days',
  says: 'A stopped RDS instance or Aurora cluster starts again by itself after 7 days.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_StopInstance.html',
  checked: '2026-11-29',
});
export const extendedSupportMax = fact({
  value: 3,
  unit: 'years',
  says: 'As a rule Extended Support goes on for up to 3 years after the end of a major version’s standard support.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html',
  checked: '2026-11-29',
});
export const extendedSupportMySql57End = fact({
  value: '30 June 2029',
  says: 'Extended Support for MySQL 5.7 was prolonged to 30 June 2029.',
  source:
    'https://aws.amazon.com/blogs/database/amazon-rds-for-mysql-lts-version-9-7-is-now-generally-available/',
  checked: '2026-11-30',
});
export const switchoverTime = fact({
  value: 'under a minute',
  says: 'The switchover of a blue/green deployment typically takes under a minute.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/blue-green-deployments-overview.html',
  checked: '2026-11-29',
});
export const switchoverWriterPause = fact({
  value: 'five seconds or less',
  says: 'In a blue/green switchover within one Region the writer is typically away for five seconds or less.',
  source:
    'https://aws.amazon.com/about-aws/whats-new/2026/01/amazon-rds-blue-green-deployments-reduces-downtime/',
  checked: '2026-11-30',
  unverified: true,
});
export const switchoverTimeoutDefault = fact({
  value: 300,
  unit: 'seconds',
  says: 'A switchover that is not done in time is rolled back, by default after 300 seconds.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/blue-green-deployments-switching.html',
  checked: '2026-11-29',
});
export const cowClonesMax = fact({
  value: 15,
  says: 'Up to 15 Aurora clones share the pages of their source; the next one is a full copy.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Clone.html',
  checked: '2026-11-29',
});

// Backups.
export const backupRetentionMax = fact({
  value: 35,
  unit: 'days',
  says: 'Automated backups are kept for at most 35 days.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
  checked: '2026-11-29',
});
export const backupRetentionConsole = fact({
  value: 7,
  unit: 'days',
  says: 'The console keeps automated backups of a new DB instance for 7 days by default.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
  checked: '2026-11-29',
});
export const backupRetentionApi = fact({
  value: 1,
  unit: 'day',
  says: 'With the API and the CLI automated backups are kept for 1 day by default.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
  checked: '2026-11-29',
  course: '7 days',
});
export const backupRetentionOff = fact({
  value: 0,
  unit: 'days',
  says: 'A retention of 0 days switches the automated backups of a DB instance off.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
  checked: '2026-11-29',
});
export const auroraRetentionMin = fact({
  value: 1,
  unit: 'day',
  says: 'An Aurora cluster keeps its backups for at least 1 day; they cannot be switched off.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html',
  checked: '2026-11-29',
});
export const clusterRetentionMin = fact({
  value: 1,
  unit: 'day',
  says: 'A Multi-AZ DB cluster keeps its automated backups for at least 1 day.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
  checked: '2026-11-29',
});
export const logUpload = fact({
  value: 5,
  unit: 'minutes',
  says: 'RDS uploads the transaction logs of a DB instance to S3 every 5 minutes.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIT.html',
  checked: '2026-11-29',
});
export const backupWindowMin = fact({
  value: 30,
  unit: 'minutes',
  says: 'The daily backup window is at least 30 minutes long and must not overlap the weekly maintenance window.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
  checked: '2026-11-29',
  course: 'the backup runs in the maintenance window',
});
export const manualSnapshotsDefault = fact({
  value: 100,
  says: 'An account may keep 100 manual snapshots in a Region by default; automated backups do not count.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html',
  checked: '2026-11-29',
});
export const backtrackMax = fact({
  value: 72,
  unit: 'hours',
  says: 'Backtrack rewinds an Aurora MySQL cluster by at most 72 hours.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Managing.Backtrack.html',
  checked: '2026-11-29',
});

// Multi-AZ.
export const multiAzFailover = fact({
  value: '60–120',
  unit: 'seconds',
  says: 'The failover of a Multi-AZ DB instance typically takes 60–120 seconds, and longer after large transactions.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html',
  checked: '2026-11-29',
});
export const multiAzClusterFailover = fact({
  value: 35,
  unit: 'seconds',
  says: 'The failover of a Multi-AZ DB cluster typically takes under 35 seconds.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts-failover.html',
  checked: '2026-11-29',
});
export const multiAzClusterReaders = fact({
  value: 2,
  says: 'A Multi-AZ DB cluster has two readable standbys beside its writer.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html',
  checked: '2026-11-29',
});
export const multiAzClusterZones = fact({
  value: 3,
  says: 'The writer and the readers of a Multi-AZ DB cluster stand in three Availability Zones.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html',
  checked: '2026-11-29',
});
export const multiAzClusterAcks = fact({
  value: 1,
  says: 'A Multi-AZ DB cluster commits once at least one reader has acknowledged the change.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html',
  checked: '2026-11-29',
});
export const jvmTtlMax = fact({
  value: 60,
  unit: 'seconds',
  says: 'AWS advises that a Java virtual machine keeps a DNS answer for no more than 60 seconds.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts-failover.html',
  checked: '2026-11-29',
});

// Read replicas.
export const readReplicasMax = fact({
  value: 15,
  says: 'A DB instance with MySQL, MariaDB or PostgreSQL has by default at most 15 read replicas, a quota that AWS lists as adjustable.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html',
  checked: '2026-11-30',
  course: '5',
});
export const readReplicasDb2Max = fact({
  value: 3,
  says: 'A DB instance with Db2 has at most three replicas.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html',
  checked: '2026-11-29',
});
export const readReplicasOracleApi = fact({
  value: 5,
  says: 'The API reference allows up to five replicas for Oracle and for SQL Server.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html',
  checked: '2026-11-29',
});
export const readReplicasOracleGuide = fact({
  value: 15,
  says: 'The user guide allows up to 15 replicas for SQL Server and, on its page of quotas, for Oracle, where it advises 5 to keep the lag small.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html',
  checked: '2026-11-29',
});
export const replicationStoppedMax = fact({
  value: 30,
  unit: 'days',
  says: 'After replication to a MySQL, MariaDB or PostgreSQL replica has been stopped for more than 30 days, RDS ends it for good.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.Monitoring.html',
  checked: '2026-11-29',
});
export const replicationPrice = fact({
  value: 'nothing',
  says: 'Replication from a source to a read replica in the same Region costs nothing for data transfer.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html',
  checked: '2026-11-29',
  course: 'replication to another zone is charged',
});
export const proxyFailoverGain = fact({
  value: 66,
  unit: '%',
  says: 'AWS says that RDS Proxy shortens the failover of a Multi-AZ DB instance by up to 66%.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-planning.html',
  checked: '2026-11-29',
});

// Encryption, TLS and login.
export const encryptionCipher = fact({
  value: 'AES-256',
  says: 'RDS encrypts data at rest with AES-256 and a key of AWS KMS.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
  checked: '2026-11-29',
});
export const encryptionDefaultRds = fact({
  value: 'off',
  says: 'In the API, encryption of a new RDS instance is off unless you ask for it.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
  checked: '2026-11-29',
});
export const auroraEncryptedSince = fact({
  value: '18 February 2026',
  says: 'Every Aurora cluster created on or after 18 February 2026 is encrypted at rest, except clones and replicas of an older plain one.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html',
  checked: '2026-11-30',
  course: 'encryption is an option',
});
export const auroraDefaultKey = fact({
  value: 'AWS owned key',
  says: 'Without another choice, Aurora encrypts a new cluster with an AWS owned key.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html',
  checked: '2026-11-29',
});
export const keyLossGrace = fact({
  value: 7,
  unit: 'days',
  says: 'After RDS loses access to its KMS key, an instance that has backups and can be stopped can be recovered for 7 days by enabling the key.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html',
  checked: '2026-11-30',
});
export const forceSslDefaultVersion = fact({
  value: '15',
  says: 'The parameter rds.force_ssl is 1 by default from RDS for PostgreSQL 15 on.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html',
  checked: '2026-11-29',
  course: 'set by hand',
});
export const secureTransportDefaultMySql = fact({
  value: '9.7',
  says: 'The parameter require_secure_transport is ON by default from RDS for MySQL 9.7 on; up to 8.4 it is OFF.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.require-ssl.html',
  checked: '2026-11-30',
});
export const secureTransportDefaultMariaDb = fact({
  value: '11.8',
  says: 'The parameter require_secure_transport is ON by default from MariaDB 11.8 on.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mariadb-ssl-connections.require-ssl.html',
  checked: '2026-11-29',
});
export const forceSslDefaultSqlServer = fact({
  value: '0',
  says: 'The parameter rds.force_ssl is 0 by default on RDS for SQL Server.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/SQLServer.Concepts.General.SSL.Using.html',
  checked: '2026-11-29',
});
export const defaultCa = fact({
  value: 'rds-ca-rsa2048-g1',
  says: 'The default certificate authority for a new database is rds-ca-rsa2048-g1.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html',
  checked: '2026-11-29',
});
export const iamTokenLifetime = fact({
  value: 15,
  unit: 'minutes',
  says: 'An IAM token for logging in to a database is valid for 15 minutes, and only checked when the connection is opened.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html',
  checked: '2026-11-29',
});
export const iamConnectionsPerSecond = fact({
  value: 200,
  unit: 'new connections per second',
  says: 'Until June 2026 AWS advised IAM database authentication for fewer than 200 new connections per second; its guide no longer names a number.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html',
  checked: '2026-11-30',
});
export const iamRateScalingSince = fact({
  value: '30 June 2026',
  says: 'AWS announced on 30 June 2026 that the rate of new connections with IAM database authentication scales with the resources of the instance.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/06/amazon-rds-iam/',
  checked: '2026-11-30',
});
export const iamExtraMemory = fact({
  value: '300 to 1,000',
  unit: 'MiB',
  says: 'AWS asks for 300 to 1,000 MiB of extra memory on the database for reliable logins with IAM.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html',
  checked: '2026-11-30',
});
export const masterPasswordRotation = fact({
  value: 7,
  unit: 'days',
  says: 'RDS rotates a master password that it manages in Secrets Manager every 7 days by default.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html',
  checked: '2026-11-29',
});

// Connections.
export const proxiesDefault = fact({
  value: 20,
  says: 'An account may have 20 proxies in a Region by default.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Limits.html',
  checked: '2026-11-30',
});
export const proxyEndpointZones = fact({
  value: 2,
  says: 'The default endpoint of a proxy stands in two Availability Zones only.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html',
  checked: '2026-11-29',
});
export const proxyPinSize = fact({
  value: 16,
  unit: 'KB',
  says: 'A statement longer than 16 KB pins a session of RDS Proxy to one database connection.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-pinning.html',
  checked: '2026-11-29',
});
export const dataApiTransactionIdle = fact({
  value: 'three minutes',
  says: 'The Data API rolls a transaction back when no call has used it for three minutes.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.troubleshooting.html',
  checked: '2026-11-29',
});
export const dataApiResponseMax = fact({
  value: 1,
  unit: 'MiB',
  says: 'The Data API ends a call whose result is larger than 1 MiB.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.limitations.html',
  checked: '2026-11-29',
});
export const dataApiRowMax = fact({
  value: 64,
  unit: 'KB',
  says: 'A row in a result of the Data API has at most 64 KB.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.limitations.html',
  checked: '2026-11-29',
});
export const dataApiTimeout = fact({
  value: 45,
  unit: 'seconds',
  says: 'The Data API cancels a statement after 45 seconds unless told to continue.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.timeouts.html',
  checked: '2026-11-29',
});

// Aurora clusters.
export const auroraMySqlClaim = fact({
  value: 5,
  unit: 'times',
  says: 'AWS claims that Aurora reaches up to five times the throughput of MySQL with some workloads.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html',
  checked: '2026-11-29',
});
export const auroraPostgresClaim = fact({
  value: 3,
  unit: 'times',
  says: 'AWS claims that Aurora reaches up to three times the throughput of PostgreSQL with some workloads.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_AuroraOverview.html',
  checked: '2026-11-29',
});
export const auroraVolumeMax = fact({
  value: 256,
  unit: 'TiB',
  says: 'A cluster volume grows up to 256 TiB with Aurora MySQL 3.10 and with current Aurora PostgreSQL.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html',
  checked: '2026-11-29',
  course: '64 TB',
});
export const auroraVolumeMaxOld = fact({
  value: 128,
  unit: 'TiB',
  says: 'With older engine versions a cluster volume grows up to 128 TiB.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html',
  checked: '2026-11-29',
});
export const auroraVolumeMySqlVersion = fact({
  value: '3.10',
  says: 'The larger cluster volume needs Aurora MySQL 3.10 or later.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html',
  checked: '2026-11-29',
});
export const auroraVolumePostgresVersions = fact({
  value: '15.13, 16.9 or 17.5',
  says: 'The larger cluster volume needs at least Aurora PostgreSQL 15.13, 16.9 or 17.5.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html',
  checked: '2026-11-29',
});
export const auroraSegment = fact({
  value: 10,
  unit: 'GB',
  says: 'The papers on Aurora’s design describe a cluster volume made of segments of 10 GB.',
  source: 'https://aws.amazon.com/blogs/database/amazon-aurora-under-the-hood-quorum-and-correlated-failure/',
  checked: '2026-11-29',
  unverified: true,
});
export const auroraCopies = fact({
  value: 6,
  unit: 'copies',
  says: 'Aurora keeps six copies of the data, whatever the number of instances.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html',
  checked: '2026-11-29',
});
export const auroraZones = fact({
  value: 3,
  unit: 'Availability Zones',
  says: 'A cluster volume spreads its copies over three Availability Zones.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html',
  checked: '2026-11-29',
});
export const auroraWriteQuorum = fact({
  value: 4,
  unit: 'of 6',
  says: 'A write to Aurora is durable once 4 of 6 copies have it.',
  source:
    'https://aws.amazon.com/blogs/database/amazon-aurora-under-the-hood-reducing-costs-using-quorum-sets/',
  checked: '2026-11-29',
});
export const auroraReadQuorum = fact({
  value: 3,
  unit: 'of 6',
  says: 'Reading for repair and recovery needs 3 of 6 copies.',
  source:
    'https://aws.amazon.com/blogs/database/amazon-aurora-under-the-hood-reducing-costs-using-quorum-sets/',
  checked: '2026-11-29',
});
export const auroraReplicasMax = fact({
  value: 15,
  says: 'An Aurora cluster has at most 15 replicas beside its writer.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Replication.html',
  checked: '2026-11-29',
});
export const auroraReplicaLag = fact({
  value: 100,
  unit: 'milliseconds',
  says: 'An Aurora Replica usually lags much less than 100 milliseconds.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Replication.html',
  checked: '2026-11-29',
  course: 'under 10 ms',
});
export const auroraFailover = fact({
  value: 60,
  unit: 'seconds',
  says: 'With a replica, Aurora usually restores service in less than 60 seconds, and often in less than 30.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html',
  checked: '2026-11-29',
  course: 'instantaneous, or under 30 seconds',
});
export const auroraFailoverOften = fact({
  value: 30,
  unit: 'seconds',
  says: 'An Aurora failover to a replica often takes less than 30 seconds.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html',
  checked: '2026-11-29',
});
export const auroraRecreate = fact({
  value: 10,
  unit: 'minutes',
  says: 'Without a replica Aurora creates a new writer, which typically takes less than 10 minutes.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html',
  checked: '2026-11-29',
});
export const promotionTierFirst = fact({
  value: 0,
  says: 'Promotion tier 0 is promoted first.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html',
  checked: '2026-11-29',
});
export const promotionTierLast = fact({
  value: 15,
  says: 'Promotion tier 15 is promoted last.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html',
  checked: '2026-11-29',
});
export const customEndpointsMax = fact({
  value: 5,
  says: 'An Aurora cluster has at most five custom endpoints.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Endpoints.Custom.html',
  checked: '2026-11-29',
});
export const ioOptimizedFrom = fact({
  value: 25,
  unit: '%',
  says: 'AWS advises Aurora I/O-Optimized once I/O is 25% or more of the spending on Aurora.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html',
  checked: '2026-11-29',
});
export const ioOptimizedSwitch = fact({
  value: 30,
  unit: 'days',
  says: 'A cluster can switch to I/O-Optimized once every 30 days, and back at any time.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.StorageReliability.html',
  checked: '2026-11-29',
});

// Aurora Serverless.
export const acuMemory = fact({
  value: 2,
  unit: 'GiB',
  says: 'One Aurora capacity unit (ACU) has about 2 GiB of memory, with matching CPU and network.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html',
  checked: '2026-11-29',
});
export const acuStep = fact({
  value: 0.5,
  unit: 'ACUs',
  says: 'Aurora Serverless capacity is set and scaled in steps of 0.5 ACUs.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html',
  checked: '2026-11-29',
});
export const acuJump = fact({
  value: 16,
  unit: 'ACUs',
  says: 'On platform version 3 or 4 an Aurora Serverless instance can add up to 16 ACUs within a second.',
  source: 'https://aws.amazon.com/about-aws/whats-new/2026/08/aurora-serverless-instant-16-acu-scaling/',
  checked: '2026-11-30',
});
export const acuMax = fact({
  value: 256,
  unit: 'ACUs',
  says: 'An Aurora Serverless instance scales up to 256 ACUs; an older engine or platform version ends at 128.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html',
  checked: '2026-11-30',
});
export const acuMin = fact({
  value: 0,
  unit: 'ACUs',
  says: 'The minimum capacity of Aurora Serverless can be 0 ACUs with engine versions that can pause, which lets idle instances pause.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.how-it-works.html',
  checked: '2026-11-30',
});
export const autoPauseMin = fact({
  value: 5,
  unit: 'minutes',
  says: 'An instance pauses after 5 minutes without connections by default, which is also the least.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html',
  checked: '2026-11-29',
});
export const autoPauseMax = fact({
  value: 24,
  unit: 'hours',
  says: 'The idle time before a pause can be set to at most 24 hours.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html',
  checked: '2026-11-29',
});
export const resumeTime = fact({
  value: 15,
  unit: 'seconds',
  says: 'A paused instance resumes in approximately 15 seconds.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html',
  checked: '2026-11-29',
});
export const resumeTimeDeep = fact({
  value: 30,
  unit: 'seconds',
  says: 'After more than 24 hours of pause, resuming can take 30 seconds or longer.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html',
  checked: '2026-11-29',
});
export const autoPauseMySql = fact({
  value: '3.08.0',
  says: 'Pausing needs at least Aurora MySQL 3.08.0.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html',
  checked: '2026-11-29',
});
export const autoPausePostgres = fact({
  value: '13.15, 14.12, 15.7 or 16.3',
  says: 'Pausing needs at least Aurora PostgreSQL 13.15, 14.12, 15.7 or 16.3.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html',
  checked: '2026-11-29',
});
export const serverlessV1End = fact({
  value: '31 March 2025',
  says: 'Aurora Serverless v1 ended on 31 March 2025.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless.html',
  checked: '2026-11-29',
});

// Aurora Global Database and DSQL.
export const globalSecondariesMax = fact({
  value: 10,
  says: 'An Aurora global database has at most 10 secondary Regions beside its primary.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html',
  checked: '2026-11-29',
  course: '5',
});
export const globalReadersMax = fact({
  value: 16,
  says: 'A secondary cluster of a global database has at most 16 readers.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html',
  checked: '2026-11-29',
});
export const globalLag = fact({
  value: 1,
  unit: 'second',
  says: 'Aurora Global Database typically replicates to another Region in less than one second.',
  source: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database.html',
  checked: '2026-11-29',
});
export const globalSwitchoverRpo = fact({
  value: 0,
  says: 'A switchover of a global database loses no data: its recovery point objective is 0.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html',
  checked: '2026-11-29',
});
export const globalFailoverRpo = fact({
  value: 'seconds',
  says: 'The failover of a global database typically loses some seconds of writes.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html',
  checked: '2026-11-29',
});
export const globalFailoverRto = fact({
  value: 'minutes',
  says: 'The failover of a global database takes in the order of minutes.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-global-database-disaster-recovery.html',
  checked: '2026-11-29',
  course: 'under 1 minute',
});
export const binlogRegionsMax = fact({
  value: 5,
  says: 'An Aurora MySQL cluster has at most five cross-Region replica clusters through binary logs.',
  source:
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraMySQL.Replication.CrossRegion.html',
  checked: '2026-11-29',
});
export const dsqlTokenLifetime = fact({
  value: 15,
  unit: 'minutes',
  says: 'A token for Aurora DSQL expires after 15 minutes by default.',
  source: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/SECTION_authentication-token.html',
  checked: '2026-11-29',
});
export const dsqlAvailability = fact({
  value: 99.999,
  unit: '%',
  says: 'AWS states 99.999% availability for Aurora DSQL over several Regions.',
  source: 'https://docs.aws.amazon.com/aurora-dsql/latest/userguide/what-is-aurora-dsql.html',
  checked: '2026-11-29',
});

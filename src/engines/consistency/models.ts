import type { Model } from './model.ts';

const s3Guide = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide';
const s3News = 'https://aws.amazon.com/blogs/aws/amazon-s3-update-strong-read-after-write-consistency/';
const tableGuide = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide';
const rdsGuide = 'https://docs.aws.amazon.com/AmazonRDS/latest';

const noFailures = 'Nodes, zones and Regions that fail.';
const oneValue = 'An object or item is one value here: parts, tags and attributes change as a whole.';
const noCapacity = 'Throttling, latency and price of the calls.';
const table = { family: 'table', leftOut: [oneValue, noFailures, noCapacity] } as const;
const copies = ['copyLag', 'lastCopyLag'] as const;
const relational = { family: 'relational', reads: { consistency: 'eventual', via: 'replica' } } as const;
const sql = [
  'put, update and delete each stand for one committed statement on one row; locks and isolation levels are left out.',
  noFailures,
];

/** Every model as data, in the order of the comparison. */
export const models = {
  's3-2020': {
    label: 'S3 before December 2020',
    family: 'bucket',
    reads: { consistency: 'eventual', via: 'primary' },
    rule: 'A new key is readable at once, unless a GET or HEAD has asked for it before; overwrites, deletes and listings show only when the server that answers has caught up.',
    source: s3News,
    lags: ['serverLag'],
    leftOut: [
      'A server’s delay is drawn anew for each read; real servers stayed behind for a while.',
      oneValue,
    ],
  },
  s3: {
    label: 'S3 today',
    family: 'bucket',
    reads: { consistency: 'strong', via: 'primary' },
    rule: 'A GET, HEAD or LIST that begins after a write was acknowledged shows that write; one that overlaps it shows the old or the new object, never a mixture.',
    source: `${s3Guide}/Welcome.html#ConsistencyModel`,
    lags: [],
    leftOut: ['Versions: a delete here is the delete marker that a GET sees as 404.', oneValue, noFailures],
  },
  's3-setting': {
    label: 'S3 bucket settings',
    family: 'bucket',
    reads: { consistency: 'eventual', via: 'primary' },
    rule: 'A change of a bucket’s configuration takes effect at some moment within a quarter of an hour.',
    source: `${s3Guide}/versioning-workflows.html`,
    lags: ['settingLag'],
    leftOut: [
      'A key stands for a setting, such as versioning=on; requests may meet old and new setting in turn.',
    ],
  },
  's3-replica': {
    label: 'S3 replication, other bucket',
    family: 'bucket',
    reads: { consistency: 'eventual', via: 'replica' },
    rule: 'The other bucket shows a write at some moment after its acknowledgement; deletes only if delete markers are replicated.',
    source: `${s3Guide}/replication-time-control.html`,
    lags: ['bucketLag'],
    leftOut: [
      'Objects older than the rule, failed replication and Batch Replication.',
      'Of two versions the newer one of the source counts as the current one, in whatever order they arrive.',
    ],
  },
  'dynamodb-eventual': {
    ...table,
    label: 'DynamoDB, eventually consistent',
    reads: { consistency: 'eventual', via: 'primary' },
    rule: 'One of three copies answers; a copy that has not caught up answers with the old item.',
    source: `${tableGuide}/HowItWorks.ReadConsistency.html`,
    lags: copies,
  },
  'dynamodb-strong': {
    ...table,
    label: 'DynamoDB, strongly consistent',
    reads: { consistency: 'strong', via: 'primary' },
    rule: 'The read sees every write that was acknowledged before it began.',
    source: `${tableGuide}/HowItWorks.ReadConsistency.html`,
    lags: [],
  },
  'dynamodb-transactional': {
    ...table,
    label: 'DynamoDB, transactional',
    reads: { consistency: 'transactional', via: 'primary' },
    rule: 'All items come from one moment; while one of them is being written, the call may be cancelled.',
    source: `${tableGuide}/transaction-apis.html`,
    lags: [],
  },
  'dynamodb-index': {
    ...table,
    label: 'DynamoDB index (GSI)',
    reads: { consistency: 'eventual', via: 'index' },
    rule: 'The index shows a write some time after the table acknowledged it, and cannot be asked for more.',
    source: `${tableGuide}/GSI.html`,
    lags: ['indexLag'],
  },
  'dynamodb-dax': {
    ...table,
    label: 'DynamoDB behind DAX',
    reads: { consistency: 'eventual', via: 'dax' },
    rule: 'A cached item is answered until its TTL ends or a write through DAX replaces it; a cached query only until its TTL ends.',
    source: `${tableGuide}/DAX.consistency.html`,
    lags: ['nodeLag', ...copies],
    leftOut: [
      ...table.leftOut,
      'Eviction: the caches never run out of memory.',
      'What one node reads, all nodes hold at once.',
    ],
  },
  'global-mrec': {
    label: 'Global table, eventual (MREC)',
    family: 'global',
    reads: { consistency: 'strong', via: 'primary' },
    rule: 'Each Region answers from its own copy, strong reads too; the others’ writes arrive later, and the last writer wins.',
    source: `${tableGuide}/V2globaltables_HowItWorks.html`,
    lags: ['regionLag', ...copies],
    leftOut: [oneValue, 'Every pair of Regions has the same lag.'],
  },
  'global-mrsc': {
    label: 'Global table, strong (MRSC)',
    family: 'global',
    reads: { consistency: 'strong', via: 'primary' },
    rule: 'A write is acknowledged only when another Region has it, so a strong read in any Region sees it.',
    source: `${tableGuide}/V2globaltables_HowItWorks.html`,
    lags: ['regionLag', ...copies],
    leftOut: [oneValue, 'The longer answer times: draw the bars as long as you expect them.'],
  },
  'rds-standby': {
    ...relational,
    label: 'RDS Multi-AZ standby',
    rule: 'The standby has every commit, but answers no reads.',
    source: `${rdsGuide}/UserGuide/Concepts.MultiAZSingleStandby.html`,
    lags: [],
    leftOut: sql,
  },
  'rds-cluster': {
    ...relational,
    label: 'RDS Multi-AZ DB cluster, reader',
    rule: 'A commit waits for one of two readers; the reader that answers may still be behind.',
    source: `${rdsGuide}/UserGuide/multi-az-db-clusters-concepts.html`,
    lags: ['readerLag'],
    leftOut: sql,
  },
  'rds-replica': {
    ...relational,
    label: 'RDS read replica',
    rule: 'The replica shows a commit one replica lag later.',
    source: `${rdsGuide}/UserGuide/USER_ReadRepl.html`,
    lags: ['replicaLag'],
    leftOut: [...sql, 'A real lag changes all the time.'],
  },
  'aurora-replica': {
    ...relational,
    label: 'Aurora Replica',
    rule: 'The replica reads the same storage, but shows a commit one short lag later.',
    source: `${rdsGuide}/AuroraUserGuide/Aurora.Replication.html`,
    lags: ['auroraLag'],
    leftOut: [...sql, 'A real lag changes all the time.'],
  },
  'aurora-global': {
    ...relational,
    label: 'Aurora Global Database, secondary',
    rule: 'A secondary Region shows a commit one cross-Region lag later.',
    source: `${rdsGuide}/AuroraUserGuide/aurora-global-database.html`,
    lags: ['globalLag'],
    leftOut: [...sql, 'Write forwarding and its session consistency.'],
  },
} as const satisfies Record<string, Model>;

export type ModelName = keyof typeof models;
export const modelNames = Object.keys(models) as readonly ModelName[];
export const modelOf = (name: ModelName): Model => models[name];

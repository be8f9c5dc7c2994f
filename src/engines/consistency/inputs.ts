import { choice, flag, number, text, type Values } from '#engines/inputs';
import { faultIn } from '#engines/reading';
import { type ModelName, modelNames, models } from './models.ts';
import { limits } from './operations.ts';
import { parseOperations } from './parse.ts';

const lag = (label: string, value: number, help: string) =>
  number({ label, unit: 'ms', min: 0, max: limits.time, step: 10, default: value, help, whole: true });

const ttl = (label: string, help: string) =>
  number({ label, unit: 's', min: 0, max: 86_400, step: 10, default: 300, help, whole: true });

/**
 * How far each copy may be behind. The defaults are examples to look at, not promises: AWS publishes no figure for most of
 * them, and where a page gives one, the help text says so.
 */
export const lagInputs = {
  serverLag: lag(
    'Slowest server',
    2_000,
    'S3 before December 2020: the longest a server stayed behind. An example; AWS published no figure.',
  ),
  settingLag: lag(
    'Setting takes effect',
    900_000,
    'How long a bucket setting may take. AWS advises to wait 15 minutes after versioning is first enabled.',
  ),
  bucketLag: lag(
    'Replication, at most',
    60_000,
    'How long an object takes to the other bucket. An example; most take seconds to minutes.',
  ),
  copyLag: lag(
    'Second copy',
    0,
    'DynamoDB: how long after the acknowledgement the second copy has the write. An example; AWS publishes no figure.',
  ),
  lastCopyLag: lag(
    'Third copy',
    300,
    'DynamoDB: the same for the third copy. An example; AWS publishes no figure.',
  ),
  indexLag: lag(
    'Index',
    200,
    'How long after the acknowledgement a global secondary index shows a write. An example; usually a fraction of a second.',
  ),
  nodeLag: lag(
    'Other DAX nodes',
    0,
    'How long after a write through DAX the other nodes hold it. Usually within a second.',
  ),
  regionLag: lag(
    'Other Regions',
    500,
    'Global tables: how long after the acknowledgement the other Regions have a write. An example; usually within a second.',
  ),
  replicaLag: lag(
    'Read replica',
    1_000,
    'RDS: how far the replica is behind. An example; AWS publishes no figure.',
  ),
  readerLag: lag(
    'Cluster reader, at most',
    50,
    'Multi-AZ DB cluster: how far a reader may be behind. An example; AWS publishes no figure.',
  ),
  auroraLag: lag(
    'Aurora Replica',
    20,
    'How far the replica is behind. An example; usually much less than 100 ms.',
  ),
  globalLag: lag(
    'Secondary Region',
    800,
    'Aurora Global Database: how far a secondary Region is behind. An example; typically under a second.',
  ),
} as const;

export const inputs = {
  model: choice<ModelName>({
    label: 'Model',
    options: Object.fromEntries(modelNames.map((name) => [name, models[name].label])) as Record<
      ModelName,
      string
    >,
    default: 's3',
    help: 'Which service answers, and how its reads ask.',
  }),
  operations: text({
    label: 'Operations',
    maxLength: limits.characters,
    default: 'k=A\n0-3s put k=B by ana\n1s-2s get k by ben\n4s get k by ben',
    help: 'One per line: a time in ms or with a unit, then put, update, delete, transact, get or list. k=A alone is what a key holds before.',
    check: (written) => faultIn(parseOperations(written)),
  }),
  ...lagInputs,
  itemTtl: ttl('TTL of the item cache', 'DAX: how long an item stays cached. 0: until a write through DAX.'),
  queryTtl: ttl('TTL of the query cache', 'DAX: how long a result stays cached. 0 keeps none.'),
  warm: flag({
    label: 'Cache is warm',
    default: false,
    help: 'DAX: whether at 0 ms the caches hold what the keys held before.',
  }),
  copyDeletes: flag({
    label: 'Replicate delete markers',
    default: false,
    help: 'S3 replication: whether a delete reaches the other bucket. Off unless switched on.',
  }),
  witness: flag({
    label: 'Region C is a witness',
    default: false,
    help: 'MRSC: whether the third Region only confirms writes and can be neither read nor written.',
  }),
  failAt: number({
    label: 'Region A fails at',
    unit: 'ms',
    min: 0,
    max: limits.time,
    step: 10,
    default: limits.time,
    help: 'Global tables: when Region A is cut off, for the rest of the day. The last moment of the day: never.',
    whole: true,
  }),
  seed: number({
    label: 'Seed',
    unit: '',
    min: 0,
    max: 999_999,
    step: 1,
    default: 1,
    help: 'Draws one of the possible answers. Another seed never changes what is possible.',
    whole: true,
  }),
} as const;

export type ConsistencyValues = Values<typeof inputs>;

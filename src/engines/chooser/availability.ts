import { choice, type Values } from '#engines/inputs';
import { quantity } from '#engines/numbers';
import {
  acuMax,
  acuMin,
  auroraFailover,
  auroraReplicasMax,
  backtrackMax,
  backupRetentionMax,
  globalLag,
  globalSecondariesMax,
  multiAzClusterFailover,
  multiAzClusterReaders,
  multiAzFailover,
  readReplicasMax,
  readReplicasOracleApi,
} from '#facts/rds-aurora';
import { type Choice, choose, type Option } from './choose.ts';

const needs = {
  zone: 'survive the loss of a zone',
  reads: 'spread reads',
  region: 'survive the loss of a Region',
  far: 'fast reads in other Regions',
  load: 'idle or unpredictable load',
  connections: 'many short connections',
  undo: 'undo a recent mistake',
} as const;
type Need = keyof typeof needs;

const engines = {
  open: 'MySQL or PostgreSQL on RDS',
  oracle: 'Oracle on RDS',
  'sql-server': 'SQL Server on RDS',
  'aurora-mysql': 'Aurora MySQL',
  'aurora-postgresql': 'Aurora PostgreSQL',
} as const;
type Engine = keyof typeof engines;

export const inputs = {
  need: choice<Need>({
    label: 'What is needed',
    options: needs,
    default: 'zone',
    help: 'The first requirement. When a zone fails, nobody is there to step in.',
  }),
  also: choice<Need | 'nothing'>({
    label: 'And at the same time',
    options: { nothing: 'nothing more', ...needs },
    default: 'reads',
    help: 'A second requirement, to be met by the same feature.',
  }),
  engine: choice<Engine>({
    label: 'Engine',
    options: engines,
    default: 'open',
    help: 'Which database runs, or shall run.',
  }),
};

type Answers = Values<typeof inputs>;

const onRds: readonly Engine[] = ['open', 'oracle', 'sql-server'];
const onAurora: readonly Engine[] = ['aurora-mysql', 'aurora-postgresql'];

const time = ({ value, unit }: { value: number; unit: string }) => quantity(value, unit);

interface Feature {
  name: string;
  gives: string;
  on: readonly Engine[];
  elsewhere: string;
  /** The needs that it meets. */
  meets: readonly Need[];
  /** Why it does not meet a need that people expect it to meet. */
  not?: Partial<Record<Need, string>>;
}

/** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html */
const features: readonly Feature[] = [
  {
    name: 'a Multi-AZ instance',
    gives: `a standby in another zone, kept in step, that takes over by itself, typically in ${multiAzFailover.value}\u00a0${multiAzFailover.unit}`,
    on: onRds,
    elsewhere: 'Aurora has replicas for this',
    meets: ['zone'],
    not: {
      reads: 'its standby cannot be read',
      region: 'its standby is in the same Region',
      undo: 'its standby repeats the mistake',
    },
  },
  {
    name: 'a Multi-AZ DB cluster',
    gives: `${multiAzClusterReaders.value} standbys in other zones that can be read; takes over typically in under ${time(multiAzClusterFailover)}`,
    on: ['open'],
    elsewhere: 'exists for MySQL and PostgreSQL on RDS',
    meets: ['zone', 'reads'],
    not: { region: 'all three are in one Region', undo: 'its standbys repeat the mistake' },
  },
  {
    name: 'read replicas',
    gives: `up to ${readReplicasMax.value} copies that lag a little and take reads; on Oracle and SQL Server plan with ${readReplicasOracleApi.value}`,
    on: onRds,
    elsewhere: 'Aurora has replicas of its own',
    meets: ['reads'],
    not: { zone: 'somebody must promote one, and late writes are lost', undo: 'they repeat the mistake' },
  },
  {
    name: 'a replica in another Region',
    gives: 'a copy that lags; somebody must promote it',
    on: onRds,
    elsewhere: 'Aurora has global databases for this',
    meets: ['region', 'far'],
    not: {
      zone: 'somebody must promote it',
      reads: 'its reads go to another Region',
      undo: 'it repeats the mistake',
    },
  },
  {
    name: 'Aurora Replicas',
    gives: `up to ${auroraReplicasMax.value} readers on the same storage, one of which takes over by itself, usually in less than ${time(auroraFailover)}`,
    on: onAurora,
    elsewhere: 'exists on Aurora only',
    meets: ['zone', 'reads'],
    not: { region: 'they share storage of one Region', undo: 'they read the same data' },
  },
  {
    name: 'an Aurora global database',
    gives: `copies of the storage in up to ${globalSecondariesMax.value} other Regions, typically less than ${time(globalLag)} behind; you start the failover`,
    on: onAurora,
    elsewhere: 'exists on Aurora only',
    meets: ['region', 'far'],
    not: { undo: 'it repeats the mistake' },
  },
  {
    name: 'Aurora Serverless v2',
    gives: `capacity that follows the load, from ${acuMin.value} to ${quantity(acuMax.value, acuMax.unit)}`,
    on: onAurora,
    elsewhere: 'exists on Aurora only',
    meets: ['load'],
  },
  {
    name: 'RDS Proxy',
    gives: 'a pool of connections that many clients share',
    on: ['open', 'sql-server', ...onAurora],
    elsewhere: 'does not support Oracle',
    meets: ['connections'],
  },
  {
    name: 'a point-in-time restore',
    gives: `the data as of a chosen second, up to ${time(backupRetentionMax)} back, in a new database`,
    on: [...onRds, ...onAurora],
    elsewhere: '',
    meets: ['undo'],
    not: { zone: 'it takes time and somebody who starts it' },
  },
  {
    name: 'backtrack',
    gives: `the same cluster wound back by up to ${time(backtrackMax)}, without a new one`,
    on: ['aurora-mysql'],
    elsewhere: 'exists on Aurora MySQL only',
    meets: ['undo'],
  },
];

const asked = ({ need, also }: Answers): Need[] =>
  also === 'nothing' || also === need ? [need] : [need, also];

const options: readonly Option<Answers>[] = features.map(({ name, gives, on, elsewhere, meets, not }) => ({
  name,
  gives,
  rules: [
    { when: ({ engine }) => !on.includes(engine), because: elsewhere },
    ...(Object.keys(needs) as Need[])
      .filter((need) => !meets.includes(need))
      .flatMap((need) => [
        {
          when: (answers: Answers) =>
            asked(answers).includes(need) && asked(answers).some((each) => meets.includes(each)),
          because: not?.[need] ?? 'meets only the other need',
        },
        {
          when: (answers: Answers) => asked(answers).includes(need),
          because: not?.[need] ?? 'serves another need',
        },
      ]),
  ],
}));

const noneNeeded = 'No feature of this engine does it: another engine has one.';

/** Which single feature meets every requirement; where none does, which ones to combine. */
export function chooseAvailability(answers: Answers): Choice {
  const [first, second] = asked(answers).map(
    (need) => choose(options, { ...answers, need, also: 'nothing' }, '').stay[0],
  );
  const none =
    first !== undefined && second !== undefined
      ? `No single feature does both: combine ${first} with ${second}.`
      : noneNeeded;
  return choose(options, answers, none);
}

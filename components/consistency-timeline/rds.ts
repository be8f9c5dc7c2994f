import type { Scene } from '#components/kit/scene.ts';
import { inputs as all } from '#engines/consistency/inputs';
import { models } from '#engines/consistency/models';
import { limits } from '#engines/consistency/operations';
import { type Promotion, promotion, type RelationalModel } from '#engines/consistency/promotion';
import { possibleWords } from '#engines/consistency/working';
import { choice, number, type Values, valuesOf } from '#engines/inputs';
import { lagInput, operationsInput } from './inputs.ts';
import { layoutOf } from './layout.ts';
import type { PictureData } from './picture.ts';

const offered: readonly RelationalModel[] = [
  ...(['rds-replica', 'rds-standby', 'rds-cluster'] as const),
  ...(['aurora-replica', 'aurora-global'] as const),
];

const inputs = {
  model: choice<RelationalModel>({
    label: 'Reads go to',
    options: Object.fromEntries(offered.map((name) => [name, models[name].label])) as Record<
      RelationalModel,
      string
    >,
    default: 'rds-replica',
    help: 'Writes go to the writer in every case.',
  }),
  lag: lagInput(2_000, 'How far the copy is behind. An example; AWS publishes no figure for RDS.'),
  writerFailsAt: number({
    label: 'The writer fails at',
    unit: 'ms',
    min: 0,
    max: limits.time,
    step: 100,
    default: 1_500,
    whole: true,
    help: 'When the copy would have to take over. The reads are answered as if nothing had failed.',
  }),
  operations: operationsInput(
    'name=Ida\n0-20 put name=Ada by ana\n500 get name by ana\n2100 get name by ana',
  ),
} as const;

type LagResult = Promotion & { picture: PictureData };

function run({ lag, ...values }: Values<typeof inputs>): LagResult {
  const lags = { replicaLag: lag, readerLag: lag, auroraLag: lag, globalLag: lag };
  const result = promotion({ ...valuesOf(all), ...values, ...lags });
  return { ...result, picture: layoutOf(result) };
}

const first = ({ reads: [read] }: Promotion) => (read === undefined ? 'nothing' : possibleWords(read));

/** What a copy of a relational database shows of a write, and what it has of it when the writer dies. */
export const scene: Scene<typeof inputs, LagResult> = {
  id: 'rds-aurora-replica-lag',
  question: 'Does she read her own write, and does it survive?',
  situation:
    'At the start: ana changes the name on her ticket from Ida to Ada, and reads it from a read replica that is 2 s behind, half a second later and again after 2.1 s. The writer fails at 1.5 s.',
  inputs,
  controls: ['model', 'lag', 'writerFailsAt', 'operations'],
  unused: ({ model }) => (models[model].lags.length === 0 ? ['lag'] : []),
  run,
  stories: [
    {
      name: 'From the standby',
      context: 'The database is a Multi-AZ instance. The same reads are sent to its standby.',
      set: { model: 'rds-standby' },
      ask: 'What does ana get half a second after her write?',
      options: ['Ida', 'Ada', 'an error'],
      right: first,
      decides: 'GET name (2): error',
      takeaway:
        'The standby has every commit and answers nobody. It is there to take over, and loses nothing.',
    },
    {
      name: 'A reader of a Multi-AZ DB cluster',
      context: 'A commit waits for one of the two readers; any of them may answer, up to 2 s behind.',
      set: { model: 'rds-cluster' },
      ask: 'What may ana get half a second after her write?',
      options: ['Ada', 'Ida', 'Ida or Ada', 'an error'],
      right: first,
      decides: 'GET name (2): Ida',
      takeaway:
        'Safe is not the same as visible: a reader has the change in its log, so nothing is lost, but may not show it yet.',
    },
    {
      name: 'An Aurora Replica',
      context:
        'The database is Aurora, the replica is behind as before, and the writer fails right after the commit.',
      set: { model: 'aurora-replica', writerFailsAt: 20 },
      ask: 'How many acknowledged writes are lost when the replica takes over?',
      options: ['0', '1'],
      right: ({ lost }) => String(lost.writes.length),
      decides: 'Safe on the copy',
      takeaway:
        'Writer and replicas share one storage. What is late is only how soon a replica shows a change, not whether it has it.',
    },
    {
      name: 'Two changes within one lag',
      context:
        'Ana writes Ada and 0.8 s later Eva. She reads from the read replica 2.2 s after her first write.',
      set: {
        operations: 'name=Ida\n0-20 put name=Ada by ana\n800-820 put name=Eva by ana\n2200 get name by ana',
      },
      ask: 'What does she get?',
      options: ['Ida', 'Ada', 'Eva'],
      right: first,
      decides: 'GET name (3): Ada',
      takeaway:
        'A replica replays the commits in their order, each one lag late. It shows a past that really was.',
    },
    {
      name: 'Exactly one lag later',
      context: 'The write was acknowledged at 20 ms. Ana reads from the replica at 2,020 ms.',
      set: { operations: 'name=Ida\n0-20 put name=Ada by ana\n2020 get name by ana' },
      ask: 'What does she get?',
      options: ['Ida', 'Ada', 'Ida or Ada'],
      right: first,
      decides: 'GET name (2): Ada',
      takeaway: 'Visible at commit plus lag, that moment included. In truth the lag changes all the time.',
    },
  ],
  leftOut: [
    'A lag is constant here. A large transaction, an index build or a small replica make it grow.',
    'Locks, isolation levels and transactions of several rows.',
    'How long it takes until the copy has taken over.',
  ],
};

import type { Scene } from '#components/kit/scene.ts';
import { inputs as all, type ConsistencyValues } from '#engines/consistency/inputs';
import { type ModelName, models } from '#engines/consistency/models';
import { type Consistency, consistency } from '#engines/consistency/run';
import { staleValuesOf } from '#engines/consistency/stale-chance';
import { possibleWords } from '#engines/consistency/working';
import { choice, type Values, valuesOf } from '#engines/inputs';
import { lagInput, operationsInput, seedInput } from './inputs.ts';
import { layoutOf } from './layout.ts';
import type { PictureData } from './picture.ts';

type Model = Extract<
  ModelName,
  's3' | 's3-2020' | 's3-replica' | 'dynamodb-eventual' | 'dynamodb-strong' | 'rds-replica' | 'aurora-replica'
>;
const offered: readonly Model[] = [
  ...(['s3', 's3-2020', 's3-replica', 'dynamodb-eventual'] as const),
  ...(['dynamodb-strong', 'rds-replica', 'aurora-replica'] as const),
];

const inputs = {
  model: choice<Model>({
    label: 'Who answers',
    options: Object.fromEntries(offered.map((name) => [name, models[name].label])) as Record<Model, string>,
    default: 's3',
    help: 'The same calls, answered by another service.',
  }),
  lag: lagInput(
    1_000,
    'How far the copies that may be behind are behind. An example; AWS publishes no figure.',
  ),
  seed: seedInput,
  operations: operationsInput(
    'poster=A\n0-3s put poster=B by ana\n1s-2s get poster by ben\n4s get poster by ben',
  ),
} as const;

type S3Values = Values<typeof inputs>;

/** One lag for whichever copies of the model are behind. */
const engineValues = ({ lag, ...values }: S3Values): ConsistencyValues => ({
  ...valuesOf(all),
  ...values,
  ...{ serverLag: lag, bucketLag: lag, lastCopyLag: lag, replicaLag: lag, auroraLag: lag },
});

type S3Result = Consistency & { picture: PictureData };

function run(values: S3Values): S3Result {
  const engine = engineValues(values);
  const result = consistency(engine);
  const chance = staleValuesOf(values.model, engine);
  return { ...result, picture: layoutOf(result, chance.behind === 0 ? undefined : chance) };
}

const returns = ({ reads }: Consistency) => {
  const [last] = reads.slice(-1);
  return last === undefined ? 'nothing' : possibleWords(last);
};

/** What a read of S3 may return around a write, and what others would answer in its place. */
export const scene: Scene<typeof inputs, S3Result> = {
  id: 's3-consistency-timeline',
  question: 'What may this read return?',
  situation:
    'At the start: ana replaces poster A by B in the posters bucket, which takes her 3 s. Ben reads while she does, and once more afterwards.',
  inputs,
  controls: ['model', 'lag', 'seed', 'operations'],
  unused: ({ model }) => (models[model].lags.length === 0 ? ['lag'] : []),
  run,
  stories: [
    {
      name: 'A replica one second behind',
      context: 'The same PUT, but ben asks a read replica of a database, 400 ms after the acknowledgement.',
      set: {
        model: 'rds-replica',
        operations: 'poster=A\n0-3s put poster=B by ana\n3400 get poster by ben',
      },
      ask: 'What does he get?',
      options: ['A', 'B', 'A or B'],
      right: returns,
      decides: 'GET poster (2): A',
      takeaway: 'A replica shows a write one lag after its acknowledgement, however long ago that feels.',
    },
    {
      name: 'Overwritten, in 2020',
      context: 'Ana puts A and then B. Both PUTs were acknowledged before ben asks.',
      set: {
        model: 's3-2020',
        operations: '0-500 put poster=A by ana\n800-1300 put poster=B by ana\n1600 get poster by ben',
      },
      ask: 'What could S3 return before December 2020?',
      options: ['B', 'A or B', 'nothing or B'],
      right: returns,
      decides: 'GET poster (3): A',
      takeaway: 'Old notes still plan for this. Choose “S3 today” above: only B is left.',
    },
    {
      name: 'Asked too early, in 2020',
      context: 'Ben asks for a poster that does not exist yet. Ana puts it, and he asks again.',
      set: {
        model: 's3-2020',
        operations: '0 get poster by ben\n500-1000 put poster=A by ana\n1300 get poster by ben',
      },
      ask: 'What could his second GET return before December 2020?',
      options: ['A', 'nothing', 'nothing or A'],
      right: returns,
      decides: 'GET poster (3): nothing',
      takeaway: 'A new key was there at once, unless somebody had been told 404 before. Today it always is.',
    },
    {
      name: 'Two writers at once',
      context: 'Ana’s PUT of A takes from 0 to 3 s, cy’s PUT of B from 1 to 2 s. Ben reads a second later.',
      set: {
        operations: '0-3s put poster=A by ana\n1s-2s put poster=B by cy\n4s get poster by ben',
      },
      ask: 'Ana’s PUT was acknowledged last. What does ben get from S3 today?',
      options: ['A', 'B', 'A or B'],
      right: returns,
      decides: 'GET poster (3): A',
      takeaway:
        'Where writes overlap, S3’s own timestamps decide, not the acknowledgements. A condition on the write prevents it.',
    },
    {
      name: 'In the very millisecond',
      context: 'Ben’s GET starts in the millisecond in which ana’s PUT is acknowledged.',
      set: { operations: 'poster=A\n0-3s put poster=B by ana\n3s get poster by ben' },
      ask: 'What does he get from S3 today?',
      options: ['A', 'B', 'A or B'],
      right: returns,
      decides: 'GET poster (2): B',
      takeaway: 'Acknowledged means visible: the guarantee holds from that moment on, that moment included.',
    },
  ],
  leftOut: [
    'An object is one value; its metadata, tags and ACL follow the same rule.',
    'Versions, failures and the price of the calls.',
    'The lag is an example and the same for each model.',
  ],
};

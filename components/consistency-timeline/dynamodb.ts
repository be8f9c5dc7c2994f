import type { Scene } from '#components/kit/scene.ts';
import { inputs as all, type ConsistencyValues } from '#engines/consistency/inputs';
import { type ModelName, modelOf, models } from '#engines/consistency/models';
import { type Consistency, consistency } from '#engines/consistency/run';
import { staleValuesOf } from '#engines/consistency/stale-chance';
import { callWords } from '#engines/consistency/words';
import { possibleWords } from '#engines/consistency/working';
import { choice, number, type Values, valuesOf } from '#engines/inputs';
import { quantity, show } from '#engines/numbers';
import { eventualReadFactor, readUnitSize, strongReadFactor, transactionalReadFactor } from '#facts/dynamodb';
import { lagInput, operationsInput } from './inputs.ts';
import { layoutOf } from './layout.ts';
import type { PictureData } from './picture.ts';

type Model = Extract<ModelName, `dynamodb-${string}` | `global-${string}`>;
const offered: readonly Model[] = [
  ...(['dynamodb-eventual', 'dynamodb-strong', 'dynamodb-transactional', 'dynamodb-index'] as const),
  ...(['dynamodb-dax', 'global-mrec', 'global-mrsc'] as const),
];

const inputs = {
  model: choice<Model>({
    label: 'How it is read',
    options: Object.fromEntries(offered.map((name) => [name, models[name].label])) as Record<Model, string>,
    default: 'dynamodb-eventual',
    help: 'What the reads ask for, unless a line says otherwise.',
  }),
  lag: lagInput(
    300,
    'How far the slowest copy, the index or the other Region is behind. An example; AWS publishes no figure.',
  ),
  ttl: number({
    label: 'TTL of DAX',
    unit: 's',
    min: 0,
    max: 86_400,
    step: 10,
    default: all.itemTtl.default,
    help: 'How long DAX keeps items and results. 0: items until a write through DAX, and no results.',
    whole: true,
  }),
  operations: operationsInput(
    'seat=free\n0-20 put seat=sold by ana\n100 get seat by ana\n400 get seat by ben',
  ),
} as const;

type ReadResult = Consistency & { picture: PictureData };

/** One lag for whichever copies of the model are behind. */
const engineValues = ({ lag, ttl, ...values }: Values<typeof inputs>): ConsistencyValues => ({
  ...valuesOf(all),
  ...values,
  ...{ lastCopyLag: lag, indexLag: lag, regionLag: lag, itemTtl: ttl, queryTtl: ttl },
});

const unitsPerBlock = {
  eventual: eventualReadFactor.value,
  strong: strongReadFactor.value,
  transactional: transactionalReadFactor.value,
} as const;
const block = quantity(readUnitSize.value, readUnitSize.unit);

function run(values: Values<typeof inputs>): ReadResult {
  const engine = engineValues(values);
  const result = consistency(engine);
  const { reads } = modelOf(values.model);
  const answered = result.reads.filter(({ refusal }) => !refusal?.certain);
  const units = answered.map(({ operation, items }) => {
    const asked = operation.consistency ?? reads.consistency;
    const cached =
      (operation.via ?? reads.via) === 'dax' &&
      items.length > 0 &&
      items.every(({ may }) => may.every(({ reasons }) => reasons.every(({ rule }) => rule === 'cached')));
    const count = operation.kind === 'list' ? 1 : Math.max(1, items.length);
    return { operation, asked, count, each: cached ? 0 : unitsPerBlock[asked] };
  });
  const total = units.reduce((sum, { count, each }) => sum + count * each, 0);
  const chance = staleValuesOf(values.model, engine);
  return {
    ...result,
    measures: [...result.measures, { name: 'Read units', value: total, unit: '', digits: 1 }],
    working: [
      ...result.working,
      ...units.map(({ operation, asked, count, each }) => ({
        says: `${callWords(operation)}: read units`,
        rule:
          each === 0
            ? 'answered by the cache'
            : `${asked}: ${show(each)} for each item of up to ${block}, or each ${block} of a list`,
        numbers: `${show(count)} × ${show(each)}`,
        result: quantity(count * each, ''),
      })),
    ],
    picture: layoutOf(result, chance.behind === 0 ? undefined : chance),
  };
}

const returns = ({ reads }: Consistency) => {
  const last = reads.at(-1);
  return last === undefined ? 'nothing' : possibleWords(last);
};

/** What each way of reading DynamoDB may return around a write. */
export const scene: Scene<typeof inputs, ReadResult> = {
  id: 'dynamodb-read-timeline',
  question: 'I have just written it. May I read the old item?',
  situation:
    'At the start: ana sells a seat and has her answer after 20 ms. She reads it back by default 80 ms later, ben 300 ms after that. Of three copies, one may be 300 ms behind.',
  inputs,
  controls: ['model', 'lag', 'ttl', 'operations'],
  unused: ({ model }) => [
    ...(model === 'dynamodb-dax' ? [] : (['ttl'] as const)),
    ...(models[model].lags.length === 0 ? (['lag'] as const) : []),
  ],
  run,
  stories: [
    {
      name: 'An index, 100 ms later',
      context: 'Ben asks a global secondary index, 100 ms after the write was acknowledged.',
      set: {
        model: 'dynamodb-index',
        operations: 'seat=free\n0-20 put seat=sold by ana\n120 get seat by ben',
      },
      ask: 'The index is 300 ms behind. What does it return?',
      options: ['free', 'sold', 'free or sold'],
      right: returns,
      decides: 'GET seat (2): free',
      takeaway: 'An index is copied after the table, and no read of it can ask for more.',
    },
    {
      name: 'The cached query',
      context: 'A query through DAX, then a PutItem through DAX, then the same query a minute later.',
      set: {
        model: 'dynamodb-dax',
        operations: '0-10 list seat by ben\n20-30 put seat-2=free by ana\n1min list seat by ben',
      },
      ask: 'Does the second query find the new seat?',
      options: ['yes, free', 'no, nothing'],
      right: (result) => (returns(result) === 'nothing' ? 'no, nothing' : 'yes, free'),
      decides: 'LIST seat (3): nothing',
      takeaway: 'Writes through DAX reach its item cache. Cached queries stay as they are until their TTL.',
    },
    {
      name: 'Strong, in another Region',
      context: 'A global table with the default mode, MREC. Ana writes in Region A, ben reads in B.',
      set: {
        model: 'global-mrec',
        operations: 'seat=free\n0-20 put seat=sold by ana\n120 get seat strong by ben at B',
      },
      ask: 'Ben’s read is strongly consistent, 100 ms later. What does it return?',
      options: ['free', 'sold', 'an error'],
      right: returns,
      decides: 'GET seat (2): free',
      takeaway: 'With MREC a strong read is strong for writes of its own Region only.',
    },
    {
      name: 'In the middle of a transaction',
      context: 'Two seats are sold together. Ben reads both with one TransactGetItems while that happens.',
      set: {
        model: 'dynamodb-transactional',
        operations: 'a=free\nb=free\n0-40 transact a=sold b=sold by ana\n10-30 get a b by ben',
      },
      ask: 'Which pair can he never get?',
      options: ['both free', 'one free, one sold', 'both sold'],
      right: ({ reads }) => {
        const pairs = reads[0]?.combinations?.map((pair) => [...new Set(pair)].length) ?? [];
        return pairs.includes(2) ? 'both sold' : 'one free, one sold';
      },
      decides: 'GET a b (2): together',
      takeaway: 'All from before or all from after. Or the call is cancelled and has to be sent again.',
    },
    {
      name: 'Two quick writes',
      context: 'Held at 0 ms and sold at 30 ms. Ben reads by default at 60 ms.',
      set: {
        operations: 'seat=free\n0-20 put seat=held by ana\n30-50 put seat=sold by ana\n60 get seat by ben',
      },
      ask: 'Copies differ. What may he get?',
      options: ['held or sold', 'free or sold', 'sold'],
      right: returns,
      decides: 'GET seat (3): free',
      takeaway: 'Each copy goes through the same writes in order, but the slowest one is two writes behind.',
    },
  ],
  leftOut: [
    'An item is one value; conditions, throttling and failures of a zone are left out.',
    'Which copy answers is drawn evenly. The lag is an example: AWS speaks of a short time and publishes no figure.',
    'A strong read may take longer and fails more easily when the network is disturbed.',
  ],
};

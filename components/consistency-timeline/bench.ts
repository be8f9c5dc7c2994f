import type { Scene } from '#components/kit/scene.ts';
import { type Comparison, compare } from '#engines/consistency/compare';
import { type ConsistencyValues, inputs, lagInputs } from '#engines/consistency/inputs';
import type { LagName } from '#engines/consistency/model';
import { modelOf } from '#engines/consistency/models';
import { type Consistency, consistency } from '#engines/consistency/run';
import { staleValuesOf } from '#engines/consistency/stale-chance';
import { layoutOf } from './layout.ts';
import type { PictureData, Preset, TableRow } from './picture.ts';
import { presets } from './presets.ts';
import { badgeOf } from './verdicts.ts';

type BenchResult = Consistency & { picture: PictureData; rows: readonly TableRow[] };

const rowsOf = ({ rows }: Comparison): TableRow[] =>
  rows.map(({ model, label, reads, result }) => ({
    model,
    label,
    reads: reads.flatMap(({ call, may }, index) => {
      const read = result.reads[index];
      return read ? [{ call, may, badge: badgeOf(read) }] : [];
    }),
  }));

function run(values: ConsistencyValues): BenchResult {
  const result = consistency(values);
  const chance = staleValuesOf(values.model, values);
  return {
    ...result,
    picture: layoutOf(result, chance.behind === 0 ? undefined : chance),
    rows: rowsOf(compare(values)),
  };
}

/** Inputs that say nothing about the model. */
function unused({ model }: ConsistencyValues): (keyof ConsistencyValues)[] {
  const { lags, family } = modelOf(model);
  const others = (Object.keys(lagInputs) as LagName[]).filter((name) => !lags.includes(name));
  return [
    ...others,
    ...(model === 'dynamodb-dax' ? [] : (['itemTtl', 'queryTtl', 'warm'] as const)),
    ...(model === 's3-replica' ? [] : (['copyDeletes'] as const)),
    ...(model === 'global-mrsc' ? [] : (['witness'] as const)),
    ...(family === 'global' ? [] : (['failAt'] as const)),
  ];
}

/** All inputs of the engine, and all models on the same operations. */
export const scene: Scene<typeof inputs, BenchResult> & { presets: readonly Preset[] } = {
  id: 'consistency-bench',
  question: 'Which model may answer old data?',
  situation:
    'At the start: ana overwrites a key, which takes her 3 s; ben reads while she does, and again afterwards.',
  inputs,
  controls: Object.keys(inputs) as (keyof typeof inputs)[],
  unused,
  run,
  stories: [],
  presets,
  leftOut: [
    'An object, item or row is one value.',
    'Throttling, price and failures, except that of Region A.',
    'Lags are examples; AWS publishes few figures and guarantees none.',
  ],
};

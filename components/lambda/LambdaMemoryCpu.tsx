import './lambda.css';
import { short } from '#components/bucket/RunPlots.tsx';
import { Plot, type Series } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { dollars } from '#engines/cost/money';
import { type Call, callWith, type inputs, type Job, type Sizing } from '#engines/lambda/memory';
import { quantity, show } from '#engines/numbers';
import { memoryMax, memoryMin, memoryPerVcpu } from '#facts/lambda';
import { lambdaMemoryCpu } from './memory-cpu.ts';

/** Close together at the left, where the curve is steep; one vCPU, where it bends, among them. */
const sizes = [
  ...[1, 1.25, 1.5, 2, 2.5, 3, 4, 6, 8, 11].map((times) => times * memoryMin.value),
  ...[1, 1.5, 2, 3, 4, 5].map((times) => times * memoryPerVcpu.value),
  memoryMax.value,
];

type Of = 'takes' | 'cost';
const line = (job: Job, of: Of): [number, number][] => sizes.map((size) => [size, callWith(size, job)[of]]);

/** Duration and cost over all sizes of memory, with the chosen one marked. */
function Curves({ values, result: { call }, kept }: PictureProps<typeof inputs, Sizing>) {
  const plot = (of: Of, label: string, told: (call: Call) => string) => {
    const keptLine: Series[] = kept ? [{ name: 'kept', means: 'kept', points: line(kept.values, of) }] : [];
    const own = line(values, of);
    const most = Math.max(...[own, ...keptLine.map(({ points }) => points)].flat().map(([, y]) => y));
    return (
      <Plot
        x={{ label: 'MB of memory', min: 0, max: memoryMax.value, format: short }}
        y={{ label, min: 0, max: most * 1.12 || 1, format: short }}
        series={[{ name: 'this work', means: 'derived', points: own }, ...keptLine]}
        marks={[{ x: values.memory, y: call[of], means: 'derived', label: told(call) }]}
        says={`${label} over memory: with ${show(values.memory)} MB, ${told(call)}.`}
      />
    );
  };
  return (
    <div class="lambda-plots">
      {plot('takes', 'seconds of a call', ({ takes }) => quantity(takes, 's'))}
      {plot('cost', 'US dollars for a million calls', ({ cost }) => dollars(cost))}
    </div>
  );
}

export default function LambdaMemoryCpu() {
  return <SceneFrame scene={lambdaMemoryCpu} picture={Curves} />;
}

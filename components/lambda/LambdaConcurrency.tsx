import './lambda.css';
import { short } from '#components/bucket/RunPlots.tsx';
import { Plot, type Series } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Concurrency } from '#engines/lambda/concurrency';
import { callsAt } from '#engines/lambda/concurrency-growth';
import type { inputs, Traffic } from '#engines/lambda/concurrency-inputs';
import { show } from '#engines/numbers';
import { lambdaConcurrency } from './concurrency.ts';

type Run = { values: Traffic; result: Concurrency };

/** The lines bend at the moments of the trace only; before second 0 nothing comes. */
const line = ({ values, result }: Run, end: number, of: 'come' | 'pass'): [number, number][] => [
  [-0.05 * end, 0],
  [0, 0],
  ...[...result.times, end].map((time): [number, number] => [time, callsAt(time, values, result.growth)[of]]),
];

const endOf = ({ result }: Run) => Math.max(0, ...result.times);

/** Calls that come and calls that pass, over the seconds of the rise. */
function Calls({ values, result, kept, step }: PictureProps<typeof inputs, Concurrency>) {
  const run = { values, result };
  const end = Math.max(5, endOf(run), kept ? endOf(kept) : 0) * 1.4;
  const time = result.times[step] ?? 0;
  const { come, pass } = callsAt(time, values, result.growth);
  const most = Math.max(1, values.rate, kept?.values.rate ?? 0);
  const keptLine: Series[] = kept ? [{ name: 'kept', means: 'kept', points: line(kept, end, 'pass') }] : [];
  return (
    <Plot
      x={{ label: 'seconds', min: -0.05 * end, max: end }}
      y={{ label: 'calls per second', min: 0, max: most * 1.12, format: short }}
      series={[
        { name: 'come', means: 'stale', points: line(run, end, 'come') },
        { name: 'pass', means: 'fresh', points: line(run, end, 'pass') },
        ...keptLine,
      ]}
      marks={[{ x: time, y: pass, means: 'fresh', label: short(pass), below: true }]}
      says={`Calls over time. At second ${show(time, 1)}, ${show(come, 0)} come and ${show(pass, 0)} pass.`}
    />
  );
}

export default function LambdaConcurrency() {
  return <SceneFrame scene={lambdaConcurrency} picture={Calls} />;
}

import './lambda.css';
import { short } from '#components/bucket/RunPlots.tsx';
import { Plot, type Series } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { type Drain, stateAt } from '#engines/lambda/sqs';
import type { inputs, Queue } from '#engines/lambda/sqs-inputs';
import { show } from '#engines/numbers';
import { lambdaSqsScaling } from './sqs-scaling.ts';

interface Run {
  values: Queue;
  result: Drain;
}
type Of = 'calls' | 'waiting';

const endOf = ({ result }: Run) => (result.times.at(-1) ?? 0) * 1.15 || 60;
/** The backlog is a curve while calls climb. */
const samples = 40;

function line({ values, result }: Run, end: number, of: Of): [number, number][] {
  const even = Array.from({ length: samples + 1 }, (_, index) => (end * index) / samples);
  // Just after the queue is empty the calls fall at once.
  const bends = [
    result.climb.climbs,
    ...(result.empty === undefined ? [] : [result.empty, result.empty + 1e-6]),
  ];
  return [...even, ...bends.filter((bend) => bend <= end)]
    .sort((a, b) => a - b)
    .map((time) => [time / 60, stateAt(time, values, result)[of]]);
}

/** Calls at once, and messages that wait, over the minutes. */
function Curves({ values, result, kept, step }: PictureProps<typeof inputs, Drain>) {
  const run = { values, result };
  const end = Math.max(endOf(run), kept ? endOf(kept) : 0);
  const time = result.times[step] ?? 0;
  const now = stateAt(time, values, result);
  const plot = (of: Of, label: string, means: Series['means']) => {
    const keptLine: Series[] = kept ? [{ name: 'kept', means: 'kept', points: line(kept, end, of) }] : [];
    const own = line(run, end, of);
    const most = Math.max(...[own, ...keptLine.map(({ points }) => points)].flat().map(([, y]) => y));
    return (
      <Plot
        x={{ label: 'minutes', min: 0, max: end / 60, format: short }}
        y={{ label, min: 0, max: most * 1.12 || 1, format: short }}
        series={[{ name: label, means, points: own }, ...keptLine]}
        marks={[{ x: time / 60, y: now[of], means, label: short(Math.floor(now[of])) }]}
        says={`${label} over time: ${show(now[of], 0)} at minute ${show(time / 60, 1)}.`}
      />
    );
  };
  return (
    <div class="lambda-plots">
      {plot('calls', 'calls at once', 'derived')}
      {plot('waiting', 'messages that wait', 'stale')}
    </div>
  );
}

export default function LambdaSqsScaling() {
  return <SceneFrame scene={lambdaSqsScaling} picture={Curves} />;
}

import { Plot, type Series } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { costAt, type inputs, type PipelineCost, type PipelineValues } from '#engines/cost/pipeline';
import { quantity, show } from '#engines/numbers';
import { pipelineCosts } from './scenes.ts';

/** V2 is free as far as the free minutes reach, then a straight line: its corner and its end draw it. */
const line = (values: PipelineValues, covered: number, end: number): [number, number][] =>
  [0, Math.min(covered, end), end].map((runs) => [runs, costAt(values, runs).v2]);

/** Cost over the executions of a month: level as V1, rising as V2. */
function Costs({ values, result, kept }: PictureProps<typeof inputs, PipelineCost>) {
  const { v1, v2, even, covered } = result;
  const end = Math.max(10, values.runs, (even ?? 0) * 1.5, kept?.values.runs ?? 0);
  const level = costAt(values, 1).v1;
  const top = Math.max(0.1, level, v2, costAt(values, end).v2) * 1.15;
  const keptMark = kept
    ? [{ x: kept.values.runs, y: kept.result.v2, means: 'kept' as const, label: 'kept' }]
    : [];
  const series: Series[] = [
    {
      name: 'V1',
      means: 'stale',
      points: [
        [0, level],
        [end, level],
      ],
    },
    { name: 'V2', means: 'derived', points: line(values, covered, end) },
  ];
  return (
    <Plot
      x={{ label: 'executions a month', min: 0, max: end }}
      y={{ label: 'US dollars a month', min: 0, max: top }}
      series={series}
      marks={[
        { x: values.runs, y: v2, means: 'derived', label: quantity(v2, 'USD', 3), below: v2 > v1 },
        ...keptMark,
      ]}
      says={`V1 costs ${quantity(level, 'USD')} a month however often it runs. V2 costs ${quantity(v2, 'USD', 3)} with ${show(values.runs)} executions.`}
    />
  );
}

export default function PipelineCosts() {
  return <SceneFrame scene={pipelineCosts} picture={Costs} />;
}

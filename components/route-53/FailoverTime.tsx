import { Plot } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { timeUnit } from '#components/kit/time-unit.ts';
import type { FailoverTime as Failover, FailoverValues, inputs } from '#engines/dns/failover-time';
import { duration, percent } from '#engines/numbers';
import { failoverTimeScene } from './failover-time.ts';

type Line = readonly (readonly [number, number])[];

const parts = 60;

/** The share of clients over time; more points where it bends. */
const points = ({ onPrimary, times }: Failover, end: number) =>
  [...Array.from({ length: parts + 1 }, (_, i) => (i * end) / parts), ...times]
    .sort((a, b) => a - b)
    .map((at) => [at, onPrimary(at)] as const);

const endOf = ({ times }: Failover) => Math.max(...times) * 1.1;

/** How many clients still get the primary's address, and for how long that address is dead. */
function Picture({ values, result, kept, step }: PictureProps<typeof inputs, Failover>) {
  const end = Math.max(endOf(result), kept ? endOf(kept.result) : 0);
  const at = result.times[step] ?? 0;
  const down = (of: FailoverValues, line: Line) => [
    ...line.filter(([x]) => x <= of.outage),
    [of.outage, 0] as const,
  ];
  const line = points(result, end);
  const unit = timeUnit(end);
  const drawn = (line: Line) => line.map(([x, y]) => [x / unit.seconds, y] as const);
  return (
    <Plot
      x={{
        label: `${unit.label} since the failure`,
        min: 0,
        max: end / unit.seconds,
      }}
      y={{ label: 'clients', min: 0, max: 1.15, format: (value) => percent(value, 0) }}
      series={[
        { name: 'get the primary’s address', means: 'derived', points: drawn(line) },
        { name: 'are cut off', means: 'stale', points: drawn(down(values, line)) },
        ...(kept
          ? [
              {
                name: 'kept: cut off',
                means: 'kept' as const,
                points: drawn(down(kept.values, points(kept.result, end))),
              },
            ]
          : []),
      ]}
      marks={[
        { x: at / unit.seconds, y: result.onPrimary(at), means: 'derived', label: duration(at * 1000) },
      ]}
      says={`Share of clients that get the primary’s address over time. ${duration(at * 1000)} after the failure it is ${percent(result.onPrimary(at))}.`}
    />
  );
}

export default function FailoverTime() {
  return <SceneFrame scene={failoverTimeScene} picture={Picture} />;
}

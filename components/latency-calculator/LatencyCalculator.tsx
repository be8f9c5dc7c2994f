import { Plot } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { type inputs, type MeanLatency, meanLatency } from '#engines/latency';
import { percent, quantity } from '#engines/numbers';
import { latencyCalculator } from './scenes.ts';

/** The mean over the hit ratio, against the database alone: the lines cross at the break-even. */
function MeanOverHitRatio({ values, result, kept }: PictureProps<typeof inputs, MeanLatency>) {
  const line = (from: typeof values) =>
    [0, 100].map((hitRatio) => [hitRatio, meanLatency({ ...from, hitRatio }).mean] as const);
  const top = Math.max(...line(values).map(([, mean]) => mean), values.database, kept ? kept.result.mean : 0);
  return (
    <Plot
      x={{ label: 'hit ratio', min: 0, max: 100, format: (value) => percent(value / 100, 0) }}
      y={{ label: 'mean read latency in ms', min: 0, max: top * 1.05 }}
      series={[
        { name: 'mean with the cache', means: 'derived', points: line(values) },
        {
          name: 'database alone',
          means: 'stale',
          points: [
            [0, values.database],
            [100, values.database],
          ],
        },
        ...(kept ? [{ name: 'kept', means: 'kept' as const, points: line(kept.values) }] : []),
      ]}
      marks={[
        { x: values.hitRatio, y: result.mean, means: 'derived', label: quantity(result.mean, 'ms') },
        ...(result.breakEven < 1
          ? [
              {
                x: result.breakEven * 100,
                y: values.database,
                means: 'stale' as const,
                label: 'break-even',
                below: true,
              },
            ]
          : []),
      ]}
      says={`Mean read latency in ms over the hit ratio, a falling line. At ${percent(values.hitRatio / 100)} it is ${quantity(result.mean, 'ms')}; the database alone takes ${quantity(values.database, 'ms')}.`}
    />
  );
}

export default function LatencyCalculator() {
  return <SceneFrame scene={latencyCalculator} picture={MeanOverHitRatio} />;
}

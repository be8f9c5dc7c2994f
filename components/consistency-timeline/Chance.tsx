import { Plot } from '#components/kit/Plot.tsx';
import { chanceAt, freshAfterOf, type StaleValues } from '#engines/consistency/stale-chance';
import { duration, percent } from '#engines/numbers';

/** How the chance of a stale answer falls with the delay after the write. */
export function Chance(lags: Omit<StaleValues, 'delay'>) {
  const values = { ...lags, delay: 0 };
  const max = Math.max(10, lags.mean * 2.5);
  // A fixed lag ends in one moment: two points there draw the edge.
  const edge = lags.spread === 'fixed' ? [lags.mean - max / 1e6, lags.mean] : [];
  const delays = [...Array.from({ length: 51 }, (_, i) => (i / 50) * max), ...edge].sort((a, b) => a - b);
  const fresh = freshAfterOf(values, 0.01);
  const start = chanceAt(values, 0);
  return (
    <div>
      <Plot
        x={{ label: 'delay after the acknowledgement', min: 0, max, format: duration }}
        y={{ label: 'chance of an old answer', min: 0, max: 1, format: (share) => percent(share, 0) }}
        series={[
          {
            name: 'old answers',
            means: 'stale',
            points: delays.map((delay) => [delay, chanceAt(values, delay)]),
          },
        ]}
        says={`The chance of an old answer starts at ${percent(start)} and is at most 1% from ${duration(fresh)} on.`}
      />
      <p>
        It starts at {percent(start)} and is at most 1% from {duration(fresh)} on.{' '}
        {lags.spread === 'fixed'
          ? 'This assumes that the lag is always the same.'
          : 'This assumes lags spread evenly from nothing to the lag above.'}{' '}
        An example: AWS publishes no figures for these lags and guarantees none.
      </p>
    </div>
  );
}

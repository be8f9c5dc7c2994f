import { Plot } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { percent, show } from '#engines/numbers';
import { hitsOf, type inputs, type Staleness, staleShareOf } from '#engines/ttl';
import { ttlStaleness } from './scenes.ts';

const shares = {
  label: 'share of reads, of hits',
  min: 0,
  max: 1,
  format: (value: number) => percent(value, 0),
};

/** Both sides of the trade over the TTL, with the reader's point on each. */
function Curves({ values, result, kept }: PictureProps<typeof inputs, Staleness>) {
  const x = {
    label: 'TTL in seconds',
    min: 1,
    max: 1_000_000,
    log: true,
    format: (value: number) => (value < 1000 ? show(value) : value < 1e6 ? `${show(value / 1000)}k` : '1M'),
  };
  const ttls = Array.from({ length: 61 }, (_, i) => 10 ** (i / 10));
  const at = Math.min(x.max, values.ttl);
  const keptAt = kept && Math.min(x.max, kept.values.ttl);
  return (
    <Plot
      x={x}
      y={shares}
      series={[
        {
          name: 'hit ratio',
          means: 'fresh',
          points: ttls.map((ttl) => [ttl, hitsOf({ ...values, ttl }).hitRatio]),
        },
        {
          name: 'stale share of the hits',
          means: 'stale',
          points: ttls.map((ttl) => [
            ttl,
            values.invalidate ? 0 : staleShareOf((values.changes / 3600) * ttl),
          ]),
        },
      ]}
      marks={[
        // A TTL of 0 lies off this axis, which steps by ratio.
        ...(at >= x.min
          ? [
              { x: at, y: result.hitRatio, means: 'fresh' as const, label: percent(result.hitRatio) },
              { x: at, y: result.staleShare, means: 'stale' as const, label: percent(result.staleShare) },
            ]
          : []),
        ...(kept && keptAt !== undefined && keptAt >= x.min
          ? [
              { x: keptAt, y: kept.result.hitRatio, means: 'kept' as const, label: 'kept', below: true },
              {
                x: keptAt,
                y: kept.result.staleShare,
                means: 'kept' as const,
                label: `kept ${percent(kept.result.staleShare)}`,
              },
            ]
          : []),
      ]}
      says={`Hit ratio and stale share over the TTL. At ${show(values.ttl)} seconds the hit ratio is ${percent(result.hitRatio)} and the stale share ${percent(result.staleShare)}.`}
    />
  );
}

export default function TtlStaleness() {
  return <SceneFrame scene={ttlStaleness} picture={Curves} />;
}

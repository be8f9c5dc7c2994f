import { RunPlots, type Span } from '#components/bucket/RunPlots.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Hdd, inputs } from '#engines/bucket/hdd';
import { percent } from '#engines/numbers';
import { hddBurst } from './scenes.ts';

const spansOf = ({ run, useful, capacity }: Hdd): Span[] =>
  run.map(({ from, to, flows, before, after }) => ({
    from,
    to,
    wanted: flows.io.demand * useful,
    given: flows.io.served * useful,
    before: before.credits / capacity,
    after: after.credits / capacity,
  }));

function Picture({ result, kept, step }: PictureProps<typeof inputs, Hdd>) {
  const bursts = result.baseline < result.burst;
  return (
    <RunPlots
      spans={spansOf(result)}
      kept={kept && spansOf(kept.result)}
      step={step}
      rate={{ label: 'MiB/s of data', wanted: 'asked for', given: 'delivered' }}
      level={
        bursts
          ? { label: 'BurstBalance', name: 'credits left', format: (value) => percent(value) }
          : undefined
      }
    />
  );
}

export default function HddBurst() {
  return <SceneFrame scene={hddBurst} picture={Picture} />;
}

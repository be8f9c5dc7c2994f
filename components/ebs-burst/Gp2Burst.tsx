import { RunPlots, type Span } from '#components/bucket/RunPlots.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Gp2, inputs } from '#engines/bucket/gp2';
import { percent } from '#engines/numbers';
import { gp2CreditsMax } from '#facts/ec2-storage';
import { gp2Burst } from './scenes.ts';

const spansOf = ({ run }: Gp2): Span[] =>
  run.map(({ from, to, flows, before, after }) => ({
    from,
    to,
    wanted: flows.io.demand,
    given: flows.io.served,
    before: before.credits / gp2CreditsMax.value,
    after: after.credits / gp2CreditsMax.value,
  }));

function Picture({ result, kept, step }: PictureProps<typeof inputs, Gp2>) {
  const bursts = result.baseline < result.burst;
  return (
    <RunPlots
      spans={spansOf(result)}
      kept={kept && spansOf(kept.result)}
      step={step}
      rate={{ label: 'IOPS', wanted: 'asked for', given: 'delivered' }}
      level={
        bursts
          ? { label: 'BurstBalance', name: 'credits left', format: (value) => percent(value) }
          : undefined
      }
    />
  );
}

export default function Gp2Burst() {
  return <SceneFrame scene={gp2Burst} picture={Picture} />;
}

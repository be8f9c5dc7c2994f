import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Gp2, inputs } from '#engines/bucket/gp2';
import { gp2CreditsMax } from '#facts/ec2-storage';
import { gp2Burst } from './scenes.ts';
import { VolumePlots } from './VolumePlots.tsx';

const Picture = ({ result, kept, step }: PictureProps<typeof inputs, Gp2>) => (
  <VolumePlots
    result={result}
    kept={kept}
    step={step}
    label="IOPS"
    capacityOf={() => gp2CreditsMax.value}
    creditOf={() => 1}
  />
);

export default function Gp2Burst() {
  return <SceneFrame scene={gp2Burst} picture={Picture} />;
}

import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Hdd, inputs } from '#engines/bucket/hdd';
import { hddBurst } from './scenes.ts';
import { VolumePlots } from './VolumePlots.tsx';

const Picture = ({ result, kept, step }: PictureProps<typeof inputs, Hdd>) => (
  <VolumePlots
    result={result}
    kept={kept}
    step={step}
    label="MiB/s of data"
    capacityOf={({ capacity }) => capacity}
    creditOf={({ useful }) => useful}
  />
);

export default function HddBurst() {
  return <SceneFrame scene={hddBurst} picture={Picture} />;
}

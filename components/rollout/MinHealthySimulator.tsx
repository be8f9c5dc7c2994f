import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { show } from '#engines/numbers';
import type { CodeDeployRun } from '#engines/rollout/codedeploy';
import type { inputs } from '#engines/rollout/codedeploy-inputs';
import { Capacity } from './Capacity.tsx';
import { Instances } from './Instances.tsx';
import { minHealthySimulator } from './min-healthy.ts';

type Props = PictureProps<typeof inputs, CodeDeployRun>;

function Fleet({ result: { stages }, step }: Props) {
  const stage = stages[step];
  return stage ? <Instances fleet={stage.fleet} at={`Minute ${show(stage.at)}`} noun="revision" /> : <p />;
}

const Course = ({ result, kept, step }: Props) => (
  <Capacity stages={result.stages} kept={kept?.result.stages} step={step} />
);

export default function MinHealthySimulator() {
  return <SceneFrame scene={minHealthySimulator} picture={Fleet} below={Course} />;
}

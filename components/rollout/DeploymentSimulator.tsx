import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { show } from '#engines/numbers';
import type { Deployment } from '#engines/rollout/beanstalk';
import type { inputs } from '#engines/rollout/beanstalk-inputs';
import { Capacity } from './Capacity.tsx';
import { deploymentSimulator } from './deployment.ts';
import { Instances } from './Instances.tsx';

type Props = PictureProps<typeof inputs, Deployment>;

function Fleet({ result: { stages }, step }: Props) {
  const stage = stages[step];
  return stage ? <Instances fleet={stage.fleet} at={`Minute ${show(stage.at)}`} /> : <p />;
}

const Course = ({ result, kept, step }: Props) => (
  <Capacity stages={result.stages} kept={kept?.result.stages} step={step} />
);

export default function DeploymentSimulator() {
  return <SceneFrame scene={deploymentSimulator} picture={Fleet} below={Course} />;
}

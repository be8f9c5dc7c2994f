import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Policies } from './Policies.tsx';
import { s3AccessEvaluator } from './scenes.ts';

export default function S3Access() {
  return <SceneFrame scene={s3AccessEvaluator} picture={Policies} />;
}

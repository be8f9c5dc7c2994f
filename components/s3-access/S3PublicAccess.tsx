import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Policies } from './Policies.tsx';
import { s3PublicAccess } from './scenes.ts';

export default function S3PublicAccess() {
  return <SceneFrame scene={s3PublicAccess} picture={Policies} />;
}

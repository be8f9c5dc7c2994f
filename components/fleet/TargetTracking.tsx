import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Picture } from './Picture.tsx';
import { targetTracking } from './target-tracking.ts';

export default function TargetTracking() {
  return <SceneFrame scene={targetTracking} picture={Picture} />;
}

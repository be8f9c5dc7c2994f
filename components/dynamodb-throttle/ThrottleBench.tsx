import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Picture } from './Picture.tsx';
import { throttleBench } from './scenes.ts';

export default function ThrottleBench() {
  return <SceneFrame scene={throttleBench} picture={Picture} />;
}

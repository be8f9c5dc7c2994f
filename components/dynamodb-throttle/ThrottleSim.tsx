import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Picture } from './Picture.tsx';
import { throttleSim } from './scenes.ts';

export default function ThrottleSim() {
  return <SceneFrame scene={throttleSim} picture={Picture} />;
}

import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Picture } from './Picture.tsx';
import { indexBackPressure } from './scenes.ts';

export default function IndexBackPressure() {
  return <SceneFrame scene={indexBackPressure} picture={Picture} />;
}

import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Picture } from './Picture.tsx';
import { billing } from './scenes.ts';

export default function Billing() {
  return <SceneFrame scene={billing} picture={Picture} />;
}

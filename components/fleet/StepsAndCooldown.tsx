import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Picture } from './Picture.tsx';
import { stepsAndCooldown } from './steps-and-cooldown.ts';

export default function StepsAndCooldown() {
  return <SceneFrame scene={stepsAndCooldown} picture={Picture} />;
}

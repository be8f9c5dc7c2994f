import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Steps } from './Steps.tsx';
import { sigv4Bench } from './scenes.ts';

export default function Sigv4Bench() {
  return <SceneFrame scene={sigv4Bench} picture={Steps} />;
}

import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Steps } from './Steps.tsx';
import { sigv4Builder } from './scenes.ts';

export default function Sigv4Builder() {
  return <SceneFrame scene={sigv4Builder} picture={Steps} />;
}

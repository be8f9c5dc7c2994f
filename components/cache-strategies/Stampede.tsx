import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Picture } from './Picture.tsx';
import { stampedeScene } from './stampede.ts';

export default function Stampede() {
  return <SceneFrame scene={stampedeScene} picture={Picture} />;
}

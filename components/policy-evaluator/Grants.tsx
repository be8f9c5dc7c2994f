import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { grants } from './grants.ts';
import { Written } from './Written.tsx';

export default function Grants() {
  return <SceneFrame scene={grants} picture={Written} />;
}

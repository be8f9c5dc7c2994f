import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { privateFolders } from './private-folders.ts';
import { Written } from './Written.tsx';

export default function PrivateFolders() {
  return <SceneFrame scene={privateFolders} picture={Written} />;
}

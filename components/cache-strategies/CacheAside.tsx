import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { cacheAsideScene } from './cache-aside.ts';
import { Picture } from './Picture.tsx';

export default function CacheAside() {
  return <SceneFrame scene={cacheAsideScene} picture={Picture} />;
}

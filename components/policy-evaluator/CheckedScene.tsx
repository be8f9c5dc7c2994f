import { useEffect, useState } from 'preact/hooks';
import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Inputs } from '#engines/inputs';
import type { Result } from '#engines/result';
import { loadChecks } from './checks.ts';

/**
 * The frame of a scene in which a policy can be edited. Few readers do: its checker comes at the first touch, and a link
 * with a state is read again once it is there.
 */
export function CheckedScene<I extends Inputs, R extends Result>({
  scene,
  picture,
}: Pick<Parameters<typeof SceneFrame<I, R>>[0], 'scene' | 'picture'>) {
  const [checked, setChecked] = useState(false);
  useEffect(() => {
    if (location.hash === `#${scene.id}` && location.search.length > 1)
      loadChecks().then(() => setChecked(true));
  }, []);
  return (
    <div onPointerOver={loadChecks} onFocusIn={loadChecks}>
      <SceneFrame key={String(checked)} scene={scene} picture={picture} />
    </div>
  );
}

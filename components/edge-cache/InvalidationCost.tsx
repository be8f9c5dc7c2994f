import './edge-cache.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { InvalidationCost as Cost, inputs } from '#engines/edge/invalidation';
import { counted } from '#engines/numbers';
import { invalidationCost } from './scenes.ts';

/** The paths of the month in one bar: those that are free, and those that are charged. */
function Bar({ result: { counted: all, paid } }: PictureProps<typeof inputs, Cost>) {
  return (
    <div class="invalidation">
      <div class="invalidation-bar" aria-hidden="true">
        <span class="free" style={`flex-grow: ${all - paid}`} />
        <span class="paid" style={`flex-grow: ${paid}`} />
      </div>
      <p>
        <b class="free">{counted(all - paid, 'path')} free</b>,{' '}
        <b class="paid">{counted(paid, 'path')} charged</b>
      </p>
    </div>
  );
}

export default function InvalidationCost() {
  return <SceneFrame scene={invalidationCost} picture={Bar} />;
}

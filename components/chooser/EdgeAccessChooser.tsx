import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { edgeAccessChooser } from './edge-access.ts';
import { OptionTable } from './OptionTable.tsx';

export default function EdgeAccessChooser() {
  return <SceneFrame scene={edgeAccessChooser} picture={OptionTable} />;
}

import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { OptionTable } from './OptionTable.tsx';
import { policyChooser } from './policy.ts';

export default function PolicyChooser() {
  return <SceneFrame scene={policyChooser} picture={OptionTable} />;
}

import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { identityChooser } from './identity.ts';
import { OptionTable } from './OptionTable.tsx';

export default function IdentityChooser() {
  return <SceneFrame scene={identityChooser} picture={OptionTable} />;
}

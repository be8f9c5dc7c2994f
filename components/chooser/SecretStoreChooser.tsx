import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { OptionTable } from './OptionTable.tsx';
import { secretStoreChooser } from './secret-store.ts';

export default function SecretStoreChooser() {
  return <SceneFrame scene={secretStoreChooser} picture={OptionTable} />;
}

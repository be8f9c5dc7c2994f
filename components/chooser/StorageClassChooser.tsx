import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { OptionTable } from './OptionTable.tsx';
import { storageClassChooser } from './storage-class.ts';

export default function StorageClassChooser() {
  return <SceneFrame scene={storageClassChooser} picture={OptionTable} />;
}

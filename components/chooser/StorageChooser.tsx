import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { OptionTable } from './OptionTable.tsx';
import { storageChooser } from './storage.ts';

export default function StorageChooser() {
  return <SceneFrame scene={storageChooser} picture={OptionTable} />;
}

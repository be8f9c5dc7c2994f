import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { directoryChooser } from './directory.ts';
import { OptionTable } from './OptionTable.tsx';

export default function DirectoryChooser() {
  return <SceneFrame scene={directoryChooser} picture={OptionTable} />;
}

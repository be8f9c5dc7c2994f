import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { OptionTable } from './OptionTable.tsx';
import { recordChooser } from './record.ts';

export default function RecordChooser() {
  return <SceneFrame scene={recordChooser} picture={OptionTable} />;
}

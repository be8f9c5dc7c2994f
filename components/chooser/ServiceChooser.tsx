import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { serviceChooser } from './monitoring.ts';
import { OptionTable } from './OptionTable.tsx';

export default function ServiceChooser() {
  return <SceneFrame scene={serviceChooser} picture={OptionTable} />;
}

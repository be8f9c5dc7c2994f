import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { apiTypeChooser } from './api-type.ts';
import { OptionTable } from './OptionTable.tsx';

export default function ApiTypeChooser() {
  return <SceneFrame scene={apiTypeChooser} picture={OptionTable} />;
}

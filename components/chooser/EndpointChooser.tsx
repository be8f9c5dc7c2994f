import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { endpointChooser } from './endpoint.ts';
import { OptionTable } from './OptionTable.tsx';

export default function EndpointChooser() {
  return <SceneFrame scene={endpointChooser} picture={OptionTable} />;
}

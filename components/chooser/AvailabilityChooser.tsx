import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { availabilityChooser } from './availability.ts';
import { OptionTable } from './OptionTable.tsx';

export default function AvailabilityChooser() {
  return <SceneFrame scene={availabilityChooser} picture={OptionTable} />;
}

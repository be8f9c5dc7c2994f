import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Partitions } from './Partitions.tsx';
import { partitionKeyPicker } from './scenes.ts';

export default function PartitionKeyPicker() {
  return <SceneFrame scene={partitionKeyPicker} picture={Partitions} />;
}

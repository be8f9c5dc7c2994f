import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Partitions } from './Partitions.tsx';
import { partitionKeyBench } from './scenes.ts';

export default function PartitionKeyBench() {
  return <SceneFrame scene={partitionKeyBench} picture={Partitions} />;
}

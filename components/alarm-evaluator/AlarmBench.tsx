import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { PointRow } from './PointRow.tsx';
import { alarmBench } from './scenes.ts';

export default function AlarmBench() {
  return <SceneFrame scene={alarmBench} picture={PointRow} />;
}

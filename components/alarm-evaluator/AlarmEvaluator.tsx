import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { PointRow } from './PointRow.tsx';
import { alarmEvaluator } from './scenes.ts';

export default function AlarmEvaluator() {
  return <SceneFrame scene={alarmEvaluator} picture={PointRow} />;
}

import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Shares } from './Shares.tsx';
import { trafficShiftTimeline } from './traffic-shift.ts';

export default function TrafficShiftTimeline() {
  return <SceneFrame scene={trafficShiftTimeline} picture={Shares} />;
}

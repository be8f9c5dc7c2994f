import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { MessageLife } from './MessageLife.tsx';
import { sqsVisibility } from './visibility.ts';

export default function SqsVisibility() {
  return <SceneFrame scene={sqsVisibility} picture={MessageLife} />;
}

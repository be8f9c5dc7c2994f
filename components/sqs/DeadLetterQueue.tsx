import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { deadLetterQueue } from './dead-letter.ts';
import { MessageLife } from './MessageLife.tsx';

export default function DeadLetterQueue() {
  return <SceneFrame scene={deadLetterQueue} picture={MessageLife} />;
}

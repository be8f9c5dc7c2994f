import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { messagingChooser } from './messaging.ts';
import { OptionTable } from './OptionTable.tsx';

export default function MessagingChooser() {
  return <SceneFrame scene={messagingChooser} picture={OptionTable} />;
}

import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Picture } from './Picture.tsx';
import { billingBench } from './scenes.ts';

export default function BillingBench() {
  return <SceneFrame scene={billingBench} picture={Picture} />;
}

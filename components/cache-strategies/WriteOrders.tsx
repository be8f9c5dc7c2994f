import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { Picture } from './Picture.tsx';
import { writeOrdersScene } from './write-orders.ts';

export default function WriteOrders() {
  return <SceneFrame scene={writeOrdersScene} picture={Picture} />;
}

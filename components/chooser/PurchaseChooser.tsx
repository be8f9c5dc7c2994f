import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { OptionTable } from './OptionTable.tsx';
import { purchaseChooser } from './purchase.ts';

export default function PurchaseChooser() {
  return <SceneFrame scene={purchaseChooser} picture={OptionTable} />;
}

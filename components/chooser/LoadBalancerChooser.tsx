import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { loadBalancerChooser } from './load-balancer.ts';
import { OptionTable } from './OptionTable.tsx';

export default function LoadBalancerChooser() {
  return <SceneFrame scene={loadBalancerChooser} picture={OptionTable} />;
}

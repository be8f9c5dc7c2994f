import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { invocationChooser } from './invocation.ts';
import { OptionTable } from './OptionTable.tsx';

export default function InvocationChooser() {
  return <SceneFrame scene={invocationChooser} picture={OptionTable} />;
}

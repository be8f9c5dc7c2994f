import { OptionTable } from '#components/chooser/OptionTable.tsx';
import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { workflowType } from './workflow-type.ts';

export default function WorkflowType() {
  return <SceneFrame scene={workflowType} picture={OptionTable} />;
}

import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { OptionTable } from './OptionTable.tsx';
import { roleSorter } from './task-role.ts';

export default function RoleSorter() {
  return <SceneFrame scene={roleSorter} picture={OptionTable} />;
}

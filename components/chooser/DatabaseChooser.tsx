import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { databaseChooser } from './database.ts';
import { OptionTable } from './OptionTable.tsx';

export default function DatabaseChooser() {
  return <SceneFrame scene={databaseChooser} picture={OptionTable} />;
}

import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { cognitoChooser } from './cognito.ts';
import { OptionTable } from './OptionTable.tsx';

export default function CognitoChooser() {
  return <SceneFrame scene={cognitoChooser} picture={OptionTable} />;
}

import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { aliasShift } from './alias-shift.ts';
import { Shares } from './Shares.tsx';

export default function AliasShift() {
  return <SceneFrame scene={aliasShift} picture={Shares} />;
}

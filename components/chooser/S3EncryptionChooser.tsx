import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { OptionTable } from './OptionTable.tsx';
import { s3EncryptionChooser } from './s3-encryption.ts';

export default function S3EncryptionChooser() {
  return <SceneFrame scene={s3EncryptionChooser} picture={OptionTable} />;
}

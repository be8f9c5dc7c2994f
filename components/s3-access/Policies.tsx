import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import { PolicyList } from '#components/policy-evaluator/PolicyList.tsx';
import type { S3Access } from '#engines/s3/access';
import type { inputs } from '#engines/s3/access-inputs';

/** The policies behind the choices. */
export const Policies = ({ result }: PictureProps<typeof inputs, S3Access>) => (
  <PolicyList policies={result.policies} decided={result.statement} />
);

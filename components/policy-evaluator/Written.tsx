import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import type { Inputs } from '#engines/inputs';
import { PolicyList } from './PolicyList.tsx';
import type { Evaluated } from './write.ts';

/** The policies of a scene, the deciding statement marked. */
export const Written = <I extends Inputs>({ result }: PictureProps<I, Evaluated>) => (
  <PolicyList policies={result.policies} decided={result.decision.decidedBy.at} />
);

import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { policyEvaluator } from './decide.ts';
import { Written } from './Written.tsx';

export default function PolicyEvaluator() {
  return <SceneFrame scene={policyEvaluator} picture={Written} />;
}

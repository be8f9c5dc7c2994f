import { SceneFrame } from '#components/kit/SceneFrame.tsx';
import { guardrails } from './guardrails.ts';
import { Written } from './Written.tsx';

export default function Guardrails() {
  return <SceneFrame scene={guardrails} picture={Written} />;
}

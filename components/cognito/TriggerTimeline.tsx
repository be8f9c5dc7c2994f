import './cognito.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, TakenStep, TriggerRun } from '#engines/cognito/triggers';
import { triggerTimeline } from './triggers.ts';

const words: Record<TakenStep['fate'], string> = { done: '✓', stops: '✕ stops', never: 'not reached' };

/** The flow from the top: your functions at the margin, the pool’s own work indented. */
const Steps = ({ result: { steps }, step }: PictureProps<typeof inputs, TriggerRun>) => (
  <ol class="trigger-steps" aria-label="Steps of the flow">
    {steps.map(({ trigger, name, fate }, index) => (
      <li
        key={name}
        class={`${trigger === undefined ? 'pool' : 'trigger'} ${index > step && fate !== 'never' ? 'later' : fate}`}
        aria-current={index === step ? 'step' : undefined}
      >
        <span>{trigger === undefined ? `the pool ${name}` : <b>λ {name}</b>}</span>
        <span>{index > step && fate !== 'never' ? 'to come' : words[fate]}</span>
      </li>
    ))}
  </ol>
);

export default function TriggerTimeline() {
  return <SceneFrame scene={triggerTimeline} picture={Steps} />;
}

import '#components/policy-evaluator/policy-evaluator.css';
import './policy-variable.css';
import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import { CheckedScene } from '#components/policy-evaluator/CheckedScene.tsx';
import { Statements } from '#components/policy-evaluator/Statements.tsx';
import type { Filled, inputs } from './decide.ts';
import { policyVariable } from './scenes.ts';

const fate = ({ missing, fits }: Filled['filled'][number]) =>
  missing !== undefined
    ? `✕ no ${missing}`
    : fits === undefined
      ? 'compared'
      : fits
        ? '✓ fits'
        : '✕ does not fit';

/** Each text of the policy as it stands for this caller, and what the statements then say. */
const Gaps = ({ result: { filled, decision } }: PictureProps<typeof inputs, Filled>) => (
  <>
    <ul class="gaps" aria-label="Filled in for this caller">
      {filled.map((each, index) => (
        <li key={index} class={each.missing !== undefined || each.fits === false ? 'out' : 'in'}>
          <code>{each.text}</code>
          <b>{fate(each)}</b>
        </li>
      ))}
    </ul>
    <Statements readings={decision.readings} />
  </>
);

export default function PolicyVariable() {
  return <CheckedScene scene={policyVariable} picture={Gaps} />;
}

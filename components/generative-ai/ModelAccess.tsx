import './model-access.css';
import { useEffect, useState } from 'preact/hooks';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { loadChecks } from '#components/policy-evaluator/checks.ts';
import type { ModelAccess as Access } from '#engines/generative-ai/model-access';
import { type inputs, modelAccess } from './model-access.ts';

/** Each right that the call needs, granted or not, and a policy that grants these alone. */
function Rights({ result }: PictureProps<typeof inputs, Access>) {
  return (
    <>
      <ul class="rights" aria-label="Rights that this call needs">
        {result.needs.map(({ action, resource, names, allowed, denied }) => (
          <li key={`${action} ${resource}`} class={allowed ? 'allowed' : 'denied'}>
            <b>{allowed ? '✓ allowed' : denied ? '✕ denied' : '✕ not allowed'}</b> on {names}
            <code>{action}</code>
            <code>{resource}</code>
          </li>
        ))}
      </ul>
      <details class="least">
        <summary>A policy for just this call</summary>
        <pre>{result.least}</pre>
      </details>
    </>
  );
}

/** Few readers edit the policy: its checker comes at the first touch. A link with a state is read again once it is there. */
export default function ModelAccess() {
  const [checked, setChecked] = useState(false);
  useEffect(() => {
    if (location.hash === `#${modelAccess.id}` && location.search.length > 1)
      loadChecks().then(() => setChecked(true));
  }, []);
  return (
    <div onPointerOver={loadChecks} onFocusIn={loadChecks}>
      <SceneFrame key={String(checked)} scene={modelAccess} picture={Rights} />
    </div>
  );
}

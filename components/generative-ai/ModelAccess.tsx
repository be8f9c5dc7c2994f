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
      <table class="rights">
        <caption>Rights that this call needs</caption>
        <thead>
          <tr>
            <th scope="col">Action</th>
            <th scope="col">On</th>
          </tr>
        </thead>
        <tbody>
          {result.needs.map(({ action, resource, allowed, denied }) => (
            <tr key={`${action} ${resource}`} class={allowed ? 'allowed' : 'denied'}>
              <th scope="row">
                <b>{allowed ? '✓' : '✕'}</b> <code>{action}</code>
                <span>{allowed ? 'allowed' : denied ? 'denied' : 'not allowed'}</span>
              </th>
              <td>
                <code>{resource}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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

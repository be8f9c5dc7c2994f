import '#components/policy-evaluator/policy-evaluator.css';
import './bucket-policy.css';
import { useEffect, useState } from 'preact/hooks';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { loadChecks } from '#components/policy-evaluator/checks.ts';
import { Statements } from '#components/policy-evaluator/Statements.tsx';
import { type BucketPolicy, type inputs, requests } from './decide.ts';
import { bucketPolicyTest } from './scenes.ts';

/** Every request of this caller, the chosen one marked, and what each statement says about that one. */
function Requests({ values, result }: PictureProps<typeof inputs, BucketPolicy>) {
  const cell = (accepted: boolean, isChosen: boolean) => (
    <td class={`${accepted ? 'allowed' : 'denied'}${isChosen ? ' chosen' : ''}`}>
      {accepted ? '✓ accepted' : '✕ denied'}
    </td>
  );
  return (
    <>
      <table class="uploads">
        <thead>
          <tr>
            <th scope="col">Request</th>
            <th scope="col">HTTPS</th>
            <th scope="col">HTTP</th>
          </tr>
        </thead>
        <tbody>
          {result.all.map(({ request, https, http }) => (
            <tr key={request}>
              <th scope="row">{requests[request].name}</th>
              {cell(https, request === values.request && values.transport === 'https')}
              {cell(http, request === values.request && values.transport === 'http')}
            </tr>
          ))}
        </tbody>
      </table>
      <Statements readings={result.decision.readings} />
    </>
  );
}

/** Few readers edit the policy: its checker comes at the first touch. A link with a state is read again once it is there. */
export default function BucketPolicyTest() {
  const [checked, setChecked] = useState(false);
  useEffect(() => {
    if (location.hash === `#${bucketPolicyTest.id}` && location.search.length > 1)
      loadChecks().then(() => setChecked(true));
  }, []);
  return (
    <div onPointerOver={loadChecks} onFocusIn={loadChecks}>
      <SceneFrame key={String(checked)} scene={bucketPolicyTest} picture={Requests} />
    </div>
  );
}

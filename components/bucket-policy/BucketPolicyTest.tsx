import '#components/policy-evaluator/policy-evaluator.css';
import './bucket-policy.css';
import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import { CheckedScene } from '#components/policy-evaluator/CheckedScene.tsx';
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

export default function BucketPolicyTest() {
  return <CheckedScene scene={bucketPolicyTest} picture={Requests} />;
}

import './xray-sampling.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, Sampling } from '#engines/monitoring/sampling';
import { percent, show } from '#engines/numbers';
import { xraySampling } from './scenes.ts';

/** The rules in the order in which they are looked at, and what reaches each of them. */
function Rules({ result: { shares } }: PictureProps<typeof inputs, Sampling>) {
  return (
    <table class="xray-rules">
      <caption>Looked at from the top, per second</caption>
      <thead>
        <tr>
          <th scope="col">Rule, and what reaches it</th>
          <th scope="col">Requests</th>
          <th scope="col">Traces</th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ name, rule, flows, requests, traces }) => (
          <tr key={name} class={requests === 0 ? 'idle' : undefined}>
            <th scope="row">
              {name}: <code>{`${rule.method} ${rule.path}`}</code>
              <span class="reaches">
                {flows.length === 0
                  ? 'nothing'
                  : flows.map(({ method, path }) => `${method} ${path}`).join(', ')}
              </span>
            </th>
            <td>{show(requests, 3)}</td>
            <td>
              {show(traces, 3)}
              {requests > 0 && <span class="part">{percent(traces / requests)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default function XraySampling() {
  return <SceneFrame scene={xraySampling} picture={Rules} />;
}

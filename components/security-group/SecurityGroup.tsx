import './security-group.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Decision, inputs } from '#engines/network/security-group';
import { securityGroup } from './scenes.ts';

/** Every rule of every group, and whether it fits the packet. */
function Rules({ result: { verdicts, allowed } }: PictureProps<typeof inputs, Decision>) {
  return (
    <table class="group-rules">
      <caption>
        {allowed ? '✓ One rule that fits is enough.' : '✕ No rule fits: the packet is dropped.'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col">Rule</th>
          <th scope="col">Fits?</th>
        </tr>
      </thead>
      <tbody>
        {verdicts.map(({ group, rule, because }, index) => (
          <tr key={index} class={because === undefined ? 'fits' : undefined}>
            <th scope="row">{group}</th>
            <td>
              <code>{rule.written}</code>
            </td>
            <td>{because ?? <b>✓ fits</b>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default function SecurityGroup() {
  return <SceneFrame scene={securityGroup} picture={Rules} />;
}

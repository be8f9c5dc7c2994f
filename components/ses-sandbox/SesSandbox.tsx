import '#components/chooser/chooser.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Sandbox } from '#engines/mail/sandbox';
import type { inputs } from '#engines/mail/sandbox-inputs';
import { sesSandbox } from './scenes.ts';

/** The gates in their order: the first that is shut is where the messages stay. */
const Gates = ({ result: { rules } }: PictureProps<typeof inputs, Sandbox>) => (
  <table class="options">
    <thead>
      <tr>
        <th scope="col">SES looks at</th>
        <th scope="col">It finds</th>
      </tr>
    </thead>
    <tbody>
      {rules.map(({ rule, says, holds, told }) => (
        <tr key={rule} class={holds ? 'stays' : 'falls'}>
          <th scope="row">{holds ? <b>✓ {says}</b> : <span>✕ {says}</span>}</th>
          <td>{told}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

export default function SesSandbox() {
  return <SceneFrame scene={sesSandbox} picture={Gates} />;
}

import './template-quotas.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { show } from '#engines/numbers';
import type { inputs, Quotas } from '#engines/stack/quotas';
import { templateQuotas } from './scenes.ts';

const marks = { passes: '✓ passes', 'passes or fails': '? unclear', fails: '✕ fails' };

/** Each quota with its verdict. */
const Checks = ({ result: { checks } }: PictureProps<typeof inputs, Quotas>) => (
  <table class="quota-checks">
    <thead>
      <tr>
        <th scope="col">Quota</th>
        <th scope="col">Here</th>
        <th scope="col">Verdict</th>
      </tr>
    </thead>
    <tbody>
      {checks.map(({ name, value, limit, verdict }) => (
        <tr key={name} class={verdict === 'passes' ? undefined : 'broken'}>
          <th scope="row">
            {name}, at most {limit}
          </th>
          <td>{show(value)}</td>
          <td>{marks[verdict]}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

export default function TemplateQuotas() {
  return <SceneFrame scene={templateQuotas} picture={Checks} />;
}

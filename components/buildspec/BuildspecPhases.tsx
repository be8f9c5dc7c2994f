import './buildspec.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { BuildResult, inputs, PhaseRun } from '#engines/template/buildspec';
import { buildspecPhases } from './scenes.ts';

const signs: Record<PhaseRun['status'], string> = {
  succeeded: '✓ succeeds',
  failed: '✕ fails',
  skipped: '– skipped',
};

/** The phases in their order, as far as the step has come, and what each of them runs. */
function Phases({ values, result: { runs, uploads }, step }: PictureProps<typeof inputs, BuildResult>) {
  const known = (index: number) => index <= step;
  return (
    <table class="buildspec">
      <thead>
        <tr>
          <th scope="col">Phase</th>
          <th scope="col">commands</th>
          {values.cleanUp && <th scope="col">finally</th>}
        </tr>
      </thead>
      <tbody>
        {runs.map(({ phase, status, cleanUp }, index) => (
          <tr key={phase} class={known(index) ? status : 'ahead'}>
            <th scope="row">{phase}</th>
            <td>{known(index) ? signs[status] : '…'}</td>
            {values.cleanUp && <td>{!known(index) ? '…' : cleanUp ? '✓ runs' : '– skipped'}</td>}
          </tr>
        ))}
        <tr class={!known(runs.length) ? 'ahead' : uploads ? 'succeeded' : 'skipped'}>
          <th scope="row">artifacts</th>
          <td colSpan={values.cleanUp ? 2 : 1}>
            {!known(runs.length) ? '…' : uploads ? '✓ upload tried' : '– no upload'}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

export default function BuildspecPhases() {
  return <SceneFrame scene={buildspecPhases} picture={Phases} />;
}

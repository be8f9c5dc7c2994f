import './ecs-capacity.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { show } from '#engines/numbers';
import { type Fate, type inputs, rows, type Size } from '#engines/tasks/fargate';
import { fargateSize } from './scenes.ts';

const words: Record<Fate, string> = {
  'no GPU': '✕ no GPU',
  'not for Windows': '✕ not for Windows',
  'too little CPU': '✕ too little CPU',
  'ends too early': '✕ memory ends too early',
  taken: '✓',
  larger: 'larger than needed',
};

/** Every row of sizes, and why it is not taken. */
function Rows({ result: { fates, size } }: PictureProps<typeof inputs, Size>) {
  return (
    <table class="fargate-rows">
      <thead>
        <tr>
          <th scope="col">vCPUs</th>
          <th scope="col">GB</th>
          <th scope="col">For this need</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const fate = fates[index] ?? 'larger';
          return (
            <tr key={row.cpu} class={fate === 'taken' ? 'taken' : fate === 'larger' ? 'larger' : 'falls'}>
              <th scope="row">{show(row.cpu)}</th>
              <td>{row.words}</td>
              <td>{fate === 'taken' && size ? <b>✓ {show(size.memory)} GB</b> : words[fate]}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export default function FargateSize() {
  return <SceneFrame scene={fargateSize} picture={Rows} />;
}

import './fields.css';
import './sampling.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { chanceText, drawsShown, inputs, type Sampling as Sample } from '#engines/generative-ai/sampling';
import { percent } from '#engines/numbers';
import { sampling } from './sampling.ts';

/** Each token before and after the settings, and twenty tokens drawn from what is left. */
function Candidates({ values, result, change }: PictureProps<typeof inputs, Sample>) {
  return (
    <>
      <table class="candidates">
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Offered</th>
            <th scope="col">Temperature</th>
            <th scope="col">Drawn with</th>
          </tr>
        </thead>
        <tbody>
          {result.candidates.map(({ token, probability, warmed, drawn, droppedBy }) => (
            <tr key={token} class={droppedBy && 'dropped'}>
              <th scope="row">{token}</th>
              <td>{percent(probability, 2)}</td>
              <td>{chanceText(warmed)}</td>
              <td>
                {droppedBy ? `✕ ${droppedBy}` : chanceText(drawn)}
                <span aria-hidden="true" style={`inline-size: ${percent(drawn, 2)}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="draws">
        <button type="button" onClick={() => change('seed', String((values.seed % inputs.seed.max) + 1))}>
          Draw {drawsShown} again
        </button>{' '}
        {result.draws.join(' ')}
      </p>
    </>
  );
}

export default function Sampling() {
  return <SceneFrame scene={sampling} picture={Candidates} />;
}

import './exam-readiness.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, Readiness } from '#engines/exam/readiness';
import { percent } from '#engines/numbers';
import { examReadiness } from './scenes.ts';

/** A bar for each domain, as long as its weight and filled as far as it is ready; below it the sections by their gain. */
function Bars({ result }: PictureProps<typeof inputs, Readiness>) {
  const widest = Math.max(...result.domains.map(({ weight }) => weight));
  return (
    <>
      <dl class="readiness-bars">
        {result.domains.map(({ name, weight, ready }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="weight" width={(100 * weight) / widest} height="8" />
                <rect class="ready" width={((100 * weight) / widest) * ready} height="8" />
              </svg>
              {percent(ready, 0)} of {weight}%
            </dd>
          </div>
        ))}
      </dl>
      <table class="readiness-gains">
        <caption>Sections by what they can still add</caption>
        <thead>
          <tr>
            <th scope="col">Section</th>
            <th scope="col">Rated</th>
            <th scope="col">Gain</th>
          </tr>
        </thead>
        <tbody>
          {result.gains.slice(0, 6).map(({ section, rating, gain }) => (
            <tr key={section}>
              <th scope="row">{section}</th>
              <td>{percent(rating, 0)}</td>
              <td>{percent(gain, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export default function ExamReadiness() {
  return <SceneFrame scene={examReadiness} picture={Bars} />;
}

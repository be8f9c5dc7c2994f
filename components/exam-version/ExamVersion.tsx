import './exam-version.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { domains } from '#engines/exam/domains';
import type { inputs, Version } from '#engines/exam/version';
import { examVersion } from './scenes.ts';

const widest = Math.max(...domains.flatMap(({ c02, c03 }) => [c02, c03]));

const Share = ({ of }: { of: number }) => (
  <>
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={(100 * of) / widest} height="8" />
    </svg>
    {of}%
  </>
);

/** What each version asks, domain by domain; the one that applies stands out. */
function Weights({ result: { version } }: PictureProps<typeof inputs, Version>) {
  const chosen = (of: Version['version']) => (of === version ? 'chosen' : undefined);
  return (
    <table class="exam-weights">
      <caption>Share of the scored questions; yours is {version}</caption>
      <thead>
        <tr>
          <th scope="col">Domain</th>
          <th scope="col" class={chosen('DVA-C02')}>
            DVA-C02
          </th>
          <th scope="col" class={chosen('DVA-C03')}>
            DVA-C03
          </th>
        </tr>
      </thead>
      <tbody>
        {domains.map(({ name, c02, c03 }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class={chosen('DVA-C02')}>
              <Share of={c02} />
            </td>
            <td class={chosen('DVA-C03')}>
              <Share of={c03} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default function ExamVersion() {
  return <SceneFrame scene={examVersion} picture={Weights} />;
}

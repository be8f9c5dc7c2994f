import './exam-mock.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Fate, inputs, Mock } from '#engines/exam/mock';
import { Begin } from './Begin.tsx';
import { Domains } from './Domains.tsx';
import { examMock } from './scenes.ts';

const signs: Record<Fate, string> = { known: '✓', lucky: '✓', wrong: '✕', empty: '–' };

/** Every question in the order in which it was asked, the trials revealed; then what counts, by domain. */
const Sheet = ({ result: { answers, marked } }: PictureProps<typeof inputs, Mock>) => (
  <>
    <ol class="sheet" aria-hidden="true">
      {answers.map(({ fate, domain }, index) => (
        <li key={index} class={`${fate}${domain === undefined ? ' trial' : ''}`}>
          {signs[fate]}
        </li>
      ))}
    </ol>
    <p class="sheet-key">✓ right, ✕ wrong, – empty; a dashed frame is a trial and does not count</p>
    <Domains marked={marked} />
  </>
);

export default function ExamMock() {
  return <SceneFrame scene={examMock} picture={Sheet} below={Begin} />;
}

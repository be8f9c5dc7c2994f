import { useEffect, useState } from 'preact/hooks';
import type { VersionCode } from '#engines/exam/domains';
import { drawForm } from '#engines/exam/form';
import { askedIn, fillForm, handOf, type PoolQuestion } from '#engines/exam/pool';
import { asks, begun, type Sitting as SittingState } from '#engines/exam/sitting';
import { Exam } from './Exam.tsx';

interface Props {
  version: VersionCode;
  form: number;
  /** What the device has kept of this form, to go on with. */
  kept: SittingState | undefined;
  onLeave: () => void;
}

const pool = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/exam/mock`;

/** The questions of a form; fails where they cannot be had. */
async function loadForm(version: VersionCode, form: number): Promise<PoolQuestion[]> {
  const answer = await fetch(`${pool}/${handOf(form)}.json`);
  if (!answer.ok) throw new Error(`The pool answered ${answer.status}.`);
  const slots = drawForm(version, form);
  const questions = fillForm(slots, askedIn(version, (await answer.json()) as PoolQuestion[]), form);
  if (questions.length < slots.length) throw new Error('The pool is too small for a form.');
  return questions;
}

/** A form to sit: it is fetched, asked, and marked at the end. */
export function Sitting({ version, form, kept, onLeave }: Props) {
  const [questions, setQuestions] = useState<readonly PoolQuestion[]>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    loadForm(version, form).then(setQuestions, () => setFailed(true));
  }, []);
  if (questions) {
    const goesOn = kept && asks(kept, questions);
    return (
      <>
        {kept && !goesOn && (
          <p role="status">This site’s questions have changed since you left, so the form begins anew.</p>
        )}
        <Exam
          begun={goesOn ? kept : begun(version, form, questions)}
          questions={questions}
          onLeave={onLeave}
        />
      </>
    );
  }
  return (
    <p role="status">
      {failed
        ? 'The questions could not be loaded. Look at your connection and try again. '
        : 'One moment: the questions are on their way. '}
      {failed && (
        <button type="button" onClick={onLeave}>
          Back
        </button>
      )}
    </p>
  );
}

import type { PoolQuestion } from '#engines/exam/pool';
import { type Sitting, timeLeft } from '#engines/exam/sitting';
import { counted, show } from '#engines/numbers';
import { Outcome } from './Outcome.tsx';
import { useExam } from './use-exam.ts';
import { useHead } from './use-head.ts';

interface Props {
  /** As it begins, or as the device has kept it. */
  begun: Sitting;
  questions: readonly PoolQuestion[];
  onLeave: () => void;
}

/** A form as it is sat: one question at a time, flags, a review at the end, and a clock. */
export function Exam({ begun, questions, onLeave }: Props) {
  const { sitting, taken, ...exam } = useExam(begun);
  const { at, phase, answers } = sitting;
  const top = useHead(at, phase);
  const question = questions[at];
  const answer = answers[at];
  const open = answers.filter(({ chosen }) => chosen === undefined).length;
  const flagged = answers.filter((each) => each.flagged).length;

  if (phase === 'done') return <Outcome sitting={sitting} questions={questions} onLeave={onLeave} />;
  return (
    <div class="mock">
      <p class="mock-clock">
        {show(Math.ceil(timeLeft(sitting) / 60_000))} min left, {counted(open, 'question')} empty, {flagged}{' '}
        flagged
      </p>
      <p role="status">
        {taken &&
          'Another tab sits a form now, and your device keeps that one. This one goes on, but a reload would lose it.'}
      </p>
      {phase === 'review' || !question || !answer ? (
        <>
          <h4 ref={top} tabIndex={-1}>
            Review
          </h4>
          <ol class="mock-review">
            {answers.map(({ chosen, flagged }, index) => (
              <li key={index}>
                <button type="button" onClick={() => exam.goTo(index)}>
                  {index + 1} {chosen === undefined ? 'empty' : '✓'}
                  {flagged && ' ⚑'}
                </button>
              </li>
            ))}
          </ol>
          <p>
            <button type="button" onClick={exam.handIn}>
              Hand in
            </button>{' '}
            {open > 0 && `${counted(open, 'question')} would be wrong for being empty.`}
          </p>
        </>
      ) : (
        <>
          <h4 ref={top} tabIndex={-1}>
            Question {at + 1} of {questions.length}
          </h4>
          <fieldset class="mock-question">
            <legend>{question.ask}</legend>
            {question.options.map(({ text }, index) => (
              <label key={`${at}-${index}`}>
                <input
                  type="radio"
                  name="mock-option"
                  checked={answer.chosen === index}
                  onChange={() => exam.choose(index)}
                />
                {text}
              </label>
            ))}
          </fieldset>
          <p class="mock-tools">
            <button type="button" aria-disabled={at === 0} onClick={() => at > 0 && exam.goTo(at - 1)}>
              Back
            </button>
            <button type="button" aria-pressed={answer.flagged} onClick={exam.flag}>
              ⚑ Flag
            </button>
            {at < questions.length - 1 && (
              <button type="button" onClick={() => exam.goTo(at + 1)}>
                Next
              </button>
            )}
            <button type="button" onClick={exam.review}>
              Review
            </button>
          </p>
        </>
      )}
    </div>
  );
}

import { drawForm, markForm } from '#engines/exam/form';
import { bar } from '#engines/exam/mock';
import type { PoolQuestion } from '#engines/exam/pool';
import { type Sitting, timeLeft } from '#engines/exam/sitting';
import { duration, percent } from '#engines/numbers';
import { scored, unscored } from '#facts/exam';
import { Domains } from './Domains.tsx';
import { keepSitting } from './keep.ts';
import { useHead } from './use-head.ts';

interface Props {
  sitting: Sitting;
  questions: readonly PoolQuestion[];
  onLeave: () => void;
}

/** Up, so that a quick answer took some time. */
const wholeSeconds = (ms: number) => Math.ceil(ms / 1000) * 1000;

/** What counted, by domain; the time; every question that went wrong, with its reason and where it is taught; then the trials. */
export function Outcome({ sitting, questions, onLeave }: Props) {
  const { version, form, answers } = sitting;
  const head = useHead();
  const slots = drawForm(version, form);
  const sat = questions.map((question, index) => {
    const chosen = answers[index]?.chosen;
    const marked = chosen === undefined ? undefined : question.options[chosen];
    return {
      ...question,
      number: index + 1,
      marked,
      isRight: marked?.right === true,
      isTrial: slots[index]?.domain === undefined,
      ms: answers[index]?.ms ?? 0,
    };
  });
  const result = markForm(
    slots,
    sat.map(({ isRight }) => isRight),
  );
  const share = result.right / scored.value;
  const seen = sat.filter(({ ms }) => ms > 0);
  const slowest = seen.toSorted((a, b) => b.ms - a.ms)[0];
  const mean = seen.reduce((sum, { ms }) => sum + ms, 0) / Math.max(1, seen.length);
  const wrong = sat.filter(({ isRight }) => !isRight);

  return (
    <div class="mock">
      <h4 ref={head} tabIndex={-1}>
        {timeLeft(sitting) === 0 && 'Time is up. '}
        {result.right} of {scored.value} scored questions right: {percent(share)}
      </h4>
      <p>
        {share >= bar ? 'That is at or above' : 'That is below'} the {percent(bar, 0)} to aim at. A scaled
        score cannot be told: AWS publishes no conversion.
      </p>
      <Domains marked={result} />
      <p>
        {duration(wholeSeconds(mean))} a question on average
        {slowest && `; number ${slowest.number} took longest, ${duration(wholeSeconds(slowest.ms))}`}.
      </p>
      {wrong.length > 0 && <h4>What went wrong</h4>}
      {wrong.map(({ number, ask, marked, options, at, page, isTrial }) => {
        const answer = options.find(({ right }) => right);
        return (
          <details key={number}>
            <summary>
              {number}. {ask}
              {isTrial && ' (a trial)'}
            </summary>
            <p>
              <b>✕ {marked ? marked.text : 'Left empty.'}</b> {marked?.why}
            </p>
            {answer && (
              <p>
                <b>✓ {answer.text}</b> {answer.why}
              </p>
            )}
            <p>
              <a href={at}>{page}</a>
            </p>
          </details>
        );
      })}
      <h4>The {unscored.value} that did not count</h4>
      <p>
        Numbers{' '}
        {sat
          .filter(({ isTrial }) => isTrial)
          .map(({ number, isRight }) => `${number} ${isRight ? '✓' : '✕'}`)
          .join(', ')}
        : {result.trials} right.
      </p>
      <p>
        <button
          type="button"
          onClick={() => {
            keepSitting(undefined);
            onLeave();
          }}
        >
          Close this form
        </button>{' '}
        Until then this device keeps the result.
      </p>
    </div>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import type { inputs, Mock, MockValues } from '#engines/exam/mock';
import { type Sitting as SittingState, timeLeft } from '#engines/exam/sitting';
import { counted, show } from '#engines/numbers';
import { minutes, questions } from '#facts/exam';
import { keptSitting } from './keep.ts';
import type { Sitting as SittingView } from './Sitting.tsx';

/** Where a kept sitting stands. */
function standOf(kept: SittingState): string {
  if (kept.phase === 'done') return 'It is handed in.';
  const empty = kept.answers.filter(({ chosen }) => chosen === undefined).length;
  return `${show(Math.ceil(timeLeft(kept) / 60_000))} min left, ${counted(empty, 'question')} empty. The clock stood while you were away.`;
}

/** The way to a form of one's own, or back into the one that was left. The sitting and its questions come when somebody begins. */
export function Begin({ values: { version, form } }: PictureProps<typeof inputs, Mock>) {
  const [live, setLive] = useState(false);
  const [kept, setKept] = useState<SittingState>();
  const [Sitting, setSitting] = useState<typeof SittingView>();
  // What is being sat stays, whatever the model above is set to.
  const [sat, setSat] = useState<Pick<MockValues, 'version' | 'form'> & { kept: SittingState | undefined }>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setKept(keptSitting());
    setLive(true);
  }, []);

  const begin = async (next: NonNullable<typeof sat>) => {
    setFailed(false);
    try {
      const { Sitting: view } = await import('./Sitting.tsx');
      setSitting(() => view);
      setSat(next);
    } catch {
      setFailed(true);
    }
  };
  const button = useRef<HTMLButtonElement>(null);
  const leave = () => {
    setKept(keptSitting());
    setSat(undefined);
    // What was pressed is gone: the keyboard goes on from here.
    requestAnimationFrame(() => button.current?.focus());
  };
  if (Sitting && sat) return <Sitting {...sat} onLeave={leave} />;
  return (
    <div class="mock-begin">
      {kept && (
        <p>
          <button type="button" onClick={() => begin({ version: kept.version, form: kept.form, kept })}>
            {kept.phase === 'done' ? `See the result of form ${kept.form}` : `Go on with form ${kept.form}`}
          </button>{' '}
          {standOf(kept)}
        </p>
      )}
      <p>
        <button
          ref={button}
          type="button"
          disabled={!live}
          onClick={() => begin({ version, form, kept: undefined })}
        >
          {kept?.form === form ? `Begin form ${form} anew` : `Sit form ${form} yourself`}
        </button>{' '}
        {questions.value} questions of this site’s pages, {minutes.value} minutes. Nothing is sent anywhere.{' '}
        {kept
          ? 'A new sitting takes the place of the kept one.'
          : 'Your device keeps answers and clock, so a reload loses nothing.'}
        <span role="status">
          {failed && ' The form could not be loaded. Look at your connection and try again.'}
        </span>
      </p>
    </div>
  );
}

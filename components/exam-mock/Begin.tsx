import { useEffect, useState } from 'preact/hooks';
import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import type { inputs, Mock, MockValues } from '#engines/exam/mock';
import { minutes, questions } from '#facts/exam';
import type { Sitting as SittingView } from './Sitting.tsx';

/** The way to a form of one's own. The sitting and its questions come when somebody begins. */
export function Begin({ values: { version, form } }: PictureProps<typeof inputs, Mock>) {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const [Sitting, setSitting] = useState<typeof SittingView>();
  // What is being sat stays, whatever the model above is set to.
  const [sat, setSat] = useState<Pick<MockValues, 'version' | 'form'>>();

  const [failed, setFailed] = useState(false);

  const begin = async () => {
    setFailed(false);
    try {
      const { Sitting: view } = await import('./Sitting.tsx');
      setSitting(() => view);
      setSat({ version, form });
    } catch {
      setFailed(true);
    }
  };
  if (Sitting && sat) return <Sitting {...sat} onLeave={() => setSat(undefined)} />;
  return (
    <p class="mock-begin">
      <button type="button" disabled={!live} onClick={begin}>
        Sit form {form} yourself
      </button>{' '}
      {questions.value} questions of this site’s pages, {minutes.value} minutes. Nothing is sent anywhere, and
      nothing is kept when you leave the page.
      <span role="status">
        {failed && ' The form could not be loaded. Look at your connection and try again.'}
      </span>
    </p>
  );
}

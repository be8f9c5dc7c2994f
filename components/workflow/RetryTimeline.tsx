import './workflow.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs } from '#engines/workflow/retry-inputs';
import type { Timeline } from '#engines/workflow/retry-timeline';
import { retryTimeline } from './retry-timeline.ts';
import { TimeLine } from './TimeLine.tsx';

/** The attempts of one task; a kept run stands below, on the same axis. */
function Attempts({ result, kept, step }: PictureProps<typeof inputs, Timeline>) {
  const now = result.trace[step]?.seconds ?? result.seconds;
  const end = Math.max(result.seconds, kept?.result.seconds ?? 0);
  return (
    <>
      <TimeLine rows={[{ name: 'The task', bars: result.bars }]} now={now} end={end} says={result.answer} />
      {kept && (
        <TimeLine
          rows={[{ name: 'Kept', bars: kept.result.bars }]}
          now={end}
          end={end}
          says={kept.result.answer}
        />
      )}
    </>
  );
}

export default function RetryTimeline() {
  return <SceneFrame scene={retryTimeline} picture={Attempts} />;
}

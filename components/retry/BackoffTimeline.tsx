import './retry.css';
import { Plot, type Series } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { show } from '#engines/numbers';
import { type Backoff, type Round, type Window, waitText } from '#engines/retry/backoff';
import { type inputs, windowMs } from '#engines/retry/herd';
import { backoffTimeline } from './backoff-timeline.ts';

/** A bar of 100 ms for each span with calls, as one line that returns to zero between them. */
const bars = (windows: readonly Window[], of: 'arrive' | 'served'): Series['points'] =>
  windows.flatMap((window) => {
    const [from, to] = [window.from / 1000, (window.from + windowMs) / 1000];
    return [[from, 0] as const, [from, window[of]] as const, [to, window[of]] as const, [to, 0] as const];
  });

/** Calls over time, and round by round how many arrive and get through. */
function Arrivals({ result, kept }: PictureProps<typeof inputs, Backoff>) {
  const all = [...result.windows, ...(kept?.result.windows ?? [])];
  const end = Math.max(...all.map(({ from }) => from + windowMs)) / 1000;
  const most = Math.max(...all.map(({ arrive }) => arrive));
  return (
    <>
      <Plot
        x={{ label: 'seconds after the first call', min: 0, max: Math.max(1, end) }}
        y={{ label: `calls in ${windowMs} ms`, min: 0, max: most * 1.12 }}
        series={[
          ...(kept
            ? [{ name: 'kept', means: 'kept' as const, points: bars(kept.result.windows, 'arrive') }]
            : []),
          { name: 'arrive', means: 'stale', points: bars(result.windows, 'arrive') },
          { name: 'served', means: 'fresh', points: bars(result.windows, 'served') },
        ]}
        says={`Calls over time. ${result.rounds.map(roundText).join(' ')}`}
      />
      <table class="rounds">
        <caption>Attempt by attempt</caption>
        <thead>
          <tr>
            <th scope="col">Attempt</th>
            <th scope="col">Waits up to</th>
            <th scope="col">Arrive</th>
            <th scope="col">Served</th>
          </tr>
        </thead>
        <tbody>
          {result.rounds.map(({ attempt, ceiling, arrive, served }) => (
            <tr key={attempt}>
              <th scope="row">{attempt}</th>
              <td>{waitText(ceiling)}</td>
              <td>{show(arrive)}</td>
              <td>{show(served)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const roundText = ({ attempt, arrive, served }: Round) =>
  `Attempt ${attempt}: ${show(arrive)} arrive, ${show(served)} are served.`;

export default function BackoffTimeline() {
  return <SceneFrame scene={backoffTimeline} picture={Arrivals} />;
}

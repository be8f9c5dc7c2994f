import './sts-durations.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, SessionLength } from '#engines/credentials/sts-duration';
import { calls } from '#engines/credentials/sts-limits';
import { duration } from '#engines/numbers';
import { sessionTokenMaxSeconds } from '#facts/cli-sdk';
import { stsDurations } from './scenes.ts';

const share = (seconds: number) => (100 * seconds) / sessionTokenMaxSeconds.value;
const length = (seconds: number) => duration(seconds * 1000);

/** All calls for this caller and this role: what comes unasked, and as a bar what may be asked for. */
function Calls({ values, result: { rows, lasts } }: PictureProps<typeof inputs, SessionLength>) {
  return (
    <table class="sts-calls">
      <caption>What each call gives to this caller</caption>
      <thead>
        <tr>
          <th scope="col">Call</th>
          <th scope="col">Default</th>
          <th scope="col">Longest</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ call, limits }) => (
          <tr key={call} class={call === values.call ? 'chosen' : undefined}>
            <th scope="row">
              {calls[call]}
              {call === values.call && <span class="sr-only">, chosen</span>}
            </th>
            <td>{limits ? length(limits.usual) : '✕'}</td>
            <td>
              {limits ? length(limits.longest) : '✕ refused'}
              {limits && (
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="span" width={share(limits.longest)} height="8" />
                  {call === values.call && lasts !== undefined && (
                    <rect class="session" width={share(lasts)} height="8" />
                  )}
                </svg>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default function StsDurations() {
  return <SceneFrame scene={stsDurations} picture={Calls} />;
}

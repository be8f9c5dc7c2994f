import './sts-durations.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { type inputs, lengthText, type SessionLength } from '#engines/credentials/sts-duration';
import { calls } from '#engines/credentials/sts-limits';
import { sessionTokenMaxSeconds } from '#facts/cli-sdk';
import { stsDurations } from './scenes.ts';

const share = (seconds: number) => (100 * seconds) / sessionTokenMaxSeconds.value;
/** A long name may break before a word of it. */
const breakable = (name: string) =>
  name.split(/(?=[A-Z][a-z])/).map((word) => (
    <>
      <wbr />
      {word}
    </>
  ));

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
              {breakable(calls[call])}
              {call === values.call && <span class="sr-only">, chosen</span>}
            </th>
            <td>{limits ? lengthText(limits.usual) : '✕'}</td>
            <td>
              {limits ? lengthText(limits.longest) : '✕ refused'}
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

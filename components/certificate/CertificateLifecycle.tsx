import './certificate.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { dayText } from '#engines/calendar';
import type { Lifecycle } from '#engines/certificate/lifecycle';
import type { inputs } from '#engines/certificate/lifecycle-inputs';
import { certificateLifecycle } from './scenes.ts';

/** The certificate as a bar over time, the one that replaces it below, and a line for the moment shown. */
function Bars({ result, step }: PictureProps<typeof inputs, Lifecycle>) {
  const { issued, expires, window, next, trace } = result;
  const end = (next ?? expires) + 30;
  const share = (day: number) => `${((day - issued) / (end - issued)) * 100}%`;
  const span = (from: number, to: number) =>
    `inset-inline-start: ${share(from)}; width: ${share(issued + to - from)}`;
  const now = <span class="now" style={`inset-inline-start: ${share(trace[step]?.day ?? issued)}`} />;
  return (
    <div class="certificate-life">
      <p>
        Valid from {dayText(issued)} to {dayText(expires)}
        {window !== undefined && `, renewal due from ${dayText(window)}`}
      </p>
      <div class="certificate-bar" aria-hidden="true">
        <span class="valid" style={span(issued, window ?? expires)} />
        {window !== undefined && <span class="due" style={span(window, expires)} />}
        {next === undefined && <span class="over" style={span(expires, end)} />}
        {now}
      </div>
      {next !== undefined && window !== undefined ? (
        <>
          <div class="certificate-bar" aria-hidden="true">
            <span class="valid" style={span(window, next)} />
            {now}
          </div>
          <p>Renewed: up to {dayText(next)}, the same ARN</p>
        </>
      ) : (
        <p>After {dayText(expires)}: expired</p>
      )}
    </div>
  );
}

export default function CertificateLifecycle() {
  return <SceneFrame scene={certificateLifecycle} picture={Bars} />;
}

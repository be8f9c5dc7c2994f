import './edge-cache.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { EdgeTtl, inputs } from '#engines/edge/ttl';
import { duration } from '#engines/numbers';
import { edgeTtlCalculator } from './scenes.ts';

/** Seconds on an axis that steps by ratio, as a percentage of its length: 0 stands at its beginning. */
const at = (seconds: number): number => Math.min(100, (Math.log10(1 + seconds) / 9.5) * 100);

/** Minimum, default and maximum on one line of time, and where the object's own time comes to lie. */
function Times({
  values: { least, usual, most },
  result: { edge, browser, proposal, decides },
}: PictureProps<typeof inputs, EdgeTtl>) {
  const rows = [
    { name: 'minimum TTL', seconds: least, kind: 'policy', on: decides === 'minimum' },
    { name: 'default TTL', seconds: usual, kind: 'policy', on: decides === 'default' },
    { name: 'maximum TTL', seconds: most, kind: 'policy', on: decides === 'maximum' },
    { name: 'proposal', seconds: proposal, kind: 'origin', on: decides === 'header' },
    { name: 'at the edge', seconds: decides === 'refused' ? undefined : edge, kind: 'edge' },
    { name: 'in the browser', seconds: browser, kind: 'browser', missing: 'its choice' },
  ];
  return (
    <ul class="edge-times">
      {rows.map(({ name, seconds, kind, on = false, missing = 'none' }) => (
        <li key={name} class={kind}>
          <span>
            {name}
            {on && <b> decides</b>}
          </span>
          <span class="edge-times-bar" aria-hidden="true">
            {seconds !== undefined && <span style={`inline-size: ${at(seconds).toFixed(1)}%`} />}
          </span>
          <b>{seconds === undefined ? missing : seconds === 0 ? '0 s' : duration(seconds * 1000)}</b>
        </li>
      ))}
    </ul>
  );
}

export default function EdgeTtlCalculator() {
  return <SceneFrame scene={edgeTtlCalculator} picture={Times} />;
}

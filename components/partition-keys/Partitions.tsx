import './partition-keys.css';
import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import { percent, show } from '#engines/numbers';
import type { inputs } from '#engines/placement/partition-key-inputs';
import type { Load, Picked } from '#engines/placement/partition-keys';

/** A page has room for this many rows; a larger table is listed from its busiest partition on. */
const listedMost = 20;

const keysOf = ({ keys }: Load): string => {
  const [first] = keys;
  if (first === undefined) return 'no key';
  return keys.length === 1 ? first.name : `${first.name} and ${show(keys.length - 1)} more`;
};

/** A bar for every partition, the ceiling drawn across them; what is above it is throttled. */
export function Partitions({
  result: { loads, ceiling, passes },
  kept,
}: PictureProps<typeof inputs, Picked>) {
  const numbered = loads.map((load, index) => ({ ...load, number: index + 1 }));
  const listed =
    loads.length > listedMost ? numbered.toSorted((a, b) => b.load - a.load).slice(0, listedMost) : numbered;
  const most = Math.max(ceiling * 1.25, ...loads.map(({ load }) => load));
  const total = loads.reduce((sum, { load }) => sum + load, 0);
  const at = (load: number) => ((load / most) * 100).toFixed(2);
  return (
    <figure class="partitions">
      <figcaption>
        Units per second of each partition; the line is the ceiling of {show(ceiling)}.
        {total > passes + 1e-6 && ` ${percent(1 - passes / total)} of the traffic is above it.`}
        {kept && kept.result.loads.length === loads.length && ' The thin bar is what you keep.'}
      </figcaption>
      <ol>
        {listed.map((load) => {
          const hot = load.load > ceiling * (1 + 1e-9);
          const other =
            kept && kept.result.loads.length === loads.length && kept.result.loads[load.number - 1];
          return (
            <li key={load.number} class={hot ? 'hot' : undefined}>
              <span class="partition-name">
                P{load.number} <small>{keysOf(load)}</small>
              </span>
              <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                <rect class="passes" y="2" width={at(Math.min(load.load, ceiling))} height="9" />
                {hot && (
                  <rect class="above" x={at(ceiling)} y="2" width={at(load.load - ceiling)} height="9" />
                )}
                {other && <rect class="other" y="12" width={at(other.load)} height="2" />}
                <line x1={at(ceiling)} x2={at(ceiling)} y1="0" y2="14" />
              </svg>
              <b>
                {hot && '▲ '}
                {show(load.load, 0)}
                {hot && <span class="sr-only"> above the ceiling</span>}
              </b>
            </li>
          );
        })}
      </ol>
      {listed.length < loads.length && (
        <p>{show(loads.length - listed.length)} partitions with less are not listed.</p>
      )}
    </figure>
  );
}

import './kinesis.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, Shards } from '#engines/messaging/shards';
import { show } from '#engines/numbers';
import { kinesisShards } from './shards.ts';

/** The three counts as bars; the longest decides. */
function Needs({ result: { needs, shards }, kept }: PictureProps<typeof inputs, Shards>) {
  const most = Math.max(shards, kept?.result.shards ?? 0);
  const at = (count: number) => ((count / most) * 100).toFixed(2);
  return (
    <figure class="shard-bars">
      <figcaption>
        Shards that each limit asks for{kept && '; the thin bar is what you keep'}. The largest count wins.
      </figcaption>
      <ol>
        {needs.map(({ name, shards: count, decides }, index) => (
          <li key={name} class={decides ? 'decides' : undefined}>
            <span>{name}</span>
            <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
              <rect class="passes" y="2" width={at(count)} height="9" />
              {kept && (
                <rect class="other" y="12" width={at(kept.result.needs[index]?.shards ?? 0)} height="2" />
              )}
            </svg>
            <b>
              {show(count)}
              {decides && ' ◀'}
              {decides && <span class="sr-only"> decides</span>}
            </b>
          </li>
        ))}
      </ol>
    </figure>
  );
}

export default function KinesisShards() {
  return <SceneFrame scene={kinesisShards} picture={Needs} />;
}

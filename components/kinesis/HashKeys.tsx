import './kinesis.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { type inputs, type KeyAt, type ShardLoad, type Spread, shorten } from '#engines/messaging/shard-load';
import { counted, show } from '#engines/numbers';
import { hashKeys } from './hash-keys.ts';

/** A page has room for this many rows. */
const listedMost = 16;

const keysIn = ({ keys }: ShardLoad): string => {
  const [first, second] = keys;
  if (first === undefined) return 'no key';
  if (keys.length <= 2 && second) return `${first.key}, ${second.key}`;
  return keys.length === 1 ? first.key : `${first.key} and ${show(keys.length - 1)} more`;
};

/** A bar for every shard, its limit drawn across; then where the busiest keys land. */
function ShardBars({ result: { loads, ceiling, keys } }: PictureProps<typeof inputs, Spread>) {
  const most = Math.max(ceiling * 1.25, ...loads.map(({ load }) => load));
  const at = (load: number) => ((load / most) * 100).toFixed(2);
  const numbered = loads.map((load, number) => ({ ...load, number }));
  const listed =
    loads.length > listedMost ? numbered.toSorted((a, b) => b.load - a.load).slice(0, listedMost) : numbered;
  return (
    <>
      <figure class="shard-bars">
        <figcaption>Records per second of each shard; the line is its limit, {show(ceiling, 1)}.</figcaption>
        <ol>
          {listed.map((shard) => {
            const hot = shard.load > ceiling;
            return (
              <li key={shard.number} class={hot ? 'hot' : undefined}>
                <span>
                  {`${shard.number} `}
                  <small>{shorten(keysIn(shard))}</small>
                </span>
                <svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="passes" y="2" width={at(Math.min(shard.load, ceiling))} height="9" />
                  {hot && (
                    <rect class="above" x={at(ceiling)} y="2" width={at(shard.load - ceiling)} height="9" />
                  )}
                  <line x1={at(ceiling)} x2={at(ceiling)} y1="0" y2="14" />
                </svg>
                <b>
                  {hot && '▲ '}
                  {show(shard.load)}
                  {hot && <span class="sr-only"> above its limit</span>}
                </b>
              </li>
            );
          })}
        </ol>
        {listed.length < loads.length && (
          <p>
            {counted(loads.length - listed.length, 'more shard is', 'more shards are')} not listed; none is
            busier.
          </p>
        )}
      </figure>
      <Landed keys={keys} />
    </>
  );
}

function Landed({ keys }: { keys: readonly KeyAt[] }) {
  const shown = keys.toSorted((a, b) => b.rate - a.rate).slice(0, 4);
  return (
    <table class="landed">
      <caption>
        {shown.length < keys.length
          ? `The first ${shown.length} of ${show(keys.length)} keys`
          : 'Where the keys land'}
      </caption>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">MD5 begins</th>
          <th scope="col">Shard</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ key, hash, shard }) => (
          <tr key={key}>
            <th scope="row">{shorten(key)}</th>
            <td>
              <code>{hash.slice(0, 8)}…</code>
            </td>
            <td>{shard}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default function HashKeys() {
  return <SceneFrame scene={hashKeys} picture={ShardBars} />;
}

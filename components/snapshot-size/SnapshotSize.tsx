import './snapshot-size.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs } from '#engines/cost/snapshot-inputs';
import type { Extent, Snapshots } from '#engines/cost/snapshots';
import { show } from '#engines/numbers';
import { snapshotSize } from './scenes.ts';

type Props = PictureProps<typeof inputs, Snapshots>;

const row = 34;
const left = 22;
const right = 358;

/** Where each extent lies on the common scale: all blocks ever stored, side by side. */
function placesOf(extents: readonly Extent[]) {
  const all = extents.reduce((sum, { size }) => sum + size, 0) || 1;
  let at = left;
  return extents.map((extent) => {
    const x = at;
    const width = (extent.size / all) * (right - left);
    at += width;
    return { extent, x, width };
  });
}

/** Each column is a run of blocks, each row a snapshot: filled where it stored them, outlined where it refers to them. */
function Blocks({ result: { rows, extents } }: Pick<Props, 'result'>) {
  const places = placesOf(extents);
  return (
    <svg class="blocks" viewBox={`0 0 360 ${rows.length * row}`} aria-hidden="true">
      {rows.map(({ name, gone }, index) => (
        <g key={name} class={gone ? 'gone' : undefined}>
          <text x="0" y={index * row + 22}>
            {name}
          </text>
          {places
            .filter(({ extent }) => extent.from <= index && index <= extent.until)
            .map(({ extent, x, width }) => (
              <g key={`${extent.from} ${extent.until}`} class={blockClass(extent, index)}>
                <rect
                  x={(x + 1).toFixed(1)}
                  y={index * row + 4}
                  width={Math.max(1, width - 2).toFixed(1)}
                  height={row - 8}
                />
                {width > 22 && (
                  <text x={(x + width / 2).toFixed(1)} y={index * row + 22} text-anchor="middle">
                    {show(extent.size)}
                  </text>
                )}
              </g>
            ))}
        </g>
      ))}
    </svg>
  );
}

const blockClass = ({ from, freed }: Extent, index: number) =>
  freed ? 'freed' : from === index ? 'stored' : 'referred';

/** The picture's text as well. */
function Picture({ result }: Props) {
  return (
    <>
      <Blocks result={result} />
      <p class="blocks-legend">
        <span class="stored">stored</span> <span class="referred">referred to</span>{' '}
        <span class="freed">freed</span>
      </p>
      <table class="snapshots">
        <caption>GiB of each snapshot</caption>
        <thead>
          <tr>
            <th scope="col">Snapshot</th>
            <th scope="col">Stored</th>
            <th scope="col">Restores</th>
            <th scope="col">In the end</th>
          </tr>
        </thead>
        <tbody>
          {result.rows.map(({ name, stored, full, after, gone }) => (
            <tr key={name}>
              <th scope="row">{gone ? <s>{name}</s> : name}</th>
              <td>{show(stored)}</td>
              <td>{show(full)}</td>
              <td>{gone ? 'gone' : show(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export default function SnapshotSize() {
  return <SceneFrame scene={snapshotSize} picture={Picture} />;
}

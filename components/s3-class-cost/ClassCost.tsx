import './class-cost.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { percent, show } from '#engines/numbers';
import type { inputs } from '#engines/s3/class-cost';
import type { Costs } from '#engines/s3/class-cost-result';
import { classCost } from './scenes.ts';

/** Every class with its sum as a bar of three parts; what is billed on top stands below its name. */
function Classes({ result: { rows, cheapest } }: PictureProps<typeof inputs, Costs>) {
  const most = Math.max(...rows.map(({ total }) => total));
  const width = (sum: number) => `inline-size: ${most > 0 ? percent(sum / most, 2) : '0'}`;
  return (
    <table class="class-costs">
      <caption>
        US dollars in all: <span class="storage">storage</span>, <span class="writes">uploads</span>,{' '}
        <span class="reads">reads</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Class</th>
          <th scope="col">Storage</th>
          <th scope="col">Uploads</th>
          <th scope="col">Reads</th>
          <th scope="col">In all</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name} class={row === cheapest ? 'cheapest' : undefined}>
            <th scope="row">
              {row === cheapest && '✓ '}
              {row.title}
              <span class="bar" aria-hidden="true">
                <i class="storage" style={width(row.storage)} />
                <i class="writes" style={width(row.writes)} />
                <i class="reads" style={width(row.reads)} />
              </span>
              {row.extra && <small>{row.extra}</small>}
            </th>
            <td data-label="Storage">{show(row.storage)}</td>
            <td data-label="Uploads">{show(row.writes)}</td>
            <td data-label="Reads">{show(row.reads)}</td>
            <td data-label="In all">
              <b>{show(row.total)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default function ClassCost() {
  return <SceneFrame scene={classCost} picture={Classes} />;
}

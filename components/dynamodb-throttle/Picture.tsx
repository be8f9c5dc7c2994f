import './dynamodb-throttle.css';
import { RunPlots, type Span } from '#components/bucket/RunPlots.tsx';
import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import { indexUnitsOf, type Place, partitionsOf, type TableStretch } from '#engines/bucket/dynamodb';
import type { inputs, TableValues } from '#engines/bucket/dynamodb-inputs';
import { type PlaceShare, servedIn, sharesOf } from '#engines/bucket/dynamodb-reasons';
import type { Throttling } from '#engines/bucket/dynamodb-result';
import { show } from '#engines/numbers';

/** Saved capacity as seconds of it, so that buckets of any size have one axis. Of table and index, the emptier one. */
const spansOf = ({ run }: Throttling, values: TableValues): Span[] => {
  const { traffic, capacity, indexCapacity } = values;
  const saved = ({ table, index }: Throttling['run'][number]['before']) =>
    indexUnitsOf(values) > 0 ? Math.min(table / capacity, index / indexCapacity) : table / capacity;
  return run.map((stretch) => ({
    from: stretch.from,
    to: stretch.to,
    wanted: stretch.from < 0 ? 0 : traffic,
    given: servedIn(stretch),
    before: saved(stretch.before),
    after: saved(stretch.after),
  }));
};

/** Traffic and saved capacity over time, and what each partition lets pass at the moment. */
export function Picture({ values, result, kept, step }: PictureProps<typeof inputs, Throttling>) {
  const stretch = result.run[step];
  const withIndex = indexUnitsOf(values) > 0;
  return (
    <>
      <RunPlots
        spans={spansOf(result, values)}
        kept={kept && spansOf(kept.result, kept.values)}
        step={step}
        rate={{ label: `${values.operation} units per second`, wanted: 'asked for', given: 'passes' }}
        level={{
          label: 'seconds of capacity saved',
          name: withIndex ? 'of table or index, the emptier' : 'burst of the table',
        }}
      />
      {stretch && <Partitions rows={rowsOf(sharesOf(stretch, values), stretch, values)} />}
    </>
  );
}

interface Row {
  name: string;
  /** How many partitions are alike: the figures are those of each. */
  count: number;
  demand: number;
  served: number;
}

/** A row for each kind of partition that the traffic reaches. */
function rowsOf(shares: readonly PlaceShare[], { alone, parts }: TableStretch, values: TableValues): Row[] {
  const partitions = partitionsOf(values);
  if (values.share === 0) {
    const sum = (of: 'demand' | 'served') => shares.reduce((total, share) => total + share[of], 0);
    const name = partitions === 1 ? 'The only partition' : `Each of ${show(partitions)} partitions`;
    return [{ name, count: partitions, demand: sum('demand'), served: sum('served') }];
  }
  const names: Record<Place, string> = {
    busiest: parts > 1 ? `Busiest key, over ${parts}` : alone ? 'Busiest key, alone' : 'Busiest key',
    neighbours: alone ? 'Keys once beside it' : 'Keys beside it',
    others: partitions === 2 ? 'The other partition' : `Each of ${show(partitions - 1)} others`,
  };
  return shares
    .map(({ place, demand, served }) => ({
      name: names[place],
      count: place === 'others' ? partitions - 1 : 1,
      demand,
      served,
    }))
    .filter(({ count }, index) => index === 0 || (count > 0 && values.share < 100));
}

function Partitions({ rows }: { rows: readonly Row[] }) {
  return (
    <table class="throttle-partitions">
      <caption>Partitions at this moment, units per second</caption>
      <thead>
        <tr>
          <th scope="col">Where</th>
          <th scope="col">Asked</th>
          <th scope="col">Passes</th>
          <th scope="col">Throttled</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, count, demand, served }) => {
          const throttled = (demand - served) / count;
          const refuses = throttled > 1e-6;
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{show(demand / count, 0)}</td>
              <td class="passes">{show(served / count, 0)}</td>
              <td class={refuses ? 'refused' : ''}>
                {refuses && '✕ '}
                {show(throttled, 0)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

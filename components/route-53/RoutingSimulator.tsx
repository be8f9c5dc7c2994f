import { Bar } from '#components/fleet/Bar.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Routing } from '#engines/dns/routing';
import type { inputs } from '#engines/dns/routing-inputs';
import { percent, show } from '#engines/numbers';
import { routingSimulator } from './routing.ts';

/** The records with their share of answers, and what the requests up to the shown moment have got. */
function Records({ result, step }: PictureProps<typeof inputs, Routing>) {
  const so = result.queries.slice(0, step + 1);
  const now = so.at(-1);
  return (
    <table class="shares">
      <caption>Share of answers at the start, and requests up to the shown moment; → marks the last</caption>
      <thead>
        <tr>
          <th scope="col">Record</th>
          <th scope="col">Requests</th>
          <th scope="col">Share</th>
        </tr>
      </thead>
      <tbody>
        {result.records.map((record) => {
          const share = result.first.shares.find((each) => each.record === record)?.share ?? 0;
          const dead = (now?.at ?? 0) >= record.unhealthyFrom;
          return (
            <tr key={record.value}>
              <th scope="row">
                {now?.record === record && '→ '}
                {record.value}
                {dead && ' (unhealthy)'}
              </th>
              <td>{show(so.filter((query) => query.record === record).length)}</td>
              <td>
                {percent(share, 2)}
                <Bar share={share} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export default function RoutingSimulator() {
  return <SceneFrame scene={routingSimulator} picture={Records} />;
}

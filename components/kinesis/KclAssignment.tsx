import './kcl.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Kcl } from '#engines/messaging/kcl';
import type { inputs } from '#engines/messaging/leases';
import { kclAssignment } from './kcl.ts';

/** The workers with their shards, and the lease table, at the moment shown. */
function Leases({ result: { trace }, step }: PictureProps<typeof inputs, Kcl>) {
  const holding = trace[step]?.holding;
  if (!holding) return <p>Nothing runs.</p>;
  const { workers, leases } = holding;
  return (
    <>
      <ul class="kcl-workers" aria-label="Workers">
        {workers.map((worker) => {
          const own = leases.filter((lease) => lease.worker === worker && lease.state !== 'finished');
          return (
            <li key={worker} class={own.length === 0 ? 'idle' : undefined}>
              <span>Worker {worker}</span>
              <b>{own.length === 0 ? 'idle' : own.map(({ shard }) => shard).join(', ')}</b>
            </li>
          );
        })}
      </ul>
      <table class="kcl-leases">
        <caption>The lease table in DynamoDB</caption>
        <thead>
          <tr>
            <th scope="col">Shard</th>
            <th scope="col">Worker</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {leases.map(({ shard, worker, state }) => (
            <tr key={shard} class={worker === undefined ? 'unread' : undefined}>
              <th scope="row">{shard}</th>
              <td>{worker ?? 'none'}</td>
              <td>{state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export default function KclAssignment() {
  return <SceneFrame scene={kclAssignment} picture={Leases} />;
}

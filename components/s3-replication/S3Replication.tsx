import './replication.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Item } from '#engines/s3/replication';
import { s3Replication } from './scenes.ts';
import type { inputs, Replication } from './simulation.ts';

const stateOf = ({ stored, replica, hidden }: Item): string => {
  if (!stored) return 'marker alone';
  if (hidden) return 'hidden by a marker';
  return replica ? 'replica' : 'uploaded';
};

/** The three buckets side by side after the step. */
function Buckets({ result: { steps }, step }: PictureProps<typeof inputs, Replication>) {
  const shown = steps[step];
  const before = steps[step - 1];
  if (shown === undefined) return <p>Type an operation, such as put red.</p>;
  return (
    <div class="replicated">
      {([1, 2, 3] as const).map((bucket) => (
        <section key={bucket} aria-label={`Bucket ${bucket}`}>
          <h4>Bucket {bucket}</h4>
          <ul>
            {[...shown.buckets[bucket]].map(([key, item]) => (
              <li
                key={key}
                class={`${item.hidden ? 'hidden' : item.replica ? 'replica' : 'uploaded'} ${before?.buckets[bucket].get(key) === item ? '' : 'new'}`}
              >
                <code>{key}</code> {stateOf(item)}
              </li>
            ))}
            {shown.buckets[bucket].size === 0 && <li class="empty">empty</li>}
          </ul>
        </section>
      ))}
    </div>
  );
}

export default function S3ReplicationSimulator() {
  return <SceneFrame scene={s3Replication} picture={Buckets} />;
}

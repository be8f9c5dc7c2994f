import './versioning.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { isMarker, type Version } from '#engines/s3/versions';
import { versioningSimulator } from './scenes.ts';
import type { inputs, Versions } from './simulation.ts';
import { replyOf, states, written } from './words.ts';

/** The stack of versions after the step, newest on top; what the step took away is struck out. */
function Stack({ result: { steps }, step }: PictureProps<typeof inputs, Versions>) {
  const shown = steps[step];
  if (shown === undefined) return <p>Type an operation, such as put red.</p>;
  const { stack, added, removed, reply, versioning, operation } = shown;
  const rows = Math.max(1, ...steps.map((each) => each.stack.length + (each.removed ? 1 : 0)));
  const before = steps[step - 1]?.versioning ?? 'unversioned';
  return (
    <figure class="versions">
      <figcaption>
        <span>
          Bucket: <b class={versioning === before ? undefined : 'changed'}>{states[versioning]}</b>
        </span>
        <span>
          <code>{written(operation)}</code> →{' '}
          <b class={reply.status >= 400 ? 'denied' : 'allowed'}>{replyOf(reply)}</b>
        </span>
      </figcaption>
      <ol style={`--rows: ${rows}`}>
        {stack.map((version, place) => (
          <Card
            key={version.id}
            version={version}
            place={place === 0 ? 'current' : 'noncurrent'}
            isNew={version === added}
          />
        ))}
        {removed && <Card key="removed" version={removed} place="removed" isNew={false} />}
        {stack.length === 0 && !removed && <li class="empty">nothing stored</li>}
      </ol>
    </figure>
  );
}

function Card({
  version,
  place,
  isNew,
}: {
  version: Version;
  place: 'current' | 'noncurrent' | 'removed';
  isNew: boolean;
}) {
  const kind = isMarker(version) ? 'marker' : 'object';
  return (
    <li class={`${place} ${kind} ${isNew ? 'new' : ''}`}>
      <code>{version.id}</code>
      <span class="content">{version.content ?? 'delete marker'}</span>
      <span class="place">
        {place}
        {isNew && ', new'}
      </span>
    </li>
  );
}

export default function VersioningSimulator() {
  return <SceneFrame scene={versioningSimulator} picture={Stack} />;
}

import type { Operation } from '#engines/s3/version-operations';
import { isMarker, type Reply, type Version, type Versioning, type VersionStep } from '#engines/s3/versions';
import { deleteMarkerByIdStatus, deleteMarkerStatus, deleteStatus } from '#facts/s3';

export const states: Record<Versioning, string> = {
  unversioned: 'unversioned',
  enabled: 'versioning-enabled',
  suspended: 'versioning-suspended',
};

/** “put red”, as the reader typed it. */
export function written(operation: Operation): string {
  if (operation.kind === 'put') return `put ${operation.content}`;
  return 'id' in operation && operation.id !== undefined
    ? `${operation.kind} ${operation.id}`
    : operation.kind;
}

/** “version k3, “red”” or “marker x9”. */
export const nameOf = (version: Version): string =>
  isMarker(version) ? `marker ${version.id}` : `version ${version.id}, “${version.content}”`;

/** The status and, for a GET, what comes with it. */
export function replyOf(reply: Reply): string {
  switch (reply.why) {
    case 'found':
      return `${reply.status}, “${reply.version.content}”`;
    case 'marker-is-current':
      return `${deleteMarkerStatus.value} Not Found`;
    case 'no-key':
    case 'no-version':
      return `${reply.status} Not Found`;
    case 'is-a-marker':
      return `${deleteMarkerByIdStatus.value} Method Not Allowed`;
    case 'removed':
    case 'marked':
    case 'nothing-there':
      return deleteStatus.value;
    case 'stored':
    case 'switched':
      return String(reply.status);
  }
}

/** What an operation did, in one sentence. */
export function told({ operation, reply, versioning, stack, added, removed }: VersionStep): string {
  switch (reply.why) {
    case 'switched':
      return operation.kind === 'enable'
        ? 'The bucket is versioning-enabled. What is stored keeps its ID.'
        : 'The bucket is versioning-suspended. What is stored stays.';
    case 'stored':
      return added === undefined ? '' : `S3 stores ${nameOf(added)}${overwrites(removed)}. It is current.`;
    case 'marked':
      return added === undefined
        ? ''
        : `S3 adds ${nameOf(added)} on top${overwrites(removed)}.${removed === undefined ? ' Nothing is removed.' : ''} Status ${replyOf(reply)}.`;
    case 'removed':
      return removed === undefined
        ? ''
        : `S3 removes ${nameOf(removed)} for good. ${currentAfter(stack, versioning)} Status ${replyOf(reply)}.`;
    case 'nothing-there':
      return `There is nothing to remove. Status ${replyOf(reply)} all the same.`;
    case 'found':
      return `S3 returns “${reply.version.content}” of version ${reply.version.id}.`;
    case 'no-key':
      return `Nothing is stored under the key: ${replyOf(reply)}.`;
    case 'no-version':
      return `That version is gone: ${replyOf(reply)}.`;
    case 'marker-is-current':
      return `The current version is a delete marker: ${replyOf(reply)}.`;
    case 'is-a-marker':
      return `What has this ID is a delete marker, which has nothing to return: ${replyOf(reply)}.`;
  }
}

const overwrites = (removed: Version | undefined) =>
  removed === undefined ? '' : ` in place of ${nameOf(removed)}${isMarker(removed) ? '' : ', which is lost'}`;

function currentAfter([current]: readonly Version[], versioning: Versioning): string {
  if (current !== undefined) return `Current is ${nameOf(current)}.`;
  return versioning === 'unversioned' ? 'Nothing can bring it back.' : 'Nothing is left.';
}

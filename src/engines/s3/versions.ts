import { ids, nullId, type Operation } from './version-operations.ts';

export type Versioning = 'unversioned' | 'enabled' | 'suspended';

/** An object version, or a delete marker where there is no content. */
export interface Version {
  id: string;
  content: string | undefined;
}

/** What S3 answers, and why; for a GET with what it returns. */
export type Reply =
  | { status: 200; why: 'stored' | 'switched' }
  | { status: 200; why: 'found'; version: Version }
  | { status: 204; why: 'removed' | 'marked' | 'nothing-there' }
  | { status: 404; why: 'no-key' | 'marker-is-current' | 'no-version' }
  | { status: 405; why: 'is-a-marker' };

/** One operation, what it did to the stack, and the stack after it. */
export interface VersionStep {
  operation: Operation;
  reply: Reply;
  versioning: Versioning;
  /** Newest first: the first one is current. */
  stack: readonly Version[];
  added: Version | undefined;
  /** What it took away for good. */
  removed: Version | undefined;
}

export const isMarker = ({ content }: Version): boolean => content === undefined;

interface Bucket {
  versioning: Versioning;
  stack: readonly Version[];
  /** How many version IDs have been handed out. */
  made: number;
}

/** What an operation changes: nothing is said of what stays. */
interface Change {
  reply: Reply;
  added?: Version;
  removed?: Version;
  versioning?: Versioning;
}

/**
 * Follows operations on one key of a bucket that starts without versioning.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/versioning-workflows.html
 */
export function follow(operations: readonly Operation[]): VersionStep[] {
  let bucket: Bucket = { versioning: 'unversioned', stack: [], made: 0 };
  return operations.map((operation) => {
    const { reply, added, removed, versioning = bucket.versioning } = changeOf(operation, bucket);
    const kept = bucket.stack.filter((version) => version !== removed);
    const stack = added === undefined ? kept : [added, ...kept];
    const made = bucket.made + (added !== undefined && added.id !== nullId ? 1 : 0);
    bucket = { versioning, stack, made };
    return { operation, reply, versioning, stack, added, removed };
  });
}

function changeOf(operation: Operation, bucket: Bucket): Change {
  switch (operation.kind) {
    case 'enable':
      return { versioning: 'enabled', reply: { status: 200, why: 'switched' } };
    case 'suspend':
      return { versioning: 'suspended', reply: { status: 200, why: 'switched' } };
    case 'put':
      return { ...newest(bucket, operation.content), reply: { status: 200, why: 'stored' } };
    case 'get':
      return { reply: read(bucket.stack, operation.id) };
    case 'delete':
      return operation.id === undefined ? deleteKey(bucket) : deleteVersion(bucket.stack, operation.id);
  }
}

const withId = (stack: readonly Version[], id: string) => stack.find((version) => version.id === id);

/** With versioning a new ID for each; otherwise the ID null, which replaces whatever had it, wherever it stood. */
function newest(
  { versioning, stack, made }: Bucket,
  content: string | undefined,
): Pick<Change, 'added' | 'removed'> {
  if (versioning === 'enabled') return { added: { id: ids[made] ?? nullId, content } };
  const replaced = withId(stack, nullId);
  return { added: { id: nullId, content }, ...(replaced && { removed: replaced }) };
}

function deleteKey(bucket: Bucket): Change {
  if (bucket.versioning !== 'unversioned') {
    return { ...newest(bucket, undefined), reply: { status: 204, why: 'marked' } };
  }
  const removed = withId(bucket.stack, nullId);
  return removed
    ? { removed, reply: { status: 204, why: 'removed' } }
    : { reply: { status: 204, why: 'nothing-there' } };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html */
function deleteVersion(stack: readonly Version[], id: string): Change {
  const removed = withId(stack, id);
  return removed
    ? { removed, reply: { status: 204, why: 'removed' } }
    : { reply: { status: 204, why: 'nothing-there' } };
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html */
function read(stack: readonly Version[], id: string | undefined): Reply {
  const version = id === undefined ? stack[0] : withId(stack, id);
  if (version === undefined) return { status: 404, why: id === undefined ? 'no-key' : 'no-version' };
  if (!isMarker(version)) return { status: 200, why: 'found', version };
  return id === undefined ? { status: 404, why: 'marker-is-current' } : { status: 405, why: 'is-a-marker' };
}

import type { Copy, Lag } from './copies.ts';
import type { ConsistencyValues } from './inputs.ts';
import { isRead, type Region, type Timeline } from './operations.ts';
import { before, type Version } from './versions.ts';

const none: Lag = { kind: 'none' };
const exact = (ms: number): Lag => ({ kind: 'exact', ms });

/** The copy that decides: the bucket, the leader of an item, the writer of a database. */
export const leader = (name: string, region?: Region): Copy => ({
  ...{ id: 'leader', name, region },
  lag: () => none,
});

/** A copy that shows each write so long after its acknowledgement. */
export const follower = (id: string, name: string, ms: number): Copy => ({
  ...{ id, name, region: undefined },
  lag: () => exact(ms),
});

/**
 * DynamoDB keeps three copies of an item. The leader has a write when it is acknowledged, each other copy its own lag later.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.ReadConsistency.html
 */
export const tableCopies = (values: ConsistencyValues): Copy[] => [
  leader('the leader'),
  follower('second', 'the second copy', values.copyLag),
  follower('third', 'the third copy', values.lastCopyLag),
];

/**
 * A server of S3 before December 2020, which may be up to `serverLag` behind. GET and HEAD of a new key see it at once,
 * unless the key was asked for before; listings have no such exception.
 * https://aws.amazon.com/blogs/aws/amazon-s3-update-strong-read-after-write-consistency/
 */
export function oldServer(
  values: ConsistencyValues,
  timeline: Timeline,
  versions: ReadonlyMap<string, readonly Version[]>,
  listing: boolean,
): Copy {
  const behind: Lag = { kind: 'up-to', ms: values.serverLag, since: 'effect', drawnFor: 'read' };
  const isNew = (version: Version) => {
    const [first, ...later] = (versions.get(version.key) ?? []).filter((each) => each !== version);
    return (
      version.value !== undefined &&
      first?.value === undefined &&
      later.every((each) => before(version, each))
    );
  };
  const asked = (version: Version) =>
    timeline.operations.find(
      (read) =>
        isRead(read) && read.kind === 'get' && read.keys.includes(version.key) && read.start < version.end,
    );
  const note: Copy['note'] = (version) => {
    if (listing || version.id === 0 || !isNew(version)) return undefined;
    const read = asked(version);
    return read === undefined ? { kind: 'new-key' } : { kind: 'asked-before-created', read: read.id };
  };
  return {
    ...{ id: 'server', name: 'the server that answers', region: undefined, note },
    lag: (version) => (note(version)?.kind === 'new-key' ? none : behind),
  };
}

/** A bucket's configuration. https://docs.aws.amazon.com/AmazonS3/latest/userguide/versioning-workflows.html */
export const settingCopy = (values: ConsistencyValues): Copy => ({
  ...{ id: 'setting', name: 'the server that answers', region: undefined },
  lag: () => ({ kind: 'up-to', ms: values.settingLag, since: 'effect', drawnFor: 'read' }),
});

/**
 * The other bucket of a replication rule: each write arrives once, at some moment. A delete leaves a marker in the source,
 * which is copied only where the rule says so.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-marker-replication.html
 */
export const otherBucket = (values: ConsistencyValues): Copy => ({
  ...{ id: 'other-bucket', name: 'the other bucket', region: undefined },
  lag: ({ value }) =>
    value === undefined && !values.copyDeletes
      ? { kind: 'never' }
      : { kind: 'up-to', ms: values.bucketLag, since: 'answer', drawnFor: 'write' },
});

/** A reader of a Multi-AZ DB cluster. https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html */
export const clusterReader = (values: ConsistencyValues): Copy => ({
  ...{ id: 'reader', name: 'the reader that answers', region: undefined },
  lag: () => ({ kind: 'up-to', ms: values.readerLag, since: 'answer', drawnFor: 'read' }),
});

/**
 * Whether the failure of Region A comes before its write has arrived elsewhere: it is missing there until the Region is back.
 * MRSC has it in another Region before it is acknowledged.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-global-table-design.prescriptive-guidance.evacuation.html
 */
export const isLost = (
  { model, regionLag, failAt }: ConsistencyValues,
  write: { region: Region; end: number },
) => model === 'global-mrec' && write.region === 'A' && write.end + regionLag > failAt;

/**
 * The copies of one Region of a global table, the one that decides there first. What was written in this Region is there as
 * in any table; what was written elsewhere comes `regionLag` after its acknowledgement.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html
 * - MREC: a transaction is atomic only in the Region where it ran, so its items may arrive elsewhere one by one.
 * - MRSC: one other Region has each write when it is acknowledged, and nobody knows which: an eventual read may meet the
 *   write at once or `regionLag` later.
 */
export function regionCopies(values: ConsistencyValues, region: Region): Copy[] {
  const strong = values.model === 'global-mrsc';
  const here = [
    { id: 'leader', name: `the leader in Region ${region}`, ms: 0, local: none },
    {
      id: 'second',
      name: `the second copy in Region ${region}`,
      ms: values.copyLag,
      local: exact(values.copyLag),
    },
    {
      id: 'third',
      name: `the third copy in Region ${region}`,
      ms: values.lastCopyLag,
      local: exact(values.lastCopyLag),
    },
  ];
  return here.map(({ id, name, ms, local }) => ({
    ...{ id: `${id}-${region}`, name, region },
    lag: (version) => {
      if (version.region === region) return local;
      const late = values.regionLag + ms;
      if (isLost(values, version)) return { kind: 'never' };
      if (strong) return { kind: 'up-to', ms: late, since: 'effect', drawnFor: 'read' };
      return version.together > 1
        ? { kind: 'up-to', ms: late, since: 'answer', drawnFor: 'write' }
        : exact(late);
    },
  }));
}

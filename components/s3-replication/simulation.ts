import { flag, text, type Values } from '#engines/inputs';
import { show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import { replicate, type Step, visible } from '#engines/s3/replication';
import {
  type BucketNumber,
  type Operation,
  operationsMost,
  parseOperations,
} from '#engines/s3/replication-operations';
import { listed } from '#engines/words';

export const inputs = {
  markers: flag({
    label: 'Replicate delete markers',
    default: false,
    help: 'DeleteMarkerReplication of the rule. Rules that filter by tag cannot have it.',
  }),
  script: text({
    label: 'What happens',
    maxLength: 300,
    default: 'put red; rule; put blue; delete blue',
    help: `put red, put red in 2, rule, delete red, erase red (by version ID), expire red (by lifecycle), batch, batch 2. Up to ${operationsMost}.`,
    check: (script) => {
      const parsed = parseOperations(script);
      return typeof parsed === 'string' ? parsed : undefined;
    },
  }),
};

export interface Replication extends Result {
  steps: readonly Step[];
  trace: readonly Moment[];
}

/** “red and blue”, “nothing” */
const keysOf = (keys: readonly string[]): string => listed(keys) || 'nothing';

export const seen = ({ steps }: Pick<Replication, 'steps'>, bucket: BucketNumber): string => {
  const last = steps.at(-1);
  return last ? keysOf(visible(last.buckets[bucket])) : 'nothing';
};

/** The three buckets, operation by operation. */
export function simulate({ markers, script }: Values<typeof inputs>): Replication {
  const parsed = parseOperations(script);
  const steps = replicate(typeof parsed === 'string' ? [] : parsed, markers);
  const count = (bucket: BucketNumber) => visible(steps.at(-1)?.buckets[bucket] ?? new Map()).length;
  const copies = steps.reduce((sum, { copied }) => sum + copied.length, 0);
  const bucketLine = (bucket: BucketNumber, rule: string): WorkingLine => ({
    says: `Seen in bucket ${bucket}`,
    rule,
    result: seen({ steps }, bucket),
  });
  return {
    steps,
    answer: `Bucket 1 shows ${seen({ steps }, 1)}, bucket 2 ${seen({ steps }, 2)}, bucket 3 ${seen({ steps }, 3)}.`,
    measures: [
      ...([1, 2, 3] as const).map((bucket) => ({
        name: `Seen in bucket ${bucket}`,
        value: count(bucket),
        unit: '',
        digits: 0,
      })),
      { name: 'Copies made', value: copies, unit: '', digits: 0 },
    ],
    working: [
      bucketLine(1, 'what was put there and not deleted'),
      bucketLine(
        2,
        'what came into 1 after the rule, or by batch, or directly; a delete by version ID never comes',
      ),
      bucketLine(3, 'what was put directly into 2 after the rule, or by batch; replicas go no further'),
      {
        says: 'Copies made',
        rule: 'objects and markers that S3 brought into the next bucket',
        result: show(copies),
      },
    ],
    trace: steps.map((step) => ({ at: written(step.operation), says: told(step) })),
  };
}

export function written(operation: Operation): string {
  switch (operation.kind) {
    case 'put':
      return operation.bucket === 1 ? `put ${operation.key}` : `put ${operation.key} in 2`;
    case 'rule':
      return 'rule';
    case 'batch':
      return `batch ${operation.bucket}`;
    default:
      return `${operation.kind} ${operation.key}`;
  }
}

function told({ operation, why, copied }: Step): string {
  const key = 'key' in operation ? operation.key : '';
  const from = 'bucket' in operation ? operation.bucket : 1;
  switch (why) {
    case 'rules made':
      return 'From now on bucket 1 is replicated to 2, and 2 to 3. What lies there already is not copied.';
    case 'no rule yet':
      return `${key} comes into bucket ${from}. No rule exists yet, so it is not copied.`;
    case 'replicated':
      return from === 1
        ? `${key} comes into bucket 1, and S3 copies it to 2. There it is a replica, so the rule from 2 to 3 leaves it alone.`
        : `${key} comes into bucket 2 directly, so S3 copies it to 3.`;
    case 'marker stays':
      return `A delete marker hides ${key} in bucket 1. It is not replicated.`;
    case 'marker replicated':
      return `A delete marker hides ${key} in bucket 1, and S3 copies the marker to 2.`;
    case 'by version ID':
      return `That version of ${key} is gone from bucket 1 for good. No rule ever replicates this.`;
    case 'by lifecycle':
      return `Lifecycle hides ${key} in bucket 1 with a marker. Markers of lifecycle are not replicated.`;
    case 'batch':
      return copied.length === 0
        ? 'Batch Replication finds nothing to copy.'
        : `Batch Replication copies ${keysOf(copied)} from bucket ${from} to ${from + 1}.`;
  }
}

import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Replication, seen, simulate } from './simulation.ts';

const second = (result: Replication): string => seen(result, 2);

/** What a replication rule copies, and what it leaves. */
export const s3Replication: Scene<typeof inputs, Replication> = {
  id: 's3-replication',
  question: 'What does S3 replicate?',
  situation:
    'At the start: bucket 1 holds the poster red. Then it gets a rule to bucket 2, and bucket 2 one to bucket 3. Blue is uploaded and deleted.',
  inputs,
  controls: ['markers', 'script'],
  run: simulate,
  stories: [
    {
      name: 'With delete markers',
      context: 'The same, and the rule replicates delete markers.',
      set: { markers: true },
      ask: 'What does bucket 2 show in the end?',
      options: ['nothing', 'red', 'blue'],
      right: second,
      decides: 'Seen in bucket 2',
      takeaway:
        'With the switch on, a plain delete hides the object in both buckets. Both still store it below the marker.',
    },
    {
      name: 'Deleted by version ID',
      context: 'Markers are replicated, but somebody deletes blue with its version ID.',
      set: { markers: true, script: 'put red; rule; put blue; erase blue' },
      ask: 'What does bucket 2 show in the end?',
      options: ['nothing', 'blue', 'red and blue'],
      right: second,
      decides: 'Seen in bucket 2',
      takeaway:
        'A permanent delete stays in its bucket, whatever the rule says: a thief of one key cannot empty both.',
    },
    {
      name: 'The third bucket',
      context: 'Red is put into bucket 1, green directly into bucket 2.',
      set: { script: 'rule; put red; put green in 2' },
      ask: 'What does bucket 3 show?',
      options: ['red and green', 'green', 'nothing'],
      right: (result) => seen(result, 3),
      decides: 'Seen in bucket 3',
      takeaway: 'Replicas are not replicated again. Give bucket 1 a second rule to bucket 3 instead.',
    },
    {
      name: 'What was there before',
      context: 'After the rule, a Batch Replication job runs from bucket 1.',
      set: { script: 'put red; rule; put blue; batch' },
      ask: 'What does bucket 2 show?',
      options: ['blue', 'red', 'blue and red'],
      right: second,
      decides: 'Seen in bucket 2',
      takeaway: 'A rule looks forward only. For what is there already you start a job, once.',
    },
    {
      name: 'Expired by lifecycle',
      context: 'Markers are replicated, and a lifecycle rule of bucket 1 expires blue.',
      set: { markers: true, script: 'rule; put blue; expire blue' },
      ask: 'What does bucket 2 show?',
      options: ['nothing', 'blue'],
      right: second,
      decides: 'Seen in bucket 2',
      takeaway: 'What lifecycle does is not replicated. Give bucket 2 the same lifecycle rule.',
    },
  ],
  leftOut: [
    'Replication takes seconds to hours; here it is done before the next operation.',
    'All buckets have versioning, without which S3 refuses the rule, and the role may read and write. Rules in the old format, without a Filter, replicate markers of users by themselves.',
    'A key has one version here: an upload takes the place of the one before. Batch Replication copies versions, also under a marker, and no markers.',
    'Changed tags, ACLs and metadata, objects in an archive, and two-way replication.',
  ],
};

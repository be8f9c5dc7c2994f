import type { Scene } from '#components/kit/scene.ts';
import { type Kcl, kcl } from '#engines/messaging/kcl';
import { inputs } from '#engines/messaging/leases';
import { show } from '#engines/numbers';

/** How many leases the workers hold in the end, the most first: “2, 1, 1”. */
const spreadOf = ({ held }: Kcl): string => held.toSorted((a, b) => b - a).join(', ');

/** One worker for each shard, idle workers, and what a death or a reshard does. */
export const kclAssignment: Scene<typeof inputs, Kcl> = {
  id: 'messaging-kcl-assignment',
  question: 'Which worker reads which shard?',
  situation:
    'At the start: the application fell behind on its four shards, so somebody raised its workers from two to six.',
  inputs,
  controls: ['shards', 'workers', 'event', 'since'],
  unused: ({ event }) => (event === 'dies' ? [] : ['since']),
  run: kcl,
  stories: [
    {
      name: 'From four shards to six',
      context: 'The stream is resharded to six shards while four workers run.',
      set: { shards: 6, workers: 4 },
      ask: 'How many leases do the four hold?',
      options: ['1, 1, 1, 1', '2, 2, 1, 1', '3, 1, 1, 1'],
      right: spreadOf,
      decides: 'Leases of each',
      takeaway:
        'First workers, up to the shards; then shards; then workers again. Two more would now have work.',
    },
    {
      name: 'A worker dies',
      context: 'Two workers read four shards, and worker 1 dies 100 records after each checkpoint.',
      set: { workers: 2, event: 'dies' },
      ask: 'How many records are processed a second time?',
      options: ['0', '100', '200'],
      right: ({ again }) => show(again),
      decides: 'Processed again',
      takeaway: 'Whoever takes a lease begins at its checkpoint. What came after it is done twice.',
    },
    {
      name: 'One more worker',
      context: 'Two workers hold two shards each, and a third one starts.',
      set: { workers: 2, event: 'joins' },
      ask: 'How many leases do the three hold?',
      options: ['2, 1, 1', '2, 2, 0', '2, 2, 1'],
      right: spreadOf,
      decides: 'Leases of each',
      takeaway: 'A lease moves whole. With three workers for four shards one of them has twice the work.',
    },
    {
      name: 'A hot shard is split',
      context: 'Four workers read four shards. Shard 1 is hot and is split.',
      set: { workers: 4, event: 'split' },
      ask: 'How many leases do the four hold in the end?',
      options: ['1, 1, 1, 1', '2, 1, 1, 1', '3, 1, 1, 1'],
      right: spreadOf,
      decides: 'Leases of each',
      takeaway:
        'The two children begin when their parent has been read to its end, or the order would break.',
    },
    {
      name: 'One shard, six workers',
      context: 'A small stream with one shard, read by the same six workers.',
      set: { shards: 1 },
      ask: 'How many of them idle?',
      options: ['0', '3', '5'],
      right: ({ idle }) => show(idle),
      decides: 'Idle workers',
      takeaway:
        'A shard is never shared within one application. Idle workers only shorten the gap after a death.',
    },
  ],
  leftOut: [
    'The current library spreads leases by how busy each worker is; equal workers on equal shards get what is shown. A second application has leases of its own.',
    'How long a lease takes to run out, and leases on their way. The old shard stays in the table until its records have expired.',
  ],
};

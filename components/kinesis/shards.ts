import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Shards, shardsFor } from '#engines/messaging/shards';
import { show } from '#engines/numbers';
import { shardReadCalls } from '#facts/messaging';

const shards = (result: Shards) => show(result.shards);
const lineOf =
  (name: string) =>
  ({ working }: Shards): string =>
    working.find(({ says }) => says === name)?.result ?? '';

/** How many shards a provisioned stream needs. */
export const kinesisShards: Scene<typeof inputs, Shards> = {
  id: 'messaging-kinesis-shards',
  question: 'How many shards does this stream need?',
  situation:
    'At the start: 3,000 records of 2 KB a second, read by two applications that share what a shard serves.',
  inputs,
  controls: ['records', 'size', 'applications', 'fanOut'],
  run: shardsFor,
  stories: [
    {
      name: 'Three more readers',
      context: 'Five applications read the stream, and all share.',
      set: { applications: 5 },
      ask: 'The stream needed 6 shards. How many does it need now?',
      options: ['6', '8', '15'],
      right: shards,
      decides: 'Shards for reading',
      takeaway: 'Nothing more is written, yet reading now decides: every application reads every byte.',
    },
    {
      name: 'A lane for each',
      context: 'The same five applications are registered with enhanced fan-out.',
      set: { applications: 5, fanOut: true },
      ask: 'How many shards does it need?',
      options: ['3', '6', '15'],
      right: shards,
      decides: 'Shards for bytes written',
      takeaway: 'With a lane of its own, no application takes from another. Writing decides again.',
    },
    {
      name: 'Small records',
      context: 'The records shrink to a tenth, 0.2 KB each.',
      set: { size: 0.2 },
      ask: 'How many shards does it need?',
      options: ['1', '2', '3'],
      right: shards,
      decides: 'Shards for records written',
      takeaway:
        'A shard counts records too. Packing several into one, as the producer library does, saves shards.',
    },
    {
      name: 'Exactly full',
      context: '1,000 records a second of 1 KB: both limits of writing at once.',
      set: { records: 1_000, size: 1 },
      ask: 'How many shards does it need?',
      options: ['1', '2', '3'],
      right: shards,
      decides: 'Shards',
      takeaway: 'One, without any room: a second that is busier than the mean is refused.',
    },
    {
      name: 'Six readers that ask once a second',
      context: 'Six applications share, and the records are few: 100 a second.',
      set: { records: 100, applications: 6 },
      ask: 'Do their calls fit, and if not, by how many?',
      options: ['fit', '1 too many', '5 too many'],
      right: lineOf('GetRecords calls'),
      decides: 'GetRecords calls',
      takeaway: `A shard answers ${shardReadCalls.value} GetRecords calls a second, however little they carry. More shards do not help: each reader asks every shard.`,
    },
  ],
  leftOut: [
    'A MB is taken as 1,000 KB, which is on the safe side. The load is flat, and the keys spread evenly.',
    'Price. An on-demand stream also grows with its traffic, and its first limit in records is not checked.',
  ],
};

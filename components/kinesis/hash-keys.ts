import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Spread, spread } from '#engines/messaging/shard-load';
import { show } from '#engines/numbers';

const refused = (result: Spread) => show(result.refused, 1);

/** Which shard a partition key lands in, by its real hash, and what that does to the load. */
export const hashKeys: Scene<typeof inputs, Spread> = {
  id: 'messaging-hash-keys',
  question: 'Which shard gets this key?',
  situation:
    'At the start: 3,000 clicks a second with the country as partition key, in a new stream of four shards. 90% come from one country.',
  inputs,
  controls: ['keys', 'shards', 'size'],
  run: spread,
  stories: [
    {
      name: 'Four times as many shards',
      context: 'Somebody doubles the stream twice, to 16 shards. The key stays the country.',
      set: { shards: 16 },
      ask: 'How many records per second are refused now?',
      options: ['0', '425', '1,700'],
      right: refused,
      decides: 'Refused',
      takeaway: 'One key has one hash, and one hash lies in one shard. More shards only idle.',
    },
    {
      name: 'The user as the key',
      context: 'The same 3,000 clicks by the id of the user: a hundred of them, 30 clicks each.',
      set: { keys: 'user-{1-100} 30' },
      ask: 'How many records per second are refused?',
      options: ['0', '200', '750'],
      right: refused,
      decides: 'Refused',
      takeaway: 'Many keys of about the same weight spread by themselves, not evenly but well enough.',
    },
    {
      name: 'A digit behind the busy key',
      context: 'The producers append a random digit to US. That makes ten keys of 270 clicks.',
      set: { keys: 'US-{0-9} 270\nCA 150\nMX 90\nBR 60' },
      ask: 'How many records per second are refused?',
      options: ['0', '460', '1,700'],
      right: refused,
      decides: 'Busiest shard gets',
      takeaway:
        'Much better, and not enough: ten hashes over four ranges fall unevenly. Two digits would make a hundred.',
    },
    {
      name: 'A hundred trucks',
      context: 'Each of 100 trucks reports 30 times a second, with its id as the key, into five shards.',
      set: { keys: 'truck-{1-100} 30', shards: 5 },
      ask: 'How many trucks does the fullest shard have?',
      options: ['20', '26', '100'],
      right: ({ fullest }) => show(fullest),
      decides: 'Busiest shard gets',
      takeaway: '“About twenty” is a mean. A hash does not deal out evenly, so leave room above it.',
    },
    {
      name: 'A single shard',
      context: 'To save, the team merges all into one shard.',
      set: { shards: 1 },
      ask: 'How many records per second are refused?',
      options: ['0', '1,700', '2,000'],
      right: refused,
      decides: 'Refused',
      takeaway:
        'With one shard the key plays no part: all meet there. Shards beside it take what has another hash, and US alone is more than any shard takes.',
    },
  ],
  leftOut: [
    'The stream is new: its ranges are equal. After a split or a merge they are not. A producer that gives an ExplicitHashKey chooses the range itself.',
    'Retries, and bursts within a second. A record counts with its key. The rates are examples.',
  ],
};

import type { Scene } from '#components/kit/scene.ts';
import { percent, quantity } from '#engines/numbers';
import { inputs, type Staleness, staleness } from '#engines/ttl';

/** How old an answer may be, and how often: a TTL against the rate of change. */
export const ttlStaleness: Scene<typeof inputs, Staleness> = {
  id: 'ttl-staleness',
  question: 'How old may an answer be, and how often is it old?',
  inputs,
  controls: ['ttl', 'changes', 'reads', 'invalidate'],
  run: staleness,
  stories: [
    {
      name: 'A TTL ten times shorter',
      context: 'The seat map changes six times an hour. Somebody proposes 30 s instead of 300 s.',
      set: { ttl: 30 },
      ask: 'The stale share was 21.3%. What is it now?',
      options: ['0.2%', '2.5%', '10.7%'],
      right: ({ staleShare }) => percent(staleShare),
      decides: 'Stale share of the hits',
      takeaway:
        'While changes are rare within one TTL, the stale share is about uT ÷ 2: a tenth of the TTL, a tenth of the stale answers.',
    },
    {
      name: 'A key hardly anybody reads',
      context: 'The same row and TTL, but one read every ten seconds.',
      set: { reads: 0.1 },
      ask: 'What happens to the stale share?',
      options: ['21.3%', '2.1%', '42.6%'],
      right: ({ staleShare }) => percent(staleShare),
      decides: 'Stale share of the hits',
      takeaway:
        'The rate of reading does not stand in the rule: a hit has a random age within the TTL, whoever else reads. Fewer reads lower the hit ratio instead.',
    },
    {
      name: 'Exactly zero',
      context: 'To be safe, a colleague sets the TTL to 0.',
      set: { ttl: 0 },
      ask: 'How many of the 1 read per second reach the database?',
      options: ['0.01 per s', '0.5 per s', '1 per s'],
      right: ({ databaseReads }) => quantity(databaseReads, 'per s').replace('\u00a0', ' '),
      decides: 'Database reads',
      takeaway:
        'No TTL for the answer means no cache. In this model 0 keeps nothing; in Valkey a key set without any TTL stays for good, which is the opposite.',
    },
    {
      name: 'Delete the key at each change',
      context: 'The write path now deletes the key after each change of the row.',
      set: { invalidate: true },
      ask: 'The hit ratio was 99.67%. What does the deleting cost?',
      options: ['It falls to 99.58%', 'It falls to 78.7%', 'It stays at 99.67%'],
      right: ({ hitRatio }) => {
        const now = percent(hitRatio, 2);
        return now === '99.67%' ? 'It stays at 99.67%' : `It falls to ${now}`;
      },
      decides: 'Hit ratio',
      takeaway:
        'For a key that is read often, deleting at each change costs almost nothing and makes every hit current. The TTL stays as the net under missed deletes.',
    },
  ],
  leftOut: [
    'Reads and changes come at random, independently, at a steady rate.',
    'Memory never runs out, a fill takes no time, and a delete is never lost or overtaken by a late fill.',
  ],
};

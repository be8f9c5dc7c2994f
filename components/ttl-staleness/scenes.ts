import type { Scene } from '#components/kit/scene.ts';
import { percent, show } from '#engines/numbers';
import { inputs, type Staleness, staleness } from '#engines/ttl';

/** How old an answer may be, and how often: a TTL against the rate of change. */
export const ttlStaleness: Scene<typeof inputs, Staleness> = {
  id: 'ttl-staleness',
  question: 'How often is a cached answer out of date?',
  situation:
    'At the start: a poster’s page, kept in a cache for 5 minutes (its time to live, TTL), changed every 10 minutes on average, read once a second.',
  inputs,
  controls: ['ttl', 'changes', 'reads', 'invalidate'],
  run: staleness,
  stories: [
    {
      name: 'A TTL ten times shorter',
      context: 'Somebody proposes to keep the page for 30 s instead of 300 s.',
      set: { ttl: 30 },
      ask: 'The stale share was 21.3%. What is it now?',
      options: ['0.2%', '2.5%', '10.7%'],
      right: ({ staleShare }) => percent(staleShare),
      decides: 'Stale share of the hits',
      takeaway:
        'While changes are rare within one TTL, the stale share is about half their number: a tenth of the TTL, a tenth of the stale answers.',
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
      name: 'A colleague sets 0',
      context: 'To be on the safe side, the TTL becomes 0.',
      set: { ttl: 0 },
      ask: 'How many reads per second reach the database?',
      options: ['0.01', '0.5', '1'],
      right: ({ databaseReads }) => show(databaseReads),
      decides: 'Database reads',
      takeaway:
        'No TTL for the answer means no cache. In this model 0 keeps nothing; in Valkey a key set without any TTL stays for good, which is the opposite.',
    },
    {
      name: 'Delete the key at each change',
      context: 'The write path now deletes the key after each change of the row.',
      set: { invalidate: true },
      ask: 'The hit ratio was 99.67%. What is it now?',
      options: ['99.58%', '78.7%', '99.67%'],
      right: ({ hitRatio }) => percent(hitRatio, 2),
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

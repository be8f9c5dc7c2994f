import type { Scene } from '#components/kit/scene.ts';
import { inputs, type OnDemand, onDemand } from '#engines/bucket/on-demand';
import { show } from '#engines/numbers';
import { onDemandInitialReads, onDemandInitialWrites, tableReadQuota } from '#facts/dynamodb';

const first = ({ first }: OnDemand) => show(first, 0);

/** How fast an on-demand table follows its traffic. */
export const onDemandPeak: Scene<typeof inputs, OnDemand> = {
  id: 'dynamodb-on-demand-peak',
  question: 'Does on-demand capacity follow any peak?',
  situation:
    'At the start: an on-demand table that has served 50,000 reads a second at most gets 120,000 from one moment to the next. Its quota was raised to 200,000.',
  inputs,
  controls: ['operation', 'peak', 'traffic', 'growth'],
  start: { peak: 50_000, traffic: 120_000, quota: 200_000 },
  run: onDemand,
  stories: [
    {
      name: 'A new table',
      context: 'The same reads come to a table that has never served anything.',
      set: { peak: 0 },
      ask: 'How many reads per second pass at first?',
      options: ['0', show(onDemandInitialReads.value), '120,000'],
      right: first,
      decides: 'Passes in the first minute',
      takeaway: `A new table serves ${show(onDemandInitialReads.value)} reads or ${show(onDemandInitialWrites.value)} writes per second at once, and doubles from there. Raise its warm throughput before a launch.`,
    },
    {
      name: 'Exactly double',
      context: 'The table that has served 50,000 gets 100,000 at once.',
      set: { traffic: 100_000 },
      ask: 'For how many minutes is something throttled?',
      options: ['0', '1', '30'],
      right: ({ throttled }) => show(throttled),
      decides: 'Throttled for',
      takeaway: 'Double the highest traffic so far is always there. Only more than that needs time.',
    },
    {
      name: 'Growing for an hour',
      context: 'The traffic grows from 50,000 to 120,000 evenly, over 60 minutes.',
      set: { growth: 60 },
      ask: 'For how many minutes is something throttled?',
      options: ['0', '30', '60'],
      right: ({ throttled }) => show(throttled),
      decides: 'Throttled for',
      takeaway:
        'When the traffic passes 100,000, the table has seen more than 60,000 for half an hour, and serves twice that. Growth over more than half an hour is followed.',
    },
    {
      name: 'The quota of every account',
      context: `Nobody has raised the quota of ${show(tableReadQuota.value)} units per second for a table. It has served 20,000.`,
      set: { quota: tableReadQuota.value, peak: 20_000 },
      ask: 'How many reads per second pass in the end?',
      options: ['20,000', show(tableReadQuota.value), '120,000'],
      right: ({ last }) => show(last, 0),
      decides: 'Throttled at the end',
      takeaway:
        'On-demand has a quota too, and waiting does not help against it. It can be raised: ask before the sale.',
    },
  ],
  leftOut: [
    'AWS promises double the previous peak and 30 minutes for more; in truth a table often serves more. Here it is put into whole minutes, and never does.',
    'The keys spread well: the ceilings of partitions hold in on-demand mode too.',
    'A maximum throughput that you set yourself, and warm throughput, are not modelled.',
  ],
};

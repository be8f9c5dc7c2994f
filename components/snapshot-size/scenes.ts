import type { Scene } from '#components/kit/scene.ts';
import { inputs } from '#engines/cost/snapshot-inputs';
import { type Snapshots, snapshots } from '#engines/cost/snapshots';
import { quantity } from '#engines/numbers';

const gib = (value: number) => quantity(value, 'GiB');
const freed = (result: Snapshots) => gib(result.freed);

/** What incremental snapshots store, and what deleting, copying or archiving one changes. */
export const snapshotSize: Scene<typeof inputs, Snapshots> = {
  id: 'ec2-storage-snapshot-size',
  question: 'What do you pay for after one snapshot is deleted?',
  situation:
    'At the start: snapshot A holds the 10 GiB of a volume. Then 4 GiB change, then 2 GiB are added. The oldest snapshot is deleted.',
  inputs,
  controls: ['writes', 'hits', 'act', 'which'],
  unused: ({ act }) => (act === 'nothing' ? ['which'] : []),
  run: snapshots,
  stories: [
    {
      name: 'The one in the middle',
      context: 'Snapshot B is deleted instead of A.',
      set: { which: 'B' },
      ask: 'How much does that free?',
      options: [0, 2, 4].map(gib),
      right: freed,
      decides: 'Freed',
      takeaway:
        'The latest snapshot needs what B stored, and keeps it. A script that deletes snapshots may lower the bill by nothing.',
    },
    {
      name: 'The same rows every day',
      context: 'A busy table changes the same 4 GiB before B and before C. Snapshot B is deleted.',
      set: { writes: '10, 4 + 0, 4 + 0', which: 'B' },
      ask: 'How much does that free?',
      options: [0, 4, 8].map(gib),
      right: freed,
      decides: 'Freed',
      takeaway:
        'Nobody but B had those rows: C has newer ones. What a deletion frees depends on what was overwritten, not on the age of the snapshot.',
    },
    {
      name: 'A copy with another key',
      context: 'For an auditor, snapshot C is copied within the Region, with another KMS key.',
      set: { act: 'copy', which: 'C' },
      ask: 'How much does the copy add?',
      options: [2, 12, 16].map(gib),
      right: ({ after, before }) => gib(after - before),
      decides: 'Full copy',
      takeaway:
        'Blocks under one key cannot refer to blocks under another. A new key means paying for everything once more.',
    },
    {
      name: 'Archived to save money',
      context: 'Snapshot C goes to the archive tier, at a quarter of the price.',
      set: { act: 'archive', which: 'C' },
      ask: 'All three took 0.8 USD a month. What do they take now?',
      options: [0.725, 0.8, 0.85].map((value) => quantity(value, 'USD', 4)),
      right: ({ cost }) => quantity(cost, 'USD', 4),
      decides: 'A month',
      takeaway:
        'In the archive a snapshot is full: 2 GiB leave and 12 arrive. It pays only if more than a quarter of the whole leaves the standard tier.',
    },
  ],
  leftOut: [
    'Prices are those that AWS’s guide names, without a Region; a GiB counts as a GB here. The archive also has a minimum time and a fee for restoring.',
    'Copies to another Region, fast snapshot restore, and the Recycle Bin, which keeps deleted snapshots and their price for a while.',
  ],
};

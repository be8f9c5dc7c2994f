import type { Scene } from '#components/kit/scene.ts';
import { inputs } from '#engines/s3/class-cost';
import { type Costs, classCosts } from '#engines/s3/class-cost-result';

const cheapest = (result: Costs): string => result.cheapest.title;
const decides = 'Cheapest class';

/** Storage, uploads and reads in every class, with the minimums that apply. */
export const classCost: Scene<typeof inputs, Costs> = {
  id: 's3-class-cost',
  question: 'Which storage class costs least?',
  situation:
    'At the start: a million thumbnails of 20 KB are kept for 180 days, and one in a hundred is read each month.',
  inputs,
  controls: ['size', 'days', 'reads', 'instant'],
  run: classCosts,
  stories: [
    {
      name: 'Posters instead of thumbnails',
      context: 'The same, but each object has 2,000 KB.',
      set: { size: 2_000 },
      ask: 'Which class costs least?',
      options: ['Standard', 'Standard-IA', 'Glacier Instant'],
      right: cheapest,
      decides,
      takeaway:
        'The lower price per GB pays once an object is large enough: for small ones the minimum size and the dearer upload eat it up.',
    },
    {
      name: 'Gone after ten days',
      context: 'Posters of 2,000 KB again, but they are deleted after ten days.',
      set: { size: 2_000, days: 10 },
      ask: 'Which class costs least?',
      options: ['Standard', 'One Zone-IA', 'Glacier Instant'],
      right: cheapest,
      decides,
      takeaway:
        'Glacier Instant bills 90 days for these ten. Short lives belong in Standard, which has no minimum.',
    },
    {
      name: 'Every poster once a month',
      context: 'The posters of 2,000 KB are popular: each is read once a month.',
      set: { size: 2_000, reads: 100 },
      ask: 'Which class costs most now?',
      options: ['Standard', 'One Zone-IA', 'Glacier Instant'],
      right: ({ rows }) => rows.toSorted((a, b) => b.total - a.total)[0]?.title ?? '',
      decides: 'Reads',
      takeaway:
        'A fee for each GB read is the other side of a low price for storage. The less often somebody reads, the deeper the class may be.',
    },
    {
      name: 'Exactly 128 KB',
      context: 'The thumbnails grow to 128 KB each.',
      set: { size: 128 },
      ask: 'Which class costs least?',
      options: ['Standard', 'One Zone-IA', 'Glacier Instant'],
      right: cheapest,
      decides,
      takeaway:
        'From 128 KB on nothing is billed that is not there. One Zone-IA keeps them in a single zone, which is enough for thumbnails that can be made again.',
    },
    {
      name: 'Tiny logs into the archive',
      context: 'A million logs of 10 KB; nobody minds waiting for hours.',
      set: { size: 10, instant: false },
      ask: 'Which class costs most?',
      options: ['Standard', 'Standard-IA', 'Deep Archive'],
      right: ({ rows }) => rows.toSorted((a, b) => b.total - a.total)[0]?.title ?? '',
      decides: 'Billed size of an object',
      takeaway:
        'An archive adds 40 KB to each object, and its uploads cost ten times those of Standard. Pack small files together first.',
    },
  ],
  leftOut: [
    'Prices of Northern Virginia, of the first 50 TB in Standard; transfer out of AWS is the same for all.',
    'Restores are Standard ones, and the restored copy is not billed here. Express One Zone has buckets of its own.',
  ],
};

import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Quorum, quorum, type Works } from '#engines/quorum';

const options: readonly Works[] = ['writes and reads', 'reads and repair', 'nothing'];
const works = (result: Quorum): string => result.works;

/** Which losses of copies and zones leave writes, reads or nothing. */
export const auroraQuorum: Scene<typeof inputs, Quorum> = {
  id: 'rds-aurora-quorum',
  question: 'What still works when copies are lost?',
  situation:
    'At the start: zone A is flooded, and a disk in zone B has failed and is not replaced yet. Half of the copies are left.',
  inputs,
  controls: ['a', 'b', 'c', 'layout'],
  run: quorum,
  stories: [
    {
      name: 'Only the zone',
      context: 'Zone A is gone, and every other copy is in good health.',
      set: { b: 'none' },
      ask: 'What still works?',
      options,
      right: works,
      decides: 'Writes',
      takeaway:
        'Four copies are what a write needs, so a zone can go without anybody noticing. Not one more can.',
    },
    {
      name: 'No zone is gone',
      context: 'Three disks fail at once, one in each zone. All zones are up.',
      set: { a: 'one', c: 'one' },
      ask: 'What still works?',
      options,
      right: works,
      decides: 'Copies that answer',
      takeaway: 'Copies are counted, not zones. Zones matter because their copies fail together.',
    },
    {
      name: 'Two zones at once',
      context: 'Zones A and B are both gone, and zone C is in good health.',
      set: { b: 'zone' },
      ask: 'What still works?',
      options,
      right: works,
      decides: 'Reads and repair',
      takeaway:
        'A write may have reached just the four copies that are away. Nobody can tell whether the other two are up to date.',
    },
    {
      name: 'Three copies instead of six',
      context: 'The same failures, with one copy in each zone, of which two must answer.',
      set: { layout: 'three' },
      ask: 'What still works?',
      options,
      right: works,
      decides: 'Reads and repair',
      takeaway:
        'Among thousands of disks, one is being replaced at any moment. A zone that fails meanwhile is one loss too many: hence six.',
    },
  ],
  leftOut: [
    'Lost copies stay lost here. Aurora rebuilds them in the background, and each one counts again as soon as it is complete.',
    'In normal life a read asks one copy that is known to be up to date; the read quorum is for repair and recovery.',
    'Each part of the volume has its own six copies and counts for itself. AWS also describes finer quorums, in which some copies keep the log only.',
  ],
};

import type { Scene } from '#components/kit/scene.ts';
import type { Choice } from '#engines/chooser/choose';
import { chooseStorage, inputs } from '#engines/chooser/storage';
import { chosen } from './chosen.ts';

/** Instance store, a type of EBS volume, EFS, FSx or S3. */
export const storageChooser: Scene<typeof inputs, Choice> = {
  id: 'ec2-storage-chooser',
  question: 'Where does the data go?',
  situation:
    'At the start: two servers of a database cluster in one zone want to share a disk, and their software keeps its own locks.',
  inputs,
  controls: ['who', 'access', 'demand', 'lost'],
  // Only a disk of its own is chosen by speed; what boots an instance is read in any order.
  unused: ({ who }) => (who === 'one' ? [] : who === 'boot' ? ['access'] : ['access', 'demand', 'lost']),
  run: chooseStorage,
  stories: [
    {
      name: 'Seat plans on Windows',
      context: 'Windows servers in three zones edit the same files.',
      set: { who: 'windows' },
      ask: 'Where do the files go?',
      options: ['EFS', 'FSx for Windows File Server', 'io2 with Multi-Attach'],
      right: chosen,
      decides: 'EFS',
      takeaway: 'EFS speaks NFS and is for Linux. Windows shares come from FSx.',
    },
    {
      name: '60,000 IOPS',
      context: 'One database server needs them all day. It has its disk for itself.',
      set: { who: 'one' },
      ask: 'Which disk will do?',
      options: ['gp3', 'io2', 'instance store'],
      right: chosen,
      decides: 'gp3',
      takeaway:
        'The general type reaches further than it used to. Pay for io2 when you have passed its limit.',
    },
    {
      name: 'A cheap boot disk',
      context:
        'A server writes logs in sequence, and hardly anybody reads them. It should boot from that disk.',
      set: { who: 'boot', access: 'cold' },
      ask: 'Which disk is it?',
      options: ['sc1', 'st1', 'gp3'],
      right: chosen,
      decides: 'sc1',
      takeaway:
        'Hard disk volumes cannot boot. Give the instance a small gp3 for the system and the logs a disk of their own.',
    },
    {
      name: 'A million IOPS that must last',
      context: 'One server needs a million IOPS, and its data must survive a stop.',
      set: { who: 'one', demand: 'extreme' },
      ask: 'Which single disk does that?',
      options: ['io2', 'instance store', 'none of them'],
      right: chosen,
      decides: 'instance store',
      takeaway:
        'Only local disks are so fast, and they forget. Most who ask for both need a second copy, not a faster disk.',
    },
    {
      name: 'Posters by the million',
      context: 'A program keeps posters and hands each browser a link to one.',
      set: { who: 'api' },
      ask: 'Where do the posters go?',
      options: ['S3', 'EFS', 'st1'],
      right: chosen,
      decides: 'S3',
      takeaway: 'If nobody needs to open a file, nobody needs a disk: no size to set, no zone to lose.',
    },
  ],
  leftOut: [
    'gp2 and io1, which gp3 and io2 replace; io1 has Multi-Attach as well. EFS One Zone, and the other file systems of FSx.',
    'Prices, and the limits of the instance, which may be lower than those of the disk.',
  ],
};

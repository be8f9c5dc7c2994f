import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Serverless, serverless } from '#engines/cost/serverless';
import { quantity } from '#engines/numbers';

const minutes = (value: number) => quantity(value, 'min');
const acuHours = (value: number) => quantity(value, 'ACU-hours');
const night = '8 h 4, 16 h none';

/** What a day of Aurora Serverless costs, and when scaling to zero pays. */
export const serverlessCost: Scene<typeof inputs, Serverless> = {
  id: 'rds-aurora-serverless-cost',
  question: 'What does a day of Aurora Serverless cost?',
  situation:
    'At the start: a test database works 8 hours a day. Its minimum is 0, and a forgotten program keeps one connection open all night.',
  inputs,
  controls: ['load', 'range', 'idle', 'price'],
  unused: ({ range }) => (/^\s*0(\.0)?\s/.test(range) ? [] : ['idle']),
  run: serverless,
  stories: [
    {
      name: 'The program is stopped',
      context: 'Nobody is connected during the 16 hours of the night.',
      set: { load: night },
      ask: 'For how long does the database pause?',
      options: [0, 955, 960].map(minutes),
      right: ({ paused }) => minutes(paused),
      decides: 'Paused',
      takeaway:
        'One idle connection cost as much as a quarter of the working day. The pause itself comes after the idle time.',
    },
    {
      name: 'A minimum of one step',
      context: 'The night is empty, and the minimum is 0.5 so that nobody waits in the morning.',
      set: { load: night, range: '0.5 to 16' },
      ask: 'How many ACU-hours does the day take?',
      options: [32, 36, 40].map(acuHours),
      right: (result) => acuHours(result.acuHours),
      decides: 'ACU-hours a day',
      takeaway:
        'Any minimum above 0 is paid for all night. Whether that is dear depends on who waits in the morning.',
    },
    {
      name: 'Tickets go on sale',
      context: 'For an hour the work would need 40 ACUs. The maximum is 16, and the night is empty.',
      set: { load: '8 h 4, 1 h 40, 15 h none' },
      ask: 'How many ACUs are billed in that hour?',
      options: [4, 16, 40].map((value) => quantity(value, 'ACUs')),
      right: ({ peak }) => quantity(peak, 'ACUs'),
      decides: 'Busiest hours',
      takeaway:
        'The maximum limits the bill, and the work: customers wait while the rest of their load finds no room.',
    },
    {
      name: 'A visitor now and then',
      context: 'Twice in the night somebody looks at the test system for ten minutes.',
      set: { load: '8 h 4, 4 h none, 10 min 1, 4 h none, 10 min 1, 460 min none' },
      ask: 'How many connections a day have to wait until it wakes?',
      options: ['1 a day', '2 a day', '3 a day'],
      right: ({ wakes }) => `${wakes} a day`,
      decides: 'Connections that wait',
      takeaway: 'Each pause ends with somebody who waits, in the morning, too.',
    },
  ],
  leftOut: [
    'Capacity follows the load at once here. In truth it climbs in steps, and after waking an instance may take a few ACUs for its own work.',
    'An instance that is awake is billed half an ACU at least, which is an assumption: AWS names the smallest step and no smallest capacity.',
    'One instance. Storage, backups and I/O; waking takes longer after a pause of more than a day.',
  ],
};

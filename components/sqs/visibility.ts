import type { Scene } from '#components/kit/scene.ts';
import { type Visibility, visibility } from '#engines/messaging/visibility';
import { inputs } from '#engines/messaging/visibility-inputs';
import { quantity } from '#engines/numbers';
import { showFact } from '#facts/fact';
import { visibilityMax } from '#facts/messaging';

const times = ['once', 'twice', 'again and again'] as const;
const timesDone = ({ fate, worked }: Visibility): string =>
  fate === 'goes round' ? times[2] : (times[worked - 1] ?? 'not at all');

export const leftOut = [
  'Consumers ask without a pause, one message a call, and the queue holds nothing else.',
  'A standard queue may also deliver a duplicate while the message is hidden. AWS says that a delete with an old handle may have no effect; here it never has.',
];

/** What one message meets while the work takes longer than it is hidden. */
export const sqsVisibility: Scene<typeof inputs, Visibility> = {
  id: 'messaging-sqs-visibility',
  question: 'How often is this message worked on?',
  situation:
    'At the start: one order, two healthy consumers that print for 45 s, and the default timeout. Nobody extends it.',
  inputs,
  controls: ['timeout', 'work', 'heartbeat', 'fails'],
  run: visibility,
  stories: [
    {
      name: 'A heartbeat',
      context: 'While it prints, each consumer sets the timeout anew every 20 seconds.',
      set: { heartbeat: 20 },
      ask: 'How often is the order printed?',
      options: times,
      right: timesDone,
      decides: 'Hidden until',
      takeaway: 'Each call counts 30 s from itself. The one at 40 s hides the order until 70 s.',
    },
    {
      name: 'A heartbeat at the last moment',
      context: 'To save calls, the heartbeat comes every 30 seconds, exactly as long as the timeout.',
      set: { heartbeat: 30 },
      ask: 'How often is the order printed?',
      options: times,
      right: timesDone,
      decides: 'Hidden until',
      takeaway: 'When the first call comes, the message is visible. Send it well before the timeout ends.',
    },
    {
      name: 'A timeout to be safe',
      context: 'Somebody sets two hours. The first consumer crashes.',
      set: { timeout: 7_200, fails: 1 },
      ask: 'When does the second consumer receive the order?',
      options: [quantity(45, 's'), quantity(7_200, 's'), quantity(7_245, 's')],
      right: ({ again = 0 }) => quantity(again, 's'),
      decides: 'Second receive',
      takeaway:
        'The queue cannot see a crash. A long timeout makes every retry late; a short one with heartbeats does not.',
    },
    {
      name: 'Just in time',
      context: 'The printer has become faster: 30 seconds, as long as the timeout.',
      set: { work: 30 },
      ask: 'How often is the order printed?',
      options: times,
      right: timesDone,
      decides: 'First delete',
      takeaway: 'In this model it is enough by a hair. Real work is sometimes slower, so leave room.',
    },
    {
      name: 'Thirteen hours',
      context: 'The consumer renders a film for 46,800 s, with a heartbeat every 20 seconds.',
      set: { work: 46_800, heartbeat: 20 },
      ask: 'When does the second consumer receive it?',
      options: ['none', quantity(43_190, 's'), quantity(46_800, 's')],
      right: ({ again }) => (again === undefined ? 'none' : quantity(again, 's')),
      decides: 'Second receive',
      takeaway: `No extension goes beyond ${showFact(visibilityMax)} after the receive. Cut the work into smaller steps.`,
    },
  ],
  leftOut,
};

import type { Scene } from '#components/kit/scene.ts';
import { type Fifo, fifo, inputs } from '#engines/messaging/fifo';
import { quantity } from '#engines/numbers';

const lineOf =
  (name: string) =>
  ({ working }: Fifo): string =>
    working.find(({ says }) => says === name)?.result ?? '';
const done = ({ end }: Fifo): string => (end === undefined ? 'never' : quantity(end, 's'));

/** Order and parallel work by group, and duplicates that are dropped on the way in. */
export const fifoGroups: Scene<typeof inputs, Fifo> = {
  id: 'messaging-fifo-groups',
  question: 'Which consumer may work on what?',
  situation:
    'At the start: six messages about three seats, all with the group id “orders”, and three consumers that need 10 s for each.',
  inputs,
  controls: ['messages', 'consumers', 'work', 'timeout'],
  run: fifo,
  stories: [
    {
      name: 'A group for each seat',
      context: 'The same six messages, with the seat as the group id.',
      set: { messages: '0 A a1\n0 A a2\n0 B b1\n0 B b2\n0 C c1\n0 C c2' },
      ask: 'All was done after 60 s. When is it done now?',
      options: [quantity(10, 's'), quantity(20, 's'), quantity(60, 's')],
      right: done,
      decides: 'At work at once',
      takeaway: 'The order within a seat is kept, three consumers work at once, and nothing else was needed.',
    },
    {
      name: 'Twice the consumers',
      context: 'All stay in one group, and three more consumers are started.',
      set: { consumers: 6 },
      ask: 'When is all done?',
      options: [quantity(20, 's'), quantity(30, 's'), quantity(60, 's')],
      right: done,
      decides: 'At work at once',
      takeaway: 'A group has one message in flight here. Five of six consumers wait.',
    },
    {
      name: 'A failure in one group',
      context: 'Two groups, and the first try of a1 fails. The timeout is 30 s.',
      set: { messages: '0 A a1 fails\n0 A a2\n0 B b1\n0 B b2' },
      ask: 'When is all done?',
      options: [quantity(20, 's'), quantity(30, 's'), quantity(50, 's')],
      right: done,
      decides: 'Waiting after failures',
      takeaway:
        'Group B is through after 20 s. Group A waits for the timeout, then works twice: that is the price of order.',
    },
    {
      name: 'The same id again',
      context: 'A producer sends one payment three times: at once, after 4 minutes and after 6.',
      set: { messages: '0 A pay-1\n240 A pay-1\n360 A pay-1' },
      ask: 'Which of them are accepted?',
      options: [
        quantity(0, 's'),
        `${quantity(0, 's')} and ${quantity(360, 's')}`,
        `${quantity(0, 's')}, ${quantity(240, 's')} and ${quantity(360, 's')}`,
      ],
      right: lineOf('Accepted at'),
      decides: 'Accepted at',
      takeaway: 'The interval runs from the first one. The dropped message does not begin it anew.',
    },
    {
      name: 'Work that is too long',
      context: 'The work takes 31 s, and the timeout is 30 s.',
      set: { work: 31 },
      ask: 'When is all done?',
      options: [quantity(61, 's'), quantity(186, 's'), 'never'],
      right: done,
      decides: 'All is done after',
      takeaway: 'In a FIFO queue an expired handle deletes nothing, and the group behind it stands still.',
    },
  ],
  leftOut: [
    'Each receive takes one message. One call may return several of a group, in order, and the group waits for all of them.',
    'Deduplication across the whole queue, as by default. A dead-letter queue would free a group from a message that always fails.',
  ],
};

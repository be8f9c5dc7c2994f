import type { Scene } from '#components/kit/scene.ts';
import { type Visibility, visibility } from '#engines/messaging/visibility';
import { inputs } from '#engines/messaging/visibility-inputs';
import { show } from '#engines/numbers';
import { leftOut } from './visibility.ts';

const where = ['deleted', 'in the dead-letter queue', 'nowhere: it goes round'] as const;
const end = ({ working }: Visibility): string =>
  working.find(({ says }) => says === 'Where it ends')?.result ?? '';

/** Which messages a dead-letter queue gets, and what a redrive does with them. */
export const deadLetterQueue: Scene<typeof inputs, Visibility> = {
  id: 'messaging-sqs-dead-letter',
  question: 'What ends in the dead-letter queue?',
  situation:
    'At the start: two healthy consumers print an order for 45 s, with a timeout of 30 s and a maxReceiveCount of 3. No try fails.',
  inputs,
  controls: ['timeout', 'fails', 'maxReceive', 'redrive'],
  start: { maxReceive: 3 },
  unused: ({ maxReceive }) => (maxReceive === 0 ? ['redrive'] : []),
  run: visibility,
  stories: [
    {
      name: 'A longer timeout',
      context: 'The timeout becomes 60 seconds. Nothing else changes.',
      set: { timeout: 60 },
      ask: 'Where does the order end?',
      options: where,
      right: end,
      decides: 'Where it ends',
      takeaway: 'The order was never bad. Before you search its body for a fault, compare timeout and work.',
    },
    {
      name: 'An order without a seat',
      context: 'With 60 seconds, an order comes that fails at each try.',
      set: { timeout: 60, fails: 1_000 },
      ask: 'When is it set aside?',
      options: ['60\u00a0s', '120\u00a0s', '180\u00a0s'],
      right: ({ working }) => working.find(({ says }) => says === 'Set aside after')?.result ?? '',
      decides: 'Set aside after',
      takeaway:
        'Three tries, each hidden for a whole timeout. It is the fourth receive that does not happen.',
    },
    {
      name: 'A database that restarts',
      context: 'With 60 seconds, two tries meet a database that is not there.',
      set: { timeout: 60, fails: 2 },
      ask: 'Where does the order end?',
      options: where,
      right: end,
      decides: 'Where it ends',
      takeaway:
        'A count of 3 outlives a short trouble. With 1 or 2 this good order would have been set aside.',
    },
    {
      name: 'A count of one',
      context: 'Nobody wants a second print, so maxReceiveCount is 1. The first consumer crashes.',
      set: { maxReceive: 1, fails: 1 },
      ask: 'Where does the order end?',
      options: where,
      right: end,
      decides: 'Receives',
      takeaway: 'One crash is enough. A count of 1 does not make work happen once; it gives up early.',
    },
    {
      name: 'A redrive before the repair',
      context: 'An order fails each time. Somebody moves it back and forgets to deploy the fix.',
      set: { fails: 1_000, redrive: 'before' },
      ask: 'How many receives are there in all?',
      options: ['3', '4', '6'],
      right: ({ receives }) => show(receives),
      decides: 'Receives',
      takeaway: 'A redriven message counts as new, from zero. Unrepaired, it takes the whole round again.',
    },
  ],
  leftOut: [
    ...leftOut,
    'The redrive comes an hour after the move (an example). The retention of the dead-letter queue, which for a standard queue counts from the first send.',
  ],
};

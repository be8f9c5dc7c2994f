import type { Scene } from '#components/kit/scene.ts';
import { inputs, type Polling, polling } from '#engines/messaging/polling';
import { quantity, show } from '#engines/numbers';
import { freeRequests, waitMax } from '#facts/messaging';

const saved = ({ working }: Polling): string =>
  working.find(({ says }) => says === 'Saved by long polling')?.result ?? '';

/** What an idle queue costs by short and by long polling. */
export const pollingCost: Scene<typeof inputs, Polling> = {
  id: 'messaging-polling-cost',
  question: 'What does an empty queue cost?',
  situation: `At the start: one consumer asks an empty queue for 30 days, once a second, or with waits of ${waitMax.value} s.`,
  inputs,
  controls: ['consumers', 'interval', 'wait'],
  run: polling,
  stories: [
    {
      name: 'Saving by asking less often',
      context: 'Instead of long polling, somebody lets the consumer sleep 20 seconds between short polls.',
      set: { interval: 20 },
      ask: 'The requests are as few as with long polling. How long may a new order wait to be seen?',
      options: [quantity(1, 's'), quantity(10, 's'), quantity(20, 's')],
      right: ({ lateness }) => quantity(lateness, 's'),
      decides: 'A new message waits to be seen',
      takeaway: 'A sleeping consumer sees nothing. One with an open call is answered when the message comes.',
    },
    {
      name: 'Ten consumers',
      context: 'The shop runs ten of them, all with long polling.',
      set: { consumers: 10 },
      ask: 'How many requests exceed the free ones?',
      options: ['0', '296,000', '1,296,000'],
      right: ({ long }) => show(Math.max(0, long - freeRequests.value)),
      decides: 'Billed with long polling',
      takeaway: 'Each consumer asks for itself. Fewer idle consumers save more than any setting.',
    },
    {
      name: 'A wait of one second',
      context: 'Somebody read that long polling is better and set the shortest wait there is.',
      set: { wait: 1 },
      ask: 'How much does it save against one short poll a second?',
      options: ['0%', '50%', '95%'],
      right: saved,
      decides: 'Saved by long polling',
      takeaway:
        'It asks all servers and answers at once, but as often. The saving comes from the length of the wait.',
    },
    {
      name: 'The default of a queue',
      context: 'WaitTimeSeconds is left at 0.',
      set: { wait: 0 },
      ask: 'How much is saved?',
      options: ['0%', '50%', '95%'],
      right: saved,
      decides: 'Saved by long polling',
      takeaway: 'A queue polls short unless you say otherwise, on the queue or on the call.',
    },
  ],
  leftOut: [
    'The queue is empty all the time. A receive that finds messages ends early, and they would be received anyway.',
    'The time that an empty short poll itself takes.',
  ],
};

import type { Scene } from '#components/kit/scene.ts';
import { type Billing, billing, inputs } from '#engines/messaging/billing';
import { show } from '#engines/numbers';
import { showFact } from '#facts/fact';
import { billingChunk } from '#facts/messaging';

const billed = (result: Billing): string => show(result.billed ?? 0);

/** Requests of messages by size and batch. */
export const messageBilling: Scene<typeof inputs, Billing> = {
  id: 'messaging-message-billing',
  question: 'How many requests do these messages cost?',
  situation:
    'At the start: ten messages of 60 KB go through a queue in one batch: one send, one receive, one delete.',
  inputs,
  controls: ['messages', 'size', 'batch'],
  run: billing,
  stories: [
    {
      name: 'Small orders',
      context: 'The ten messages have 6 KB each.',
      set: { size: 6 },
      ask: 'How many requests do they cost?',
      options: ['3', '12', '30'],
      right: billed,
      decides: 'Billed requests',
      takeaway: `All ten fit into one step of ${showFact(billingChunk)}. Batches save money where messages are small.`,
    },
    {
      name: 'Half a KB more',
      context: 'Each order gets a longer address: 6.5 KB.',
      set: { size: 6.5 },
      ask: 'How many requests do ten of them cost in a batch?',
      options: ['3', '5', '30'],
      right: billed,
      decides: 'Requests of a full call',
      takeaway: 'The batch has passed the step by a KB. Nine such orders would still fit into one.',
    },
    {
      name: 'One large message',
      context: 'A single message of 300 KB is sent, received and deleted.',
      set: { messages: 1, size: 300 },
      ask: 'How many requests does it cost?',
      options: ['3', '11', '15'],
      right: billed,
      decides: 'Billed requests',
      takeaway:
        'Five steps on the way in, five on the way out, and a delete. A reference to S3 would cost three.',
    },
    {
      name: 'Without batches',
      context: 'The ten messages of 60 KB go one by one.',
      set: { batch: 1 },
      ask: 'How many requests do they cost?',
      options: ['21', '30', '210'],
      right: billed,
      decides: 'Billed requests',
      takeaway: 'Each is a step of its own anyway, so the batch had saved the deletes only.',
    },
    {
      name: 'Too much for a batch',
      context: 'Ten messages of 300 KB are put into one batch, and SQS refuses it.',
      set: { size: 300 },
      ask: 'How many of them can one batch carry?',
      options: ['1', '3', '10'],
      right: ({ fitting }) => show(fitting),
      decides: 'Fit into one batch',
      takeaway: 'The limit of a batch is that of one message: all together.',
    },
  ],
  leftOut: [
    'Empty receives, retries and duplicates. Receives return as many messages as you ask for, which a nearly empty queue does not.',
    'FIFO queues and fair queues, which have a price of their own for each request.',
  ],
};

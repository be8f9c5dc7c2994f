import type { Scene } from '#components/kit/scene.ts';
import { show } from '#engines/numbers';
import { type Backoff, backoff } from '#engines/retry/backoff';
import { inputs, room, windowMs } from '#engines/retry/herd';

const through = (result: Backoff): string => show(result.through);

/** What jitter does to many clients that come back to a busy service. */
export const backoffTimeline: Scene<typeof inputs, Backoff> = {
  id: 'backoff-timeline',
  question: 'Who gets through when all retry?',
  situation: `At the start: a sale opens, and 100 clients call at once. The service takes ${room} calls in ${windowMs} ms (an example) and throttles the rest. Each client makes up to 3 attempts and doubles its wait, without jitter.`,
  inputs,
  controls: ['jitter', 'kind', 'attempts', 'clients'],
  // With this seed a client is left over: jitter helps nearly all, not by law all.
  start: { jitter: false, seed: 4 },
  run: backoff,
  stories: [
    {
      name: 'With jitter',
      context: 'Each client now waits a random part of the same longest wait, as the SDKs do.',
      set: { jitter: true },
      ask: 'How many of the 100 get through?',
      options: ['30', '60', '99'],
      right: through,
      decides: 'Clients that give up',
      takeaway:
        'Backoff alone only moves the crowd to a later moment. It is the random share that takes it apart.',
    },
    {
      name: 'Seven attempts instead of three',
      context: 'Still without jitter, but each client may make seven attempts.',
      set: { attempts: 7 },
      ask: 'How many of the 100 get through?',
      options: ['30', '70', '100'],
      right: through,
      decides: 'Clients that give up',
      takeaway:
        'Each round lets another ten in and sends all others away together: the last ten wait almost a minute, and the service refuses hundreds of calls.',
    },
    {
      name: 'A server error',
      context: 'The service answers 503 instead, and clients use jitter.',
      set: { kind: 'transient', jitter: true },
      ask: 'How long does a client wait at most before attempt 2?',
      options: ['50 ms', '500 ms', '1,000 ms'],
      right: ({ rounds }) => `${show(rounds[1]?.ceiling ?? 0)} ms`,
      decides: 'Longest wait before attempt 2',
      takeaway:
        'A server error is expected to pass in milliseconds, so the SDK comes back soon. Here it comes back too soon: most clients give up within 150 ms.',
    },
    {
      name: 'Not allowed',
      context: 'The clients lack a permission: each call gets AccessDenied.',
      set: { kind: 'denied' },
      ask: 'How many calls are made in all?',
      options: ['100', '300', '200'],
      right: ({ calls }) => show(calls),
      decides: 'Calls in all',
      takeaway:
        'Time does not mend a missing permission or a malformed request. The SDK passes such an error on at once.',
    },
    {
      name: 'Exactly as many as fit',
      context: `${room} clients call at once.`,
      set: { clients: room },
      ask: 'How many retries are made?',
      options: ['0', '10', '20'],
      right: ({ calls }) => show(calls - room),
      decides: 'Calls in all',
      takeaway: 'Within its limit a service throttles nobody, and all this machinery rests.',
    },
  ],
  leftOut: [
    'Rules of 2026, which you opt into with AWS_NEW_RETRIES_2026=true until they are the default; older SDKs wait by rules of their own.',
    'Calls take no time, and the retry quota is full. A service may say itself when to come back (x-amz-retry-after).',
  ],
};

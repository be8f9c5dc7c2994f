import type { Scene } from '#components/kit/scene.ts';
import { type Sandbox, sendMail } from '#engines/mail/sandbox';
import { inputs } from '#engines/mail/sandbox-inputs';
import { quantity, show } from '#engines/numbers';

const verdicts = ['all accepted', 'some refused', 'all refused'] as const;
const verdict = (mail: Sandbox): string => mail.verdict;

/** Why SES accepts or refuses messages, in the sandbox and after it. */
export const sesSandbox: Scene<typeof inputs, Sandbox> = {
  id: 'other-services-ses-sandbox',
  question: 'Will SES send these messages?',
  situation:
    'At the start: SES is new in this Region, and the domain of the shop is verified. The shop writes to 500 customers.',
  inputs,
  controls: ['situation', 'messages', 'recipients', 'attachment'],
  run: sendMail,
  stories: [
    {
      name: 'To addresses of your own',
      context: 'Still in the sandbox: 200 messages to verified addresses, as fast as it may.',
      set: { situation: 'sandbox-verified', messages: 200 },
      ask: 'How long does it take?',
      options: [quantity(1, 's'), quantity(200, 's'), quantity(24, 'h')],
      right: ({ seconds }) => quantity(seconds ?? 0, 's'),
      decides: 'Time',
      takeaway:
        'The day’s quota is used up within minutes. Then nothing goes out until the window has moved on.',
    },
    {
      name: 'Ten at a time',
      context: 'The same addresses, ten recipients to a message, to need fewer messages.',
      set: { situation: 'sandbox-verified', recipients: 10 },
      ask: 'How many messages are accepted on the first day?',
      options: ['20', '200', '500'],
      right: ({ accepted }) => show(accepted),
      decides: 'In 24 hours',
      takeaway: 'The quota counts recipients. One message to ten uses ten of it.',
    },
    {
      name: 'Out of the sandbox',
      context: 'AWS has granted production access, and marketing writes from a new domain.',
      set: { situation: 'production-unverified' },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides: 'Sender',
      takeaway: 'The sandbox was about recipients and quotas. The sender has to be verified for ever.',
    },
    {
      name: 'A newsletter to everybody in CC',
      context: 'In production, to 60 recipients a message.',
      set: { situation: 'production', recipients: 60 },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides: 'Recipients of a message',
      takeaway:
        'This limit is no quota of the account. Send one message to each, which also keeps addresses private.',
    },
    {
      name: 'A programme of 32 MB',
      context: 'In production, as an attachment.',
      set: { situation: 'production', attachment: 32 },
      ask: 'What happens?',
      options: verdicts,
      right: verdict,
      decides: 'Size after encoding',
      takeaway: 'Mail is text: three bytes become four. Large files go to S3, and a link goes into the mail.',
    },
  ],
  leftOut: [
    'Messages that went out earlier in the 24 hours, and whether those to the simulator count.',
    'The text and the headers of the message, which add to its size, and the lower rate of large messages.',
    'What becomes of a message after SES has accepted it: delivery, bounce or complaint.',
  ],
};

import type { Scene } from '#components/kit/scene.ts';
import { dayText } from '#engines/calendar';
import { certificateLife, type Lifecycle } from '#engines/certificate/lifecycle';
import { inputs } from '#engines/certificate/lifecycle-inputs';
import { emailIssueEnd } from '#facts/other-services';

const verdicts = ['renewed', 'fails', 'lapses', 'not renewed'] as const;
const verdict = (life: Lifecycle): string => life.verdict;

/** What becomes of a certificate: renewed, failed, lapsed, or never meant to be renewed. */
export const certificateLifecycle: Scene<typeof inputs, Lifecycle> = {
  id: 'other-services-acm-lifecycle',
  question: 'Does this certificate renew itself?',
  situation:
    'At the start: a certificate was bought elsewhere and imported into ACM. The load balancer uses it, and the domain is in Route 53.',
  inputs,
  controls: ['kind', 'use', 'issued', 'days'],
  unused: ({ kind }) => (kind === 'imported' ? ['use'] : []),
  run: certificateLife,
  stories: [
    {
      name: 'Requested from ACM instead',
      context: 'Issued on 1 January 2027, with a DNS record that stays in place.',
      set: { kind: 'dns' },
      ask: 'When does its renewal start?',
      options: ['3 June 2027', '18 June 2027', '18 July 2027'],
      right: ({ window }) => (window === undefined ? 'never' : dayText(window)),
      decides: 'Renewal starts',
      takeaway: 'Long before the end, so that a failure is noticed while the site still works.',
    },
    {
      name: 'A tidy DNS zone',
      context: 'Somebody deleted the record with the strange name.',
      set: { kind: 'gone' },
      ask: 'What becomes of the certificate?',
      options: verdicts,
      right: verdict,
      decides: 'Proof',
      takeaway: 'The record is looked up again at every renewal. It is no leftover.',
    },
    {
      name: 'Kept for later',
      context: 'From ACM, with its record, but no service uses it yet, and it was not exported.',
      set: { kind: 'dns', use: 'nothing' },
      ask: 'What becomes of the certificate?',
      options: verdicts,
      right: verdict,
      decides: 'Used',
      takeaway: 'A certificate in reserve runs out. Request a new one on the day you need it.',
    },
    {
      name: 'On your own server',
      context: 'An exportable certificate, its record in place. Its files lie on an instance.',
      set: { kind: 'dns', use: 'exported' },
      ask: 'What is left to you?',
      options: ['nothing', 'export and deploy the new files', 'import a new one in time'],
      right: ({ working }) => working.find(({ says }) => says === 'Left to you')?.result ?? '',
      decides: 'Left to you',
      takeaway: 'ACM renews what it keeps. What you carried away, you carry again.',
    },
    {
      name: 'Holidays',
      context: 'Validated by email, and the mailbox of hostmaster is not read in June and July.',
      set: { kind: 'unread' },
      ask: 'What becomes of the certificate?',
      options: verdicts,
      right: verdict,
      decides: 'Proof',
      takeaway: 'With email a person stands between you and the renewal, twice a year.',
    },
  ],
  leftOut: [
    'Private certificates, which start to renew earlier, and validation over HTTP.',
    'How long a renewal takes: here it is done on the day on which it starts.',
    'A certificate for CloudFront outside its Region, which cannot be chosen there at all.',
    `That ACM issues none by email from ${emailIssueEnd.value} on, and the switch of an older one to DNS.`,
  ],
};

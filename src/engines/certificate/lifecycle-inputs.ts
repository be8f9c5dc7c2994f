import { choice, number, text, type Values } from '#engines/inputs';
import { acmValidity } from '#facts/elb-asg';
import { dayNamed } from '../calendar.ts';

const firstIssue = '2027-01-01';

export const inputs = {
  kind: choice<'dns' | 'gone' | 'clicked' | 'unread' | 'imported'>({
    label: 'The certificate is',
    options: {
      dns: 'from ACM, its DNS record in place',
      gone: 'from ACM, its DNS record deleted since',
      clicked: 'from ACM by email, and somebody clicks',
      unread: 'from ACM by email, and nobody clicks',
      imported: 'imported',
    },
    default: 'imported',
    help: 'Who signed it, and how its renewal is proved.',
  }),
  use: choice<'service' | 'exported' | 'both' | 'nothing'>({
    label: 'It is used by',
    options: {
      service: 'a load balancer or another service',
      exported: 'a server, to which it was exported',
      both: 'both of these',
      nothing: 'nothing',
    },
    default: 'service',
    help: 'What counts is the certificate as it is now: exported means since it was issued or last renewed.',
  }),
  issued: text({
    label: 'Valid from',
    maxLength: 12,
    oneLine: true,
    default: firstIssue,
    help: 'The day of issue as year, month and day.',
    check: (written) => {
      const day = dayNamed(written);
      return day === undefined ? `Write a day that exists, as ${firstIssue}.` : undefined;
    },
  }),
  days: number({
    label: 'Valid for',
    unit: 'days',
    min: 1,
    max: 398,
    step: 1,
    default: acmValidity.value,
    help: `${acmValidity.value} days for a public certificate of ACM; what the authority gave for an imported one.`,
    whole: true,
  }),
};

export type CertificateValues = Values<typeof inputs>;

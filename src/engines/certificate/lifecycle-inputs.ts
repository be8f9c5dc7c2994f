import { choice, number, text, type Values } from '#engines/inputs';
import { acmValidity } from '#facts/elb-asg';
import { formerValidity } from '#facts/other-services';
import { dayNumber, parseDay } from '../calendar.ts';

/** The day on which a certificate is issued, or what would be a right one. */
export const issueDay = (written: string) =>
  parseDay(written, dayNumber(2020, 1, 1), dayNumber(2039, 12, 31));

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
    default: '2027-01-01',
    help: 'The day of issue as year, month and day.',
    check: (written) => {
      const day = issueDay(written);
      return typeof day === 'string' ? day : undefined;
    },
  }),
  days: number({
    label: 'Valid for',
    unit: 'days',
    min: 1,
    max: 398,
    step: 1,
    default: acmValidity.value,
    help: `${acmValidity.value} days for a public certificate of ACM, ${formerValidity.value} for one from before; what the authority gave for an imported one.`,
    whole: true,
  }),
};

export type CertificateValues = Values<typeof inputs>;

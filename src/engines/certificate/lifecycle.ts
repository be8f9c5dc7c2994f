import { choice, number, text, type Values } from '#engines/inputs';
import { counted, quantity } from '#engines/numbers';
import type { Moment, Result } from '#engines/result';
import { acmRenewal, acmValidity } from '#facts/elb-asg';
import { formerRenewal, formerValidity } from '#facts/other-services';
import { dayNumber, dayText, parseDay } from '../calendar.ts';

/** The day on which a certificate is issued, or what would be a right one. */
const issueDay = (written: string) => parseDay(written, dayNumber(2020, 1, 1), dayNumber(2039, 12, 31));

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

export interface Lifecycle extends Result {
  /** Days as the calendar counts them. */
  issued: number;
  expires: number;
  /** When ACM begins to renew; undefined where it never does. */
  window: number | undefined;
  /** The end of the renewed certificate; undefined where there is none. */
  next: number | undefined;
  verdict: 'renewed' | 'fails' | 'lapses' | 'not renewed';
  trace: readonly (Moment & { day: number })[];
}

const verdictOf = ({ kind, use }: CertificateValues): Lifecycle['verdict'] => {
  if (kind === 'imported') return 'not renewed';
  if (use === 'nothing') return 'lapses';
  return kind === 'dns' || kind === 'clicked' ? 'renewed' : 'fails';
};
const isExported = ({ kind, use }: CertificateValues) =>
  kind !== 'imported' && (use === 'exported' || use === 'both');

/** What becomes of a certificate. https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html */
export function certificateLife(values: CertificateValues): Lifecycle {
  const { kind, days } = values;
  const day = issueDay(values.issued);
  // The text has passed its check; nothing else reaches an engine.
  const issued = typeof day === 'string' ? 0 : day;
  const expires = issued + days;
  const verdict = verdictOf(values);
  const tries = verdict === 'renewed' || verdict === 'fails';
  // Those of the longer lives that ACM issued before renew earlier, and get the present life.
  const early = days > acmValidity.value ? formerRenewal : acmRenewal;
  // A very short one is due from its first day.
  const window = tries ? Math.max(issued, expires - early.value) : undefined;
  const next = verdict === 'renewed' && window !== undefined ? window + acmValidity.value : undefined;
  const exported = isExported(values);
  return {
    issued,
    expires,
    window,
    next,
    verdict,
    answer: answerOf(values, verdict, expires, window),
    measures: [
      { name: 'Days until it expires', value: days, unit: 'days', digits: 0 },
      {
        name: 'Days to notice a failure',
        value: window === undefined ? 0 : expires - window,
        unit: 'days',
        digits: 0,
      },
    ],
    working: [
      {
        says: 'Expires',
        rule: `day of issue + ${counted(days, 'day')}`,
        result: dayText(expires),
      },
      {
        says: 'Issued by ACM',
        rule: 'an imported certificate is outside of the renewal',
        result: kind === 'imported' ? 'no' : 'yes',
      },
      {
        says: 'Used',
        rule: 'a service has it, or it was exported since it was issued or last renewed',
        result: kind === 'imported' ? 'does not matter' : values.use === 'nothing' ? 'no' : 'yes',
      },
      { says: 'Proof', rule: 'a DNS record that is still there, or a click each time', result: proofs[kind] },
      {
        says: 'Renewal starts',
        rule: `expiry − ${quantity(early.value, early.unit)}, not before the day of issue; if ACM issued it and it is used`,
        result: window === undefined ? 'never' : dayText(window),
      },
      ...(next === undefined
        ? []
        : [
            {
              says: 'Renewed up to',
              rule: `start of the renewal + ${counted(acmValidity.value, 'day')}`,
              result: dayText(next),
            },
          ]),
      {
        says: 'Left to you',
        rule: 'what ACM does not do for this one',
        result: tasks(verdict, exported),
      },
      {
        says: 'Charged',
        rule: 'an exportable certificate, when it is issued and at each renewal',
        result: exported ? 'yes' : 'no',
      },
    ],
    trace: momentsOf({ values, issued, expires, window, next, verdict, exported }),
  };
}

const proofs: Record<CertificateValues['kind'], string> = {
  dns: 'holds',
  gone: 'fails: the record is missing',
  clicked: 'holds, by a click',
  unread: 'fails: nobody clicked',
  imported: 'not asked',
};

const tasks = (verdict: Lifecycle['verdict'], exported: boolean) => {
  if (verdict === 'not renewed') return 'import a new one in time';
  if (verdict === 'lapses') return 'nothing, while nobody uses it';
  if (verdict === 'fails') return 'mend the proof before it expires';
  return exported ? 'export and deploy the new files' : 'nothing';
};

function answerOf(
  values: CertificateValues,
  verdict: Lifecycle['verdict'],
  expires: number,
  window: number | undefined,
): string {
  const end = dayText(expires);
  if (verdict === 'not renewed') return `Nobody renews it: an imported certificate expires on ${end}.`;
  if (verdict === 'lapses') return `ACM does not renew what nobody uses: it lapses on ${end}.`;
  const from = dayText(window ?? expires);
  if (verdict === 'fails') {
    const why = values.kind === 'gone' ? 'its DNS record is gone' : 'nobody clicks';
    return `ACM tries from ${from} and fails, since ${why}: it expires on ${end}.`;
  }
  const files = isExported(values)
    ? ', but the server keeps the old files until you deploy the new ones'
    : '';
  return `ACM renews it from ${from} on, under the same ARN${files}.`;
}

interface Life {
  values: CertificateValues;
  issued: number;
  expires: number;
  window: number | undefined;
  next: number | undefined;
  verdict: Lifecycle['verdict'];
  exported: boolean;
}

function momentsOf({ values, issued, expires, window, next, verdict, exported }: Life): Lifecycle['trace'] {
  const at = (day: number, says: string) => ({ day, at: dayText(day), says });
  const start = at(
    issued,
    values.kind === 'imported' ? 'It becomes valid, and is imported.' : 'ACM issues it.',
  );
  if (window === undefined) return [start, at(expires, 'It expires. Nothing was tried before.')];
  const due =
    values.kind === 'dns' || values.kind === 'gone'
      ? 'ACM looks for the DNS record of each name.'
      : 'ACM sends a message for each name, to the administrative addresses.';
  if (verdict === 'fails' || next === undefined)
    return [
      start,
      at(window, `${due} It does not get its proof.`),
      at(expires, 'It expires, and browsers refuse the site.'),
    ];
  const renewed = 'The renewed certificate is there, with the same ARN and a new end.';
  return [
    start,
    at(window, due),
    at(
      window,
      exported ? `${renewed} You export and deploy it; exported anew, it is renewed again.` : renewed,
    ),
    at(expires, exported ? 'The old files would expire now.' : 'The old one would have expired now.'),
    at(Math.max(expires, next - acmRenewal.value), 'The next renewal is due.'),
  ];
}

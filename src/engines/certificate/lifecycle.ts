import { counted, quantity } from '#engines/numbers';
import type { Moment, Result } from '#engines/result';
import { acmRenewal, acmValidity } from '#facts/elb-asg';
import { emailRenewalEnd, formerRenewal } from '#facts/other-services';
import { dayText } from '../calendar.ts';
import { type CertificateValues, issueDay } from './lifecycle-inputs.ts';
import { answerOf, isExported, momentsOf, proofOf, tasks, tooLateForEmail } from './lifecycle-words.ts';

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

const verdictOf = (values: CertificateValues, due: number): Lifecycle['verdict'] => {
  const { kind, use } = values;
  if (kind === 'imported') return 'not renewed';
  if (use === 'nothing') return 'lapses';
  if (tooLateForEmail(values, due)) return 'fails';
  return kind === 'dns' || kind === 'clicked' ? 'renewed' : 'fails';
};

/** What becomes of a certificate. https://docs.aws.amazon.com/acm/latest/userguide/managed-renewal.html */
export function certificateLife(values: CertificateValues): Lifecycle {
  const { kind, days } = values;
  const day = issueDay(values.issued);
  // The text has passed its check; nothing else reaches an engine.
  const issued = typeof day === 'string' ? 0 : day;
  const expires = issued + days;
  // Those of the longer lives that ACM issued before renew earlier, and get the present life.
  const early = days > acmValidity.value ? formerRenewal : acmRenewal;
  // A very short one is due from its first day.
  const due = Math.max(issued, expires - early.value);
  const verdict = verdictOf(values, due);
  const window = verdict === 'renewed' || verdict === 'fails' ? due : undefined;
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
      {
        says: 'Proof',
        rule: `a DNS record that is still there, or before ${emailRenewalEnd.value} a click each time`,
        result: proofOf(values, due),
      },
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

import { acmRenewal } from '#facts/elb-asg';
import { emailRenewalEnd } from '#facts/other-services';
import { dayText, dayWritten } from '../calendar.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { CertificateValues } from './lifecycle-inputs.ts';

export const isExported = ({ kind, use }: CertificateValues) =>
  kind !== 'imported' && (use === 'exported' || use === 'both');

const byEmail = ({ kind }: CertificateValues) => kind === 'clicked' || kind === 'unread';

/** Whether a renewal due on this day comes after ACM’s last renewals by email. */
export const tooLateForEmail = (values: CertificateValues, due: number): boolean =>
  byEmail(values) && due >= dayWritten(emailRenewalEnd.value);

const proofs: Record<CertificateValues['kind'], string> = {
  dns: 'holds',
  gone: 'fails: the record is missing',
  clicked: 'holds, by a click',
  unread: 'fails: nobody clicked',
  imported: 'not asked',
};

export const proofOf = (values: CertificateValues, due: number): string =>
  tooLateForEmail(values, due) ? 'fails: validation by email has ended' : proofs[values.kind];

export const tasks = (verdict: Lifecycle['verdict'], exported: boolean) => {
  if (verdict === 'not renewed') return 'import a new one in time';
  if (verdict === 'lapses') return 'nothing, while nobody uses it';
  if (verdict === 'fails') return 'mend the proof before it expires';
  return exported ? 'export and deploy the new files' : 'nothing';
};

export function answerOf(
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
    if (tooLateForEmail(values, window ?? expires))
      return `Its renewal is due on ${from}, and ACM renews none by email any more: it expires on ${end}.`;
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

export function momentsOf({
  values,
  issued,
  expires,
  window,
  next,
  verdict,
  exported,
}: Life): Lifecycle['trace'] {
  const at = (day: number, says: string) => ({ day, at: dayText(day), says });
  const start = at(
    issued,
    values.kind === 'imported' ? 'It becomes valid, and is imported.' : 'ACM issues it.',
  );
  if (window === undefined) return [start, at(expires, 'It expires. Nothing was tried before.')];
  const due = byEmail(values)
    ? 'ACM sends a message for each name, to the administrative addresses.'
    : 'ACM looks for the DNS record of each name.';
  if (verdict === 'fails' || next === undefined)
    return [
      start,
      at(
        window,
        tooLateForEmail(values, window)
          ? 'The renewal is due, and validation by email has ended.'
          : `${due} It does not get its proof.`,
      ),
      at(expires, 'It expires, and browsers refuse the site.'),
    ];
  const again = Math.max(expires, next - acmRenewal.value);
  const renewed = 'The renewed certificate is there, with the same ARN and a new end.';
  return [
    start,
    at(window, due),
    at(
      window,
      exported ? `${renewed} You export and deploy it; exported anew, it is renewed again.` : renewed,
    ),
    at(expires, exported ? 'The old files would expire now.' : 'The old one would have expired now.'),
    at(
      again,
      tooLateForEmail(values, again)
        ? 'The next renewal is due, and validation by email has ended.'
        : 'The next renewal is due.',
    ),
  ];
}

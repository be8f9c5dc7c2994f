import { dayText, dayWritten, parseDay, yearsLater } from '#engines/calendar';
import { choice, text, type Values } from '#engines/inputs';
import { counted } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { c02LastDay, c03FirstDay, passedWait, retakeWait, validity } from '#facts/exam';
import { domains } from './domains.ts';

const change = dayWritten(c03FirstDay.value);
const first = dayWritten('1 January 2024');

/** A day of the model, or a sentence that says which day comes nearest. Nobody has sat DVA-C02 after its last day. */
const wishDay = (written: string) => parseDay(written, first, dayWritten('31 December 2031'));
const attemptDay = (written: string) => parseDay(written, first, dayWritten(c02LastDay.value));

/** A text that has passed its check; nothing else reaches an engine. */
const known = (day: number | string) => (typeof day === 'string' ? change : day);

const dayInput = (label: string, value: string, help: string, parse: typeof wishDay) =>
  text({
    label,
    maxLength: 12,
    oneLine: true,
    default: value,
    help,
    check: (written) => {
      const day = parse(written);
      return typeof day === 'string' ? day : undefined;
    },
  });

export const inputs = {
  wanted: dayInput('Day you want', '2026-11-30', 'The day of the appointment, as year-month-day.', wishDay),
  before: choice({
    label: 'DVA-C02 so far',
    options: { none: 'not taken', failed: 'failed', passed: 'passed' },
    default: 'failed',
    help: 'Your last attempt at DVA-C02, if there was one.',
  }),
  attempt: dayInput(
    'Day of that attempt',
    '2026-11-17',
    'The day on which you sat DVA-C02, as year-month-day.',
    attemptDay,
  ),
};

export type VersionValues = Values<typeof inputs>;

export interface Version extends Result {
  version: 'DVA-C02' | 'DVA-C03';
  /** The day on which the exam can be taken, as days since 1970. */
  day: number;
  /** Whether it had to move from the day that was wanted. */
  moved: boolean;
}

/** Which version the day of the appointment gives, once the waits after an earlier attempt are over. */
export function examVersion({ wanted, before, attempt }: VersionValues): Version {
  const [wish, tried] = [known(wishDay(wanted)), known(attemptDay(attempt))];
  const earliest = earliestAfter(before, tried);
  const day = Math.max(wish, earliest ?? wish);
  const version = day < change ? 'DVA-C02' : 'DVA-C03';
  const moved = day !== wish;
  return {
    version,
    day,
    moved,
    answer: `${moved ? `Not before ${dayText(day)}, and then` : `On ${dayText(day)}`} it is ${version}.`,
    measures: [{ name: 'Days from the change', value: day - change, unit: 'days', digits: 0 }],
    working: [
      earliestLine(before, tried, earliest),
      {
        says: 'Day of the exam',
        rule: 'the later of the two',
        numbers: earliest === undefined ? dayText(wish) : `${dayText(wish)} or ${dayText(earliest)}`,
        result: dayText(day),
      },
      {
        says: 'Version',
        rule: `DVA-C02 up to ${c02LastDay.value}, DVA-C03 from ${c03FirstDay.value} on`,
        result: version,
      },
      {
        says: 'Weights',
        rule: domains.map(({ name }) => name).join(', '),
        result: domains.map(({ c02, c03 }) => `${version === 'DVA-C02' ? c02 : c03}%`).join(', '),
      },
      ...(before === 'passed'
        ? [
            {
              says: 'Certified until',
              rule: `the pass + ${validity.value} years`,
              numbers: `${dayText(tried)} + ${validity.value} years`,
              result: dayText(yearsLater(tried, validity.value)),
            },
          ]
        : []),
    ],
  };
}

/** A failed exam waits; a passed one is open again as the next version, or after years. */
function earliestAfter(before: VersionValues['before'], tried: number): number | undefined {
  if (before === 'failed') return tried + retakeWait.value;
  return before === 'passed'
    ? Math.min(Math.max(tried + 1, change), yearsLater(tried, passedWait.value))
    : undefined;
}

function earliestLine(
  before: VersionValues['before'],
  tried: number,
  earliest: number | undefined,
): WorkingLine {
  const says = 'Earliest day';
  if (earliest === undefined) return { says, rule: 'no attempt, no wait', result: 'any day' };
  if (before === 'passed')
    return {
      says,
      rule: `after a pass the new code at once, the same exam after ${passedWait.value} years`,
      result: dayText(earliest),
    };
  const wait = counted(retakeWait.value, 'day');
  return {
    says,
    rule: `the failed attempt + ${wait}`,
    numbers: `${dayText(tried)} + ${wait}`,
    result: dayText(earliest),
  };
}

import { choice, number, text, type Values } from '#engines/inputs';
import { counted, quantity, show } from '#engines/numbers';
import { fail, faultIn, type Reading, valueIn } from '#engines/reading';
import type { Result, WorkingLine } from '#engines/result';
import { showFact } from '#facts/fact';
import {
  fiveMinutesKept,
  highResolutionPeriods,
  hourKept,
  minuteKept,
  subMinuteKept,
} from '#facts/monitoring';

const hour = 3_600;
const day = 24 * hour;

const unitSizes = [
  ['second', 1],
  ['minute', 60],
  ['hour', hour],
  ['day', day],
  ['week', 7 * day],
] as const;
const oldest = 1_000 * day;

/** An age, and as it was written: in other units it would have to be rounded. */
interface Age {
  seconds: number;
  written: string;
}

/** Reads “4 hours” or “40 days”. */
export function readAge(written: string): Reading<Age> {
  if (written.trim() === '') return fail('There is no age. Write a number and its unit, such as 40 days.');
  const [whole, count = '', name = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(written.trim()) ?? [];
  const unit = unitSizes.find(([one]) => [one, `${one}s`].includes(name.toLowerCase()));
  if (whole === undefined || unit === undefined)
    return fail(
      `“${written.trim().slice(0, 20)}” is no age. Write a number and minutes, hours, days or weeks: 40 days.`,
    );
  const seconds = Number(count) * unit[1];
  return seconds > oldest
    ? fail(
        `${written.trim().slice(0, 20)} is too long ago to draw. The nearest valid value is ${show(oldest / day)} days.`,
      )
    : { ok: true, value: { seconds, written: quantity(Number(count), `${unit[0]}s`, 9) } };
}

export const inputs = {
  stored: choice({
    label: 'The metric was published',
    options: {
      1: 'every second, StorageResolution 1',
      60: 'every minute',
      300: 'every five minutes, such as basic monitoring',
    },
    default: '1',
    help: 'The resolution in which CloudWatch received it.',
  }),
  age: text({
    label: 'How long ago',
    maxLength: 20,
    oneLine: true,
    default: '4 hours',
    help: 'Such as 40 minutes, 4 hours, 40 days.',
    check: (written) => faultIn(readAge(written)),
  }),
  span: number({
    label: 'The incident lasted',
    unit: 'min',
    min: 1,
    max: 1_440,
    step: 1,
    default: 5,
    whole: true,
    help: 'The stretch of time that you want to see.',
  }),
};

/** A period in which data is kept, and until which age. */
export interface Tier {
  /** Seconds. */
  period: number;
  name: string;
  /** As the facts write it. */
  kept: string;
  /** Whether it can still be read; if not, why. */
  because: 'there' | 'too old' | 'never published';
  /** Points of the incident in this period. */
  points: number;
}

export interface Retention extends Result {
  tiers: readonly Tier[];
  /** The finest period that can be read, in words, or “nothing”. */
  finest: string;
  /** Points that are left of the incident. */
  points: number;
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html */
const kept = [
  { period: 1, name: '1 second', fact: subMinuteKept, seconds: subMinuteKept.value * hour },
  { period: 60, name: '1 minute', fact: minuteKept, seconds: minuteKept.value * day },
  { period: 300, name: '5 minutes', fact: fiveMinutesKept, seconds: fiveMinutesKept.value * day },
  { period: hour, name: '1 hour', fact: hourKept, seconds: hourKept.value * day },
] as const;

/** The finest period in which old data can still be read. */
export function retain({ stored, age: written, span }: Values<typeof inputs>): Retention {
  const { seconds: age, written: ago } = valueIn(readAge(written), { seconds: 0, written: '' });
  const tiers = kept.map(
    ({ period, name, fact, seconds }): Tier => ({
      period,
      name,
      kept: showFact(fact),
      because: period < Number(stored) ? 'never published' : age > seconds ? 'too old' : 'there',
      points: Math.max(1, Math.ceil((span * 60) / period)),
    }),
  );
  const finest = tiers.find(({ because }) => because === 'there');
  const points = finest?.points ?? 0;
  return {
    tiers,
    finest: finest?.name ?? 'nothing',
    points,
    answer: finest
      ? `The finest period is ${finest.name}: an incident of ${show(span)} min is ${counted(points, 'point')}.`
      : `Nothing is left: after ${showFact(hourKept)} the last data is gone.`,
    measures: [
      { name: 'Finest period', value: finest?.period ?? 0, unit: 's', digits: 0 },
      { name: 'Points of the incident', value: points, unit: '', digits: 0 },
    ],
    working: [...tiers.map((tier) => lineOf(tier, ago)), pointsLine(finest, span)],
  };
}

const lineOf = ({ name, kept: until, because, period }: Tier, ago: string): WorkingLine => ({
  says: `Period of ${name}`,
  rule:
    because === 'never published'
      ? 'finer than what was published'
      : `kept for ${until}, and this is ${ago} old`,
  result: {
    there: period === 1 ? `readable, in ${highResolutionPeriods.value} seconds` : 'readable',
    'too old': 'gone',
    'never published': 'never existed',
  }[because],
});

const pointsLine = (finest: Tier | undefined, span: number): WorkingLine =>
  finest === undefined
    ? { says: 'Points of the incident', rule: 'no period is left', result: '0' }
    : (span * 60) % finest.period === 0
      ? {
          says: 'Points of the incident',
          rule: 'its seconds ÷ the finest period',
          numbers: `${show(span * 60)} ÷ ${show(finest.period)}`,
          result: show(finest.points),
        }
      : {
          says: 'Points of the incident',
          rule: `${show(span * 60)} seconds in periods of ${show(finest.period)}, a part counts as one`,
          result: show(finest.points),
        };

import { alarmShortSpanMax, alarmSpanMax } from '#facts/monitoring';
import type { Point } from './alarm-points.ts';

export type State = 'OK' | 'ALARM' | 'INSUFFICIENT_DATA';
export type Treatment = 'missing' | 'notBreaching' | 'breaching' | 'ignore';

export interface AlarmRule {
  /** Evaluation periods: how many points are looked at. */
  n: number;
  /** Datapoints to alarm: how many of them have to be bad. */
  m: number;
  treatment: Treatment;
  breaches: (value: number) => boolean;
}

export interface Evaluation {
  state: State;
  /** Places in the range of the real points that count, oldest first. */
  used: readonly number[];
  /** Gaps that had to be filled in, since too few points are real. */
  filled: number;
  /** Real points that count and are bad. */
  bad: number;
  /** What settles it: a count, silence, nothing (the state is kept), or a bad point that is old enough. */
  because: 'count' | 'silence' | 'kept' | 'old enough';
}

/** One point and what the alarm makes of it. */
export interface Step extends Evaluation {
  point: Point;
  /** Whether the point is bad; a gap is neither. */
  breaches: boolean;
  before: State;
  /** Places in the row of the real points that count; earlier than the row is negative. */
  looked: readonly number[];
}

/** AWS publishes no figure for the extra points; in its examples the range is 5 where N is 3. */
export const extraPoints = 2;

/**
 * The state after one evaluation. `range` holds the last N + extra points, the newest last.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html
 */
export function evaluate(
  range: readonly Point[],
  { n, m, treatment, breaches }: AlarmRule,
  now: State,
): Evaluation {
  const real = range.flatMap((point, place) => (point === undefined ? [] : [{ point, place }]));
  const counted = real.slice(-n);
  const filled = n - counted.length;
  const worse = counted.filter(({ point }) => breaches(point));
  const bad = worse.length;
  const used = counted.map(({ place }) => place);
  const is = (state: State, because: Evaluation['because'] = 'count'): Evaluation => ({
    state,
    used,
    filled,
    bad,
    because,
  });

  if (bad >= m) return is('ALARM');
  if (filled === 0 || treatment === 'notBreaching') return is('OK');
  if (treatment === 'breaching') return is(bad + filled >= m ? 'ALARM' : 'OK');
  if (counted.length === 0)
    return treatment === 'ignore' ? is(now, 'kept') : is('INSUFFICIENT_DATA', 'silence');
  // A good point among the real ones settles it.
  if (bad < counted.length) return is('OK');
  if (treatment === 'ignore') return is(now, 'kept');
  const age = range.length - (worse[0]?.place ?? range.length);
  return age >= m ? is('ALARM', 'old enough') : is(now, 'kept');
}

const secondsADay = 86_400;
const anHour = 3_600;

/** The longest N for a period in seconds. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html */
export function mostPeriods(period: number): number {
  const days = period < anHour ? alarmShortSpanMax.value : alarmSpanMax.value;
  return Math.floor((days * secondsADay) / period);
}

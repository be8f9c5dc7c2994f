import { counted, show } from '#engines/numbers';
import type { Moment, Result } from '#engines/result';
import { showFact } from '#facts/fact';
import { alarmShortSpanMax, alarmSpanMax } from '#facts/monitoring';
import { type AlarmRule, evaluate, extraPoints, mostPeriods, type State, type Step } from './alarm.ts';
import { type AlarmValues, comparisons } from './alarm-inputs.ts';
import { type Point, pointsOf } from './alarm-points.ts';
import { answerOf, linesOf, saysOf } from './alarm-words.ts';

export interface AlarmRun extends Result {
  steps: readonly Step[];
  /** The state after the last point, or “refused” where CloudWatch would not take the alarm. */
  state: State | 'refused';
  trace: readonly Moment[];
}

/** Before the row the metric reported values that were fine, so the alarm begins with OK. */
function stepsOf(points: readonly Point[], rule: AlarmRule, fine: number): Step[] {
  const size = rule.n + extraPoints;
  const all: Point[] = [...Array.from({ length: size }, () => fine), ...points];
  const steps: Step[] = [];
  let before: State = 'OK';
  for (const [index, point] of points.entries()) {
    const from = index + 1;
    const evaluation = evaluate(all.slice(from, from + size), rule, before);
    steps.push({
      ...evaluation,
      point,
      breaches: point !== undefined && rule.breaches(point),
      before,
      looked: evaluation.used.map((place) => from + place - size),
    });
    before = evaluation.state;
  }
  return steps;
}

const refusalOf = ({ m, n, period }: AlarmValues): string | undefined => {
  if (m > n)
    return `CloudWatch refuses this alarm: of ${counted(n, 'point')} ${m} cannot be bad. The nearest valid value of M is ${n}.`;
  const most = mostPeriods(Number(period));
  const span = showFact(Number(period) < 3_600 ? alarmShortSpanMax : alarmSpanMax);
  return n > most
    ? `CloudWatch refuses this alarm: period × N is more than ${span}. The nearest valid value of N is ${most}.`
    : undefined;
};

/** What an alarm makes of a row of data points, one by one. */
export function runAlarm(values: AlarmValues): AlarmRun {
  const { n, m, missing, comparison, threshold, period } = values;
  const refusal = refusalOf(values);
  const { holds } = comparisons[comparison];
  const breaches = (value: number) => holds(value, threshold);
  const fine = [threshold, threshold - 1, threshold + 1].find((value) => !breaches(value)) ?? threshold;
  const steps =
    refusal === undefined
      ? stepsOf(pointsOf(values.points), { n, m, treatment: missing, breaches }, fine)
      : [];
  const last = steps.at(-1);
  const inAlarm = steps.filter(({ state }) => state === 'ALARM').length;
  const actions = steps.filter(({ state, before }) => state === 'ALARM' && before !== 'ALARM').length;
  return {
    steps,
    state: last?.state ?? 'refused',
    answer: refusal ?? (last ? answerOf(last, values) : 'There is no point.'),
    measures: [
      { name: 'Times the alarm goes off', value: actions, unit: '', digits: 0 },
      { name: 'Periods in ALARM', value: inAlarm, unit: '', digits: 0 },
    ],
    working: last
      ? [
          ...linesOf(steps, last, values),
          {
            says: 'Looks back',
            rule: 'period × N',
            numbers: `${show(Number(period))} × ${n}`,
            result: `${show(Number(period) * n)} s`,
          },
        ]
      : [{ says: 'State', rule: 'M ≤ N, and period × N within the limit', result: 'refused' }],
    trace:
      refusal === undefined
        ? steps.map((step, index) => ({ at: `point ${index + 1}`, says: saysOf(step, values) }))
        : [{ at: 'creation', says: refusal }],
  };
}

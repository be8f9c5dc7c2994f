import { counted, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { extraPoints, type Step } from './alarm.ts';
import { type AlarmValues, comparisons } from './alarm-inputs.ts';
import { shown } from './alarm-points.ts';

function countOf({ point, bad, looked, filled, because }: Step, { missing }: AlarmValues): string {
  if (because === 'silence') return 'no real point is left';
  const [first = 0, last = 0] = [looked[0], looked.at(-1)];
  const unbroken = point !== undefined && last - first + 1 === looked.length;
  if (filled === 0) {
    const kind = `${unbroken ? '' : 'real '}point`;
    return looked.length === 1
      ? `the last ${kind} is ${bad === 1 ? 'bad' : 'fine'}`
      : `${bad} of the last ${looked.length} ${kind}s bad`;
  }
  const real =
    looked.length === 0 ? 'no real point' : `${bad} of ${counted(looked.length, 'real point')} bad`;
  if (because === 'kept')
    return looked.length === 0 ? `${real}, so the state is kept` : `${real}, too few and too recent to tell`;
  if (because === 'old enough') return `${real}, and only gaps since the oldest`;
  return missing === 'missing' || missing === 'ignore'
    ? real
    : `${real}, ${counted(filled, 'gap')} filled in as ${missing === 'breaching' ? 'bad' : 'good'}`;
}

const changeOf = ({ before, state }: Step): string =>
  before === state ? `Stays ${state}.` : `${before} → ${state}: the actions for ${state} run.`;

/** One moment: the point, what counts and what changes. */
export function saysOf(step: Step, values: AlarmValues): string {
  const compared = `${comparisons[values.comparison].words} ${show(values.threshold, 6)}`;
  const seen =
    step.point === undefined ? 'A gap' : `${shown(step.point)} is ${step.breaches ? compared : 'fine'}`;
  return `${seen}; ${countOf(step, values)}. ${changeOf(step)}`;
}

/** The state at the end, and why. */
export function answerOf(step: Step, values: AlarmValues): string {
  const needed =
    step.because === 'count' && values.n > 1
      ? `, and ${values.m} ${values.m === 1 ? 'is' : 'are'} needed`
      : '';
  return `${step.state} after the last point: ${countOf(step, values)}${needed}.`;
}

/** The working of the last evaluation. */
export function linesOf(
  steps: readonly Step[],
  last: Step,
  { n, m, missing, comparison, threshold }: AlarmValues,
): WorkingLine[] {
  const { sign } = comparisons[comparison];
  const valueAt = (place: number) => shown(steps[place]?.point);
  const earlier = last.looked.filter((place) => place < 0).length;
  const counting = [
    ...(earlier > 0
      ? [`${counted(earlier, 'earlier point')} that ${earlier === 1 ? 'was' : 'were'} fine`]
      : []),
    ...last.looked.filter((place) => place >= 0).map(valueAt),
  ];
  const badOnes = last.looked.filter((place) => steps[place]?.breaches);
  const filledAs = { missing: 'left out', ignore: 'left out', breaching: 'bad', notBreaching: 'good' }[
    missing
  ];
  const changes = steps.filter(({ before, state }) => before !== state).length;
  return [
    {
      says: 'Real points that count',
      rule: `the ${n === 1 ? 'most recent one' : `${n} most recent ones`} in the last N + ${extraPoints} periods`,
      result: counting.join(', ') || 'none',
    },
    {
      says: 'Bad points',
      rule: `value ${sign} ${show(threshold, 6)}`,
      result: badOnes.length === 0 ? '0' : `${badOnes.length}: ${badOnes.map(valueAt).join(', ')}`,
    },
    {
      says: 'Gaps to fill in',
      rule: 'N − real points',
      numbers: `${n} − ${last.looked.length}`,
      result: last.filled === 0 ? '0' : `${last.filled}, ${filledAs}`,
    },
    {
      says: 'State',
      rule: ruleOf(last, m),
      result: last.state,
    },
    { says: 'Changes of state', rule: 'actions run at these', result: show(changes) },
  ];
}

function ruleOf({ because }: Step, m: number): string {
  switch (because) {
    case 'silence':
      return 'every period is a gap, and gaps are missing';
    case 'kept':
      return 'nothing settles it, so the state is kept';
    case 'old enough':
      return `the oldest bad point is ${counted(m, 'period')} old or older, and only bad points or gaps came after it`;
    case 'count':
      return `ALARM if ${m} or more are bad, otherwise OK`;
  }
}

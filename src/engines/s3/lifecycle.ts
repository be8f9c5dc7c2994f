import { dollars } from '#engines/cost/money';
import { counted, quantity, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import { lifecycleSizeMin } from '#facts/s3-advanced';
import { toTheCent } from './class-cost-result.ts';
import { classes, perDay } from './classes.ts';
import type { LifecycleValues } from './lifecycle-inputs.ts';
import { type LifecycleRule, parseRule, refusalOf } from './lifecycle-rule.ts';
import { breakEvenOf, type Stay, staysOf } from './lifecycle-stays.ts';

export interface Lifecycle extends Result {
  /** Why S3 refuses the rule; nothing is moved or deleted then. */
  refusal: string | undefined;
  stays: readonly Stay[];
  /** US dollars with the rule, and in Standard for the same days. */
  total: number;
  standard: number;
  /** The day from which on the rule has cost less than Standard; undefined where it never does. */
  breakEven: number | undefined;
  trace: readonly Moment[];
}

/** Objects under a lifecycle rule: where they lie, and what that costs. */
export function lifecycle(values: LifecycleValues): Lifecycle {
  const parsed = parseRule(values.rule);
  const rule: LifecycleRule = typeof parsed === 'string' ? { transitions: [], expire: undefined } : parsed;
  const refusal = refusalOf(rule);
  const tooSmall = values.size < lifecycleSizeMin.value && !values.filter && rule.transitions.length > 0;
  const stays = refusal
    ? staysOf({ transitions: [], expire: undefined }, values, false)
    : staysOf(rule, values, !tooSmall);
  const end = stays.at(-1)?.to ?? 0;
  const standardPerDay = values.objects * 1_000_000 * perDay(classes.STANDARD, values.size);
  const standard = standardPerDay * end;
  const [moves, storage] = [sum(stays, 'move'), sum(stays, 'storage')];
  const total = moves + storage;
  const breakEven = breakEvenOf(stays, standardPerDay);
  const result = { refusal, stays, total, standard, breakEven };
  return {
    ...result,
    answer: answerOf(result, tooSmall, end),
    measures: [
      { name: 'With the rule', value: total, unit: 'USD' },
      { name: 'In Standard', value: standard, unit: 'USD' },
      { name: 'Days billed but not used', value: sum(stays, 'unused'), unit: '', digits: 0 },
    ],
    working: [
      {
        says: 'The rule',
        rule: 'downwards only, the minimum of each class kept, expiry last',
        result: refusal === undefined ? 'accepted' : `refused: ${refusal}`,
      },
      {
        says: 'Objects',
        rule: `below ${lifecycleSizeMin.value} KB they move only if a size filter takes them in`,
        result: tooSmall ? 'do not move' : stays.length > 1 ? 'move' : 'stay in Standard',
      },
      unusedLine(stays),
      {
        says: 'Transitions',
        rule: 'objects ÷ 1,000 × the price of each class they come into',
        result: dollars(moves),
      },
      {
        says: 'With the rule',
        rule: 'transitions + storage',
        numbers: `${toTheCent(moves)} + ${toTheCent(storage)}`,
        result: dollars(total),
      },
      {
        says: 'In Standard',
        rule: 'cost of a day × days',
        numbers: `${toTheCent(standardPerDay)} × ${show(end)}`,
        result: dollars(standard),
      },
      {
        says: 'Break-even',
        rule: 'the day from which on the rule has cost less',
        result: breakEven === undefined ? 'never' : `day ${show(breakEven)}`,
      },
    ],
    trace: [...stays.map(momentOf), ...endOf(stays, refusal ? undefined : rule.expire)],
  };
}

const sum = (stays: readonly Stay[], of: 'move' | 'storage' | 'unused') =>
  stays.reduce((total, stay) => total + stay[of], 0);

function unusedLine(stays: readonly Stay[]): WorkingLine {
  const early = stays.find(({ unused }) => unused > 0);
  const says = 'Billed but not used';
  if (early === undefined)
    return { says, rule: 'every class is kept for its minimum', result: '0\u00a0days' };
  const { daysMin, title } = classes[early.name];
  return {
    says,
    rule: `minimum of ${title} − days in it`,
    numbers: `${daysMin} − ${show(early.to - early.from)}`,
    result: quantity(early.unused, 'days'),
  };
}

function answerOf(
  { refusal, stays, total, standard, breakEven }: Omit<Lifecycle, keyof Result>,
  tooSmall: boolean,
  end: number,
): string {
  if (refusal !== undefined) return `S3 refuses the rule: ${refusal}.`;
  if (tooSmall)
    return `Nothing moves: the objects are smaller than ${quantity(lifecycleSizeMin.value, 'KB')}, and the rule has no size filter.`;
  if (stays.length === 1)
    return `The objects stay in Standard for ${quantity(end, 'days')}, which costs ${dollars(total)}.`;
  const costs = `In ${quantity(end, 'days')} the rule costs ${dollars(total)}, against ${dollars(standard)} in Standard`;
  return breakEven === undefined
    ? `${costs}: it never pays.`
    : `${costs}; it has paid from day ${show(breakEven)} on.`;
}

const momentOf = ({ name, from, to, unused }: Stay, index: number): Moment => {
  const { title, daysMin } = classes[name];
  const lead = index === 0 ? 'The objects are uploaded into Standard.' : `They move to ${title}.`;
  const early =
    unused > 0
      ? ` They leave it after ${quantity(to - from, 'days')}, before the minimum of ${daysMin}: ${counted(unused, 'day is', 'days are')} billed on top.`
      : '';
  return { at: `Day ${show(from)}`, says: `${lead}${early}` };
};

const endOf = (stays: readonly Stay[], expire: number | undefined): Moment[] =>
  expire === undefined
    ? [{ at: `Day ${show(stays.at(-1)?.to ?? 0)}`, says: 'They still lie there; the time line ends here.' }]
    : [{ at: `Day ${show(expire)}`, says: 'They expire: S3 deletes them.' }];

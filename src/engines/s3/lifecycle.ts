import { dollars } from '#engines/cost/money';
import { flag, number, text, type Values } from '#engines/inputs';
import { counted, quantity, show } from '#engines/numbers';
import type { Moment, Result, WorkingLine } from '#engines/result';
import { lifecycleSizeMin } from '#facts/s3-advanced';
import { toTheCent } from './class-cost-result.ts';
import { type ClassName, classes, keep, perDay } from './classes.ts';
import { type LifecycleRule, parseRule, refusalOf } from './lifecycle-rule.ts';

export const inputs = {
  rule: text({
    label: 'Lifecycle rule',
    maxLength: 200,
    oneLine: true,
    default: 'STANDARD_IA 30; GLACIER 90; expire 365',
    help: 'Class and day, in days after the upload: STANDARD_IA, INTELLIGENT_TIERING, ONEZONE_IA, GLACIER_IR, GLACIER or DEEP_ARCHIVE, and expire.',
    check: (written) => {
      const parsed = parseRule(written);
      return typeof parsed === 'string' ? parsed : undefined;
    },
  }),
  size: number({
    label: 'Size of an object',
    unit: 'KB',
    min: 1,
    max: 100_000_000,
    step: 10,
    default: 1_000,
    help: 'All objects have this size.',
  }),
  filter: flag({
    label: 'The rule has a size filter that takes them in',
    default: false,
    help: `Without one, objects below ${lifecycleSizeMin.value} KB are not moved; they expire all the same.`,
  }),
  objects: number({
    label: 'Objects',
    unit: 'millions',
    min: 0.001,
    max: 1_000,
    step: 1,
    default: 1,
    help: 'How many objects are uploaded on day 0.',
  }),
};

export type LifecycleValues = Values<typeof inputs>;

/** A time in one class. */
export interface Stay {
  name: ClassName;
  from: number;
  to: number;
  /** Days billed beyond its end, since the minimum of the class has not passed. */
  unused: number;
  /** US dollars for coming in by transition, and for the days, those beyond the end included. */
  move: number;
  storage: number;
  /** US dollars for the first days of the stay. */
  cost: (days: number) => number;
}

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

/** Days that are looked at where a rule never deletes. */
const horizon = 730;

/** Where the objects are, from the first day to the last. */
export function staysOf(rule: LifecycleRule, values: LifecycleValues, moves: boolean): Stay[] {
  const count = values.objects * 1_000_000;
  const transitions = moves ? rule.transitions : [];
  const end = rule.expire ?? Math.max(horizon, (rule.transitions.at(-1)?.day ?? 0) + 365);
  const starts = [{ to: 'STANDARD' as ClassName, day: 0 }, ...transitions];
  return starts.map(({ to: name, day: from }, index) => {
    const { write, daysMin } = classes[name];
    const to = starts[index + 1]?.day ?? end;
    const unused =
      rule.expire === undefined && index === starts.length - 1 ? 0 : Math.max(0, daysMin - (to - from));
    const cost = (days: number) => count * keep(name, values.size, days);
    const move = index === 0 ? 0 : (count / 1000) * write;
    return { name, from, to, unused, move, storage: cost(to - from + unused), cost };
  });
}

/** US dollars spent until this day; what is billed beyond a stay falls due at its end. */
export function spentUntil(stays: readonly Stay[], day: number): number {
  return stays
    .filter(({ from }) => from <= day)
    .reduce(
      (sum, { from, to, move, storage, cost }) => sum + move + (day < to ? cost(day - from) : storage),
      0,
    );
}

function breakEvenOf(stays: readonly Stay[], standardPerDay: number): number | undefined {
  const end = stays.at(-1)?.to ?? 0;
  const cheaper = (day: number) => spentUntil(stays, day) < standardPerDay * day - 1e-12;
  if (stays.length < 2 || !cheaper(end)) return undefined;
  let day = end;
  while (day > 0 && cheaper(day - 1)) day -= 1;
  return day;
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

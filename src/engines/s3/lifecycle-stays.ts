import { type ClassName, classes, keep } from './classes.ts';
import type { LifecycleValues } from './lifecycle-inputs.ts';
import type { LifecycleRule } from './lifecycle-rule.ts';

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

/** The day from which on the rule has cost less than Standard; undefined where it never does. */
export function breakEvenOf(stays: readonly Stay[], standardPerDay: number): number | undefined {
  const end = stays.at(-1)?.to ?? 0;
  const cheaper = (day: number) => spentUntil(stays, day) < standardPerDay * day - 1e-12;
  if (stays.length < 2 || !cheaper(end)) return undefined;
  let day = end;
  while (day > 0 && cheaper(day - 1)) day -= 1;
  return day;
}

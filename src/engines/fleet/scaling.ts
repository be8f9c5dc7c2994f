import { exact, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { clamp } from './group.ts';
import type { FleetValues } from './inputs.ts';
import { policyOf, type Wish } from './policy.ts';
import { type Act, type Held, type Minute, runFleet } from './run.ts';
import { busy, heldNames, momentOf, servers, stepWords, tells } from './words.ts';

export interface Fleet extends Result {
  minutes: Minute[];
  /** The minute that each moment of the trace tells. */
  moments: number[];
  most: number;
  last: number;
  /** How often the policy changed the number of instances. */
  changes: number;
  /** Minutes in which an instance had more to do than the policy wants. */
  above: number;
  /** From which load of an instance on the policy wants more of them, in %. */
  limit: number;
}

type Change = Extract<Act, { kind: 'change' }>;

/** An Auto Scaling group under a load, with its words. */
export function scaling(values: FleetValues): Fleet {
  const minutes = runFleet(values);
  const { limit } = policyOf(values);
  const isAbove = ({ metric, load }: Minute) =>
    metric === undefined ? load > 0 : values.policy === 'target' ? metric > limit : metric >= limit;
  const changes = minutes.flatMap(({ act }) => (act?.kind === 'change' ? [act] : []));
  const most = Math.max(...minutes.map(({ desired }) => desired));
  const last = minutes.at(-1)?.desired ?? 0;
  const unserved = minutes.filter(({ metric, load }) => metric === undefined && load > 0).length;
  const above = minutes.filter(isAbove).length;
  const moments = minutes.flatMap((minute, index) => (tells(minute, minutes[index - 1]) ? [index] : []));
  const hours = minutes.reduce((sum, { desired }) => sum + desired, 0) / 60;
  return {
    minutes,
    moments,
    most,
    last,
    changes: changes.length,
    above,
    limit,
    answer: `${boundsFault(values)}${pathOf(minutes[0]?.desired ?? 0, changes)}; ${aboveWords(above, unserved, limit, values)}.`,
    measures: [
      { name: 'Most instances', value: most, unit: '', digits: 0 },
      { name: 'Instances at the end', value: last, unit: '', digits: 0 },
      { name: 'Changes', value: changes.length, unit: '', digits: 0 },
      { name: 'Overloaded for', value: above, unit: 'min', digits: 0 },
      { name: 'Instance hours', value: hours, unit: 'h', digits: 1 },
    ],
    working: [
      busiestLine(minutes, values),
      changeLine(values, changes[0]),
      effectLine(values, changes[0]),
      {
        says: 'Changes',
        rule: 'how often the policy launches or terminates',
        result: show(changes.length),
      },
      heldLine(minutes),
      boundsLine(values, most),
      { says: 'Instances at the end', rule: 'ordered in the last minute', result: show(last) },
    ],
    trace: moments.flatMap((index) => {
      const minute = minutes[index];
      return minute ? [momentOf(minute, minutes[index - 1])] : [];
    }),
  };
}

/** AWS refuses such a group; the engine goes on with the nearest one that it takes. */
const boundsFault = ({ minimum, maximum }: FleetValues): string =>
  maximum < minimum
    ? `A maximum of ${show(maximum)} is below the minimum. The nearest valid value is ${show(minimum)}. `
    : '';

const namedMost = 5;

function pathOf(start: number, changes: readonly Change[]): string {
  if (changes.length === 0) return `The group stays at ${servers(start)}`;
  const path = [start, ...changes.map(({ to }) => to)];
  if (path.length <= namedMost)
    return `The group goes from ${path.map((count) => show(count)).join(' to ')} instances`;
  return `The group changes ${show(changes.length)} times, between ${show(Math.min(...path))} and ${show(Math.max(...path))} instances`;
}

function aboveWords(above: number, unserved: number, limit: number, { policy }: FleetValues): string {
  const what = policy === 'target' ? `above ${busy(limit)}` : `at ${busy(limit)} or more`;
  if (unserved > 0) return `for ${quantity(unserved, 'min')} nobody serves the requests`;
  if (!Number.isFinite(limit)) return 'no step makes it grow';
  return above === 0
    ? `no instance is ever ${what}`
    : `for ${quantity(above, 'min')} its instances are ${what}`;
}

function busiestLine(minutes: readonly Minute[], { each }: FleetValues): WorkingLine {
  const carrying = minutes.filter(({ metric }) => metric !== undefined);
  const [busiest] = [...carrying].sort((a, b) => (b.metric ?? 0) - (a.metric ?? 0));
  const says = 'Busiest minute';
  if (busiest?.metric === undefined)
    return { says, rule: 'no instance carries any load', result: 'no metric' };
  return {
    says,
    rule: 'requests ÷ (instances × what one serves)',
    numbers: `${exact(busiest.load, 9)} ÷ (${show(busiest.warm)} × ${show(each)})`,
    result: busy(busiest.metric),
  };
}

function changeLine({ atLeast }: FleetValues, change: Change | undefined): WorkingLine {
  const says = 'First change';
  if (change === undefined)
    return { says, rule: 'no alarm lasts, or all that it asks for is held', result: 'none' };
  const { wish } = change;
  if (wish.by === 'target') {
    return {
      says,
      rule: 'instances × their load ÷ target, rounded up',
      numbers: `${show(wish.seen.warm)} × ${exact(wish.seen.metric)} ÷ ${show(wish.target)}`,
      result: servers(wish.to),
    };
  }
  return stepLine(says, wish, atLeast);
}

function stepLine(says: string, wish: Extract<Wish, { by: 'step' }>, atLeast: number): WorkingLine {
  const { step, base, to } = wish;
  const size = Math.abs(to - base);
  const result = `${show(size)} ${step.change > 0 ? 'more' : 'fewer'}`;
  if (!step.percent)
    return { says, rule: `the step at ${busy(step.border)}: ${stepWords(step, base, to)}`, result };
  const part = `${show(base)} × ${show(Math.abs(step.change))} ÷ 100`;
  if (size === atLeast && atLeast > 1)
    return { says, rule: `at least ${show(atLeast)}, since ${part} is less`, result };
  return { says, rule: 'instances × percent, cut to whole ones, at least 1', numbers: part, result };
}

function effectLine({ outAfter, warmup, policy }: FleetValues, change: Change | undefined): WorkingLine {
  const says = 'Until the first new instance works';
  if (change === undefined || change.to < change.from)
    return { says, rule: 'the first change launches none', result: 'none launched' };
  const waits = policy === 'target' ? 'minutes of the alarm' : 'minutes of your alarm';
  return {
    says,
    rule: `${waits} × 60 + warmup`,
    numbers: `${show(outAfter)} × 60 + ${show(warmup)}`,
    result: quantity(outAfter * 60 + warmup, 's'),
  };
}

function heldLine(minutes: readonly Minute[]): WorkingLine {
  const counts = new Map<Held, number>();
  for (const { act } of minutes) if (act?.kind === 'held') counts.set(act.by, (counts.get(act.by) ?? 0) + 1);
  const reasons = [...counts].map(([by, count]) => `${quantity(count, 'min')}: ${heldNames[by]}`);
  return {
    says: 'Held back',
    rule: 'minutes with an alarm but no change, and why',
    result: reasons.join(', ') || 'never',
  };
}

function boundsLine(values: FleetValues, most: number): WorkingLine {
  const least = clamp(values, 0);
  return {
    says: 'Most instances',
    rule: `between minimum ${show(least)} and maximum ${show(clamp(values, Number.POSITIVE_INFINITY))}`,
    result: show(most),
  };
}

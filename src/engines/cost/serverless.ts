import { number, text, type Values } from '#engines/inputs';
import { duration, exact, percent, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { acuMemory, acuStep, autoPauseMax, autoPauseMin, resumeTime } from '#facts/rds-aurora';
import { checkLoad, checkRange, type Part, partsOf, type Range, rangeOf } from './acu-text.ts';

export const inputs = {
  load: text({
    label: 'A day, each day the same',
    maxLength: 160,
    default: '8 h 4, 16 h 0',
    help: 'Time and ACUs that the work needs: 8 h 4, 30 min 0.5. 0 means connected and idle, none that nobody is connected.',
    check: checkLoad,
  }),
  range: text({
    label: 'Minimum and maximum, in ACUs',
    maxLength: 20,
    oneLine: true,
    default: '0 to 16',
    help: 'In steps of half an ACU: 0 to 16. Only a minimum of 0 allows a pause.',
    check: checkRange,
  }),
  idle: number({
    label: 'Idle time before a pause',
    unit: 'min',
    min: autoPauseMin.value,
    max: autoPauseMax.value * 60,
    step: 5,
    default: autoPauseMin.value,
    whole: true,
    help: 'How long nobody must be connected.',
  }),
  price: number({
    label: 'Price of an ACU-hour',
    unit: 'USD',
    min: 0,
    max: 10,
    step: 0.01,
    default: 0.12,
    help: 'An example; see the price list of your Region.',
  }),
};

export interface Stretch {
  /** Minutes of the day. */
  from: number;
  to: number;
  load: number | undefined;
  /** ACUs billed: 0 while paused. */
  billed: number;
}

export interface Serverless extends Result {
  stretches: readonly Stretch[];
  acuHours: number;
  cost: number;
  /** Minutes of the day. */
  paused: number;
  short: number;
  /** Connections a day that find it paused. */
  wakes: number;
  /** ACUs of the busiest stretch. */
  peak: number;
}

/** An instance that is awake has some capacity; AWS reports 0 of a paused one only. */
const awakeLeast = acuStep.value;

/** https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html */
function follow(parts: readonly Part[], { min, max }: Range, idle: number) {
  const floor = Math.max(min, awakeLeast);
  const stretches: Stretch[] = [];
  const pauses: { length: number; wait: number }[] = [];
  let [at, wakes] = [0, 0];
  let idleFor = idleBefore(parts);
  const add = (length: number, load: number | undefined, billed: number) => {
    if (length > 0) stretches.push({ from: at, to: at + length, load, billed });
    at += length;
  };
  for (const { length, load } of parts) {
    if (load !== undefined) {
      if (min === 0 && idleFor > idle && length > 0) wakes++;
      add(length, load, Math.min(Math.max(load, floor), max));
      if (length > 0) idleFor = 0;
      continue;
    }
    const wait = min === 0 ? Math.max(0, Math.min(length, idle - idleFor)) : length;
    add(wait, undefined, floor);
    add(length - wait, undefined, 0);
    if (length > wait) pauses.push({ length, wait });
    idleFor += length;
  }
  return { stretches, pauses, wakes };
}

/** Minutes without a connection before the day begins: days are alike, so the evening before is known. */
function idleBefore(parts: readonly Part[]): number {
  const last = parts.findLastIndex(({ load, length }) => load !== undefined && length > 0);
  if (last < 0) return Number.POSITIVE_INFINITY;
  return parts.slice(last + 1).reduce((sum, { length }) => sum + length, 0);
}

const minutes = (value: number) => quantity(value, 'min', 3);
const acus = (value: number) => quantity(value, value === 1 ? 'ACU' : 'ACUs', 3);

/** What a day of Aurora Serverless costs, and how much of it is paused. */
export function serverless(values: Values<typeof inputs>): Serverless {
  const range = rangeOf(values.range);
  const { stretches, pauses, wakes } = follow(partsOf(values.load), range, values.idle);
  const hours = ({ from, to }: Stretch) => (to - from) / 60;
  const acuHours = stretches.reduce((sum, stretch) => sum + hours(stretch) * stretch.billed, 0);
  const cost = acuHours * values.price;
  const paused = pauses.reduce((sum, { length, wait }) => sum + length - wait, 0);
  const short = stretches
    .filter(({ load = 0 }) => load > range.max)
    .reduce((sum, { from, to }) => sum + to - from, 0);
  const awake = stretches.map(({ billed }) => billed).filter((billed) => billed > 0);
  const peak = Math.max(0, ...awake);
  return {
    stretches,
    acuHours,
    cost,
    paused,
    short,
    wakes,
    peak,
    answer: answerOf(range, { acuHours, cost, paused, short }),
    measures: [
      { name: 'ACU-hours a day', value: acuHours, unit: '', digits: 3 },
      { name: 'Cost a day', value: cost, unit: 'USD', digits: 3 },
      { name: 'Paused', value: (paused / (24 * 60)) * 100, unit: '%', digits: 1 },
      { name: 'Connections that wait', value: wakes, unit: '', digits: 0 },
    ],
    working: [
      {
        says: 'ACU-hours a day',
        rule: `hours × ACUs; while awake at least ${show(Math.max(range.min, awakeLeast))}, at most ${show(range.max)}`,
        numbers: sumOf(stretches),
        result: quantity(acuHours, '', 4),
      },
      {
        says: 'Cost a day',
        rule: 'ACU-hours × price',
        numbers: `${exact(acuHours, 8)} × ${exact(values.price)}`,
        result: quantity(cost, 'USD', 3),
      },
      pausedLine(range, pauses, paused),
      {
        says: 'Connections that wait',
        rule: `the first one after a pause, for about ${quantity(resumeTime.value, resumeTime.unit)}`,
        result: `${wakes} a day`,
      },
      {
        says: 'Busiest hours',
        rule: 'the load, at most the maximum',
        result: acus(peak),
      },
      {
        says: 'Short of capacity',
        rule: 'time in which the load is above the maximum',
        result: short > 0 ? minutes(short) : 'never',
      },
      memoryLine(awake, paused > 0),
    ],
  };
}

/** Stretches with the same capacity are one term. */
function sumOf(stretches: readonly Stretch[]): string {
  const byLevel = new Map<number, number>();
  for (const { from, to, billed } of stretches)
    if (billed > 0) byLevel.set(billed, (byLevel.get(billed) ?? 0) + to - from);
  const terms = [...byLevel].map(([billed, length]) => `${exact(length / 60)} × ${exact(billed)}`);
  return terms.join(' + ') || '0';
}

function pausedLine(
  { min }: Range,
  pauses: readonly { length: number; wait: number }[],
  paused: number,
): WorkingLine {
  const says = 'Paused';
  if (min > 0) return { says, rule: 'a minimum above 0 never pauses', result: minutes(0) };
  if (pauses.length === 0)
    return { says, rule: 'nobody connected for as long as the idle time: not once', result: minutes(0) };
  return {
    says,
    rule: 'time without connections − idle time before the pause',
    numbers: pauses
      .map(({ length, wait }) => (wait > 0 ? `(${exact(length)} − ${exact(wait)})` : exact(length)))
      .join(' + '),
    result: minutes(paused),
  };
}

function memoryLine(awake: readonly number[], pauses: boolean): WorkingLine {
  const gib = (acu: number) => show(acu * acuMemory.value);
  const [least, most] = [Math.min(...awake), Math.max(...awake)];
  return {
    says: 'Memory while awake',
    rule: `ACUs × about ${quantity(acuMemory.value, acuMemory.unit)}`,
    result:
      awake.length === 0
        ? 'never awake'
        : `${least === most ? gib(most) : `${gib(least)} to ${gib(most)}`}\u00a0GiB${pauses ? ', none while paused' : ''}`,
  };
}

function answerOf(
  { min }: Range,
  { acuHours, cost, paused, short }: Pick<Serverless, 'acuHours' | 'cost' | 'paused' | 'short'>,
): string {
  const bill = `A day takes ${quantity(acuHours, 'ACU-hours')}, ${quantity(cost, 'USD', 3)} at this price`;
  const sleeps =
    paused > 0
      ? `it pauses for ${percent(paused / (24 * 60))} of the day`
      : min > 0
        ? 'it never pauses, since the minimum is above 0'
        : 'it never pauses, since connections do not stay away for longer than the idle time';
  return `${bill}: ${sleeps}${short > 0 ? `, and the load is too much for ${duration(short * 60_000)}` : ''}.`;
}

import { show } from '#engines/numbers';
import { piecesOf } from '#engines/reading';
import { type ClassName, classes, classNames } from './classes.ts';

export interface Transition {
  to: ClassName;
  day: number;
}

export interface LifecycleRule {
  transitions: readonly Transition[];
  /** The day of deletion; undefined where the rule never deletes. */
  expire: number | undefined;
}

export const daysMost = 3_650;
const example = 'STANDARD_IA 30; GLACIER 90; expire 365';
const targets = classNames.filter((name) => name !== 'STANDARD');

const targetNamed = (text: string) => targets.find((name) => name === text.toUpperCase());

/** The day that a number which is none comes closest to; an example where nothing like a number is written. */
const nearestDay = (written: string): number =>
  /^[+-]?\d+(\.\d+)?$/.test(written) ? Math.min(daysMost, Math.max(0, Math.round(Number(written)))) : 90;

/** Reads “STANDARD_IA 30; GLACIER 90; expire 365”. A fault is one sentence that says what would be right. */
export function parseRule(text: string): LifecycleRule | string {
  const parts = piecesOf(text, /[;,\n]/);
  if (parts.length === 0) return `The rule is empty. Write ${example}.`;
  const transitions: Transition[] = [];
  let expire: number | undefined;
  for (const part of parts) {
    const [name = '', written = '', ...rest] = part.split(/\s+/);
    const to = targetNamed(name);
    if (to === undefined && name.toLowerCase() !== 'expire')
      return `“${name.slice(0, 20)}” is no class to move to. Write ${targets.join(', ')} or expire.`;
    const day = Number(written);
    if (rest.length > 0 || !/^\d+$/.test(written) || day > daysMost)
      return `“${part.slice(0, 30)}” needs a whole day up to ${show(daysMost)}. Write ${name} ${nearestDay(written)}.`;
    if (to !== undefined) transitions.push({ to, day });
    else if (expire !== undefined) return 'The rule expires twice. Keep one.';
    else expire = day;
  }
  return { transitions: transitions.toSorted((a, b) => a.day - b.day), expire };
}

/** From the top down; unlike in tables, Standard-IA stands above Intelligent-Tiering. */
const waterfall: readonly ClassName[] = [
  'STANDARD',
  'STANDARD_IA',
  'INTELLIGENT_TIERING',
  'ONEZONE_IA',
  'GLACIER_IR',
  'GLACIER',
  'DEEP_ARCHIVE',
];

/** A rule moves objects downwards only, and from One Zone-IA only into the archives. */
const mayMove = (from: ClassName, to: ClassName): boolean =>
  from === 'ONEZONE_IA' ? classes[to].archived : waterfall.indexOf(to) > waterfall.indexOf(from);

/** Why S3 refuses a rule, or undefined where it takes it. https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html */
export function refusalOf({ transitions, expire }: LifecycleRule): string | undefined {
  let from: Transition = { to: 'STANDARD', day: 0 };
  for (const step of transitions) {
    const [above, below] = [classes[from.to], classes[step.to]];
    if (!mayMove(from.to, step.to)) return `a rule cannot move objects from ${above.title} to ${below.title}`;
    const soonest = from.day + above.daysMin;
    if (step.day < soonest)
      return `after ${above.title} on day ${show(from.day)}, ${below.title} is possible from day ${show(soonest)} on`;
    from = step;
  }
  if (expire === 0 && transitions.length === 0) return 'objects expire from day 1 on';
  if (expire !== undefined && expire <= from.day)
    return `objects must expire after the last transition, that is from day ${show(from.day + 1)} on`;
  return undefined;
}

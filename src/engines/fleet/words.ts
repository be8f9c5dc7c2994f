import { clock } from '#engines/bucket/clock';
import { counted, quantity, show } from '#engines/numbers';
import type { Moment } from '#engines/result';
import { capital } from '#engines/words';
import type { Wish } from './policy.ts';
import type { Act, Held, Minute } from './run.ts';
import type { Step } from './steps.ts';

export const servers = (count: number) => counted(count, 'instance');
export const busy = (metric: number) => quantity(metric, '%', 1);

/** “1 more (10% of 10)”, “2 fewer”. */
export function stepWords({ change, percent }: Step, base: number, to: number): string {
  const direction = change > 0 ? 'more' : 'fewer';
  const size = show(Math.abs(to - base));
  return percent
    ? `${size} ${direction} (${show(Math.abs(change))}% of ${show(base)})`
    : `${size} ${direction}`;
}

function wishWords(wish: Wish): string {
  const { seen } = wish;
  if (wish.by === 'target')
    return `${show(seen.warm)} at ${busy(seen.metric)} would be ${show(wish.to)} at ${busy(wish.target)}`;
  return `${busy(seen.metric)} calls for ${stepWords(wish.step, wish.base, wish.to)}`;
}

const heldWords: Record<Held, string> = {
  maximum: 'the group is at its maximum',
  minimum: 'the group is at its minimum',
  'under-way': 'as many are under way already, so nothing is added',
  warming: 'nothing is removed while instances warm up',
  cooldown: 'the cooldown is not over, so nothing happens',
  enough: 'one fewer would be too few, so all stay',
  'no-data': 'without an instance there is no metric, so no alarm goes off and the group stays empty',
};

/** The same in a word or two. */
export const heldNames: Record<Held, string> = {
  maximum: 'maximum',
  minimum: 'minimum',
  'under-way': 'under way already',
  warming: 'others warm up',
  cooldown: 'cooldown',
  enough: 'one fewer would be too few',
  'no-data': 'no metric',
};

function actWords(act: Act): string {
  if (act.kind === 'held') {
    const held = heldWords[act.by];
    return act.wish ? `${wishWords(act.wish)}; ${held}.` : `${capital(held)}.`;
  }
  const { from, to, wish } = act;
  const size = show(Math.abs(to - from));
  const done = to > from ? `${size} launched` : `${size} terminated`;
  const cut = wish.to === to ? '' : `, cut to ${show(to)}`;
  return `${wishWords(wish)}${cut}: ${done}, ${show(to)} ordered.`;
}

const sameHeld = (a: Act | undefined, b: Act | undefined) =>
  a?.kind === 'held' && b?.kind === 'held' && a.by === b.by && a.wish?.to === b.wish?.to;

/** Whether a minute has something to tell that the one before had not told. */
export const tells = (minute: Minute, before: Minute | undefined): boolean =>
  before === undefined ||
  minute.load !== before.load ||
  minute.failed ||
  minute.ready > 0 ||
  (minute.act !== undefined && !sameHeld(minute.act, before.act));

export function momentOf(minute: Minute, before: Minute | undefined): Moment {
  const { at, load, metric, warm, act, ready, failed } = minute;
  const parts: string[] = [];
  if (failed) parts.push('One instance becomes unhealthy and is replaced at once.');
  if (act && !sameHeld(act, before?.act)) parts.push(actWords(act));
  if (ready > 0) parts.push(`${ready === 1 ? '1 has' : `${show(ready)} have`} warmed up.`);
  if (before?.load !== load) parts.push(`${show(load)} requests a second arrive.`);
  const carries =
    metric === undefined
      ? 'No instance carries load.'
      : `${servers(warm)} carry the load, each ${busy(metric)} busy.`.replace(
          '1 instance carry',
          '1 instance carries',
        );
  if (parts.length === 0 || before?.warm !== warm || before.metric !== metric) parts.push(carries);
  return { at: clock(at), says: parts.join(' ') };
}

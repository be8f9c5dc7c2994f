import { counted, duration } from '#engines/numbers';
import type { Moment } from '#engines/result';
import type { Life, Try } from './message-life.ts';
import type { LifeValues } from './visibility-inputs.ts';

export interface LifeMoment extends Moment {
  /** Seconds after the send. */
  time: number;
}

/** A span given in seconds, in words. */
export const span = (seconds: number): string => (seconds === 0 ? '0\u00a0s' : duration(seconds * 1_000));

/** Tries that are told one by one; those between them and the last go the same way. */
export const toldFirst = 4;

/** The life of a message as moments in words, one event each. */
export function momentsOf({ timeout, maxReceive }: LifeValues, life: Life): LifeMoment[] {
  const { tries, moves, fate, end } = life;
  const events: [time: number, says: string][] = [[0, 'The message is sent.']];
  const round = fate === 'goes round';
  const told = tries.filter(({ number }) => number <= toldFirst || (number === tries.length && !round));
  const untold = round ? 0 : tries.length - told.length;
  const until = round ? (told.at(-1)?.hiddenUntil ?? end) : end;
  for (const each of told) {
    if (untold > 0 && each.number === tries.length)
      events.push([each.from, `${counted(untold, 'receive')} before this one went the same way.`]);
    events.push(...eventsOf(each, { ...life, end: until }, timeout));
  }
  moves.forEach(({ at: time, to }, index) => {
    events.push([
      time,
      to === 'queue'
        ? 'A redrive moves it back. It counts as new, with 0 receives.'
        : `${maxReceive === 1 ? 'The one receive is' : `All ${maxReceive} receives are`} used up: instead of a receive, SQS moves it to the dead-letter queue${index > 0 ? ' again' : ''}.`,
    ]);
  });
  if (fate === 'expired') events.push([end, 'The retention ends: the message is gone.']);
  if (round) events.push([until, 'And so on, until a delete comes in time or the retention ends.']);
  return events
    .map(([time, says], order) => ({ time, says, order, at: span(time) }))
    .sort((one, other) => one.time - other.time || one.order - other.order)
    .map(({ time, says, at }) => ({ time, says, at }));
}

function eventsOf(each: Try, { fate, end, tries }: Life, timeout: number): [number, string][] {
  const { number, consumer, from, done, hiddenUntil, ends } = each;
  const events: [number, string][] = [
    [
      from,
      `Consumer ${consumer} receives it: receive ${number}, handle ${number}, hidden until ${span(hiddenUntil)}${hiddenUntil > from + timeout ? ' with its heartbeats' : ''}.`,
    ],
  ];
  const after = tries[number];
  if (ends === 'no delete') events.push([done, `Consumer ${consumer} fails, and deletes nothing.`]);
  if (ends === 'deletes')
    events.push([done, `Consumer ${consumer} is done and deletes it with handle ${number}.`]);
  if (ends === 'too late' && (fate !== 'goes round' || done <= end))
    events.push([
      done,
      after && after.from < done
        ? `Consumer ${consumer} is done. Its handle ${number} is no longer the latest, so the delete has no effect.`
        : `Consumer ${consumer} is done, but the message is no longer there to delete.`,
    ]);
  if (ends === 'deletes' ? hiddenUntil < done : hiddenUntil <= end)
    events.push([hiddenUntil, 'Nobody has deleted it: it is visible again.']);
  return events;
}

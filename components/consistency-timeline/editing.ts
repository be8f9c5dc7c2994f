import { isRead, limits, type Operation, type Timeline } from '#engines/consistency/operations';
import { writeOperations } from '#engines/consistency/parse';
import { type Move, moves } from './moves.ts';
import type { Mark } from './picture.ts';
import { between, type Scale, yOf } from './scale.ts';

/** How far a press of a key or button moves, and what a pointer snaps to, in rem of the picture. */
const stepRem = { keys: 0.75, pointer: 0.2 };

/** The moment that stands there. */
function timeAt(scale: Scale, y: number): number {
  const [a, b] = between(scale, (point) => point.y >= y);
  return b.y === a.y ? a.time : a.time + ((y - a.y) / (b.y - a.y)) * (b.time - a.time);
}

/** A step of 1, 2 or 5 times a power of ten ms that moves something about so far, there. */
function stepAt(scale: Scale, time: number, rem: number): number {
  const y = yOf(scale, time);
  const ms = Math.max(1, (timeAt(scale, y + 0.01) - timeAt(scale, y - 0.01)) * 50 * rem);
  const power = 10 ** Math.floor(Math.log10(ms));
  const digit = ms / power;
  return (digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10) * power;
}

/** The text of a timeline in which one operation lasts from `start` to `end`; both are brought inside what is allowed. */
function withSpan(timeline: Timeline, id: number, start: number, end: number): string {
  const from = Math.min(limits.time, Math.max(0, Math.round(start)));
  const until = Math.min(limits.time, Math.max(from, Math.round(end)));
  const place = (call: Operation): Operation => {
    const moved = { ...call, start: from, end: until };
    if (isRead(moved) || moved.effect === undefined) return moved;
    const effect = moved.effect + from - call.start;
    return { ...moved, effect: Math.min(until, Math.max(from, effect)) };
  };
  return writeOperations({
    ...timeline,
    operations: timeline.operations.map((call) => (call.id === id ? place(call) : call)),
  });
}

/** The call as it was written: a picture may show it longer. */
const callOf = ({ operations }: Timeline, { id, start, end }: Mark) =>
  operations.find((call) => call.id === id) ?? { id, start, end };

/** The operations after one press of a button or an arrow key: onto the next round moment, wide steps where time is dense. */
export function movedBy(timeline: Timeline, mark: Mark, move: Move, scale: Scale): string {
  const { id, start, end } = callOf(timeline, mark);
  const by = moves[move];
  const step = stepAt(scale, by.start === 0 ? end : start, stepRem.keys);
  const onto = (time: number, steps: number) =>
    steps > 0 ? (Math.floor(time / step) + 1) * step : (Math.ceil(time / step) - 1) * step;
  if (by.start === 0) return withSpan(timeline, id, start, onto(end, by.end));
  const from = Math.max(0, onto(start, by.start));
  return withSpan(timeline, id, from, from + end - start);
}

/** The operations after a call, or its end, was pulled so many rem down from where it stood on the scale. */
export function pulledBy(
  timeline: Timeline,
  mark: Mark,
  edge: 'all' | 'end',
  scale: Scale,
  rem: number,
): string {
  const onto = (time: number) => {
    const moved = timeAt(scale, yOf(scale, time) + rem);
    const step = stepAt(scale, moved, stepRem.pointer);
    return Math.max(0, Math.round(moved / step) * step);
  };
  const { id, start, end } = callOf(timeline, mark);
  if (edge === 'end') return withSpan(timeline, id, start, onto(mark.end) - (mark.end - end));
  const from = onto(start);
  return withSpan(timeline, id, from, from + end - start);
}

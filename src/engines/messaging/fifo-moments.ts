import { quantity } from '#engines/numbers';
import type { Moment } from '#engines/result';
import type { Delivery, FifoRun } from './fifo-run.ts';
import type { Sent } from './fifo-text.ts';

export interface FifoMoment extends Moment {
  /** Seconds after the start. */
  time: number;
}

const seconds = (value: number): string => quantity(value, 's');
export const shorten = (id: string): string => (id.length > 20 ? `${id.slice(0, 19)}…` : id);
const name = ({ id, group }: Sent): string => `${shorten(id)} of ${shorten(group)}`;

/** What happens to the messages, one event each. */
export function momentsOf({ accepted, dropped, deliveries, left }: FifoRun): FifoMoment[] {
  const events: [time: number, says: string][] = [
    ...accepted.map((sent): [number, string] => [sent.at, `${name(sent)} is sent and accepted.`]),
    ...dropped.map((sent): [number, string] => [
      sent.at,
      `${name(sent)} is sent again: SQS answers as if it accepted it, and drops it.`,
    ]),
    ...deliveries.flatMap((each): [number, string][] => [
      [each.from, `Consumer ${each.consumer} receives ${name(each.message)}. The group waits.`],
      [each.done, `Consumer ${each.consumer} ${endOf(each)}`],
    ]),
  ];
  const last = deliveries.at(-1);
  if (left.length > 0 && last) events.push([last.done, 'And so on: the same messages come again and again.']);
  return events
    .map(([time, says], order) => ({ time, says, order }))
    .sort(
      (one, other) => one.time - other.time || rank(one.says) - rank(other.says) || one.order - other.order,
    )
    .map(({ time, says }) => ({ time, at: seconds(time), says }));
}

/** Of what happens in one second deletes and sends come before the receives that they make possible. */
const rank = (says: string): number =>
  says.includes(' receives ') ? 1 : says.startsWith('And so on') ? 2 : 0;

function endOf({ ends, message, lockedUntil }: Delivery): string {
  switch (ends) {
    case 'deletes':
      return `deletes ${name(message)}. The group goes on.`;
    case 'fails':
      return `fails with ${name(message)}: the group is blocked until ${seconds(lockedUntil)}.`;
    case 'too late':
      return `is done with ${name(message)}, but its handle has expired: the message comes again.`;
  }
}

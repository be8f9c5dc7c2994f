import { dedupInterval } from '#facts/messaging';
import type { Sent } from './fifo-text.ts';

const windowSeconds = dedupInterval.value * 60;

export interface Delivery {
  message: Sent;
  consumer: number;
  from: number;
  done: number;
  /** Until when its group waits. */
  lockedUntil: number;
  /** A delete after the visibility timeout is refused: the handle has expired. */
  ends: 'deletes' | 'fails' | 'too late';
}

export interface FifoRun {
  accepted: readonly Sent[];
  dropped: readonly Sent[];
  deliveries: readonly Delivery[];
  /** Messages that were not deleted while they were followed. */
  left: readonly Sent[];
}

/** Work that outlasts its timeout goes round; so many receives are followed. */
const followed = 30;

/** Drops what repeats a deduplication id too soon. A dropped message does not lengthen the interval. */
function deduplicated(sent: readonly Sent[]): { accepted: Sent[]; dropped: Sent[] } {
  const acceptedAt = new Map<string, number>();
  const accepted: Sent[] = [];
  const dropped: Sent[] = [];
  for (const message of sent) {
    const before = acceptedAt.get(message.id);
    if (before !== undefined && message.at - before < windowSeconds) {
      dropped.push(message);
    } else {
      acceptedAt.set(message.id, message.at);
      accepted.push(message);
    }
  }
  return { accepted, dropped };
}

/**
 * A free consumer takes the oldest message whose group has none in flight.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/FIFO-queues-understanding-logic.html
 */
export function fifoRun(
  sent: readonly Sent[],
  { consumers, work, timeout }: { consumers: number; work: number; timeout: number },
): FifoRun {
  const { accepted, dropped } = deduplicated(sent);
  const left = [...accepted];
  const tried = new Set<Sent>();
  const locked = new Map<string, number>();
  const freeAt = Array.from({ length: consumers }, () => 0);
  const deliveries: Delivery[] = [];
  while (left.length > 0 && deliveries.length < followed) {
    const heads = left.filter((message) => left.find(({ group }) => group === message.group) === message);
    const readyAt = (message: Sent) => Math.max(message.at, locked.get(message.group) ?? 0);
    const from = Math.max(Math.min(...freeAt), Math.min(...heads.map(readyAt)));
    const message = heads.find((head) => readyAt(head) <= from);
    if (message === undefined) break;
    const consumer = freeAt.findIndex((at) => at <= from);
    const fails = message.fails && !tried.has(message);
    const ends = fails ? 'fails' : work > timeout ? 'too late' : 'deletes';
    const done = from + work;
    const lockedUntil = ends === 'deletes' ? done : from + timeout;
    tried.add(message);
    locked.set(message.group, lockedUntil);
    freeAt[consumer] = done;
    deliveries.push({ message, consumer: consumer + 1, from, done, lockedUntil, ends });
    if (ends === 'deletes') left.splice(left.indexOf(message), 1);
  }
  return { accepted, dropped, deliveries, left };
}

import { type LifeValues, visibilityMaxSeconds } from './visibility-inputs.ts';

/** One receive of the message and the work that follows. Times are seconds after the first send. */
export interface Try {
  /** Counted from 1, over all receives. */
  number: number;
  consumer: number;
  from: number;
  /** When the consumer is done, well or not. */
  done: number;
  /** When the message becomes visible again, unless it was deleted before. */
  hiddenUntil: number;
  fails: boolean;
  /** What its delete does: nothing where a later receive made a newer handle or the message is gone. */
  ends: 'deletes' | 'too late' | 'no delete';
}

export type Fate = 'deleted' | 'set aside' | 'expired' | 'goes round';

export interface Life {
  tries: readonly Try[];
  /** Moves to the dead-letter queue, and the redrive, in their order. */
  moves: readonly { at: number; to: 'dead-letter queue' | 'queue' }[];
  fate: Fate;
  /** When the fate is sealed; for a message that goes round, the last receive that was followed. */
  end: number;
}

/** A message that no delete reaches is followed for so many receives beyond those that fail or are counted. */
const followed = 10;
const redriveAfter = 3_600;

/**
 * How long after its receive the message stays hidden. A heartbeat counts from its own call, fails beyond twelve hours, and
 * is of no use once the timeout has passed.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibility.html
 */
export function hiddenFor({ timeout, work, heartbeat }: LifeValues): { beat: number; until: number } {
  if (heartbeat === 0 || heartbeat >= timeout) return { beat: 0, until: timeout };
  const last = Math.floor(Math.min(work - 1, visibilityMaxSeconds - timeout) / heartbeat) * heartbeat;
  return { beat: last, until: last + timeout };
}

/** Follows one message from its send to its end, at the hands of consumers that always ask for the next one. */
export function lifeOf(values: LifeValues): Life {
  const { work, fails, maxReceive, redrive, consumers, delay, retention } = values;
  const { until } = hiddenFor(values);
  const tries: Try[] = [];
  const moves: Life['moves'][number][] = [];
  const freeAt = Array.from({ length: consumers }, () => 0);
  const most = followed + fails + 2 * maxReceive;
  let [visible, sent, receives, failing] = [delay, 0, 0, fails];

  for (;;) {
    const current = tries.at(-1);
    const deletes = receives > 0 && current !== undefined && !current.fails ? current.done : undefined;
    const free = freeAt.findIndex((at) => at <= visible);
    const consumer = free >= 0 ? free : freeAt.indexOf(Math.min(...freeAt));
    const next = Math.max(visible, freeAt[consumer] ?? 0);
    const expires = sent + retention;
    // What ends at the same second as a receive comes first: its handle is still the latest.
    if (current && deletes !== undefined && deletes <= next && deletes <= expires) {
      current.ends = 'deletes';
      return { tries, moves, fate: 'deleted', end: deletes };
    }
    if (next >= expires) return { tries, moves, fate: 'expired', end: expires };
    if (maxReceive > 0 && receives === maxReceive) {
      moves.push({ at: next, to: 'dead-letter queue' });
      if (redrive === 'never' || moves.length > 1) return { tries, moves, fate: 'set aside', end: next };
      // A redriven message counts as new: new age, a count from zero.
      visible = next + redriveAfter;
      moves.push({ at: visible, to: 'queue' });
      [sent, receives, failing] = [visible, 0, redrive === 'before' ? fails : 0];
      continue;
    }
    if (tries.length >= most) return { tries, moves, fate: 'goes round', end: current?.from ?? 0 };
    const failsNow = failing > 0;
    tries.push({
      number: tries.length + 1,
      consumer: consumer + 1,
      from: next,
      done: next + work,
      hiddenUntil: next + until,
      fails: failsNow,
      ends: failsNow ? 'no delete' : 'too late',
    });
    if (failsNow) failing--;
    receives++;
    freeAt[consumer] = next + work;
    visible = next + until;
  }
}

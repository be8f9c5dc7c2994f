import { counted, quantity, show } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { showFact } from '#facts/fact';
import { visibilityMax } from '#facts/messaging';
import { type LifeMoment, momentsOf, span } from './life-moments.ts';
import { type Fate, hiddenFor, type Life, lifeOf } from './message-life.ts';
import type { LifeValues } from './visibility-inputs.ts';

export interface Visibility extends Result {
  life: Life;
  trace: readonly LifeMoment[];
  fate: Fate;
  receives: number;
  /** How often the work was done to its end. */
  worked: number;
  /** When the second receive comes, in seconds after the send; undefined where none does. */
  again: number | undefined;
}

/** What one message meets: hidden, visible again, done twice, deleted or set aside. */
export function visibility(values: LifeValues): Visibility {
  const life = lifeOf(values);
  const { tries, fate, end } = life;
  // A message that goes round is not followed beyond its last receive.
  const worked = tries.filter(({ fails, done }) => !fails && (fate !== 'goes round' || done <= end)).length;
  const again = tries[1]?.from;
  return {
    life,
    fate,
    receives: tries.length,
    worked,
    again,
    trace: momentsOf(values, life),
    answer: answerOf(values, life, worked),
    measures: [
      { name: 'Receives', value: tries.length, unit: '', digits: 0 },
      { name: 'Work done', value: worked, unit: 'times', digits: 0 },
      { name: 'Followed until', value: end, unit: 's', digits: 0 },
    ],
    working: working(values, life, worked),
  };
}

function answerOf({ timeout, work }: LifeValues, { tries, moves, fate, end }: Life, worked: number): string {
  const back = moves.length > 1 ? ' a second time' : '';
  switch (fate) {
    case 'deleted':
      if (moves.length > 1)
        return `It was set aside after ${span(moves[0]?.at ?? 0)}, and after the redrive it is deleted, ${span(end)} after the send.`;
      if (worked > 1)
        return `The work is done ${worked} times: the message comes back after ${span(timeout)}, and the work takes ${span(work)}.`;
      return tries.length === 1
        ? `The work is done once, and the message is deleted after ${span(end)}.`
        : `Try ${tries.length} succeeds, ${span(end)} after the send: each try that failed had to wait for the end of its timeout.`;
    case 'set aside':
      return worked === 0
        ? `After ${counted(tries.length, 'receive')} it is in the dead-letter queue${back}, ${span(end)} after the send.`
        : `It ends in the dead-letter queue${back} after ${span(end)}, although its work is done ${worked === 1 ? 'once' : `${worked} times`}: no delete comes in time.`;
    case 'expired':
      return `The retention ends after ${span(end)}, and the message is gone: ${counted(tries.length, 'receive')}, and no delete in time.`;
    case 'goes round':
      return worked === 0
        ? `It goes round without end: ${counted(tries.length, 'receive')}, and no delete.`
        : `The work is done again and again: the message is visible after ${span(hiddenAtMost(tries))}, the work takes ${span(work)}, and each delete comes with an old handle.`;
  }
}

const hiddenAtMost = ([first]: Life['tries']): number => (first ? first.hiddenUntil - first.from : 0);

const ends: Record<Fate, string> = {
  deleted: 'deleted',
  'set aside': 'in the dead-letter queue',
  expired: 'nowhere: the retention ended',
  'goes round': 'nowhere: it goes round',
};

function working(values: LifeValues, life: Life, worked: number): WorkingLine[] {
  const { work, heartbeat, delay, timeout, maxReceive } = values;
  const { tries, fate, moves } = life;
  const { beat, until } = hiddenFor(values);
  const [first, second] = tries;
  const moved = moves[0]?.at;
  // Only where each receive follows its timeout at once can the move be told by multiplying.
  const even = tries
    .slice(0, maxReceive)
    .every((each, index) => index === 0 || each.from === tries[index - 1]?.hiddenUntil);
  const counts = moved === delay + maxReceive * until && even;
  return [
    {
      says: 'Hidden until',
      rule:
        beat > 0
          ? 'receive + last heartbeat in time + visibility timeout'
          : heartbeat > 0 && heartbeat < work
            ? `receive + visibility timeout: ${heartbeat < timeout ? `a heartbeat would go beyond ${showFact(visibilityMax)}` : 'the heartbeat comes too late'}`
            : 'receive + visibility timeout',
      numbers:
        beat > 0 ? `${show(delay)} + ${show(beat)} + ${show(timeout)}` : `${show(delay)} + ${show(timeout)}`,
      result: quantity(delay + until, 's'),
    },
    {
      says: 'Work of the first try ends',
      rule: 'receive + time for the work',
      numbers: `${show(delay)} + ${show(work)}`,
      result: quantity(delay + work, 's'),
    },
    {
      says: 'First delete',
      rule: 'works if nobody has received the message since, and it is still there',
      result:
        first === undefined
          ? 'none'
          : { deletes: 'works', 'too late': 'has no effect', 'no delete': 'none: the try fails' }[first.ends],
    },
    {
      says: 'Second receive',
      rule: 'as soon as it is visible and a consumer is free',
      result: second === undefined ? 'none' : quantity(second.from, 's'),
    },
    {
      says: 'Receives',
      rule: maxReceive > 0 ? `each counts, up to ${show(maxReceive)}` : 'each counts, whatever becomes of it',
      result: fate === 'goes round' ? `${show(tries.length)} and more` : show(tries.length),
    },
    {
      says: 'The work is done',
      rule: 'tries that do not fail, whether their delete works or not',
      result: fate === 'goes round' && worked > 0 ? 'again and again' : counted(worked, 'time'),
    },
    ...(maxReceive === 0
      ? []
      : [
          {
            says: 'Set aside after',
            rule: counts
              ? 'first receive + maxReceiveCount × time hidden'
              : 'the first receive beyond maxReceiveCount',
            ...(counts && { numbers: `${show(delay)} + ${show(maxReceive)} × ${show(until)}` }),
            result: moved === undefined ? 'not set aside' : quantity(moved, 's'),
          },
        ]),
    { says: 'Where it ends', rule: 'deleted, set aside or expired', result: ends[fate] },
  ];
}

import { clock } from '#engines/bucket/clock';
import { counted, exact, quantity, show, sum } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { asyncBackoffFirst, asyncBackoffMax } from '#facts/lambda';
import type { Attempt, End } from './async.ts';
import type { Invocation } from './async-inputs.ts';

/** Where an event goes that Lambda gives up, and what is kept of it. */
export const keptIn: Record<Invocation['place'], { name: string; keeps: string }> = {
  none: { name: 'nowhere', keeps: 'nothing' },
  queue: { name: 'the dead-letter queue', keeps: 'the event, with the error in attributes' },
  destination: { name: 'the failure destination', keeps: 'the event, the answer and the reason' },
  both: { name: 'the destination and the queue', keeps: 'the event twice, once with answer and reason' },
};

const goes = (place: Invocation['place']): string =>
  place === 'none' ? 'is lost: nothing keeps it' : `goes to ${keptIn[place].name}`;

export function answerOf({ place }: Invocation, attempts: number, { at, why }: End): string {
  const tried = counted(attempts, 'attempt');
  if (why === 'done')
    return `Attempt ${show(attempts)} succeeds: the event is done ${at === 0 ? 'at once' : `after ${clock(at)}`}.`;
  return `After ${at === 0 ? tried : `${tried} in ${clock(at)}`}, the event ${goes(place)}.`;
}

export function endSays({ place }: Invocation, { why }: End): string {
  if (why === 'done') return 'Lambda takes the event out of its queue: it is done.';
  const given = why === 'age' ? 'The next attempt would come after the maximum age' : 'No retry is left';
  return `${given}, so the event ${goes(place)}.`;
}

export function workingOf(
  values: Invocation,
  attempts: readonly Attempt[],
  end: End,
  runs: number,
): WorkingLine[] {
  const { failure, age, place } = values;
  const last = end.why === 'done' ? 'success' : end.why === 'age' ? 'the age' : 'the retry attempts';
  return [
    attemptsLine(values, attempts.length, end),
    ...(failure === 'error' ? errorLines(values, attempts) : throttleLines(attempts)),
    {
      says: 'The function ran',
      rule: failure === 'error' ? 'once for each attempt' : 'a throttled attempt does not run it',
      result: `${show(runs)}\u00a0×`,
    },
    { says: 'Maximum age', rule: 'no attempt begins later', result: quantity(age, 's') },
    { says: 'Ended by', rule: 'success, the retry attempts or the age, whichever comes first', result: last },
    {
      says: 'Kept in the end',
      rule:
        end.why === 'done'
          ? 'nothing has failed in the end'
          : `what is set for failures: ${keptIn[place].name}`,
      result: end.why === 'done' ? 'nothing' : keptIn[place].keeps,
    },
  ];
}

function attemptsLine({ failure, retries }: Invocation, attempts: number, { why }: End): WorkingLine {
  const says = 'Attempts';
  const result = show(attempts);
  if (failure === 'throttle')
    return { says, rule: 'as many as fit into the maximum age; retry attempts do not count here', result };
  if (why === 'retries')
    return { says, rule: 'the first one + retry attempts', numbers: `1 + ${show(retries)}`, result };
  return {
    says,
    rule: why === 'age' ? 'those before the maximum age' : 'up to the one that succeeds',
    result,
  };
}

/** A wait runs from the end of the attempt before it. */
function errorLines({ took }: Invocation, attempts: readonly Attempt[]): WorkingLine[] {
  return attempts.slice(1).map(({ at }, index) => {
    const before = attempts[index];
    return {
      says: `Attempt ${index + 2} begins after`,
      rule: 'begin of the attempt before + its run + the wait',
      numbers: `${exact(before?.at ?? 0, 9)} + ${exact(took, 9)} + ${exact(at - (before?.ends ?? 0), 9)}`,
      result: `${exact(at, 9)}\u00a0s`,
    };
  });
}

function throttleLines(attempts: readonly Attempt[]): WorkingLine[] {
  const waits = attempts.slice(1).map(({ at }, index) => at - (attempts[index]?.ends ?? 0));
  const longest = asyncBackoffMax.value * 60;
  const capped = waits.filter((wait) => wait === longest).length;
  const growing = sum(waits.slice(0, waits.length - capped));
  const first = quantity(asyncBackoffFirst.value, 's');
  return [
    {
      says: 'Longest wait',
      rule: `${first}, doubled each time, up to ${quantity(longest, 's')}`,
      result: quantity(Math.max(0, ...waits), 's'),
    },
    {
      says: 'Last attempt begins after',
      rule: `the doubling waits together + ${quantity(longest, 's')} each time`,
      numbers: `${show(growing)} + ${show(capped)} × ${show(longest)}`,
      result: quantity(attempts.at(-1)?.at ?? 0, 's'),
    },
  ];
}

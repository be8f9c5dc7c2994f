import { chanceOf } from '#engines/cache/random';
import { counted, exact, quantity, show } from '#engines/numbers';
import { valueIn } from '#engines/reading';
import type { Result, WorkingLine } from '#engines/result';
import { listed } from '#engines/words';
import { answering, readAnswers } from './answers.ts';
import { type Again, counting, handles } from './retry.ts';
import { type RetryValues, readRetry } from './retry-inputs.ts';
import { type Bar, type Timed, time, yearSeconds } from './tape.ts';

export interface Attempt {
  from: number;
  to: number;
  error: string | undefined;
  /** The retry that follows. */
  again: Again | undefined;
}

export interface Timeline extends Result {
  attempts: readonly Attempt[];
  bars: readonly Bar[];
  trace: readonly Timed[];
  seconds: number;
  /** The waits as they are told: “3, 6 and 12 s”. */
  waits: string;
  outcome: 'succeeds' | 'goes to Catch' | 'fails the execution' | 'is not followed to its end' | 'times out';
}

/** A list longer than this helps nobody. */
const attemptsMost = 60;

function attemptsOf({ retry, task, seed }: RetryValues): { attempts: Attempt[]; late: boolean } {
  const next = answering(valueIn(readAnswers(task), []));
  const again = counting(readRetry(retry), chanceOf(seed, 'workload'));
  const attempts: Attempt[] = [];
  let from = 0;
  while (attempts.length < attemptsMost) {
    const { seconds, error } = next();
    const to = from + seconds;
    const following = error === undefined ? undefined : again(error);
    attempts.push({ from, to, error, again: following });
    if (!following || to > yearSeconds) break;
    from = to + following.wait;
    if (from > yearSeconds) return { attempts, late: true };
  }
  return { attempts, late: (attempts.at(-1)?.to ?? 0) > yearSeconds };
}

/** What the retries of one task do over time. https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html */
export function retryTimeline(values: RetryValues): Timeline {
  const { attempts, late } = attemptsOf(values);
  const last = attempts.at(-1);
  const outcome = outcomeOf(last, late, values.caught);
  const retries = attempts.flatMap(({ again }) => (again ? [again] : []));
  const seconds = late ? yearSeconds : (last?.to ?? 0);
  const waits = waitsText(retries);
  const answer = answerOf(attempts.length, seconds, outcome);
  return {
    attempts,
    bars: attempts.flatMap(barsOf).filter(({ from }) => from <= seconds),
    seconds,
    waits,
    outcome,
    answer,
    trace: [...attempts.map(momentOf), { at: time(seconds), seconds, says: answer }],
    measures: [
      { name: 'Attempts', value: attempts.length, unit: '', digits: 0 },
      { name: 'Time', value: seconds, unit: 's' },
      {
        name: 'Longest total wait',
        value: retries.reduce((sum, { ceiling }) => sum + ceiling, 0),
        unit: 's',
      },
    ],
    working: [
      {
        says: 'Attempts',
        rule: 'the first + retries',
        numbers: `1 + ${attempts.length - 1}`,
        result: show(attempts.length),
      },
      { says: 'Waits', rule: 'interval × rate to the power of (retry − 1), the cap at most', result: waits },
      ...retries.slice(0, 5).map(waitLine),
      {
        says: 'State transitions',
        rule: 'one for the step, one for each retry',
        numbers: `1 + ${attempts.length - 1}`,
        result: show(attempts.length),
      },
      {
        says: 'In the end',
        rule: 'success, or the first error for which no retry is left',
        result: `the task ${outcome}`,
      },
    ],
  };
}

function outcomeOf(last: Attempt | undefined, late: boolean, caught: boolean): Timeline['outcome'] {
  if (late) return 'times out';
  if (last?.error === undefined) return 'succeeds';
  if (last.again) return 'is not followed to its end';
  return caught && handles(['States.ALL'], last.error) ? 'goes to Catch' : 'fails the execution';
}

function answerOf(attempts: number, seconds: number, outcome: Timeline['outcome']): string {
  const tried = `${counted(attempts, 'attempt')} in ${exact(seconds, 7)} s`;
  switch (outcome) {
    case 'succeeds':
      return `The task succeeds: ${tried}.`;
    case 'goes to Catch':
      return `The error goes to Catch: ${tried}.`;
    case 'fails the execution':
      return `The execution fails: ${tried}.`;
    case 'times out':
      return `A Standard execution ends after a year, before the next attempt: ${tried}.`;
    case 'is not followed to its end':
      return `This page follows ${counted(attemptsMost, 'attempt')} and stops there: ${tried} so far.`;
  }
}

const shortly = (value: number) => exact(value, 4);

/** “3, 6 and 12 s”; of drawn ones what they lie between. */
function waitsText(retries: readonly Again[]): string {
  const texts = retries
    .slice(0, 6)
    .map(({ retrier, ceiling }) => (retrier.full ? `0–${shortly(ceiling)}` : shortly(ceiling)));
  if (texts.length === 0) return 'none';
  if (retries.length > texts.length) return `${texts.join(', ')} … s`;
  return `${listed(texts)} s`;
}

const barsOf = ({ from, to, error, again }: Attempt): Bar[] => [
  { from, to, kind: error === undefined ? 'success' : 'failure' },
  ...(again ? [{ from: to, to: to + again.wait, kind: 'wait' as const }] : []),
];

function momentOf({ to, error, again }: Attempt, index: number): Timed {
  const at = { at: time(to), seconds: to };
  const which = `Attempt ${index + 1}`;
  if (error === undefined) return { ...at, says: `${which} succeeds.` };
  if (!again) return { ...at, says: `${which} fails with ${error}. No retry is left for it.` };
  const { retry, retrier, ceiling, wait } = again;
  const draw = retrier.full ? `, drawn between 0 and ${time(ceiling)}` : '';
  return {
    ...at,
    says: `${which} fails with ${error}. Retry ${retry} of ${show(retrier.attempts)} follows after ${time(wait)}${draw}.`,
  };
}

function waitLine({ retrier, index, retry, ceiling, wait }: Again, nth: number): WorkingLine {
  const capped = retrier.cap !== undefined && ceiling === retrier.cap;
  const says = `Wait ${nth + 1}`;
  const rule = `retry ${retry} of retrier ${index + 1}${retrier.full ? `; this seed draws ${shortly(wait)}` : ''}`;
  const power = Array.from({ length: retry - 1 }, () => exact(retrier.rate)).join(' × ');
  const numbers = [exact(retrier.interval, 8), power].filter((part) => part !== '').join(' × ');
  const result = quantity(Number(ceiling.toPrecision(6)), 's', 4);
  if (capped) return { says, rule: `${rule}; the cap`, result };
  return retry > 8 ? { says, rule, result } : { says, rule, numbers, result };
}

import { clock } from '#engines/bucket/clock';
import { show } from '#engines/numbers';
import type { Moment, Result } from '#engines/result';
import { asyncBackoffFirst, asyncBackoffMax, asyncFirstWait, asyncSecondWait } from '#facts/lambda';
import type { Invocation } from './async-inputs.ts';
import { answerOf, endSays, workingOf } from './async-words.ts';

/** Times are seconds after the event came. */
export interface Attempt {
  at: number;
  ends: number;
  outcome: 'done' | 'error' | 'throttle';
}

export interface End {
  at: number;
  why: 'done' | 'retries' | 'age';
}

export interface Timeline extends Result {
  attempts: readonly Attempt[];
  end: End;
  /** How often the function ran. */
  runs: number;
  trace: readonly Moment[];
}

const minute = 60;
const waitsAfterError = [asyncFirstWait.value * minute, asyncSecondWait.value * minute];
export const longestWait = asyncBackoffMax.value * minute;

/** Seconds between the end of an attempt, counted from 1, and the next one. AWS says “exponentially”; doubling is assumed. */
const waitAfter = (attempt: number, failure: Invocation['failure']): number =>
  failure === 'error'
    ? (waitsAfterError[attempt - 1] ?? 0)
    : Math.min(longestWait, asyncBackoffFirst.value * 2 ** (attempt - 1));

/** https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html */
function attemptsOf({ failure, retries, age, took, mended }: Invocation): { attempts: Attempt[]; end: End } {
  const attempts: Attempt[] = [];
  for (let at = 0; ; ) {
    if (at >= mended) {
      attempts.push({ at, ends: at + took, outcome: 'done' });
      return { attempts, end: { at: at + took, why: 'done' } };
    }
    const ends = failure === 'error' ? at + took : at;
    attempts.push({ at, ends, outcome: failure });
    if (failure === 'error' && attempts.length > retries)
      return { attempts, end: { at: ends, why: 'retries' } };
    at = ends + waitAfter(attempts.length, failure);
    if (at > age) return { attempts, end: { at: Math.max(age, ends), why: 'age' } };
  }
}

/** What Lambda does with an event that it has accepted. */
export function timeline(values: Invocation): Timeline {
  const { attempts, end } = attemptsOf(values);
  const runs = attempts.filter(({ outcome }) => outcome !== 'throttle').length;
  return {
    attempts,
    end,
    runs,
    answer: answerOf(values, attempts.length, end),
    measures: [
      { name: 'Attempts', value: attempts.length, unit: '', digits: 0 },
      { name: 'The function ran', value: runs, unit: 'times', digits: 0 },
      { name: 'Ends after', value: end.at, unit: 's', digits: 0 },
    ],
    working: workingOf(values, attempts, end, runs),
    trace: [
      ...attempts.map((attempt, index) => ({ at: clock(attempt.at), says: attemptSays(attempt, index + 1) })),
      { at: clock(end.at), says: endSays(values, end) },
    ],
  };
}

function attemptSays({ at, ends, outcome }: Attempt, number: number): string {
  const attempt = `Attempt ${show(number)}`;
  if (outcome === 'throttle')
    return `${attempt}: no concurrency is free, so the event goes back to the queue.`;
  const long = ends > at ? `, for ${clock(ends - at)}` : '';
  return `${attempt}: the function runs${long}, and ${outcome === 'done' ? 'is done' : 'fails'}.`;
}

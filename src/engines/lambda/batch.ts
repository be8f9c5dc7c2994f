import type { Moment, Result } from '#engines/result';
import type { Batch } from './batch-inputs.ts';
import { answerOf, callSays, workingOf } from './batch-words.ts';

/** Records, counted from 1. The function works through them in their order. */
export interface Part {
  from: number;
  to: number;
}

export interface Call extends Part {
  /** The records that it finished, and the one that made it fail. */
  done: readonly number[];
  failed: number | undefined;
  /** What is given up after this call. */
  given: Part | undefined;
}

export interface Failure extends Result {
  calls: readonly Call[];
  /** How often each record was finished. */
  finished: readonly number[];
  /** Records given up, and the good ones among them. */
  given: number;
  good: number;
  /** Good records that no call has finished. */
  missed: number;
  /** Records that were finished more than once. */
  repeated: number;
  trace: readonly Moment[];
}

const recordsOf = ({ from, to }: Part): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html */
function callsOfStream({ way, retries }: Batch, size: number, bad: number | undefined): Call[] {
  const calls: Call[] = [];
  const waiting = [{ from: 1, to: size, failures: 0 }];
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    const { from, to } = part;
    if (bad === undefined || bad < from || bad > to) {
      calls.push({ from, to, done: recordsOf(part), failed: undefined, given: undefined });
      continue;
    }
    const call = { from, to, done: recordsOf({ from, to: bad - 1 }), failed: bad, given: undefined };
    if (way === 'halves' && from < to) {
      const middle = Math.floor((from + to) / 2);
      waiting.unshift({ from, to: middle, failures: 0 }, { from: middle + 1, to, failures: 0 });
      calls.push(call);
      continue;
    }
    const rest = { from: way === 'list' ? bad : from, to, failures: part.failures + 1 };
    const over = rest.failures > retries;
    if (!over) waiting.unshift(rest);
    calls.push(over ? { ...call, given: { from: rest.from, to } } : call);
  }
  return calls;
}

/** https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html; a batch is taken to come back as it was. */
function callsOfQueue({ way, retries }: Batch, size: number, bad: number | undefined): Call[] {
  const whole = { from: 1, to: size };
  if (bad === undefined) return [{ ...whole, done: recordsOf(whole), failed: undefined, given: undefined }];
  return Array.from({ length: retries + 1 }, (_, index): Call => {
    // A function that reports goes on after the bad message, and only that one comes back.
    const part = way === 'list' && index > 0 ? { from: bad, to: bad } : whole;
    const reached = way === 'list' ? recordsOf(part) : recordsOf({ from: 1, to: bad });
    const given = way === 'list' ? { from: bad, to: bad } : whole;
    return {
      ...part,
      done: reached.filter((record) => record !== bad),
      failed: bad,
      given: index === retries ? given : undefined,
    };
  });
}

/** What one bad record does to its batch. */
export function failure(values: Batch): Failure {
  const { source, size } = values;
  const bad = values.bad === 0 ? undefined : Math.min(values.bad, size);
  const calls = source === 'stream' ? callsOfStream(values, size, bad) : callsOfQueue(values, size, bad);
  const finished = recordsOf({ from: 1, to: size }).map(
    (record) => calls.filter(({ done }) => done.includes(record)).length,
  );
  const givenUp = calls.flatMap(({ given }) => (given ? recordsOf(given) : []));
  const counts = {
    calls: calls.length,
    given: givenUp.length,
    good: givenUp.filter((record) => record !== bad).length,
    missed: givenUp.filter((record) => record !== bad && finished[record - 1] === 0).length,
    repeated: finished.filter((times) => times > 1).length,
  };
  return {
    ...counts,
    calls,
    finished,
    answer: answerOf(values, counts),
    measures: [
      { name: 'Calls', value: counts.calls, unit: '', digits: 0 },
      { name: 'Given up', value: counts.given, unit: '', digits: 0 },
      { name: 'Good ones never finished', value: counts.missed, unit: '', digits: 0 },
      { name: 'Finished more than once', value: counts.repeated, unit: '', digits: 0 },
    ],
    working: workingOf(values, counts, finished),
    trace: calls.map((call, index) => ({ at: `Call ${index + 1}`, says: callSays(call) })),
  };
}

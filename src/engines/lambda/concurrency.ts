import { quantity } from '#engines/numbers';
import type { Moment, Result } from '#engines/result';
import { callsAt, type Growth, growthOf } from './concurrency-growth.ts';
import type { Traffic } from './concurrency-inputs.ts';
import { momentsOf } from './concurrency-trace.ts';
import { answerOf, workingOf } from './concurrency-words.ts';

export interface Concurrency extends Result {
  growth: Growth;
  last: number;
  /** Seconds for which growth, not the ceiling, holds calls back. */
  slowFor: number;
  /** Environments started for a call, at least. */
  cold: number;
  trace: readonly Moment[];
  /** The times of the moments in the trace. */
  times: readonly number[];
}

/** Which calls are throttled while traffic rises to its height, and by what. */
export function concurrency(values: Traffic): Concurrency {
  const found = growthOf(values);
  const { last, ready, each, slow } = found;
  const slowFor = slow ? slow.to - slow.from : 0;
  const cold = Math.max(0, Math.ceil(((last - Math.min(last, ready * each)) * values.took) / 1000 - 1e-9));
  const first = callsAt(values.rise, values, found).pass;
  const moments = momentsOf(values, found);
  return {
    growth: found,
    last,
    slowFor,
    cold,
    times: moments.map(({ time }) => time),
    answer: answerOf(values, found, slowFor),
    measures: [
      { name: 'Pass at the first peak second', value: first, unit: 'per s', digits: 0 },
      { name: 'Pass in the end', value: last, unit: 'per s', digits: 0 },
      { name: 'Throttled in the end', value: values.rate - last, unit: 'per s', digits: 0 },
      { name: 'Held back by growth for', value: slowFor, unit: 's', digits: 1 },
      { name: 'Cold starts, at least', value: cold, unit: '', digits: 0 },
    ],
    working: workingOf(values, found, { slowFor, cold }),
    trace: moments.map(({ time, says }) => ({ at: quantity(time, 's', 1), says })),
  };
}

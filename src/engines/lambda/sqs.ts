import { clock } from '#engines/bucket/clock';
import type { Moment, Result } from '#engines/result';
import {
  pollerConcurrency,
  pollerStepPerMinute,
  sqsConcurrencyMax,
  sqsFifoBatchMax,
  sqsStartConcurrency,
  sqsStepPerMinute,
} from '#facts/lambda';
import { optionalOf } from './optional.ts';
import type { Queue } from './sqs-inputs.ts';
import { answerOf, momentsOf, workingOf } from './sqs-words.ts';

/** Times are seconds, rates are for a second. */
export interface Climb {
  /** Calls at once: at the start, as far as the mapping goes, and as far as the function may. */
  start: number;
  cap: number;
  top: number;
  /** Calls that are added each second until the top is reached after `climbs`. */
  step: number;
  climbs: number;
  /** Messages that one call works off each second. */
  each: number;
}

export interface Drain extends Result {
  climb: Climb;
  /** When the queue is empty; undefined where it never is. */
  empty: number | undefined;
  /** Most calls at once until then. */
  peak: number;
  /** Whether the mapping tries more calls than the function may run. */
  throttled: boolean;
  trace: readonly Moment[];
  times: readonly number[];
}

/** https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-scaling.html; a FIFO queue is taken to start at its groups. */
function climbOf({ kind, took, maximum, room, batch, groups, ready, pollers }: Queue): Climb {
  const limit = optionalOf(maximum) ?? Number.POSITIVE_INFINITY;
  const standard = Math.min(sqsConcurrencyMax.value, limit);
  const [start, cap, step] = {
    standard: [sqsStartConcurrency.value, standard, sqsStepPerMinute.value] as const,
    fifo: [Math.min(groups, limit), Math.min(groups, limit), 0] as const,
    provisioned: [
      ready * pollerConcurrency.value,
      pollers * pollerConcurrency.value,
      pollerStepPerMinute.value,
    ] as const,
  }[kind];
  const top = Math.min(cap, room);
  const from = Math.min(start, top);
  const messages = kind === 'fifo' ? Math.min(batch, sqsFifoBatchMax.value) : batch;
  const climbs = top > from ? ((top - from) * 60) / step : 0;
  return { start: from, cap, top, step: step / 60, climbs, each: messages / took };
}

const callsAt = (time: number, { start, top, step, climbs }: Climb): number =>
  time < climbs ? start + step * time : top;

/** Messages worked off by calls that have climbed for so long. */
const workedOff = (time: number, { start, top, step, climbs, each }: Climb): number => {
  const climbing = Math.min(time, climbs);
  return each * (start * climbing + (step * climbing ** 2) / 2 + top * (time - climbing));
};

/** Calls at once and messages that wait, at a time; once the queue is empty only as many as arrive. */
export function stateAt(
  time: number,
  { backlog, arrival }: Queue,
  { climb, empty }: Pick<Drain, 'climb' | 'empty'>,
) {
  if (empty !== undefined && time > empty)
    return { calls: Math.min(climb.top, arrival / climb.each), waiting: 0 };
  return {
    calls: callsAt(time, climb),
    waiting: Math.max(0, backlog + arrival * time - workedOff(time, climb)),
  };
}

function emptyAfter({ backlog, arrival }: Queue, climb: Climb): number | undefined {
  const { start, top, step, climbs, each } = climb;
  const gain = each * start - arrival;
  if (backlog === 0 && gain >= 0) return 0;
  if (climbs > 0) {
    // Where the curve of the climb meets zero; far beyond the climb where it is too short for that.
    const time = (Math.sqrt(gain ** 2 + 2 * each * step * backlog) - gain) / (each * step);
    if (time <= climbs) return time;
  }
  const rate = each * top - arrival;
  const left = backlog + arrival * climbs - workedOff(climbs, climb);
  // What rounding leaves of an exact balance is no progress.
  return rate > 1e-9 * Math.max(1, arrival) ? climbs + Math.max(0, left) / rate : undefined;
}

/** How fast Lambda works off a queue. */
export function drain(values: Queue): Drain {
  const climb = climbOf(values);
  const empty = emptyAfter(values, climb);
  const peak = empty === undefined ? climb.top : callsAt(empty, climb);
  const throttled = climb.cap > climb.top && peak >= climb.top && empty !== 0;
  const found = { climb, empty, peak, throttled };
  const moments = momentsOf(values, found, (time) => stateAt(time, values, found));
  return {
    ...found,
    answer: answerOf(values, found),
    measures: [
      ...(empty === undefined ? [] : [{ name: 'Queue is empty after', value: empty, unit: 's', digits: 0 }]),
      { name: 'Calls at once, most', value: peak, unit: '', digits: 0 },
      { name: 'Messages per second then', value: peak * climb.each, unit: 'per s', digits: 1 },
    ],
    working: workingOf(values, found, workedOff(climb.climbs, climb)),
    trace: moments.map(({ time, says }) => ({ at: clock(time), says })),
    times: moments.map(({ time }) => time),
  };
}

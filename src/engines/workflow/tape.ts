import { duration } from '#engines/numbers';
import type { Moment } from '#engines/result';
import type { Json } from './value.ts';

/** A Standard execution lasts a year at most. */
export const yearSeconds = 365 * 24 * 3_600;

/** Seconds in words; the start is second 0, not millisecond 0. */
export const time = (seconds: number): string =>
  seconds > 0 ? duration(Math.round(seconds * 1000)) : '0\u00a0s';

/** A moment with its second, for the picture. */
export interface Timed extends Moment {
  seconds: number;
}

/** A stretch of a state's time. */
export interface Bar {
  from: number;
  to: number;
  kind: 'success' | 'failure' | 'wait';
}

/** One stay in a state. Times are seconds after the start. */
export interface Visit {
  name: string;
  type: string;
  from: number;
  to: number;
  bars: readonly Bar[];
  input: Json;
  /** What it hands on; undefined where it fails uncaught. */
  output: Json | undefined;
  ends: 'success' | 'caught' | 'failure' | 'stopped';
  /** Attempts besides the first. */
  retries: number;
}

export interface Logged {
  at: number;
  says: string;
  state: string;
}

/** What a run leaves behind; branches leave one each, which are then joined. */
export interface Tape {
  moments: Logged[];
  visits: Visit[];
  /** When each event of the history happens. */
  events: number[];
}

export const emptyTape = (): Tape => ({ moments: [], visits: [], events: [] });

/** Adds what happened on other tapes up to a time, in the order of time. */
export function join(tape: Tape, others: readonly Tape[], until: number): void {
  const cut = others.map((other) => upTo(other, until));
  const byTime = (a: { at: number }, b: { at: number }) => a.at - b.at;
  tape.moments.push(...cut.flatMap(({ moments }) => moments).sort(byTime));
  tape.visits.push(...cut.flatMap(({ visits }) => visits).sort((a, b) => a.from - b.from));
  tape.events.push(...cut.flatMap(({ events }) => events));
}

/** The beginning of a tape: what is still running at that time is stopped. */
export function upTo({ moments, visits, events }: Tape, until: number): Tape {
  return {
    moments: moments.filter(({ at }) => at <= until),
    visits: visits
      .filter(({ from }) => from <= until)
      .map((visit) => (visit.to > until ? stopped(visit, until) : visit)),
    events: events.filter((at) => at <= until),
  };
}

const stopped = (visit: Visit, until: number): Visit => ({
  ...visit,
  to: until,
  bars: visit.bars.filter(({ from }) => from < until).map((bar) => ({ ...bar, to: Math.min(bar.to, until) })),
  output: undefined,
  ends: 'stopped',
  retries: Math.max(0, visit.bars.filter(({ from, kind }) => from < until && kind !== 'wait').length - 1),
});

import { counted, percent, quantity, show } from '#engines/numbers';
import type { Moment, Result } from '#engines/result';
import { type Configuration, configurationOf, fullShift } from './shift-configuration.ts';
import type { ShiftValues } from './shift-inputs.ts';
import { workingOf } from './shift-working.ts';

/** From this minute on, this share of the requests meets the new version, from 0 to 1. */
export interface Shift {
  at: number;
  share: number;
}

export interface TrafficShift extends Result {
  shifts: readonly Shift[];
  /** When all traffic has moved, unless an alarm comes before. */
  full: number;
  /** When an alarm, or a failed check at minute 0, sends everything back; undefined where none does. */
  back: number | undefined;
  /** The share in the end. */
  share: number;
  /** Requests that the new version answers until then, or until all have moved. */
  requests: number;
  trace: readonly Moment[];
}

/** The shares that a deployment goes through when nothing stops it. The first is taken to move at minute 0. */
export function sharesOf(configuration: Configuration): Shift[] {
  if (configuration.kind === 'all') return [{ at: 0, share: 1 }];
  const { kind, percent: each, minutes } = configuration;
  if (kind === 'canary')
    return [
      { at: 0, share: each / 100 },
      { at: minutes, share: 1 },
    ];
  return Array.from({ length: Math.ceil(100 / each) }, (_, index) => ({
    at: index * minutes,
    share: Math.min(100, each * (index + 1)) / 100,
  }));
}

/** How traffic moves to a new version, and back when an alarm goes off before the deployment is over. */
export function shiftTraffic(values: ShiftValues): TrafficShift {
  const { configuration: written, alarm, rate, before, after } = values;
  const configuration = configurationOf(written);
  const all = sharesOf(configuration);
  const full = fullShift(configuration);
  const over = full + after;
  const back = before ? 0 : alarm > 0 && alarm < over ? alarm : undefined;
  const shifts = back === undefined ? all : [...all.filter(({ at }) => at < back), { at: back, share: 0 }];
  const until = back ?? full;
  const shareMinutes = shifts.reduce((sum, { at, share }, index) => {
    const next = Math.min(until, shifts[index + 1]?.at ?? until);
    return sum + share * Math.max(0, next - at);
  }, 0);
  const share = shifts.at(-1)?.share ?? 0;
  const reached = shifts.findLast(({ at }) => at < until)?.share ?? 0;
  const requests = rate * shareMinutes;
  return {
    shifts,
    full,
    back,
    share,
    requests,
    answer: answerOf({ before, back, full, reached, requests }),
    measures: [
      { name: 'All traffic moved after', value: full, unit: 'min', digits: 0 },
      { name: 'Share in the end', value: share * 100, unit: '%', digits: 0 },
      { name: 'Requests met by the new version', value: requests, unit: '', digits: 0 },
    ],
    working: workingOf(values, configuration, { back, full, over, until, reached, shareMinutes, share }),
    trace: traceOf(shifts, back, over, values),
  };
}

interface Outcome {
  before: boolean;
  back: number | undefined;
  full: number;
  reached: number;
  requests: number;
}

function answerOf({ before, back, full, reached, requests }: Outcome): string {
  if (before)
    return 'The check before the shift fails, so no traffic moves: all of it stays on the old version.';
  if (back !== undefined)
    return `At minute ${show(back)} the alarm sends everything back to the old version: the new one had ${percent(reached)} of the traffic, and ${counted(requests, 'request')} met it.`;
  if (full === 0) return 'All traffic moves at minute 0, and nothing sends it back.';
  return `All traffic has moved at minute ${show(full)}, and nothing sends it back; until then ${counted(requests, 'request')} met the new version.`;
}

function traceOf(
  shifts: readonly Shift[],
  back: number | undefined,
  over: number,
  { platform, before }: ShiftValues,
): Moment[] {
  if (before)
    return [{ at: quantity(0, 'min'), says: 'The BeforeAllowTraffic hook fails: no traffic moves.' }];
  const moments = shifts.map(({ at, share }): Moment => {
    const says =
      at === back
        ? 'The alarm goes off: CodeDeploy stops the deployment and sends all traffic to the old version.'
        : share === 1
          ? 'All traffic goes to the new version.'
          : `${percent(share)} of the traffic goes to the new version, ${percent(1 - share)} to the old one.`;
    return { at: quantity(at, 'min'), says };
  });
  if (back !== undefined) return moments;
  const ends =
    platform === 'ecs'
      ? 'The deployment is over: the old tasks end, and a later alarm changes nothing.'
      : 'The deployment is over: a later alarm changes nothing.';
  return [...moments, { at: quantity(over, 'min'), says: ends }];
}

import { counted, duration, quantity, show, sum } from '#engines/numbers';
import type { Result, WorkingLine } from '#engines/result';
import { type Answered, type HerdValues, herd, room, windowMs } from './herd.ts';
import { ceilingOf, longestDelay, ruleOf } from './rules.ts';

/** All first attempts, all second ones, and so on. */
export interface Round {
  attempt: number;
  /** The longest wait before it in ms; 0 before the first. */
  ceiling: number;
  arrive: number;
  served: number;
}

export interface Window {
  /** ms after the first call. */
  from: number;
  arrive: number;
  served: number;
}

export interface Backoff extends Result {
  rounds: readonly Round[];
  /** The spans in which calls arrive, each of 100 ms. */
  windows: readonly Window[];
  /** Clients that get an answer in the end. */
  through: number;
  calls: number;
  /** Most calls in one span, the first apart. */
  peak: number;
}

const countServed = (calls: readonly Answered[]) => calls.filter(({ served }) => served).length;

function roundsOf(calls: readonly Answered[], base: number): Round[] {
  const last = Math.max(...calls.map(({ attempt }) => attempt));
  return Array.from({ length: last }, (_, index) => {
    const own = calls.filter(({ attempt }) => attempt === index + 1);
    const ceiling = index === 0 ? 0 : ceilingOf(base, index - 1);
    return { attempt: index + 1, ceiling, arrive: own.length, served: countServed(own) };
  });
}

function windowsOf(calls: readonly Answered[]): Window[] {
  const windows = new Map<number, Window>();
  for (const { at, served } of calls) {
    const from = Math.floor(at / windowMs) * windowMs;
    const { arrive, served: before } = windows.get(from) ?? { arrive: 0, served: 0 };
    windows.set(from, { from, arrive: arrive + 1, served: before + (served ? 1 : 0) });
  }
  return [...windows.values()];
}

/** Many clients meet a service that has no room for all of them, and retry. */
export function backoff(values: HerdValues): Backoff {
  const { clients, attempts, kind, jitter } = values;
  const calls = herd(values);
  const rule = ruleOf[kind];
  const rounds = roundsOf(calls, rule?.base ?? 0);
  const windows = windowsOf(calls);
  const through = countServed(calls);
  const peak = Math.max(0, ...windows.filter(({ from }) => from > 0).map(({ arrive }) => arrive));
  const times = calls.filter(({ served }) => served).map(({ at }) => at);
  const longest = rule === undefined ? 0 : totalCeiling(rule.base, attempts);
  return {
    rounds,
    windows,
    through,
    calls: calls.length,
    peak,
    answer: answerOf(values, through, peak),
    measures: [
      { name: 'Clients served', value: through, unit: '', digits: 0 },
      { name: 'Calls in all', value: calls.length, unit: '', digits: 0 },
      { name: `Most in ${windowMs} ms, later`, value: peak, unit: '', digits: 0 },
      {
        name: 'Mean wait of those served',
        value: times.length > 0 ? sum(times) / times.length : 0,
        unit: 'ms',
        digits: 0,
      },
    ],
    working: [
      ...waitLines(values),
      {
        says: 'Waits in all',
        rule: jitter
          ? 'of a client that needs every attempt: at most the sum of the longest waits, on average half of it'
          : 'of a client that needs every attempt: the sum of the waits',
        result: quantity(longest, 'ms'),
      },
      {
        says: 'Most calls at once, later',
        rule: `the fullest ${windowMs} ms after the first; the service takes ${room}`,
        result: show(peak),
      },
      {
        says: 'Calls in all',
        rule: 'first attempts + retries',
        numbers: `${show(clients)} + ${show(calls.length - clients)}`,
        result: show(calls.length),
      },
      {
        says: 'Clients that give up',
        rule: 'clients − those served',
        numbers: `${show(clients)} − ${show(through)}`,
        result: show(clients - through),
      },
    ],
  };
}

const totalCeiling = (base: number, attempts: number) =>
  Array.from({ length: attempts - 1 }, (_, retry) => ceilingOf(base, retry)).reduce(
    (sum, each) => sum + each,
    0,
  );

/** The longest waits before the second attempt and before the last. */
function waitLines({ kind, attempts, jitter }: HerdValues): WorkingLine[] {
  const rule = ruleOf[kind];
  const longest = jitter ? 'Longest wait before attempt' : 'Wait before attempt';
  if (rule === undefined || attempts === 1) {
    return [
      {
        says: 'Retries',
        rule:
          rule === undefined ? 'a call that is not allowed fails again: no retry' : 'one attempt: no retry',
        result: '0',
      },
    ];
  }
  const line = (attempt: number): WorkingLine => {
    const retry = attempt - 2;
    const doubled = rule.base * 2 ** retry;
    const capped = doubled > longestDelay;
    return {
      says: `${longest} ${attempt}`,
      rule: capped
        ? `base × 2^n would be ${quantity(doubled, 'ms')}; none is longer than ${quantity(longestDelay, 'ms')}`
        : `base × 2^n, n = ${retry}`,
      ...(!capped && { numbers: `${show(rule.base)} × ${show(2 ** retry)}` }),
      result: quantity(ceilingOf(rule.base, retry), 'ms'),
    };
  };
  return attempts === 2 ? [line(2)] : [line(2), line(attempts)];
}

function answerOf({ clients, kind, attempts, jitter }: HerdValues, through: number, peak: number): string {
  const of = `${show(through)} of ${counted(clients, 'client gets', 'clients get')} through`;
  if (kind === 'denied')
    return `${of}: AccessDenied is not retried, since the next attempt would fail as well.`;
  if (clients <= room) return `${of} at the first attempt, so nobody has to wait.`;
  if (attempts === 1) return `${of}: with one attempt nobody comes back.`;
  return jitter
    ? `${of}: retries come spread out, at most ${show(peak)} in ${windowMs} ms.`
    : `${of}: without jitter all who failed come back together, ${show(peak)} at once.`;
}

/** “1 s”, “50 ms” */
export const waitText = (ms: number): string => (ms === 0 ? '–' : duration(ms));

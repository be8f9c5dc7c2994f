import { clock } from '#engines/bucket/clock';
import { counted, exact, quantity, show } from '#engines/numbers';
import type { WorkingLine } from '#engines/result';
import { pollerConcurrency, sqsConcurrencyMax } from '#facts/lambda';
import { optionalOf } from './optional.ts';
import type { Drain } from './sqs.ts';
import type { Queue } from './sqs-inputs.ts';

type Found = Pick<Drain, 'climb' | 'empty' | 'peak' | 'throttled'>;
type State = (time: number) => { calls: number; waiting: number };

const digits = (value: number) => exact(value, 9);
const backAgain = 'throttled, and their messages come back, counted as received';

export function answerOf({ backlog, arrival }: Queue, { climb, empty, peak, throttled }: Found): string {
  const { top, each } = climb;
  const more = throttled ? ' What the mapping calls beyond them is throttled.' : '';
  if (empty === 0) return 'Nothing waits, and what arrives is worked off at once.';
  if (top === 0) return 'The function may not run at all, so nothing is worked off.';
  if (empty === undefined)
    return `The queue is never empty: ${counted(top, 'call')} at once ${top === 1 ? 'works' : 'work'} off ${quantity(top * each, 'messages')} a second, and ${show(arrival)} ${arrival === 1 ? 'arrives' : 'arrive'}.${more}`;
  if (backlog === 0)
    return `What arrives has been caught up with after ${clock(empty)}, by ${counted(Math.ceil(peak), 'call')} at once.${more}`;
  const climbing =
    climb.climbs > 0
      ? `, climbing from ${show(climb.start)} to ${counted(Math.floor(peak), 'call')} at once`
      : ` by ${counted(top, 'call')} at once`;
  return `${counted(backlog, 'message')} ${backlog === 1 ? 'is' : 'are'} worked off after ${clock(empty)}${climbing}.${more}`;
}

export function momentsOf(
  { backlog }: Queue,
  { climb, empty, peak, throttled }: Found,
  state: State,
): { time: number; says: string }[] {
  const { climbs, start, top } = climb;
  const wait = (messages: number) => `${counted(messages, 'message')} ${messages === 1 ? 'waits' : 'wait'}.`;
  const waiting = (time: number) => wait(Math.round(state(time).waiting));
  const atTop = throttled ? `what is beyond is ${backAgain}` : 'more are not made';
  const moments = [
    {
      time: 0,
      says:
        climbs > 0
          ? `${wait(backlog)} Lambda starts with ${counted(start, 'call')} at once.`
          : `${wait(backlog)} Lambda makes ${counted(top, 'call')} at once; ${atTop}.`,
    },
  ];
  if (climbs > 0 && (empty === undefined || climbs < empty))
    moments.push({ time: climbs, says: `${counted(top, 'call')} at once: ${atTop}. ${waiting(climbs)}` });
  // A queue that never runs dry is followed for as long again as its climb, and ten minutes at least.
  const end = empty ?? Math.max(600, 2 * climbs);
  if (end > 0)
    moments.push({
      time: end,
      says:
        empty === undefined
          ? `Still ${waiting(end)}`
          : `The queue is empty, after ${counted(Math.floor(peak), 'call')} at once.`,
    });
  return moments;
}

export function workingOf(values: Queue, found: Found, worked: number): WorkingLine[] {
  const { backlog, arrival } = values;
  const { climb, empty, throttled } = found;
  const { top, each, climbs } = climb;
  const emptied = empty !== undefined && empty <= climbs;
  const left = backlog + arrival * climbs - worked;
  return [
    capLine(values, climb.cap),
    {
      says: 'Calls at once, most',
      rule: 'what the mapping makes, but no more than the function may run',
      result: show(top),
    },
    climbLine(climb),
    {
      says: 'Messages of one call',
      rule: 'batch size ÷ seconds of a call',
      result: `${exact(each, 6)}\u00a0per s`,
    },
    {
      says: 'Messages per second in the end',
      rule: 'calls at once × messages of one call',
      numbers: `${show(top)} × ${digits(each)}`,
      result: `${exact(top * each, top * each < 1e6 ? 6 : 9)}\u00a0per s`,
    },
    ...(climbs > 0 && !emptied
      ? [
          {
            says: 'Worked off while climbing',
            rule: 'mean of the calls at the start and in the end × seconds × messages of one call',
            numbers: `(${show(climb.start)} + ${show(top)}) ÷ 2 × ${digits(climbs)} × ${digits(each)}`,
            result: exact(worked, 9),
          },
        ]
      : []),
    emptyLine(values, found, { left, emptied }),
    {
      says: 'Calls beyond that',
      rule: 'the mapping makes none, but does not know what the function may run',
      result: throttled ? backAgain : 'not made',
    },
  ];
}

function capLine({ kind, maximum, groups, pollers }: Queue, cap: number): WorkingLine {
  const says = 'The mapping makes up to';
  const result = counted(cap, 'call');
  if (kind === 'provisioned')
    return {
      says,
      rule: 'pollers × calls of a poller',
      numbers: `${show(pollers)} × ${show(pollerConcurrency.value)}`,
      result,
    };
  const limit = optionalOf(maximum);
  const most =
    kind === 'fifo'
      ? `one for each of ${counted(groups, 'message group')}`
      : `${show(sqsConcurrencyMax.value)} by default`;
  return {
    says,
    rule: `${most}; maximum concurrency: ${limit === undefined ? 'none' : show(limit)}`,
    result,
  };
}

function climbLine({ start, top, step, climbs }: Drain['climb']): WorkingLine {
  const says = 'The climb takes';
  if (climbs === 0) return { says, rule: 'there from the start', result: quantity(0, 'min') };
  return {
    says,
    rule: '(calls in the end − calls at the start) ÷ calls added a minute',
    numbers: `(${show(top)} − ${show(start)}) ÷ ${show(step * 60)}`,
    result: quantity(climbs / 60, 'min'),
  };
}

function emptyLine(
  { arrival }: Queue,
  { climb, empty }: Found,
  { left, emptied }: { left: number; emptied: boolean },
): WorkingLine {
  const says = 'The queue is empty after';
  const { climbs, top, each } = climb;
  if (empty === undefined)
    return { says, rule: 'as many messages arrive as are worked off, or more', result: 'never' };
  if (emptied)
    return {
      says,
      rule: climbs > 0 ? 'during the climb: followed as a curve' : 'nothing waits',
      result: clock(empty),
    };
  return {
    says,
    rule: 'seconds of the climb + messages left after it ÷ (messages per second − those that arrive)',
    numbers: `${digits(climbs)} + ${digits(left)} ÷ (${digits(top * each)} − ${show(arrival)})`,
    result: `${exact(empty, empty < 1e6 ? 6 : 9)}\u00a0s`,
  };
}

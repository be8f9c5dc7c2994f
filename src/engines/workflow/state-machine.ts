import { chanceOf } from '#engines/cache/random';
import { parseJson } from '#engines/json';
import { counted, duration, exact, show } from '#engines/numbers';
import { valueIn } from '#engines/reading';
import type { Result, WorkingLine } from '#engines/result';
import { listed } from '#engines/words';
import { historyEventsMax } from '#facts/step-functions-appsync';
import { type Answer, answering, readTasks } from './answers.ts';
import { type End, fitting } from './end.ts';
import type { Machine } from './machine.ts';
import type { MachineValues } from './machine-inputs.ts';
import { readMachine } from './read.ts';
import { machineRun } from './run.ts';
import { emptyTape, type Tape, type Timed, time, upTo, type Visit, yearSeconds } from './tape.ts';
import { brief, dataOf } from './value.ts';

export interface Execution extends Result {
  trace: readonly Timed[];
  visits: readonly Visit[];
  /** Seconds that the whole took. */
  seconds: number;
  /** “succeeded”, or “failed with” and the error. */
  outcome: string;
  /** What the last state put out, in one line. */
  output: string;
  /** The input that a state got first. */
  inputOf: (state: string) => string;
  transitions: number;
  events: number;
}

/** A loop that never ends must not hold the page. */
const stepsMax = 200;

/** Runs the machine with the answers given; what happens after the time limit does not happen. */
function executed({ definition, input, answers, seed }: MachineValues) {
  const machine = readMachine(definition);
  const given = valueIn(readTasks(answers), new Map<string, readonly Answer[]>());
  const asked = new Map<string, () => Answer>();
  const next = (task: string): Answer => {
    const answer = asked.get(task) ?? answering(given.get(task) ?? []);
    asked.set(task, answer);
    return answer();
  };
  const tape = emptyTape();
  const world = { next, left: stepsMax, draw: chanceOf(seed, 'workload') };
  const begin = fitting(0, dataOf(parseJson(input)));
  const end = begin.kind === 'success' ? machineRun(machine, begin.output, 0, world, tape) : begin;
  const unused = [...given.keys()].filter((name) => !asked.has(name));
  return { ...inTime(machine, tape, end), unused };
}

function inTime({ timeout = yearSeconds }: Machine, tape: Tape, end: End): { tape: Tape; end: End } {
  const limit = Math.min(timeout, yearSeconds);
  if (end.at <= limit) return { tape, end };
  const cause = `the execution may take ${duration(limit * 1000)}`;
  return { tape: upTo(tape, limit), end: { kind: 'failure', at: limit, error: 'States.Timeout', cause } };
}

/** Runs a state machine as Step Functions would, on answers that the reader gives. */
export function stateMachine(values: MachineValues): Execution {
  const { tape, end, unused } = executed(values);
  const visits = tape.visits.toSorted((a, b) => a.from - b.from);
  const retries = visits.reduce((sum, visit) => sum + visit.retries, 0);
  const transitions = visits.length + retries;
  // The start of the execution, and its end.
  const events = tape.events.length + 2;
  const outcome = outcomeOf(end);
  const output = end.kind === 'success' ? brief(end.output) : 'none';
  const last = { at: time(end.at), seconds: end.at, says: answerOf(end, visits) };
  const order = visits.map(({ name }) => name);
  return {
    visits,
    seconds: end.at,
    outcome,
    output,
    transitions,
    events,
    inputOf: (state) => {
      const visit = visits.find(({ name }) => name === state);
      return visit ? brief(visit.input) : 'never reached';
    },
    answer: answerOf(end, visits),
    trace: [...tape.moments.map(({ at, says }) => ({ at: time(at), seconds: at, says })), last],
    measures: [
      { name: 'Time', value: end.at, unit: 's' },
      { name: 'State transitions', value: transitions, unit: '', digits: 0 },
      { name: 'History events', value: events, unit: '', digits: 0 },
    ],
    working: [
      { says: 'Outcome', rule: 'what the last state left', result: outcome },
      { says: 'Order', rule: 'states in the order of their start', result: shortened(order) },
      { says: 'Output', rule: 'what the last state put out', result: output },
      {
        says: 'State transitions',
        rule: 'states that ran + retries; a Standard workflow is billed by them',
        numbers: `${show(visits.length)} + ${show(retries)}`,
        result: show(transitions),
      },
      {
        says: 'History events',
        rule: 'entering, leaving, each attempt scheduled, started and ended, start and end of the whole',
        result: `${show(events)} of ${show(historyEventsMax.value)}`,
      },
      ...unusedLine(unused),
    ],
  };
}

function outcomeOf(end: End): string {
  if (end.kind === 'cut') return 'not followed to its end';
  return end.kind === 'success' ? 'succeeded' : `failed with ${end.error || 'no name'}`;
}

function answerOf(end: End, visits: readonly Visit[]): string {
  const after = `after ${exact(end.at, 6)} s`;
  switch (end.kind) {
    case 'success':
      return `The execution succeeds ${after} with ${brief(end.output)}.`;
    case 'cut':
      return `This page follows ${counted(stepsMax, 'step')} and stops there: the workflow is a loop, or retries without end.`;
    case 'failure': {
      const place = visits.findLast(({ ends }) => ends === 'failure')?.name;
      return `The execution fails ${after}${place ? ` at ${place}` : ''} with ${end.error || 'an error without a name'}${end.cause && `: ${end.cause}`}.`;
    }
  }
}

const orderMost = 12;

const shortened = (names: readonly string[]): string =>
  names.length <= orderMost
    ? names.join(' → ') || 'none'
    : `${names.slice(0, orderMost).join(' → ')} and ${counted(names.length - orderMost, 'more', 'more')}`;

const unusedLine = (unused: readonly string[]): WorkingLine[] =>
  unused.length === 0
    ? []
    : [{ says: 'Answers not asked for', rule: 'no task of this name ran', result: listed(unused) }];

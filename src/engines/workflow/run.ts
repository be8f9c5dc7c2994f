import type { Answer } from './answers.ts';
import { holds } from './condition.ts';
import { type End, failing, fitting, guarded, runtime } from './end.ts';
import type { ChoiceState, Machine, State } from './machine.ts';
import { type Bar, type Tape, time } from './tape.ts';
import { fill, follow, pick, put } from './template.ts';
import { brief, type Json } from './value.ts';
import { work } from './work.ts';

/** What the states of one execution share. */
export interface World {
  /** What a task answers at its next attempt. */
  next: (task: string) => Answer;
  /** Steps that this page still follows. */
  left: number;
  /** A number from 0 to 1, for jitter. */
  draw: () => number;
}

/** Runs a machine from its start, or a branch of one: nothing but this interpreter is executed. */
export function machineRun(machine: Machine, input: Json, from: number, world: World, tape: Tape): End {
  let [at, data] = [from, input];
  let name: string | undefined = machine.startAt;
  while (name !== undefined) {
    const state = machine.states.get(name);
    if (!state || world.left-- <= 0) return { kind: 'cut', at };
    const { end, next } = stay(state, data, at, world, tape);
    if (end.kind !== 'success') return end;
    [at, data, name] = [end.at, end.output, next];
  }
  return { kind: 'success', at, output: data };
}

/** One stay in a state: how it ends, and which state is next. */
function stay(
  state: State,
  input: Json,
  at: number,
  world: World,
  tape: Tape,
): { end: End; next?: string | undefined } {
  const say = (when: number, says: string) => tape.moments.push({ at: when, says, state: state.name });
  // Before what its branches leave, although it ends after them.
  const place = tape.visits.length;
  const record = (end: End, bars: readonly Bar[], caught = false) =>
    tape.visits.splice(place, 0, {
      name: state.name,
      type: state.type,
      from: at,
      to: end.at,
      bars,
      input,
      output: end.kind === 'success' ? end.output : undefined,
      ends:
        end.kind === 'success' ? (caught ? 'caught' : 'success') : end.kind === 'cut' ? 'stopped' : 'failure',
      retries: Math.max(0, bars.filter(({ kind }) => kind !== 'wait').length - 1),
    });
  tape.events.push(at);
  if (state.type === 'Task' || state.type === 'Parallel')
    return work(state, input, at, world, tape, say, record);
  let next: string | undefined;
  let [says, until] = ['', at];
  const end = guarded(at, () => {
    const picked = state.type === 'Fail' ? input : pick(input, state.inputPath);
    switch (state.type) {
      case 'Fail':
        says = `${state.name} ends with ${state.error ? `the error ${state.error}` : 'an error without a name'}.`;
        return { kind: 'failure', at, error: state.error, cause: state.cause };
      case 'Succeed':
        says = `${state.name} ends well.`;
        return fitting(at, pick(picked, state.outputPath));
      case 'Choice': {
        const way = choose(state, picked);
        if (!way) return runtime(at, 'no rule is true, and there is no Default');
        next = way.next;
        says = `${state.name}: ${way.by}, so ${way.next} is next.`;
        return fitting(at, pick(picked, state.outputPath));
      }
      case 'Wait': {
        const seconds = typeof state.seconds === 'number' ? state.seconds : follow(picked, state.seconds);
        if (typeof seconds !== 'number' || seconds < 0)
          return runtime(at, `SecondsPath gives ${brief(seconds)}, no number`);
        [next, until] = [state.next, at + seconds];
        says = `${state.name} waits for ${time(seconds)}.`;
        return fitting(until, pick(picked, state.outputPath));
      }
      case 'Pass': {
        next = state.next;
        const result = state.result ?? fill(state.parameters, picked);
        const output = pick(put(input, state.resultPath, result), state.outputPath);
        says = `${state.name} puts out ${brief(output)}.`;
        return fitting(at, output);
      }
    }
  });
  say(at, end.kind === 'failure' && state.type !== 'Fail' ? failing(state.name, end) : says);
  if (end.kind === 'success') tape.events.push(end.at);
  const kind = end.kind === 'success' ? (state.type === 'Wait' ? 'wait' : 'success') : 'failure';
  record(end, [{ from: at, to: end.at, kind }]);
  return { end, next };
}

/** The first true rule, else the default. */
function choose({ rules, otherwise }: ChoiceState, input: Json): { next: string; by: string } | undefined {
  const index = rules.findIndex(({ condition }) => holds(condition, input));
  const rule = rules[index];
  if (rule) return { next: rule.next, by: `rule ${index + 1} is true` };
  return otherwise === undefined ? undefined : { next: otherwise, by: 'no rule is true' };
}

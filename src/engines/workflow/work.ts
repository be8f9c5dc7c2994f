import { type End, failing, fitting, guarded } from './end.ts';
import type { ParallelState, TaskState } from './machine.ts';
import { counting, handles } from './retry.ts';
import { machineRun, type World } from './run.ts';
import { type Bar, emptyTape, join, type Tape, time } from './tape.ts';
import { fill, pick, put } from './template.ts';
import { brief, type Json } from './value.ts';

/** A state that does work, with its retries and catchers. */
export function work(
  state: TaskState | ParallelState,
  input: Json,
  at: number,
  world: World,
  tape: Tape,
  say: (at: number, says: string) => void,
  record: (end: End, bars: readonly Bar[], caught?: boolean) => void,
): { end: End; next?: string | undefined } {
  const { name } = state;
  const ofBranch = state.type === 'Parallel';
  const again = counting(state.retry, world.draw, ofBranch);
  const bars: Bar[] = [];
  let now = at;
  const given = guarded(at, () => fitting(at, fill(state.parameters, pick(input, state.inputPath))));
  say(at, `${name} starts with ${given.kind === 'success' ? brief(given.output) : brief(input)}.`);
  for (let attempt = 1; ; attempt++) {
    const began = now;
    const done = given.kind === 'success' ? attemptOf(state, given.output, began, world, tape) : given;
    const end =
      done.kind === 'success'
        ? guarded(done.at, () => {
            const result = fill(state.resultSelector, done.output);
            return fitting(done.at, pick(put(input, state.resultPath, result), state.outputPath));
          })
        : done;
    bars.push({ from: began, to: end.at, kind: end.kind === 'success' ? 'success' : 'failure' });
    const which = attempt > 1 ? `${name}, attempt ${attempt},` : name;
    if (end.kind === 'success') {
      say(end.at, `${which} succeeds. Output: ${brief(end.output)}.`);
      tape.events.push(end.at);
    }
    if (end.kind !== 'failure') {
      record(end, bars);
      return { end, next: state.next };
    }
    const retry = again(end.error);
    if (retry) {
      if (world.left-- <= 0) return cut(end.at);
      const wait = time(retry.wait);
      say(
        end.at,
        `${which} fails with ${end.error}. Retry ${retry.retry} of ${retry.retrier.attempts} follows after ${wait}.`,
      );
      bars.push({ from: end.at, to: end.at + retry.wait, kind: 'wait' });
      now = end.at + retry.wait;
      continue;
    }
    const catcher = state.catch.find(({ errors }) => handles(errors, end.error, ofBranch));
    const caught =
      catcher &&
      guarded(end.at, () =>
        fitting(end.at, put(input, catcher.resultPath, { Error: end.error, Cause: end.cause })),
      );
    if (catcher && caught) {
      say(
        end.at,
        `${which} fails with ${end.error}. Catch leads to ${catcher.next}, with ${caught.kind === 'success' ? brief(caught.output) : 'nothing'}.`,
      );
      tape.events.push(end.at);
      record(caught, bars, true);
      return { end: caught, next: catcher.next };
    }
    say(end.at, failing(which, end));
    record(end, bars);
    return { end };
  }

  function cut(when: number): { end: End } {
    const end: End = { kind: 'cut', at: when };
    record(end, bars);
    return { end };
  }
}

/** One attempt: a task asks for its next answer, a Parallel runs all of its branches. */
function attemptOf(state: TaskState | ParallelState, input: Json, at: number, world: World, tape: Tape): End {
  if (state.type === 'Task') {
    const { seconds, error, value } = world.next(state.name);
    const late = state.timeout !== undefined && seconds > state.timeout;
    const end = at + (late ? (state.timeout ?? 0) : seconds);
    tape.events.push(at, at, end);
    if (late)
      return {
        kind: 'failure',
        at: end,
        error: 'States.Timeout',
        cause: `no answer within ${state.timeout} s`,
      };
    return error === undefined
      ? fitting(end, value)
      : { kind: 'failure', at: end, error, cause: `${state.name} failed` };
  }
  const tapes = state.branches.map(emptyTape);
  const ends = state.branches.map((branch, index) =>
    machineRun(branch, input, at, world, tapes[index] ?? emptyTape()),
  );
  const bad = ends.filter(({ kind }) => kind !== 'success').sort((a, b) => a.at - b.at)[0];
  const last = Math.max(...ends.map((end) => end.at));
  join(tape, tapes, bad?.at ?? last);
  tape.events.push(at, bad?.at ?? last);
  if (bad) return bad;
  return fitting(
    last,
    ends.flatMap((end) => (end.kind === 'success' ? [end.output] : [])),
  );
}

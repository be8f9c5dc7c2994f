import type { Condition } from './condition.ts';
import type { Retrier } from './retry.ts';
import type { Json, Path } from './value.ts';

/** A Parameters or ResultSelector field: data with paths in it. */
export type Template =
  | { kind: 'path'; path: Path }
  | { kind: 'value'; value: Json }
  | { kind: 'list'; items: readonly Template[] }
  | { kind: 'object'; members: readonly (readonly [string, Template])[] };

export interface Catcher {
  errors: readonly string[];
  next: string;
  /** Where the error goes in the state's input; null: nowhere. */
  resultPath: Path | null;
}

interface Base {
  name: string;
  inputPath: Path | null;
  outputPath: Path | null;
}

interface Onward {
  /** The state that follows; undefined ends the machine. */
  next: string | undefined;
}

interface Working extends Base, Onward {
  parameters: Template | undefined;
  resultSelector: Template | undefined;
  resultPath: Path | null;
  retry: readonly Retrier[];
  catch: readonly Catcher[];
}

export interface TaskState extends Working {
  type: 'Task';
  /** Seconds; undefined: no limit but the execution's. */
  timeout: number | undefined;
}

export interface ParallelState extends Working {
  type: 'Parallel';
  branches: readonly Machine[];
}

export interface PassState extends Base, Onward {
  type: 'Pass';
  parameters: Template | undefined;
  result: Json | undefined;
  resultPath: Path | null;
}

export interface WaitState extends Base, Onward {
  type: 'Wait';
  seconds: number | Path;
}

export interface ChoiceState extends Base {
  type: 'Choice';
  rules: readonly { condition: Condition; next: string }[];
  otherwise: string | undefined;
}

export interface SucceedState extends Base {
  type: 'Succeed';
}

export interface FailState extends Base {
  type: 'Fail';
  error: string;
  cause: string;
}

export type State =
  | TaskState
  | ParallelState
  | PassState
  | WaitState
  | ChoiceState
  | SucceedState
  | FailState;

export interface Machine {
  startAt: string;
  states: ReadonlyMap<string, State>;
  /** Seconds that an execution may take; undefined: as long as the service allows. */
  timeout: number | undefined;
}

/** The states that may follow, those of Catch included. */
export function followers(state: State): readonly string[] {
  switch (state.type) {
    case 'Choice':
      return [
        ...state.rules.map(({ next }) => next),
        ...(state.otherwise === undefined ? [] : [state.otherwise]),
      ];
    case 'Succeed':
    case 'Fail':
      return [];
    default: {
      const caught = 'catch' in state ? state.catch.map(({ next }) => next) : [];
      return state.next === undefined ? caught : [state.next, ...caught];
    }
  }
}

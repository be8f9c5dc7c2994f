import type { Values } from '#engines/inputs';
import { passTo } from './clock.ts';
import type { Counters } from './counters.ts';
import { killNode } from './flush.ts';
import type { cacheInputs } from './inputs.ts';
import { createMachine, type Machine } from './machine.ts';
import { type Metrics, metricsOf, type SetUp } from './metrics.ts';
import type { Effect, Message, Verdict } from './observe.ts';
import { read } from './read.ts';
import { Recorder } from './recorder.ts';
import { type KeyedStatement, keyOfTurn, parseScript, type Statement } from './script.ts';
import { settingsOf } from './settings.ts';
import { write, writeOutside } from './write.ts';

/** A cache entry as it stands after a step. */
export interface EntryState {
  key: string;
  version: number;
  /** Ms until it expires; 0 when it has, undefined without a TTL. */
  remainingTtl: number | undefined;
  /** `marker` stands for “no such row”; a stale entry is older than the database. */
  state: 'fresh' | 'stale' | 'dirty' | 'expired' | 'marker';
  uses: number;
  lastUsed: number;
}

export interface RowState {
  key: string;
  version: number;
  exists: boolean;
}

/** What became of the operations of a step, equal ends counted together. */
export interface Outcome {
  verdict: Verdict;
  times: number;
}

/** One statement of the script, done. Times are in ms of the simulated clock. */
export interface Step {
  statement: Statement;
  /** The names that the statement's key stood for: several if it repeats over numbered keys. */
  keys: readonly string[];
  at: number;
  /** When the next statement begins. */
  until: number;
  messages: readonly Message[];
  /** In order of first appearance. A write that nobody waited for ends in a later step, but is told here. */
  outcomes: readonly Outcome[];
  /** What changed while the step lasted, whoever caused it. */
  effects: readonly Effect[];
  /** The longest wait of the application for one operation. */
  latency: number;
  cache: readonly EntryState[];
  database: readonly RowState[];
  counters: Readonly<Counters>;
}

/** A script that has passed the check of its input, and what it runs on. */
export type ScriptValues = Values<typeof cacheInputs> & { script: string };

/** Runs a script step by step and leaves the telling to its caller. */
export function follow(values: ScriptValues): { steps: readonly Step[]; metrics: Metrics; setUp: SetUp } {
  const script = parseScript(values.script);
  if (!script.ok) throw new RangeError(script.fault);
  const missing = new Set(script.statements.flatMap((each) => (each.kind === 'missing' ? [each.key] : [])));
  const recorder = new Recorder();
  const machine = createMachine(settingsOf(values), (key) => !missing.has(recorder.nameOf(key)), recorder);
  for (const statement of script.statements) {
    recorder.open(machine, statement);
    const latency = run(machine, recorder, statement);
    recorder.close(machine, latency);
  }
  settle(machine);
  return { steps: recorder.steps, metrics: metricsOf(machine), setUp: machine };
}

/** Does one statement, moves the clock to the start of the next, and answers the longest wait for one operation. */
function run(machine: Machine, recorder: Recorder, statement: Statement): number {
  switch (statement.kind) {
    case 'wait':
      recorder.begin();
      recorder.verdict({ kind: 'time-passed' });
      passTo(machine, machine.now + statement.ms);
      return 0;
    case 'kill':
      recorder.begin();
      killNode(machine);
      return 0;
    case 'missing':
      machine.database.row(recorder.keyOf(statement.key));
      return 0;
    default:
      return repeat(machine, recorder, statement);
  }
}

function repeat(machine: Machine, recorder: Recorder, statement: KeyedStatement): number {
  let longest = 0;
  for (let turn = 1; turn <= statement.times; turn += 1) {
    recorder.begin();
    const waited = operate(machine, statement.kind, recorder.keyOf(keyOfTurn(statement.key, turn)));
    longest = Math.max(longest, waited);
    const { pace } = statement;
    passTo(machine, machine.now + (pace === 'answered' ? waited : pace === 'unanswered' ? 0 : pace));
  }
  return longest;
}

function operate(machine: Machine, kind: KeyedStatement['kind'], key: number): number {
  switch (kind) {
    case 'read':
      return read(machine, key);
    case 'write':
      return write(machine, key, true);
    case 'delete':
      return write(machine, key, false);
    case 'external':
      writeOutside(machine, key);
      return 0;
  }
}

/** Lets the writes that nobody waited for reach the database, so that each has an end to tell. */
function settle(machine: Machine): void {
  for (let pending = machine.writes.first(); pending !== undefined; pending = machine.writes.first()) {
    passTo(machine, pending.landsAt);
  }
}

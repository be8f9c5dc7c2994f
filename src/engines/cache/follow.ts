import type { Values } from '#engines/inputs';
import { dueNext, happenNext, passTo } from './clock.ts';
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

/**
 * One event: an operation, operations in a row that are answered alike, or what comes about by itself while time
 * passes. Times are in ms of the simulated clock.
 */
export interface Step {
  /** What the script says, with as many repetitions as this step has; a wait for what comes about by itself. */
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
  const missing = new Set(script.value.flatMap((each) => (each.kind === 'missing' ? [each.key] : [])));
  const recorder = new Recorder();
  const machine = createMachine(settingsOf(values), (key) => !missing.has(recorder.nameOf(key)), recorder);
  for (const statement of script.value) {
    recorder.open(machine, statement);
    run(machine, recorder, statement);
    recorder.close(machine);
  }
  settle(machine);
  return { steps: recorder.steps, metrics: metricsOf(machine), setUp: machine };
}

/** Does one statement and moves the clock to the start of the next. */
function run(machine: Machine, recorder: Recorder, statement: Statement): void {
  switch (statement.kind) {
    case 'wait':
      recorder.begin();
      recorder.verdict({ kind: 'time-passed' });
      pass(machine, recorder, statement, machine.now + statement.ms);
      return;
    case 'kill':
      recorder.begin();
      killNode(machine);
      return;
    case 'missing':
      machine.database.row(recorder.keyOf(statement.key));
      return;
    default:
      repeat(machine, recorder, statement);
  }
}

function repeat(machine: Machine, recorder: Recorder, statement: KeyedStatement): void {
  const first = recorder.operation + 1;
  let before: string | undefined;
  for (let turn = 1; turn <= statement.times; turn += 1) {
    const name = keyOfTurn(statement.key, turn);
    const key = recorder.keyOf(name);
    const outlook = statement.kind === 'read' ? outlookOf(machine, key) : '';
    if (before !== undefined && outlook !== before) recorder.cut(machine, statement);
    before = outlook;
    recorder.begin(name);
    const waited = operate(machine, statement.kind, key);
    recorder.waited(waited);
    const { pace } = statement;
    const until = machine.now + (pace === 'answered' ? waited : pace === 'unanswered' ? 0 : pace);
    pass(machine, recorder, statement, until, first);
  }
}

/** How a read of this key would be answered now: reads in a row that are answered alike are one step. */
function outlookOf({ store, database, now }: Machine, key: number): string {
  const entry = store.peek(key);
  if (entry !== undefined && entry.expiresAt > now) return entry.outdatedSince <= now ? 'stale' : 'fresh';
  return database.row(key).oldestFill === undefined ? 'absent' : 'on its way';
}

/**
 * Lets time pass. What comes about by itself is a step of its own: a flush, the late end of an operation before `first`,
 * and the moment in which a key that is read again and again is back in the cache.
 */
function pass(
  machine: Machine,
  recorder: Recorder,
  statement: Statement,
  until: number,
  first = Number.POSITIVE_INFINITY,
): void {
  const repeated = 'times' in statement && statement.times > 1;
  for (let due = dueNext(machine); due.at <= until; due = dueNext(machine)) {
    const isBack =
      repeated &&
      !statement.key.includes('#') &&
      due.filled !== undefined &&
      outlookOf(machine, due.filled) === 'on its way';
    if (due.operation >= first && !isBack) {
      happenNext(machine, until);
      continue;
    }
    recorder.cut(machine, { kind: 'wait', ms: due.at - machine.now });
    happenNext(machine, until);
    recorder.cut(machine, repeated ? statement : { kind: 'wait', ms: until - machine.now });
  }
  machine.now = until;
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

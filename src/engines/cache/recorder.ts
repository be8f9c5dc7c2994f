import type { EntryState, Outcome, RowState, Step } from './follow.ts';
import type { Machine } from './machine.ts';
import type { Effect, Message, MissReason, Observer, Party, Verdict } from './observe.ts';
import type { Statement } from './script.ts';

interface OpenStep {
  statement: Statement;
  at: number;
  /** How many operations it has; some end only in a later step. */
  turns: number;
  latency: number;
  keys: Set<string>;
  messages: Message[];
  outcomes: Outcome[];
  effects: Effect[];
}

/** Writes down what a machine does, statement by statement, and gives its numbered keys their names back. */
export class Recorder implements Observer {
  readonly steps: Step[] = [];
  operation = 0;
  readonly #names: string[] = [];
  readonly #keys = new Map<string, number>();
  readonly #absences = new Map<string, MissReason>();
  /** The outcomes of the step that began each operation, by its number. */
  readonly #outcomes: Outcome[][] = [];
  #step: OpenStep | undefined;

  open(machine: Machine, statement: Statement): void {
    this.#step = {
      ...{ statement, at: machine.now, turns: 0, latency: 0 },
      ...{ keys: new Set<string>(), messages: [], outcomes: [], effects: [] },
    };
  }

  /** A new operation of the open step begins, on the key of this name if it has one. */
  begin(name?: string): void {
    this.operation += 1;
    if (this.#step === undefined) return;
    this.#step.turns += 1;
    if (name !== undefined) this.#step.keys.add(name);
    this.#outcomes[this.operation] = this.#step.outcomes;
  }

  /** How long the application waited for an operation of the open step, in ms. */
  waited(ms: number): void {
    if (this.#step !== undefined) this.#step.latency = Math.max(this.#step.latency, ms);
  }

  /** Ends the open step and opens the next. */
  cut(machine: Machine, statement: Statement): void {
    this.close(machine);
    this.open(machine, statement);
  }

  close(machine: Machine): void {
    if (this.#step === undefined) return;
    const { statement, turns, keys, ...step } = this.#step;
    this.steps.push({
      ...step,
      statement: statementOf(statement, turns, machine.now - step.at),
      keys: [...keys],
      until: machine.now,
      cache: this.#cacheOf(machine),
      database: this.#databaseOf(machine),
      counters: { ...machine.counters },
    });
    this.#step = undefined;
  }

  keyOf(name: string): number {
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    const key = this.#names.length;
    this.#names.push(name);
    this.#keys.set(name, key);
    return key;
  }

  nameOf(key: number): string {
    return this.#names[key] ?? '';
  }

  absence(key: number): MissReason {
    return this.#absences.get(this.nameOf(key)) ?? 'never-cached';
  }

  message(from: Party, to: Party, label: string, ms: number, aside = false): void {
    const messages = this.#step?.messages;
    if (messages === undefined) return;
    const same = messages.find(
      (each) => each.from === from && each.to === to && each.label === label && each.aside === aside,
    );
    if (same === undefined) {
      messages.push({ from, to, label, ms, aside, times: 1 });
      return;
    }
    same.times += 1;
    same.ms = Math.max(same.ms, ms);
  }

  effect(effect: Effect): void {
    if (effect.kind === 'evicted') this.#absences.set(effect.key, 'evicted');
    if (effect.kind === 'removed') this.#absences.set(effect.key, effect.leaving);
    if (effect.kind === 'refused') this.#absences.set(effect.key, 'refused');
    this.#step?.effects.push(effect);
  }

  verdict(verdict: Verdict, operation = this.operation): void {
    const outcomes = this.#outcomes[operation] ?? [];
    const same = outcomes.find((each) => isSame(each.verdict, verdict));
    if (same === undefined) outcomes.push({ verdict, times: 1 });
    else same.times += 1;
  }

  #cacheOf({ store, now }: Machine): EntryState[] {
    return Array.from(store.entries(), (entry) => {
      const { version, expiresAt, uses, lastUsed } = entry;
      const remainingTtl = expiresAt === Number.POSITIVE_INFINITY ? undefined : Math.max(0, expiresAt - now);
      const state = entry.dirty
        ? 'dirty'
        : now >= expiresAt
          ? 'expired'
          : entry.outdatedSince <= now
            ? 'stale'
            : entry.marker
              ? 'marker'
              : 'fresh';
      return { key: this.nameOf(entry.key), version, remainingTtl, state, uses, lastUsed };
    });
  }

  #databaseOf({ database }: Machine): RowState[] {
    return this.#names.map((key, index) => {
      const { version, exists } = database.row(index);
      return { key, version, exists };
    });
  }
}

/** What a step says of the script: as many repetitions as fell into it. Without one only time passed. */
function statementOf(statement: Statement, turns: number, ms: number): Statement {
  if (!('times' in statement)) return statement;
  return turns === 0 ? { kind: 'wait', ms } : { ...statement, times: turns };
}

/** Whether two operations ended alike. What they measured (versions, spans) may differ; the first is kept. */
function isSame(a: Verdict, b: Verdict): boolean {
  if (a.kind !== 'miss' || b.kind !== 'miss') return a.kind === b.kind;
  return a.reason === b.reason && a.fillInFlight === b.fillInFlight;
}

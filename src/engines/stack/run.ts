import type { Moment } from '#engines/result';
import { listed } from '#engines/words';
import { depthOf, type Planned } from './plan.ts';

/** What exists of a resource in the account. */
export type Exists = 'nothing' | 'unfinished' | 'old' | 'new' | 'old and new';

export interface State {
  id: string;
  /** As the stack shows it; undefined before the operation reached the resource. */
  status: string | undefined;
  exists: Exists;
}

/** A moment with the state of everything after it. */
export interface StackMoment extends Moment {
  stack: string;
  states: readonly State[];
}

export type Part = Planned & { depth: number };

/** An operation on a stack: its resources, their states now, and the moments so far. */
export class Run {
  readonly parts: readonly Part[];
  readonly moments: StackMoment[] = [];
  stack: string;
  private readonly states: Map<string, State>;

  constructor(plan: readonly Planned[], creates: boolean) {
    const planned = plan.map((each) => (creates ? { ...each, action: 'new' as const } : each));
    this.parts = planned.map((each) => ({ ...each, depth: depthOf(each, planned) }));
    this.stack = creates ? 'CREATE_IN_PROGRESS' : 'UPDATE_IN_PROGRESS';
    this.states = new Map(
      this.parts.map(({ id, action }) => [
        id,
        { id, status: undefined, exists: action === 'new' ? 'nothing' : 'old' },
      ]),
    );
  }

  exists = (id: string): Exists => this.states.get(id)?.exists ?? 'nothing';
  status = (id: string): string | undefined => this.states.get(id)?.status;

  set(id: string, status: string, exists: Exists = this.exists(id)): void {
    this.states.set(id, { id, status, exists });
  }

  /** Notes what has just happened. */
  note(says: string): void {
    this.moments.push({
      at: `${this.moments.length + 1}.`,
      says,
      stack: this.stack,
      states: [...this.states.values()],
    });
  }

  enter(stack: string, says: string): void {
    this.stack = stack;
    this.note(says);
  }
}

export const verbOf = ({ action }: Part) => (action === 'new' ? 'CREATE' : 'UPDATE');

/** “Orders”, “Orders and Web”, “Orders, Web and Server”. */
export const idsOf = (ids: readonly string[]): string => listed(ids) || 'nothing';

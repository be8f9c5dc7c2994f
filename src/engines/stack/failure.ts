import { choice, flag, text, type Values } from '#engines/inputs';
import type { Result, WorkingLine } from '#engines/result';
import { onFailureDefault } from '#facts/cloudformation';
import { cleanUpNew, cleanUpOld, restore, takeDown } from './back.ts';
import { forward } from './forward.ts';
import { planFault, planOf } from './plan.ts';
import { type Exists, idsOf, type Part, Run, type StackMoment } from './run.ts';

export const inputs = {
  operation: choice({
    label: 'Operation',
    options: { create: 'create', update: 'update' },
    default: 'create',
    help: 'Whether the stack is new, or has worked before.',
  }),
  onFailure: choice({
    label: 'After a failure',
    options: { rollback: 'roll back', preserve: 'preserve', delete: 'delete the stack' },
    default: 'rollback',
    help: `In the API: ${onFailureDefault.value} (the default), DO_NOTHING or DisableRollback, DELETE.`,
  }),
  blocked: flag({
    label: 'The rollback fails too',
    default: false,
    help: 'The first resource on the way back cannot be deleted or restored.',
  }),
  resources: text({
    label: 'Resources',
    maxLength: 400,
    default: 'Orders\nPosters Retain\nServer needs Orders\nAddress needs Server, fails',
    help: 'A resource a line, up to 6: its name, then “needs” with other names, “fails”, and “Retain” or “RetainExceptOnCreate” as DeletionPolicy. For an update also “new”, “changed” (if nothing is said), “replaced” or “unchanged”.',
    check: planFault,
  }),
};

export interface Failure extends Result {
  trace: readonly StackMoment[];
  /** The status of the stack at the end. */
  stack: string;
  /** What exists of each resource at the end. */
  exists: (id: string) => Exists;
  /** The names of what is there at the end. */
  left: string;
}

export const lines = { exists: 'What exists at the end', stack: 'Status of the stack', next: 'You may' };

/** What each status allows, after “Stack status codes” and the page of each failure option. */
const allowed: Readonly<Record<string, string>> = {
  CREATE_COMPLETE: 'update or delete',
  CREATE_FAILED: 'retry, update, roll back or delete',
  DELETE_COMPLETE: 'nothing: the stack is gone',
  DELETE_FAILED: 'delete again',
  ROLLBACK_COMPLETE: 'delete, nothing else',
  ROLLBACK_FAILED: 'delete, once the cause is gone',
  UPDATE_COMPLETE: 'update or delete',
  UPDATE_FAILED: 'retry, update, roll back or delete',
  UPDATE_ROLLBACK_COMPLETE: 'update or delete',
  UPDATE_ROLLBACK_FAILED: 'continue the rollback (ContinueUpdateRollback), or delete',
};

/** What an operation on a stack leaves behind when one of its resources fails. */
export function failure(values: Values<typeof inputs>): Failure {
  const creates = values.operation === 'create';
  const run = new Run(planOf(values.resources), creates);
  const replaced = run.parts.find(({ action }) => action === 'replaced');
  const refusal =
    !creates && values.onFailure === 'delete'
      ? 'Deleting the stack on failure is an option of creations alone.'
      : values.onFailure === 'preserve' && replaced
        ? `Preserving does not go with an update that replaces a resource, here ${replaced.id}.`
        : run.parts.every(({ action }) => action === 'unchanged')
          ? 'No resource changes, so there is nothing to update.'
          : undefined;
  if (refusal !== undefined) {
    run.enter('CREATE_COMPLETE', `${refusal} Nothing starts.`);
    return resultOf(run, undefined, refusal);
  }
  run.note(`The ${creates ? 'creation' : 'update'} begins.`);
  const failed = forward(run, values.onFailure === 'preserve');
  if (!failed) succeed(run, creates);
  else if (values.onFailure === 'preserve') preserve(run, failed, creates);
  else if (creates) undoCreation(run, values.onFailure === 'delete', values.blocked);
  else undoUpdate(run, values.blocked);
  const result = resultOf(run, failed, undefined);
  return values.blocked ? { ...result, answer: `${result.answer}${unmet(run)}` } : result;
}

/** Why the rollback does not fail although the reader wants it to. */
function unmet({ stack }: Run): string {
  if (/^(UPDATE_ROLLBACK|ROLLBACK|DELETE)_FAILED$/.test(stack)) return '';
  return stack.endsWith('ROLLBACK_COMPLETE') || stack === 'DELETE_COMPLETE'
    ? ' Nothing on the way back could fail.'
    : ' There is no rollback that could fail.';
}

function succeed(run: Run, creates: boolean): void {
  if (run.parts.some(({ id }) => run.exists(id) === 'old and new')) {
    run.enter('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'All is updated. The clean-up begins.');
    cleanUpOld(run);
  }
  run.enter(creates ? 'CREATE_COMPLETE' : 'UPDATE_COMPLETE', 'Nothing failed.');
}

function preserve(run: Run, failed: Part, creates: boolean): void {
  if (failed.action === 'changed') {
    run.set(failed.id, 'UPDATE_FAILED', 'old');
    run.note(`${failed.id} returns to its last stable state.`);
  }
  run.enter(creates ? 'CREATE_FAILED' : 'UPDATE_FAILED', 'The stack rests as it is, so that you can look.');
}

function undoCreation(run: Run, deletes: boolean, blocked: boolean): void {
  run.enter(
    deletes ? 'DELETE_IN_PROGRESS' : 'ROLLBACK_IN_PROGRESS',
    'What was made is taken down, last first.',
  );
  const well = takeDown(run, blocked);
  const end = deletes ? 'DELETE' : 'ROLLBACK';
  run.enter(
    `${end}_${well ? 'COMPLETE' : 'FAILED'}`,
    well
      ? deletes
        ? 'The stack is gone.'
        : 'An empty stack is left, with its events.'
      : 'The stack waits for you.',
  );
}

function undoUpdate(run: Run, blocked: boolean): void {
  run.enter('UPDATE_ROLLBACK_IN_PROGRESS', 'The way back begins.');
  if (!restore(run, blocked)) {
    run.enter('UPDATE_ROLLBACK_FAILED', 'The stack is stuck between old and new.');
    return;
  }
  run.enter('UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS', 'The old state works. The clean-up begins.');
  cleanUpNew(run);
  run.enter('UPDATE_ROLLBACK_COMPLETE', 'All is as it was before.');
}

function resultOf(run: Run, failed: Part | undefined, refusal: string | undefined): Failure {
  const there = run.parts.filter(({ id }) => run.exists(id) !== 'nothing');
  const left = idsOf(there.map(({ id }) => id));
  const next = allowed[run.stack] ?? 'wait';
  const many = there.length === 1 ? 'exists' : 'exist';
  return {
    trace: run.moments,
    stack: run.stack,
    exists: run.exists,
    left,
    answer:
      refusal ??
      `The stack ends in ${run.stack}; ${there.length === 0 ? 'no resource exists' : `${left} ${many}`}.`,
    measures: [
      { name: 'Resources that exist', value: there.length, unit: '', digits: 0 },
      { name: 'Resources deleted', value: deletedIn(run), unit: '', digits: 0 },
    ],
    working: [
      orderLine(run),
      {
        says: 'Failure',
        rule: 'what needs a failed resource never starts',
        result: failed ? `${failed.id} fails${waitingIn(run)}` : 'none',
      },
      {
        says: lines.exists,
        rule: 'old: before the operation; new: made or changed by it',
        result: there.length === 0 ? 'nothing' : there.map(({ id }) => `${id}: ${run.exists(id)}`).join(', '),
      },
      { says: lines.stack, rule: refusal ?? 'what the operation came to', result: run.stack },
      { says: lines.next, rule: `a stack in ${run.stack}`, result: next },
    ],
  };
}

const deletedIn = (run: Run) => run.parts.filter(({ id }) => run.status(id) === 'DELETE_COMPLETE').length;

function waitingIn(run: Run): string {
  const waiting = run.parts.filter(
    ({ id, action }) => action !== 'unchanged' && run.status(id) === undefined,
  );
  return waiting.length === 0 ? '' : `; never started: ${idsOf(waiting.map(({ id }) => id))}`;
}

function orderLine(run: Run): WorkingLine {
  const working = run.parts.filter(({ action }) => action !== 'unchanged');
  const depths = [...new Set(working.map(({ depth }) => depth))];
  const groups = depths.map((depth) =>
    idsOf(working.filter((part) => part.depth === depth).map(({ id }) => id)),
  );
  return {
    says: 'Order',
    rule: 'what others need comes first; the rest at the same time',
    result: groups.join(', then ') || 'nothing to do',
  };
}

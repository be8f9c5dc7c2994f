import { type Exists, idsOf, type Part, type Run, verbOf } from './run.ts';

/** What is there once a resource is done, and while it is not. */
const after: Record<Part['action'], Exists> = {
  new: 'new',
  changed: 'new',
  replaced: 'old and new',
  unchanged: 'old',
};

/** Works the resources off until all are done or one fails; with `goOn` the paths without the failed one go on. Answers what failed. */
export function forward(run: Run, goOn: boolean): Part | undefined {
  const blocked = new Set<string>();
  let failed: Part | undefined;
  const deepest = Math.max(...run.parts.map(({ depth }) => depth));
  for (let depth = 0; depth <= deepest; depth++) {
    const started = run.parts.filter((part) => part.depth === depth && starts(part, blocked));
    if (started.length === 0) continue;
    for (const part of started) run.set(part.id, `${verbOf(part)}_IN_PROGRESS`);
    run.note(
      `${idsOf(started.map(({ id }) => id))} ${started.length === 1 ? 'starts' : 'start at the same time'}.`,
    );
    for (const part of started) {
      if (failed && !goOn) cancel(run, part);
      else if (part.fails) {
        failed = part;
        blocked.add(part.id);
        fail(run, part);
      } else {
        run.set(part.id, `${verbOf(part)}_COMPLETE`, after[part.action]);
        run.note(`${part.id} is done.`);
      }
    }
    if (failed && !goOn) return failed;
  }
  return failed;
}

/** A resource waits for good where something it needs failed or waits for good itself. */
function starts({ id, needs, action }: Part, blocked: Set<string>): boolean {
  if (needs.some((name) => blocked.has(name))) blocked.add(id);
  return action !== 'unchanged' && !blocked.has(id);
}

function fail(run: Run, part: Part): void {
  const unfinished: Exists =
    part.action === 'replaced' ? 'old and new' : part.action === 'new' ? 'unfinished' : 'new';
  run.set(part.id, `${verbOf(part)}_FAILED`, unfinished);
  run.note(`${part.id} fails. Its reason is the one to read in the events.`);
}

function cancel(run: Run, part: Part): void {
  run.set(part.id, `${verbOf(part)}_FAILED`, part.action === 'new' ? 'unfinished' : run.exists(part.id));
  run.note(`${part.id} is cancelled: a consequence, not the cause.`);
}

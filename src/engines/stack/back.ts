import type { Part, Run } from './run.ts';

/** The last to be made goes first. */
const backwards = (run: Run) => [...run.parts].reverse();

/** Deletes one resource, or keeps it where its DeletionPolicy says so. `isNew`: this operation created it. */
function remove(run: Run, part: Part): void {
  const complete = run.status(part.id)?.endsWith('_COMPLETE') === true;
  if (part.retain === 'Retain' && complete) {
    run.set(part.id, 'DELETE_SKIPPED');
    run.note(`${part.id} stays: its DeletionPolicy is Retain.`);
    return;
  }
  run.set(part.id, 'DELETE_COMPLETE', 'nothing');
  run.note(
    part.retain === 'RetainExceptOnCreate'
      ? `${part.id} is deleted: RetainExceptOnCreate does not hold while its own creation is rolled back.`
      : `${part.id} is deleted.`,
  );
}

/** Everything that a part needs, directly or not. */
function neededBy(part: Part, parts: readonly Part[]): Part[] {
  const direct = parts.filter(({ id }) => part.needs.includes(id));
  return [...direct, ...direct.flatMap((needed) => neededBy(needed, parts))];
}

/** Takes down what a failed creation made. `blocked`: the first deletion fails. Answers whether all went well. */
export function takeDown(run: Run, blocked: boolean): boolean {
  const there = backwards(run).filter(({ id }) => run.exists(id) !== 'nothing');
  const kept = ({ id, retain }: Part) => retain === 'Retain' && run.exists(id) === 'new';
  const doomed = blocked ? there.filter((part) => !kept(part)) : [];
  // What was complete holds what it needs; where nothing was, the one that failed is in the way itself.
  const stuck = doomed.find(({ id }) => run.exists(id) === 'new') ?? doomed[0];
  const held = stuck ? neededBy(stuck, run.parts) : [];
  for (const part of there) {
    if (part === stuck) {
      run.set(part.id, 'DELETE_FAILED');
      run.note(`${part.id} cannot be deleted, and what it needs stays too.`);
    } else if (!held.includes(part)) remove(run, part);
  }
  return stuck === undefined;
}

/** Gives changed resources their old settings. `blocked`: the first of them cannot. Answers whether all went well. */
export function restore(run: Run, blocked: boolean): boolean {
  const touched = backwards(run).filter(({ id, action }) => run.status(id) !== undefined && action !== 'new');
  for (const part of touched) {
    if (blocked) {
      run.set(part.id, 'UPDATE_FAILED');
      run.note(`${part.id} cannot return to what it was, so the rollback stops.`);
      return false;
    }
    const replaced = part.action === 'replaced' && run.exists(part.id) === 'old and new';
    run.set(part.id, 'UPDATE_COMPLETE', replaced ? 'old and new' : 'old');
    run.note(
      replaced
        ? `${part.id}: the stack uses the old one again, which was never deleted.`
        : `${part.id} has its old settings again.`,
    );
  }
  return true;
}

/** The clean-up after an update was rolled back: what it made goes. */
export function cleanUpNew(run: Run): void {
  for (const part of backwards(run)) {
    if (part.action === 'new' && run.exists(part.id) !== 'nothing') remove(run, part);
    if (run.exists(part.id) !== 'old and new') continue;
    run.set(part.id, 'UPDATE_COMPLETE', 'old');
    run.note(`The new ${part.id} is deleted.`);
  }
}

/** The clean-up after an update that succeeded: the old ones of what was replaced go. */
export function cleanUpOld(run: Run): void {
  for (const part of backwards(run)) {
    if (run.exists(part.id) !== 'old and new') continue;
    run.set(part.id, 'UPDATE_COMPLETE', 'new');
    run.note(
      `The old ${part.id} is deleted${part.retain ? ': a DeletionPolicy does not speak of replacements' : ''}.`,
    );
  }
}

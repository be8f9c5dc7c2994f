import { drawn } from './chance.ts';
import { type Copy, shownAt } from './copies.ts';
import type { ConsistencyValues } from './inputs.ts';
import { isWrite, type Timeline, type WriteCall } from './operations.ts';
import { conflict, judgeOf, type Writes } from './refusals.ts';
import type { Version } from './versions.ts';

/** One run out of the many that are possible: when each write takes effect, and which are refused. */
export interface World {
  seed: number;
  /** The moment of effect by write, in ms. */
  effects: ReadonlyMap<number, number>;
  /** The writes that take no effect in this run, surely refused ones left out. */
  refused: ReadonlySet<number>;
}

/** Draws a run by the seed. Calls are weighed in the order in which they take effect. */
export function drawWorld(values: ConsistencyValues, timeline: Timeline, writes: Writes): World {
  const { seed } = values;
  const calls = timeline.operations.filter(isWrite).filter(({ id }) => !writes.refusals.get(id)?.certain);
  const effects = new Map(
    calls.map(({ id, start, end, effect, unanswered }) => {
      // A write that ran into its timeout at once may take effect afterwards all the same.
      const length = unanswered ? Math.max(1, end - start) : end - start;
      return [id, effect ?? start + drawn(seed, 'effect', id) * length];
    }),
  );
  const refused = new Set<number>();
  const world: World = { seed, effects, refused };
  const taken: WriteCall[] = [];
  for (const call of [...calls].sort(compareIn(world))) {
    const lost = call.unanswered && drawn(seed, 'unanswered', call.id) < 0.5;
    const meets = taken.some(
      (other) => conflict(values, call, other) && (effects.get(other.id) ?? 0) > call.start,
    );
    if (lost || meets || !wanted(values, call, writes, world, taken)) refused.add(call.id);
    else taken.push(call);
  }
  return world;
}

/** Whether the condition of a write holds at its moment of effect, after the writes already taken. */
function wanted(
  values: ConsistencyValues,
  call: WriteCall,
  writes: Writes,
  world: World,
  taken: readonly WriteCall[],
): boolean {
  if (call.onlyIf === undefined) return true;
  const earlier = (writes.versions.get(call.changes[0]?.key ?? '') ?? []).filter(
    ({ id }) => id === 0 || taken.some((each) => each.id === id),
  );
  const found = drawOn(
    judgeOf(values, call),
    earlier,
    world,
    world.effects.get(call.id) ?? call.end,
    () => 1,
  );
  return found?.value === call.onlyIf.holds;
}

type Ordered = Pick<Version, 'id' | 'start'> & { end: number };

/**
 * The order of the writes in a run: by their moments of effect. At one moment, calls that ended then come before calls of no
 * length, and these before calls that began then; whatever nothing orders is ordered by chance.
 */
export const compareIn =
  ({ seed, effects }: World) =>
  (a: Ordered, b: Ordered): number => {
    const [atA, atB] = [effectOf(effects, a), effectOf(effects, b)];
    // Equal infinities must not be subtracted.
    if (atA !== atB) return atA < atB ? -1 : 1;
    return rank(seed, a, atA) - rank(seed, b, atB);
  };

const effectOf = (effects: World['effects'], { id }: Ordered) =>
  id === 0 ? Number.NEGATIVE_INFINITY : (effects.get(id) ?? Number.POSITIVE_INFINITY);

function rank(seed: number, { id, start, end }: Ordered, at: number): number {
  const tie = drawn(seed, 'tie', id);
  if (start === end) return 1 + tie;
  if (end === at) return tie;
  return start === at ? 2 + tie : 3 * tie;
}

/** When a copy shows a version in this run; `share` draws the lags that are drawn anew for each read. */
export function shownIn(copy: Copy, version: Version, world: World, share: () => number): number {
  if (version.id === 0) return Number.NEGATIVE_INFINITY;
  const lag = copy.lag(version);
  const part =
    lag.kind === 'up-to' && lag.drawnFor === 'write'
      ? drawn(world.seed, 'arrival', version.id, keyNumber(version.key))
      : share();
  return shownAt(copy, version, effectOf(world.effects, version), part);
}

/** Keys draw apart, by their letters: adding another key elsewhere changes nothing here. */
export const keyNumber = (key: string): number =>
  [...key].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 7);

/** What a copy holds of a key at one moment of this run: the newest of the versions it shows by then. */
export function drawOn(
  copy: Copy,
  versions: readonly Version[],
  world: World,
  at: number,
  share: () => number,
): Version | undefined {
  return versions
    .filter(({ id }) => !world.refused.has(id))
    .filter((version) => shownIn(copy, version, world, share) <= at)
    .sort(compareIn(world))
    .at(-1);
}

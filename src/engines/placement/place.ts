/**
 * One rule of a placement: of the targets still in question it returns those that it allows or prefers. `placed` is what
 * has landed so far, in order, so that rules such as “fewest first” can count.
 */
export interface Rule<Item, Target> {
  name: string;
  keep: (
    item: Item,
    targets: readonly Target[],
    placed: readonly Placed<Item, Target>[],
  ) => readonly Target[];
}

/** Where an item landed, or the rule that left no target for it. */
export type Placed<Item, Target> =
  | { item: Item; target: Target; refusedBy?: undefined }
  | { item: Item; target?: undefined; refusedBy: string };

/** Places items one after the other: each rule narrows the targets, and the first that is left takes the item. */
export function place<Item, Target>(
  items: readonly Item[],
  targets: readonly Target[],
  rules: readonly Rule<Item, Target>[],
): Placed<Item, Target>[] {
  const placed: Placed<Item, Target>[] = [];
  for (const item of items) {
    let left = targets;
    let refusedBy = 'no target';
    for (const { name, keep } of rules) {
      if (left.length === 0) break;
      refusedBy = name;
      left = keep(item, left, placed);
    }
    const [target] = left;
    placed.push(target === undefined ? { item, refusedBy } : { item, target });
  }
  return placed;
}

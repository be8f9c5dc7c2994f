import { type Copy, type Sight, sightOf, type Window, windowOf } from './copies.ts';
import type { Value } from './operations.ts';
import { type Blockers, type Candidate, mayAllBeRefused, possibleOn } from './possible.ts';
import { before, type Span, type Version } from './versions.ts';

/** The versions of one write on one copy that appear there together: all of a transaction, or a single one. */
interface Node {
  name: string;
  id: number;
  versions: Version[];
  sight: Sight;
  window: Window;
}

export interface Snapshots {
  /** For each key what some snapshot holds. */
  candidates: Map<string, Candidate[]>;
  /** The values of the keys, in their order, each combination once. */
  combinations: (readonly Value[])[];
}

/**
 * What a read of several items may return when all come from one moment of this copy: a transaction is seen whole or not at
 * all, and nobody sees a later write without the earlier ones. A combination of versions is possible if the writes can be
 * put into an order, and cut at one moment, so that each of these versions is the newest of its key before the cut.
 */
export function snapshotsOn(
  copy: Copy,
  read: Span,
  keys: readonly string[],
  versions: ReadonlyMap<string, readonly Version[]>,
  blockers: Blockers,
): Snapshots {
  const nodes = nodesOn(copy, read, versions);
  const nodeOf = new Map(nodes.flatMap((node) => node.versions.map((version) => [version, node] as const)));
  const perKey = keys.map((key) => possibleOn(copy, read, versions.get(key) ?? [], blockers));
  const candidates = new Map<string, Candidate[]>(keys.map((key) => [key, []]));
  const combinations = new Map<string, readonly Value[]>();
  for (const choice of combine(perKey)) {
    const chosen = choice.map(({ version }) => version);
    if (!possibleTogether(chosen, nodes, nodeOf, blockers)) continue;
    const values = chosen.map(({ value }) => value);
    combinations.set(JSON.stringify(values.map((value) => value ?? 0)), values);
    for (const candidate of choice) {
      const known = candidates.get(candidate.version.key);
      if (known !== undefined && !known.includes(candidate)) known.push(candidate);
    }
  }
  return { candidates, combinations: [...combinations.values()] };
}

function nodesOn(copy: Copy, read: Span, versions: ReadonlyMap<string, readonly Version[]>): Node[] {
  const nodes = new Map<string, Node>();
  for (const version of [...versions.values()].flat()) {
    if (version.id === 0) continue;
    const lag = copy.lag(version);
    // Items that arrive one by one are seen one by one.
    const name =
      lag.kind === 'up-to' && lag.drawnFor === 'write' ? `${version.id} ${version.key}` : `${version.id}`;
    const node = nodes.get(name);
    if (node !== undefined) node.versions.push(version);
    else {
      const window = windowOf(copy, version);
      nodes.set(name, {
        name,
        id: version.id,
        versions: [version],
        sight: sightOf(window, read),
        window,
      });
    }
  }
  return [...nodes.values()];
}

function* combine<Item>(lists: readonly (readonly Item[])[]): Generator<Item[]> {
  const [first, ...rest] = lists;
  if (first === undefined) yield [];
  else for (const item of first) for (const others of combine(rest)) yield [item, ...others];
}

const precedes = (a: Node, b: Node) => {
  const [one, other] = [a.versions[0], b.versions[0]];
  return one !== undefined && other !== undefined && a.id !== b.id && before(one, other);
};

/** Whether this copy shows `a` wherever it shows `b`. */
const shownFirst = (a: Node, b: Node) => a.window.until <= b.window.from;

function possibleTogether(
  chosen: readonly Version[],
  nodes: readonly Node[],
  nodeOf: ReadonlyMap<Version, Node>,
  blockers: Blockers,
): boolean {
  const held = new Set(chosen.flatMap((version) => nodeOf.get(version) ?? []));
  // What must be visible: whatever surely is, what was chosen, and all that this copy shows before it.
  const visible = nodes.filter(
    (node) => node.sight === 'always' || held.has(node) || [...held].some((each) => shownFirst(node, each)),
  );
  if (visible.some(({ sight }) => sight === 'never')) return false;
  const hides = (node: Node) =>
    chosen.some((version) => node.versions.some((each) => each.key === version.key && before(version, each)));
  const refused = new Set(visible.filter(hides));
  for (;;) {
    if ([...refused].some((node) => held.has(node))) return false;
    if (!mayAllBeRefused(new Set([...refused].map(({ id }) => id)), blockers)) return false;
    const left = circle(
      visible.filter((node) => !refused.has(node)),
      chosen,
      nodeOf,
    );
    if (left.length === 0) return true;
    // A circle of “comes before” is no order; one write less may break it.
    const spare = left.find((node) => !held.has(node) && blockers.has(node.id));
    if (spare === undefined) return false;
    refused.add(spare);
  }
}

/** The nodes that cannot be put into an order in which each chosen version is the newest of its key. */
function circle(
  nodes: readonly Node[],
  chosen: readonly Version[],
  nodeOf: ReadonlyMap<Version, Node>,
): readonly Node[] {
  const newest = new Map(chosen.map((version) => [version.key, nodeOf.get(version)]));
  const first = (a: Node, b: Node) =>
    a !== b && (precedes(a, b) || a.versions.some(({ key }) => newest.has(key) && newest.get(key) === b));
  let left = nodes;
  for (;;) {
    const free = left.filter((node) => !left.some((other) => first(other, node)));
    if (free.length === 0) return left;
    left = left.filter((node) => !free.includes(node));
  }
}

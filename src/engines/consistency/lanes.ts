import { drawn } from './chance.ts';
import type { Copy, Window } from './copies.ts';
import { windowOf } from './copies.ts';
import type { ConsistencyValues } from './inputs.ts';
import { isRead, type Timeline, type Value } from './operations.ts';
import type { Writes } from './refusals.ts';
import { routeOf } from './routes.ts';
import { compareIn, shownIn, type World } from './world.ts';

/** When one copy shows one write of one key: at some moment of the window, and in the drawn run at `shown`. Times in ms. */
export interface Arrival {
  write: number;
  key: string;
  value: Value;
  window: Window;
  /** Infinity when this copy never shows it, in this run or at all. */
  shown: number;
}

/** A span in which a copy shows a value in the drawn run. */
export interface Bar {
  write: number;
  value: Value;
  from: number;
  /** Infinity: until the end. */
  until: number;
}

/** One copy and what it shows, for the picture. */
export interface Lane {
  copy: string;
  name: string;
  arrivals: readonly Arrival[];
  bars: readonly { key: string; bars: readonly Bar[] }[];
}

/** The copies that answer the reads of a timeline, each once, in the order in which the reads first meet them. */
export function lanesOf(values: ConsistencyValues, timeline: Timeline, writes: Writes, world: World): Lane[] {
  const copies = new Map<string, Copy>();
  for (const read of timeline.operations.filter(isRead)) {
    const route = routeOf(values, read, timeline, writes.versions);
    for (const copy of 'rule' in route ? [] : route.copies) {
      if (!copies.has(copy.id)) copies.set(copy.id, copy);
    }
  }
  return [...copies.values()].map((copy) => laneOf(values, copy, writes, world));
}

function laneOf(values: ConsistencyValues, copy: Copy, writes: Writes, world: World): Lane {
  const share = () => drawn(values.seed, 'server', 0);
  const arrivals: Arrival[] = [];
  const bars: { key: string; bars: Bar[] }[] = [];
  for (const [key, versions] of writes.versions) {
    const shown = versions.map((version) => ({
      version,
      at: world.refused.has(version.id) ? Number.POSITIVE_INFINITY : shownIn(copy, version, world, share),
    }));
    for (const { version, at } of shown) {
      if (version.id === 0) continue;
      arrivals.push({
        ...{ write: version.id, key, value: version.value },
        ...{ window: windowOf(copy, version), shown: at },
      });
    }
    bars.push({ key, bars: barsOf(shown, world) });
  }
  return { copy: copy.id, name: copy.name, arrivals, bars };
}

/** A version that arrives after a newer one never shows: the last writer has won already. */
function barsOf(
  shown: readonly { version: Parameters<ReturnType<typeof compareIn>>[0] & { value: Value }; at: number }[],
  world: World,
): Bar[] {
  const order = compareIn(world);
  const arriving = shown
    .filter(({ at }) => at < Number.POSITIVE_INFINITY)
    .sort((a, b) => (a.at === b.at ? order(a.version, b.version) : a.at - b.at));
  const visible: typeof arriving = [];
  for (const each of arriving) {
    const last = visible.at(-1);
    if (last !== undefined && order(each.version, last.version) < 0) continue;
    if (last !== undefined && last.at === each.at) visible.pop();
    visible.push(each);
  }
  return visible.map(({ version, at }, index) => ({
    ...{ write: version.id, value: version.value, from: at },
    until: visible[index + 1]?.at ?? Number.POSITIVE_INFINITY,
  }));
}

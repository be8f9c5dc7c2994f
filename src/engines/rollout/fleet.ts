import { quantity } from '#engines/numbers';

/** What an instance does at a moment of a deployment. Only `old` and `new` serve requests. */
export type Doing = 'old' | 'new' | 'updating' | 'starting' | 'failed' | 'idle-old' | 'idle-new';

/** Instances that belong together, such as those of a temporary Auto Scaling group. */
export interface Group {
  name: string;
  instances: readonly Doing[];
}

export interface Fleet {
  groups: readonly Group[];
  /** The share of requests that the new version answers, from 0 to 1. */
  share: number;
}

/** A fleet from a moment on; `says` is what happens then. */
export interface Stage {
  /** Minutes since the deployment began. */
  at: number;
  says: string;
  fleet: Fleet;
}

/** “1 instance”, “4 instances”. */
export const servers = (count: number): string => quantity(count, 'instances');

export const many = (doing: Doing, count: number): Doing[] => Array<Doing>(count).fill(doing);

export const group = (name: string, ...instances: readonly Doing[][]): Group => ({
  name,
  instances: instances.flat(),
});

/** How many instances do one of these things. */
export const count = ({ groups }: Fleet, ...doings: readonly Doing[]): number =>
  groups.reduce((sum, { instances }) => sum + instances.filter((doing) => doings.includes(doing)).length, 0);

export const serving = (fleet: Fleet): number => count(fleet, 'old', 'new');

export const running = ({ groups }: Fleet): number =>
  groups.reduce((sum, { instances }) => sum + instances.length, 0);

/** A fleet whose load balancer spreads requests evenly over all instances that serve. */
export function evenly(...groups: readonly Group[]): Fleet {
  const fleet = { groups: groups.filter(({ instances }) => instances.length > 0), share: 0 };
  const all = serving(fleet);
  return { ...fleet, share: all === 0 ? 0 : count(fleet, 'new') / all };
}

const names: readonly (readonly [readonly Doing[], string])[] = [
  [['new'], 'on the new'],
  [['updating', 'starting'], 'not ready'],
  [['failed'], 'out of service'],
  [['old'], 'on the old'],
  [['idle-new', 'idle-old'], 'running without requests'],
];

/** “4 on the new version, 2 out of service, 4 on the old version”; CodeDeploy calls a version a revision. */
export const wordsOf = (fleet: Fleet, noun: 'version' | 'revision' = 'version'): string =>
  names
    .map(([doings, name]) => [count(fleet, ...doings), name] as const)
    .filter(([number]) => number > 0)
    .map(([number, name]) => `${number} ${name}${name.startsWith('on ') ? ` ${noun}` : ''}`)
    .join(', ');

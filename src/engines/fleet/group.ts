import type { FleetValues } from './inputs.ts';

/** Instances that were launched together, and when their warmup ends, in seconds. */
interface Launch {
  count: number;
  readyAt: number;
}

/** The instances of an Auto Scaling group: those that carry load, and those that warm up. */
export interface Group {
  warm: number;
  launches: Launch[];
}

const sum = (launches: readonly Launch[]) => launches.reduce((total, { count }) => total + count, 0);

export const desiredOf = ({ warm, launches }: Group) => warm + sum(launches);

export const launch = (group: Group, count: number, readyAt: number) =>
  group.launches.push({ count, readyAt });

/** Lets the instances whose warmup is over carry load, and counts them. */
export function finishWarmup(group: Group, now: number): number {
  const ready = sum(group.launches.filter(({ readyAt }) => readyAt <= now));
  group.launches = group.launches.filter(({ readyAt }) => readyAt > now);
  group.warm += ready;
  return ready;
}

/** The last launched go first: they do no work yet. */
export function terminate(group: Group, count: number): void {
  let left = count;
  for (const launched of [...group.launches].reverse()) {
    const taken = Math.min(left, launched.count);
    launched.count -= taken;
    left -= taken;
  }
  group.launches = group.launches.filter(({ count }) => count > 0);
  group.warm -= left;
}

/** A count inside the bounds of the group; a maximum below the minimum counts as the minimum. */
export const clamp = ({ minimum, maximum }: FleetValues, count: number) =>
  Math.min(Math.max(minimum, maximum), Math.max(minimum, count));

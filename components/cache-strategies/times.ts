import { duration, quantity } from '#engines/numbers';

/** From here on (10 min) nobody counts seconds any more. */
const long = 600_000;

/** A moment of the simulated clock, to the ms or finer: “31 ms”, “50.022 s”; a late one as “29 days 4 h”. */
export function clock(ms: number): string {
  if (ms >= long) return duration(ms);
  return ms > 0 && ms < 1_000 ? quantity(ms, 'ms', 3) : quantity(ms / 1_000, 's', 3);
}

/** How long something took, in ms. */
export const took = (ms: number): string => quantity(ms, 'ms', 3);

/** How long something lasts, rounded as a person says it: “10 s” for 9,998 ms. */
export const lasts = (ms: number): string =>
  ms < 1_000 || ms >= long ? duration(ms) : quantity(ms / 1_000, 's', 1);

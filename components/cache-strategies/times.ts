import { duration, quantity } from '#engines/numbers';

/** A moment of the simulated clock, to the ms or finer: “31 ms”, “50.022 s”. */
export const clock = (ms: number): string =>
  ms > 0 && ms < 1_000 ? quantity(ms, 'ms', 3) : quantity(ms / 1_000, 's', 3);

/** How long something took, in ms. */
export const took = (ms: number): string => quantity(ms, 'ms', 3);

/** How long something lasts, rounded as a person says it: “10 s” for 9,998 ms. */
export const lasts = (ms: number): string =>
  ms < 1_000 || ms >= 600_000 ? duration(ms) : quantity(ms / 1_000, 's', 1);

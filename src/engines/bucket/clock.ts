import { quantity } from '#engines/numbers';

/** A time of a run given in seconds, in at most two units: “40 s”, “33 min 20 s”, “24 h 30 min”. Days stay hours, so that times of one run compare. */
export function clock(seconds: number): string {
  if (seconds < 60) return quantity(seconds, 's', 1);
  const [size, unit, smaller, smallerUnit] =
    seconds < 3600 ? ([60, 'min', 1, 's'] as const) : ([3600, 'h', 60, 'min'] as const);
  const whole = Math.round(seconds / smaller) * smaller;
  // Rounding may fill the hour: 3,599.7 s are “1 h”.
  if (size === 60 && whole >= 3600) return clock(whole);
  const rest = (whole % size) / smaller;
  const count = quantity(Math.floor(whole / size), unit);
  return rest === 0 ? count : `${count} ${quantity(rest, smallerUnit)}`;
}

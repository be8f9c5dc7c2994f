// Formatting through a kept formatter is about fifty times as fast as toLocaleString, and plots format a lot.
const formatters = new Map<string, Intl.NumberFormat>();

function format(
  value: number,
  kind: 'maximumFractionDigits' | 'maximumSignificantDigits',
  digits: number,
): string {
  const key = `${kind}${digits}`;
  const formatter = formatters.get(key) ?? new Intl.NumberFormat('en-US', { [kind]: digits });
  formatters.set(key, formatter);
  return formatter.format(value).replace(/^-/, '−').replace(/^−0$/, '0');
}

/** A number as a person writes it: thousands with commas, no exponent, at most `digits` decimals, no trailing zeros. */
export const show = (value: number, digits = 2): string => format(value, 'maximumFractionDigits', digits);

/** A number with the digits that carry it: for steps of a working, so that redoing them by hand gives the result. */
export const exact = (value: number, digits = 6): string => format(value, 'maximumSignificantDigits', digits);

/** The unit of one: “checks” is “check”, “units per s” is “unit per s”. Short units, such as ms, have one form. */
const unitOfOne = (unit: string): string => unit.replace(/^([a-z]+ss)es\b|^([a-z]{2,}[a-rt-z])s\b/, '$1$2');

/** A quantity and its unit, kept on one line by a no-break space: `quantity(1.5, 'ms')` is “1.5 ms”, and 90 % is “90%”. */
export function quantity(value: number, unit: string, digits = 2): string {
  const shown = show(value, digits);
  if (unit === '') return shown;
  return unit === '%' ? `${shown}%` : `${shown}\u00a0${shown === '1' ? unitOfOne(unit) : unit}`;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A number of things, in words: “1 miss”, “2 misses”. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${show(count)} ${count === 1 ? one : many}`;

/** A share from 0 to 1 as a percentage: `percent(0.125)` is “12.5%”. */
export function percent(share: number, digits = 1): string {
  return quantity(share * 100, '%', digits);
}

/** A span given in milliseconds, in one unit or two: “250 ms”, “5 min”, “16 min 40 s”, “1 day”. */
export function duration(ms: number): string {
  if (ms < 1000) return quantity(ms, 'ms');
  const units = [
    ['days', 86_400_000],
    ['h', 3_600_000],
    ['min', 60_000],
    ['s', 1_000],
  ] as const;
  const first = units.findIndex(([, size]) => ms >= size);
  const [unit, size] = units[first] ?? ['s', 1_000];
  const [smaller, smallerSize] = units[first + 1] ?? ['s', 0];
  if (smallerSize === 0) return quantity(ms / size, unit);
  // Rounding may fill the unit: 119.6 s are “2 min”, not “1 min 60 s”.
  const rounded = Math.round(ms / smallerSize) * smallerSize;
  if (rounded !== ms) return duration(rounded);
  const count = Math.floor(ms / size);
  const whole = quantity(count, unit);
  const rest = (ms - count * size) / smallerSize;
  return rest === 0 ? whole : `${whole} ${quantity(rest, smaller)}`;
}

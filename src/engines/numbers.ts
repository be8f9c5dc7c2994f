/** A number as a person writes it: thousands with commas, no exponent, at most `digits` decimals, no trailing zeros. */
export function show(value: number, digits = 2): string {
  if (!Number.isFinite(value)) return '∞';
  return value
    .toLocaleString('en-US', { maximumFractionDigits: digits })
    .replace(/^-/, '−')
    .replace(/^−0$/, '0');
}

/** A quantity and its unit, kept on one line by a no-break space: `quantity(1.5, 'ms')` is “1.5 ms”, and 90 % is “90%”. */
export function quantity(value: number, unit: string, digits = 2): string {
  if (unit === '') return show(value, digits);
  return unit === '%' ? `${show(value, digits)}%` : `${show(value, digits)}\u00a0${unit}`;
}

/** A share from 0 to 1 as a percentage: `percent(0.125)` is “12.5%”. */
export function percent(share: number, digits = 1): string {
  return quantity(share * 100, '%', digits);
}

/** A span given in milliseconds, in the largest unit that reads well: ms below a second, then s, min, h, days. */
export function duration(ms: number, digits = 2): string {
  const units = [
    ['days', 86_400_000],
    ['h', 3_600_000],
    ['min', 60_000],
    ['s', 1_000],
  ] as const;
  const [unit, size] = units.find(([, size]) => ms >= size * (size === 60_000 ? 2 : 1)) ?? ['ms', 1];
  return quantity(ms / size, unit, digits);
}

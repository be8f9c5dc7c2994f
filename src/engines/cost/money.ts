import { exact, show } from '#engines/numbers';

/** “16.56 USD”; below a dollar with three digits that carry it, such as “0.000383 USD”. */
export const dollars = (sum: number): string => `${Math.abs(sum) >= 1 ? show(sum) : exact(sum, 3)}\u00a0USD`;

/** A sum as a part of a working, with the digits that redo a total, and without its unit. */
export const part = (sum: number): string => (sum >= 1 ? show(sum, 6) : exact(sum, 9));

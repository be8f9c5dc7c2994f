import type { NumberInput } from '#engines/inputs';

/** Wide ranges move by ratio, so that small values are as easy to reach as large ones. */
const isWide = ({ min, max, step }: NumberInput) => (max - min) / step > 200;

/** Where a value stands on its slider, from 0 to 1. */
export function toSlider(input: NumberInput, value: number): number {
  const { min, max, step } = input;
  const inside = Math.min(max, Math.max(min, value));
  return isWide(input)
    ? Math.log1p((inside - min) / step) / Math.log1p((max - min) / step)
    : (inside - min) / (max - min);
}

/** The value at a place of the slider, rounded to what a person would type; the ends are exact. */
export function fromSlider(input: NumberInput, position: number): number {
  const { min, max, step, whole } = input;
  if (position <= 0) return min;
  if (position >= 1) return max;
  const value = isWide(input)
    ? Number((min + Math.expm1(position * Math.log1p((max - min) / step)) * step).toPrecision(2))
    : Number((min + Math.round((position * (max - min)) / step) * step).toPrecision(12));
  return Math.min(max, Math.max(min, whole ? Math.round(value) : value));
}

/** The next multiple of the step above or below a value, inside the range. */
export function nudged({ min, max, step }: NumberInput, value: number, steps: number): number {
  const from = steps > 0 ? Math.floor(value / step + 1e-9) : Math.ceil(value / step - 1e-9);
  return Math.min(max, Math.max(min, Number(((from + steps) * step).toPrecision(12))));
}

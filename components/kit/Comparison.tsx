import { quantity, show } from '#engines/numbers';
import type { Measure } from '#engines/result';

/** The quotient of two runs, or a dash where one of them is zero. */
function ratio(kept: number, now: number): string {
  if (kept === now) return 'the same';
  if (kept === 0 || now === 0) return '–';
  const quotient = now / kept;
  const digits = quotient < 0.1 || Math.abs(quotient - 1) < 0.01 ? 4 : 2;
  return `×\u00a0${show(quotient, digits)}`;
}

/** The kept run beside the one shown: each measure with its difference and ratio, taken from the numbers shown. */
export function Comparison({ kept, now }: { kept: readonly Measure[]; now: readonly Measure[] }) {
  const others = new Map(kept.map((measure) => [measure.name, measure.value]));
  return (
    <table class="comparison">
      <caption>Kept beside shown</caption>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Kept</th>
          <th scope="col">Shown</th>
          <th scope="col">Difference</th>
          <th scope="col">Ratio</th>
        </tr>
      </thead>
      <tbody>
        {now.map(({ name, value, unit, digits = 2 }) => {
          const other = others.get(name);
          if (other === undefined) return null;
          const difference = Number(value.toFixed(digits)) - Number(other.toFixed(digits));
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-label="kept">{quantity(other, unit, digits)}</td>
              <td data-label="shown">{quantity(value, unit, digits)}</td>
              <td data-label="difference">
                {difference > 0 && '+'}
                {quantity(difference, unit === '%' ? 'points' : unit, digits)}
              </td>
              <td data-label="ratio">{ratio(other, value)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

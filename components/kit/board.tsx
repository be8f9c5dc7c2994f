import { quantity, show } from '#engines/numbers';
import type { Measure, WorkingLine } from '#engines/result';

/** The working, line by line; a line that the last change moved shows what it was. */
export function Working({
  lines,
  before,
}: {
  lines: readonly WorkingLine[];
  before: readonly WorkingLine[] | undefined;
}) {
  const was = new Map(before?.map(({ says, result }) => [says, result]));
  return (
    <ol class="working" aria-label="Working">
      {lines.map(({ says, rule, numbers, result }) => {
        const old = was.get(says);
        return (
          <li key={says}>
            <span class="working-says">{says}</span>
            <s class="was">{old !== undefined && old !== result && old}</s>
            <span class="working-rule">{rule}</span>
            <span class="working-numbers">
              = {numbers} = <b>{result}</b>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const ratio = (kept: number, now: number) => {
  if (kept === now) return 'the same';
  if (kept === 0 || now === 0) return '–';
  return `× ${show(now / kept, now / kept < 0.1 ? 4 : 2)}`;
};

/** The kept run beside the one shown: each measure with its difference and ratio. */
export function Comparison({ kept, now }: { kept: readonly Measure[]; now: readonly Measure[] }) {
  const others = new Map(kept.map((measure) => [measure.name, measure]));
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
        {now.map(({ name, value, unit, digits }) => {
          const other = others.get(name);
          if (!other) return null;
          const rounded = (of: number) => Number(of.toFixed(digits ?? 2));
          const difference = rounded(value) - rounded(other.value);
          return (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{quantity(other.value, unit, digits)}</td>
              <td>{quantity(value, unit, digits)}</td>
              <td>
                {difference > 0 && '+'}
                {unit === '%' ? quantity(difference, 'points', digits) : quantity(difference, unit, digits)}
              </td>
              <td>{ratio(other.value, value)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

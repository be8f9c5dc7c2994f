import './bars.css';

export interface BarRow {
  name: string;
  value: number;
  /** The value with its unit. */
  shown: string;
  means: 'fresh' | 'stale';
}

/** Two or more amounts of one kind, side by side, each with its number. */
export function Bars({ rows, caption }: { rows: readonly BarRow[]; caption: string }) {
  const most = Math.max(...rows.map(({ value }) => value), 1);
  return (
    <figure class="amounts">
      <figcaption>{caption}</figcaption>
      <dl>
        {rows.map(({ name, value, shown, means }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <span class={means} style={`inline-size: ${((value / most) * 100).toFixed(2)}%`} />
              <b>{shown}</b>
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

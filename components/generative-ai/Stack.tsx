import './stack.css';
import { percent } from '#engines/numbers';

export interface StackPart {
  name: string;
  value: number;
  shown: string;
  means: 'derived' | 'change' | 'stale' | 'fresh' | 'plain';
}

export interface StackRow {
  name: string;
  /** The whole with its unit. */
  shown: string;
  parts: readonly StackPart[];
}

const sumOf = ({ parts }: StackRow) => parts.reduce((sum, { value }) => sum + value, 0);

/** Amounts of one kind on one scale, each made of parts that are named with their numbers below it. */
export function Stack({ rows, caption }: { rows: readonly StackRow[]; caption: string }) {
  const most = Math.max(...rows.map(sumOf)) || 1;
  return (
    <figure class="stack">
      <figcaption>{caption}</figcaption>
      <dl>
        {rows.map((row) => (
          <div key={row.name}>
            <dt>
              {row.name} <b>{row.shown}</b>
            </dt>
            <dd>
              <span class="stack-bar" aria-hidden="true">
                {row.parts.map(({ name, value, means }) => (
                  <i key={name} class={means} style={`inline-size: ${percent(value / most, 2)}`} />
                ))}
              </span>
              {row.parts.map(({ name, shown, means }) => (
                <span key={name} class={`stack-part ${means}`}>
                  {name} {shown}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

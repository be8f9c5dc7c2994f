import './conditions.css';
import type { ComponentChildren } from 'preact';

interface Row {
  /** The key or field, drawn as `shown` where that may wrap otherwise. */
  name: string;
  shown?: ComponentChildren;
  wants: string;
  has: string;
  fits: boolean;
}

/** Row by row: what a filter or pattern wants, and what the message or event has. */
export function ConditionTable({
  heads,
  rows,
}: {
  heads: readonly [string, string, string];
  rows: readonly Row[];
}) {
  return (
    <table class="conditions">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, shown = name, wants, has, fits }, index) => (
          <tr key={`${index} ${name}`} class={fits ? 'fits' : 'fails'}>
            <th scope="row">
              <b>{fits ? '✓' : '✕'}</b> {shown}
              <span class="sr-only">{fits ? ', fits' : ', does not fit'}</span>
            </th>
            <td>
              <code>{wants}</code>
            </td>
            <td>{has}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

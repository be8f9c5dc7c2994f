import { exact } from '#engines/numbers';
import type { Bar } from '#engines/workflow/tape';

export interface Row {
  name: string;
  bars: readonly Bar[];
}

const left = 4;
const right = 356;
const rowHeight = 30;
/** What takes no time, such as a choice, is still to be seen. */
const least = 3;
const rowsMost = 24;

/** Attempts as bars and waits as dashes, one row a state, as far as the time has come. */
export function TimeLine({
  rows,
  now,
  end,
  says,
}: {
  rows: readonly Row[];
  now: number;
  end: number;
  says: string;
}) {
  const shown = rows.slice(0, rowsMost);
  const height = shown.length * rowHeight + 22;
  const x = (seconds: number) => left + (right - left) * (end > 0 ? Math.min(1, seconds / end) : 0);
  const at = (value: number) => value.toFixed(1);
  return (
    <figure class="workflow-line">
      <svg viewBox={`0 0 360 ${height}`} role="img" aria-label={says}>
        {shown.map(({ name, bars }, row) => (
          // A state may be visited twice, so that only the row tells them apart.
          <g key={row}>
            <text x={left} y={row * rowHeight + 12}>
              {name}
            </text>
            {bars
              .filter(({ from }) => from <= now)
              .map(({ from, to, kind }) => {
                const y = row * rowHeight + 21;
                const until = Math.max(x(Math.min(to, now)), x(from) + least);
                return (
                  <line key={`${kind} ${from}`} class={kind} x1={at(x(from))} x2={at(until)} y1={y} y2={y} />
                );
              })}
          </g>
        ))}
        <line class="axis-line" x1={left} x2={right} y1={height - 18} y2={height - 18} />
        <text x={left} y={height - 4}>
          0 s
        </text>
        <text x={right} y={height - 4} text-anchor="end">
          {exact(end, 6)} s
        </text>
      </svg>
      <figcaption class="workflow-key">
        <span class="success">succeeds</span>
        <span class="failure">fails</span>
        <span class="wait">waits</span>
      </figcaption>
    </figure>
  );
}

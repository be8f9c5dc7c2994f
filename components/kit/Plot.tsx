import { ticks } from 'd3-array';
import { show } from '#engines/numbers';

/** What a line or mark stands for, which gives it its colour and its dash. */
export type Meaning = 'derived' | 'fresh' | 'stale' | 'kept';

export interface Axis {
  label: string;
  min: number;
  max: number;
  /** Steps by ratio instead of by difference; needs `min` above 0. */
  log?: boolean;
  format?: (value: number) => string;
}

export interface Series {
  name: string;
  means: Meaning;
  points: readonly (readonly [number, number])[];
}

export interface Mark {
  x: number;
  y: number;
  means: Meaning;
  label: string;
  /** Puts the label below its point, where another stands above. */
  below?: boolean;
}

const size = { width: 360, height: 250 };
const inner = { left: 48, right: 350, top: 26, bottom: 204 };

const position = ({ min, max, log }: Axis, value: number) =>
  log ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);

const ticksOf = ({ min, max, log }: Axis): number[] => {
  if (!log) return ticks(min, max, 5);
  const [from, to] = [Math.ceil(Math.log10(min)), Math.floor(Math.log10(max))];
  const every = Math.max(1, Math.ceil((to - from) / 5));
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
    .filter((exponent) => (exponent - from) % every === 0)
    .map((exponent) => 10 ** exponent);
};

/** The fine lines of the graph paper between the ticks. */
const finerTicks = ({ min, max, log }: Axis): number[] => {
  if (!log) return ticks(min, max, 20);
  const decades = Array.from({ length: Math.ceil(Math.log10(max / min)) }, (_, i) => min * 10 ** i);
  return decades.flatMap((decade) => [2, 4, 6, 8].map((part) => part * decade)).filter((tick) => tick < max);
};

/** Lines over two axes on graph paper, drawn on the server as on the client. `says` puts the picture into words. */
export function Plot({
  x,
  y,
  series,
  marks = [],
  says,
}: {
  x: Axis;
  y: Axis;
  series: readonly Series[];
  marks?: readonly Mark[];
  says: string;
}) {
  const px = (value: number) =>
    inner.left + Math.min(1, Math.max(0, position(x, value))) * (inner.right - inner.left);
  const py = (value: number) =>
    inner.bottom - Math.min(1, Math.max(0, position(y, value))) * (inner.bottom - inner.top);
  const at = (value: number) => value.toFixed(1);
  return (
    <figure class="plot">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={says}>
        <g class="grid">
          {finerTicks(x).map((tick) => (
            <line key={tick} x1={at(px(tick))} x2={at(px(tick))} y1={inner.top} y2={inner.bottom} />
          ))}
          {finerTicks(y).map((tick) => (
            <line key={tick} x1={inner.left} x2={inner.right} y1={at(py(tick))} y2={at(py(tick))} />
          ))}
        </g>
        {ticksOf(x).map((tick) => (
          <g key={tick} class="tick">
            <line x1={at(px(tick))} x2={at(px(tick))} y1={inner.top} y2={inner.bottom} />
            <text
              x={at(px(tick))}
              y={inner.bottom + 16}
              text-anchor={px(tick) > inner.right - 12 ? 'end' : 'middle'}
            >
              {(x.format ?? show)(tick)}
            </text>
          </g>
        ))}
        {ticksOf(y).map((tick) => (
          <g key={tick} class="tick">
            <line x1={inner.left} x2={inner.right} y1={at(py(tick))} y2={at(py(tick))} />
            <text x={inner.left - 5} y={at(py(tick) + 4)} text-anchor="end">
              {(y.format ?? show)(tick)}
            </text>
          </g>
        ))}
        <text class="axis" x={inner.right} y={inner.bottom + 36} text-anchor="end">
          {x.label}
        </text>
        <text class="axis" x={0} y={12}>
          {y.label}
        </text>
        {series.map(({ name, means, points }) => (
          <polyline
            key={name}
            class={`line ${means}`}
            points={points.map(([a, b]) => `${at(px(a))},${at(py(b))}`).join(' ')}
          />
        ))}
        {marks.map((mark) => (
          <g key={`${mark.means} ${mark.label}`} class={`mark ${mark.means}`}>
            <circle cx={at(px(mark.x))} cy={at(py(mark.y))} r="5" />
            <text
              x={at(px(mark.x) + (px(mark.x) > 250 ? -9 : 9))}
              y={at(mark.below || py(mark.y) < inner.top + 24 ? py(mark.y) + 20 : py(mark.y) - 9)}
              text-anchor={px(mark.x) > 250 ? 'end' : 'start'}
            >
              {mark.label}
            </text>
          </g>
        ))}
      </svg>
      <figcaption class="legend">
        {series.map(({ name, means }) => (
          <span key={name} class={means}>
            {name}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

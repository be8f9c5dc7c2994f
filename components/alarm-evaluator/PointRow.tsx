import './alarm-evaluator.css';
import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import type { Step } from '#engines/monitoring/alarm';
import type { inputs } from '#engines/monitoring/alarm-inputs';
import { shown } from '#engines/monitoring/alarm-points';
import type { AlarmRun } from '#engines/monitoring/alarm-run';
import { counted, show } from '#engines/numbers';

const size = { width: 360, height: 190 };
const plot = { left: 8, right: 352, top: 20, bottom: 128 };
const band = { top: 148, height: 20 };
const letters = { OK: 'OK', ALARM: 'AL', INSUFFICIENT_DATA: 'ID' } as const;
const colours = { OK: 'fresh', ALARM: 'stale', INSUFFICIENT_DATA: 'unknown' } as const;

/** The points over the threshold line, those that count at this moment framed, and the states below. */
export function PointRow({ values, result: { steps }, step }: PictureProps<typeof inputs, AlarmRun>) {
  const current = steps[step];
  if (current === undefined) return <p>Such an alarm cannot be made.</p>;
  const numbers = [values.threshold, ...steps.flatMap(({ point }) => (point === undefined ? [] : [point]))];
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const width = (plot.right - plot.left) / steps.length;
  const x = (index: number) => plot.left + (index + 0.5) * width;
  const y = (value: number) =>
    high === low
      ? (plot.top + plot.bottom) / 2
      : plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top);
  const line = y(values.threshold).toFixed(1);
  return (
    <figure class="alarm-row">
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={`${counted(steps.length, 'point')} against the threshold ${show(values.threshold, 6)}. After point ${step + 1}: ${current.state}.`}
      >
        <line class="threshold" x1={plot.left} x2={plot.right} y1={line} y2={line} />
        {steps.map((each, index) => (
          <Column
            key={index}
            step={each}
            x={x(index)}
            y={each.point === undefined ? plot.bottom + 8 : y(each.point)}
            width={width}
            state={
              index > step
                ? 'later'
                : current.looked.includes(index)
                  ? 'counts'
                  : index === step
                    ? 'now'
                    : 'past'
            }
          />
        ))}
      </svg>
      <figcaption>
        Framed: the points that count now. ✕ is bad, ○ is fine, – is a gap; the line is the threshold. Below:
        the state, with AL for ALARM and ID for INSUFFICIENT_DATA.
      </figcaption>
    </figure>
  );
}

interface ColumnProps {
  step: Step;
  x: number;
  y: number;
  width: number;
  state: 'counts' | 'now' | 'past' | 'later';
}

function Column({ step: { point, breaches, state: alarm }, x, y, width, state }: ColumnProps) {
  const at = (value: number) => value.toFixed(1);
  const half = width / 2;
  const bad = breaches ? 'stale' : 'fresh';
  return (
    <g class={state}>
      <title>{shown(point)}</title>
      {state === 'counts' && (
        <rect
          class="frame"
          x={at(x - half + 1)}
          y={plot.top - 14}
          width={at(width - 2)}
          height={plot.bottom - plot.top + 28}
        />
      )}
      {point === undefined ? (
        <path class="gap" d={`M${at(x - 4)} ${at(y)}h8`} />
      ) : breaches ? (
        <path class={bad} d={`M${at(x - 4)} ${at(y - 4)}l8 8m0 -8l-8 8`} />
      ) : (
        <circle class={bad} cx={at(x)} cy={at(y)} r="4" />
      )}
      <rect
        class={`state ${colours[alarm]}`}
        x={at(x - half)}
        y={band.top}
        width={at(width)}
        height={band.height}
      />
      {width > 18 && (
        <text x={at(x)} y={band.top + 14} text-anchor="middle">
          {letters[alarm]}
        </text>
      )}
    </g>
  );
}

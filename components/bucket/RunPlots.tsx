import './bucket.css';
import { type Axis, type Mark, Plot, type Series } from '#components/kit/Plot.tsx';
import { timeUnit } from '#components/kit/time-unit.ts';
import { show } from '#engines/numbers';

/** A span of a run as it is drawn: times in seconds, rates and levels in the units of their plots. */
export interface Span {
  from: number;
  to: number;
  wanted: number;
  given: number;
  before: number;
  after: number;
}

interface Line {
  /** The axis: “write units per second”. */
  label: string;
  format?: (value: number) => string;
}

interface Props {
  spans: readonly Span[];
  kept: readonly Span[] | undefined;
  /** The span in which the shown moment is. */
  step: number;
  rate: Line & { wanted: string; given: string };
  /** Left out where there is no bucket to draw. */
  level: (Line & { name: string }) | undefined;
}

/** “250”, “2.4k”, “5.4M”: what fits beside an axis. */
export const short = (value: number): string => {
  const size = Math.abs(value);
  if (size >= 1e6) return `${show(value / 1e6, 1)}M`;
  return size >= 1e4 ? `${show(value / 1e3, 1)}k` : show(value);
};

/** Room above the highest line, and an axis of some height where all is zero. */
const above = (values: readonly number[]) => Math.max(...values, 0) * 1.12 || 1;

/** What is asked for and what is given over time, and below it the level of the bucket, with the moment marked on both. */
export function RunPlots({ spans, kept = [], step, rate, level }: Props) {
  const all = [...spans, ...kept];
  const start = Math.min(...all.map(({ from }) => from));
  const end = Math.max(...all.map(({ to }) => to));
  const unit = timeUnit(end - start);
  const x: Axis = {
    label: unit.label,
    min: start / unit.seconds,
    max: end / unit.seconds,
  };
  const line = (from: readonly Span[], start: keyof Span, end: keyof Span): Series['points'] =>
    from.flatMap((span) => [
      [span.from / unit.seconds, span[start]] as const,
      [span.to / unit.seconds, span[end]] as const,
    ]);
  const now = spans[step];
  const mark = (y: number, means: Mark['means'], format = short): Mark[] =>
    now ? [{ x: now.from / unit.seconds, y, means, label: format(y) }] : [];
  const keptLine = (from: keyof Span, to: keyof Span): Series[] =>
    kept.length > 0 ? [{ name: 'kept', means: 'kept', points: line(kept, from, to) }] : [];
  const at = now ? now.from / unit.seconds : 0;

  return (
    <div class="bucket-run">
      <Plot
        x={x}
        y={{
          label: rate.label,
          min: 0,
          max: above(all.flatMap(({ wanted, given }) => [wanted, given])),
          format: rate.format ?? short,
        }}
        series={[
          { name: rate.wanted, means: 'stale', points: line(spans, 'wanted', 'wanted') },
          { name: rate.given, means: 'fresh', points: line(spans, 'given', 'given') },
          ...keptLine('given', 'given'),
        ]}
        marks={mark(now?.given ?? 0, 'fresh', rate.format)}
        says={`${rate.wanted} and ${rate.given} over time. At ${show(at, 1)} ${unit.label}, ${(rate.format ?? short)(now?.wanted ?? 0)} ${rate.wanted} and ${(rate.format ?? short)(now?.given ?? 0)} ${rate.given}.`}
      />
      {level && (
        <Plot
          x={x}
          y={{
            label: level.label,
            min: Math.min(0, ...all.flatMap(({ before, after }) => [before, after])),
            max: above(all.flatMap(({ before, after }) => [before, after])),
            format: level.format ?? short,
          }}
          series={[
            { name: level.name, means: 'derived', points: line(spans, 'before', 'after') },
            ...keptLine('before', 'after'),
          ]}
          marks={mark(now?.before ?? 0, 'derived', level.format)}
          says={`${level.name} over time. At ${show(at, 1)} ${unit.label} it is ${(level.format ?? short)(now?.before ?? 0)}.`}
        />
      )}
    </div>
  );
}

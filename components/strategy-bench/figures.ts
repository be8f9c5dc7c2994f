import type { Metrics } from '#engines/cache/metrics';
import { duration, percent, quantity, show } from '#engines/numbers';

/** One column of the results. */
export interface Figure {
  name: string;
  of: (metrics: Metrics) => number | undefined;
  show: (value: number) => string;
  /** Which end is better; left out where neither is by itself. */
  better?: 'more' | 'less';
  /** What a full bar stands for; the largest value of the column when left out. */
  full?: number;
}

export const figureGroups: readonly { title: string; figures: readonly Figure[] }[] = [
  {
    title: 'Speed',
    figures: [
      { name: 'Hit ratio', of: ({ hitRatio }) => hitRatio, show: percent, better: 'more', full: 1 },
      { name: 'Mean read', of: ({ meanReadMs }) => meanReadMs, show: inMs, better: 'less' },
      { name: 'Mean write', of: ({ meanWriteMs }) => meanWriteMs, show: inMs, better: 'less' },
    ],
  },
  {
    title: 'Load',
    figures: [
      {
        name: 'Database reads per second',
        of: ({ databaseReadsPerSecond }) => databaseReadsPerSecond,
        show: brief,
        better: 'less',
      },
      {
        name: 'Database writes per second',
        of: ({ databaseWritesPerSecond }) => databaseWritesPerSecond,
        show: brief,
        better: 'less',
      },
      { name: 'Evictions', of: ({ evictions }) => evictions, show: brief },
      { name: 'Entries never read', of: ({ neverRead }) => neverRead, show: brief, better: 'less' },
    ],
  },
  {
    title: 'Harm',
    figures: [
      { name: 'Stale answers', of: ({ staleHits }) => staleHits, show: brief, better: 'less' },
      {
        name: 'Oldest answer',
        of: ({ maxStaleness }) => maxStaleness,
        show: (ms) => (ms < 60_000 ? quantity(ms / 1_000, 's') : duration(ms)),
        better: 'less',
      },
      { name: 'Lost writes', of: ({ lostWrites }) => lostWrites, show: brief, better: 'less' },
      { name: 'Refused writes', of: ({ refusedWrites }) => refusedWrites, show: brief, better: 'less' },
    ],
  },
];

function inMs(value: number): string {
  return quantity(value, 'ms');
}

/** A number that fits a column on a phone; the working has all its digits. */
function brief(value: number): string {
  if (value >= 1e6) return quantity(value / 1e6, 'M');
  if (value >= 1e5) return quantity(value / 1e3, 'k', 0);
  return show(value, value < 1e3 ? 1 : 0);
}

/** One cell: the figure as shown, the length of its bar from 0 to 1, and what it is among the others. */
export interface Judged {
  shown: string;
  share: number;
  verdict: 'best' | 'worst' | undefined;
}

/** A column: the figure of every run. What is equal as shown is equal, and what half of the runs share sets none apart. */
export function judge(figure: Figure, runs: readonly Metrics[]): Judged[] {
  const values = runs.map((metrics) => figure.of(metrics));
  const known = values.filter((value) => value !== undefined);
  const full = figure.full ?? Math.max(...known);
  const [best, worst] = figure.better ? endsOf(figure, known) : [];
  return values.map((value) => {
    if (value === undefined) return { shown: '–', share: 0, verdict: undefined };
    const shown = figure.show(value);
    const verdict = shown === best ? 'best' : shown === worst ? 'worst' : undefined;
    return { shown, share: full > 0 ? value / full : 0, verdict };
  });
}

/** The best and the worst of a column as shown, each only where few enough share it. */
function endsOf({ better, show }: Figure, known: readonly number[]): (string | undefined)[] {
  const shown = known.map((value) => show(value));
  const [least, most] = [show(Math.min(...known)), show(Math.max(...known))];
  return (better === 'more' ? [most, least] : [least, most]).map((end) =>
    shown.filter((each) => each === end).length * 2 < known.length ? end : undefined,
  );
}

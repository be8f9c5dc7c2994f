import { Plot, type Series } from '#components/kit/Plot.tsx';
import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import type { inputs } from '#engines/fleet/inputs';
import type { Minute } from '#engines/fleet/run';
import type { Fleet } from '#engines/fleet/scaling';
import { quantity, show } from '#engines/numbers';

/** A line of steps with a point only where it turns. */
function stepLine(minutes: readonly Minute[], value: (minute: Minute) => number): Series['points'] {
  const points: [number, number][] = [];
  for (const [index, minute] of minutes.entries()) {
    const now = value(minute);
    const before = points.at(-1)?.[1];
    if (before === now) continue;
    if (before !== undefined) points.push([index, before]);
    points.push([index, now]);
  }
  const last = points.at(-1);
  return last ? [...points, [minutes.length, last[1]]] : points;
}

const ordered = ({ desired }: Minute) => desired;
const working = ({ warm }: Minute) => warm;
const load = ({ metric = 0 }: Minute) => metric;

/** Instances over time, ordered and at work, and below them how busy each is. */
export function Picture({ result, kept, step }: PictureProps<typeof inputs, Fleet>) {
  const { minutes, limit, moments } = result;
  const at = moments[step] ?? 0;
  const now = minutes[at];
  const all = [...minutes, ...(kept?.result.minutes ?? [])];
  const end = Math.max(minutes.length, kept?.result.minutes.length ?? 0);
  const x = { label: 'minutes', min: 0, max: end };
  const keptLine = (value: (minute: Minute) => number): Series[] =>
    kept ? [{ name: 'kept', means: 'kept', points: stepLine(kept.result.minutes, value) }] : [];
  const limitLine: Series[] = Number.isFinite(limit)
    ? [
        {
          name: 'from here on it grows',
          means: 'stale',
          points: [
            [0, limit],
            [end, limit],
          ],
        },
      ]
    : [];
  const highest = Math.max(...all.map(load), Number.isFinite(limit) ? limit : 0);
  return (
    <div>
      <Plot
        x={x}
        y={{ label: 'instances', min: 0, max: Math.max(1, ...all.map(ordered)) * 1.15 }}
        series={[
          { name: 'ordered', means: 'derived', points: stepLine(minutes, ordered) },
          { name: 'at work', means: 'fresh', points: stepLine(minutes, working) },
          ...keptLine(ordered),
        ]}
        marks={now ? [{ x: at, y: now.warm, means: 'fresh', label: show(now.warm), below: true }] : []}
        says={`Instances over time. At minute ${show(at)}, ${show(now?.desired ?? 0)} are ordered and ${show(now?.warm ?? 0)} at work.`}
      />
      <Plot
        x={x}
        y={{
          label: 'load of an instance',
          min: 0,
          max: highest * 1.15 || 1,
          format: (value) => quantity(value, '%', 0),
        }}
        series={[
          { name: 'load', means: 'derived', points: stepLine(minutes, load) },
          ...limitLine,
          ...keptLine(load),
        ]}
        marks={
          now?.metric === undefined
            ? []
            : [{ x: at, y: now.metric, means: 'derived', label: quantity(now.metric, '%', 0) }]
        }
        says={`How busy each instance is. At minute ${show(at)}: ${quantity(now?.metric ?? 0, '%', 0)}.`}
      />
    </div>
  );
}

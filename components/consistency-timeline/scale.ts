/** A moment and where it stands, in rem from the top. */
export interface Point {
  time: number;
  y: number;
}

/** Time running downwards: the order of moments is true, and short spans are stretched so that they can be seen. */
export interface Scale {
  points: readonly Point[];
  height: number;
}

/** Something that takes room from its start on, in the column that it shares with others; in rem. */
export interface Box {
  start: number;
  end: number;
  column: number;
  height: number;
}

const top = 0.75;
const spaceBetween = 0.35;

/** How far apart neighbouring moments stand: the more there are, the closer, and a gap grows with its logarithm. */
function gapOf(ms: number, shortest: number, count: number): number {
  const least = count <= 7 ? 2.5 : count <= 12 ? 1.6 : 1;
  return least * Math.min(2, 1 + 0.25 * Math.log2(ms / shortest));
}

/** A scale with a place for each moment, on which no box of a column runs into the next. */
export function scaleOf(moments: readonly number[], boxes: readonly Box[]): Scale {
  const times = [...new Set(moments)].sort((a, b) => a - b);
  const gaps = times.map((time, index) => time - (times[index - 1] ?? time)).filter((gap) => gap > 0);
  const shortest = Math.min(...gaps);
  const ends = new Map<number, number>();
  const points: Point[] = [];
  for (const time of times) {
    const last = points.at(-1);
    let y = last === undefined ? top : last.y + gapOf(time - last.time, shortest, times.length);
    const starting = boxes.filter((box) => box.start === time);
    for (const { column } of starting) y = Math.max(y, ends.get(column) ?? 0);
    points.push({ time, y });
    for (const { column, height } of starting) ends.set(column, y + height + spaceBetween);
  }
  const height = Math.max((points.at(-1)?.y ?? top) + 1.5, ...ends.values());
  return { points, height };
}

/** The straight line between two neighbouring points, continued beyond the first and the last. */
export function between({ points }: Scale, isAfter: (point: Point) => boolean): readonly [Point, Point] {
  const found = points.findIndex(isAfter);
  const next = found < 0 ? points.length - 1 : Math.max(1, found);
  const a = points[next - 1] ?? { time: 0, y: top };
  return [a, points[next] ?? { time: a.time + 1_000, y: a.y + 2.5 }];
}

/** Where a moment stands. */
export function yOf(scale: Scale, time: number): number {
  const [a, b] = between(scale, (point) => point.time >= time);
  if (b.time === a.time) return a.y;
  return Math.min(scale.height, Math.max(0, a.y + ((time - a.time) / (b.time - a.time)) * (b.y - a.y)));
}

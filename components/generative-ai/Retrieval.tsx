import { Plot, type Series } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Vector } from '#engines/generative-ai/passages';
import { type inputs, type Retrieval as Ranking, score } from '#engines/generative-ai/retrieval';
import { retrieval } from './retrieval.ts';

/** The plot's own width by its height: one unit must be as long along both axes, or angles would lie. */
const shape = 302 / 178;

/** Two ranges with the same scale that hold all points and the origin. */
function ranges(points: readonly Vector[]) {
  const [xs, ys] = [0, 1].map((axis) => [0, ...points.map((point) => point[axis] ?? 0)]);
  const [left, right] = [Math.min(...(xs ?? [])), Math.max(...(xs ?? []))];
  const [low, high] = [Math.min(...(ys ?? [])), Math.max(...(ys ?? []))];
  const height = Math.max(high - low, (right - left) / shape, 0.001) * 1.3;
  const [x, y] = [(left + right - height * shape) / 2, (low + high - height) / 2];
  return { x: { min: x, max: x + height * shape }, y: { min: y, max: y + height } };
}

const letter = (index: number) => String.fromCharCode(65 + index);

/** The question and the passages as directions, and below them their order. */
function Directions({ result: { question, found }, kept }: PictureProps<typeof inputs, Ranking>) {
  const before = kept?.result.question;
  const { x, y } = ranges([question, ...(before ? [before] : []), ...found.map(({ vector }) => vector)]);
  const ray = (name: string, means: Series['means'], end: Vector): Series => ({
    name,
    means,
    points: [[0, 0], end],
  });
  const rays = [
    ...(before ? [ray('question kept', 'kept', before)] : []),
    ...found.map(({ handed, vector }, index) => ray(letter(index), handed ? 'fresh' : 'stale', vector)),
    ray('question', 'derived', question),
  ];
  const marks = found.map(({ vector: [a, b], handed }, index) => ({
    x: a,
    y: b,
    means: handed ? ('fresh' as const) : ('stale' as const),
    label: letter(index),
  }));
  return (
    <>
      <Plot
        x={{ label: 'first number', ...x }}
        y={{ label: 'second number', ...y }}
        series={rays}
        marks={[
          ...marks,
          { x: question[0], y: question[1], means: 'derived', label: 'question', below: true },
        ]}
        says="The question and the passages as lines from the origin; the table lists them by their angle to the question."
      />
      <table>
        <thead>
          <tr>
            <th scope="col">Passage, the nearest first</th>
            <th scope="col">Score</th>
            <th scope="col">Handed over</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ name, score: value, handed }, index) => (
            <tr key={name}>
              <th scope="row">
                <b>{letter(index)}</b> {name}
              </th>
              <td>{score(value)}</td>
              <td>{handed ? '✓ yes' : '✕ no'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export default function Retrieval() {
  return <SceneFrame scene={retrieval} picture={Directions} />;
}

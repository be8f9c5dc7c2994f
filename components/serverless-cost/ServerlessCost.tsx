import './serverless-cost.css';
import { Plot, type Series } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, Serverless, Stretch } from '#engines/cost/serverless';
import { show } from '#engines/numbers';
import { serverlessCost } from './scenes.ts';

type Level = (stretch: Stretch) => number;

/** Steps: each level holds from its start to its end. */
const steps = (stretches: readonly Stretch[], level: Level): (readonly [number, number])[] =>
  stretches.flatMap((stretch) => [
    [stretch.from / 60, level(stretch)],
    [stretch.to / 60, level(stretch)],
  ]);

const billed: Level = (stretch) => stretch.billed;
const needed: Level = ({ load = 0 }) => load;
const hour = (minute: number) =>
  `${Math.floor(minute / 60)}:${String(Math.floor(minute % 60)).padStart(2, '0')}`;

/** What is billed over the day, and what the work needs. */
function Day({ result, kept }: PictureProps<typeof inputs, Serverless>) {
  const all = [...result.stretches, ...(kept?.result.stretches ?? [])];
  const most = Math.max(1, ...all.map(billed), ...all.map(needed));
  const series: Series[] = [
    ...(kept ? [{ name: 'kept', means: 'kept' as const, points: steps(kept.result.stretches, billed) }] : []),
    { name: 'needed', means: 'fresh', points: steps(result.stretches, needed) },
    { name: 'billed', means: 'derived', points: steps(result.stretches, billed) },
  ];
  return (
    <>
      <Plot
        x={{ label: 'hours of the day', min: 0, max: 24 }}
        y={{ label: 'ACUs', min: 0, max: most * 1.1 }}
        series={series}
        says={`Billed capacity over a day. ${result.answer}`}
      />
      <table class="day">
        <caption>The day from its start; 0 billed means paused</caption>
        <thead>
          <tr>
            <th scope="col">From, to</th>
            <th scope="col">Needed</th>
            <th scope="col">Billed</th>
          </tr>
        </thead>
        <tbody>
          {result.stretches.map((stretch) => (
            <tr key={stretch.from} class={stretch.billed === 0 ? 'paused' : undefined}>
              <th scope="row">
                {hour(stretch.from)}–{hour(stretch.to)}
              </th>
              <td>{stretch.load === undefined ? 'no one' : show(stretch.load, 3)}</td>
              <td>
                {show(stretch.billed, 3)}
                {stretch.billed === 0 && ' paused'}
                {needed(stretch) > stretch.billed && ' capped'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export default function ServerlessCost() {
  return <SceneFrame scene={serverlessCost} picture={Day} />;
}

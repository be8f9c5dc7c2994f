import './rollout.css';
import { Plot, type Series } from '#components/kit/Plot.tsx';
import type { PictureProps } from '#components/kit/SceneFrame.tsx';
import { percent, quantity, show } from '#engines/numbers';
import type { Shift, TrafficShift } from '#engines/rollout/shift';
import { predefinedOf } from '#engines/rollout/shift-configuration';
import { inputs } from '#engines/rollout/shift-inputs';

/** A share changes at once, so it is drawn as steps. Before minute 0 all traffic is on the old version. */
const steps = (shifts: readonly Shift[], end: number): [number, number][] =>
  shifts.flatMap(({ at, share }, index): [number, number][] => [
    [at, share * 100],
    [shifts[index + 1]?.at ?? end, share * 100],
  ]);

const lastOf = ({ shifts, full }: TrafficShift) => Math.max(full, shifts.at(-1)?.at ?? 0);

/** The share of the new version over the minutes of the deployment. */
function Line({ result, kept, step }: PictureProps<typeof inputs, TrafficShift>) {
  const end = Math.max(1, lastOf(result), kept ? lastOf(kept.result) : 0) * 1.2;
  const now = result.shifts[step] ?? result.shifts.at(-1);
  const { at, share } = now ?? { at: 0, share: 0 };
  const keptLine: Series[] = kept
    ? [{ name: 'kept', means: 'kept', points: steps(kept.result.shifts, end) }]
    : [];
  return (
    <Plot
      x={{ label: 'minutes', min: 0, max: end }}
      y={{
        label: 'traffic of the new version',
        min: 0,
        max: 110,
        format: (value) => quantity(value, '%', 0),
      }}
      series={[{ name: 'new version', means: 'derived', points: steps(result.shifts, end) }, ...keptLine]}
      marks={[
        { x: at, y: share * 100, means: at === result.back ? 'stale' : 'derived', label: percent(share) },
      ]}
      says={`Share of the new version over time: ${percent(share)} from minute ${show(at)} on.`}
    />
  );
}

/** The names that CodeDeploy brings for the platform, to choose instead of typing one. */
const Predefined = ({ values, change }: PictureProps<typeof inputs, TrafficShift>) => (
  <details class="predefined">
    <summary>Predefined configurations for {inputs.platform.options[values.platform]}</summary>
    <p>
      {predefinedOf(values.platform).map((name) => (
        <button type="button" key={name} onClick={() => change('configuration', name)}>
          {name}
        </button>
      ))}
    </p>
  </details>
);

/** The shares, and the names to choose from. */
export const Shares = (props: PictureProps<typeof inputs, TrafficShift>) => (
  <>
    <Predefined {...props} />
    <Line {...props} />
  </>
);

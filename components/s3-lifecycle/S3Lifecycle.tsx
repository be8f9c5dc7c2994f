import './lifecycle.css';
import { Plot, type Series } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { dollars } from '#engines/cost/money';
import { percent, show } from '#engines/numbers';
import { classes } from '#engines/s3/classes';
import type { Lifecycle } from '#engines/s3/lifecycle';
import type { inputs } from '#engines/s3/lifecycle-inputs';
import { type Stay, spentUntil } from '#engines/s3/lifecycle-stays';
import { s3Lifecycle } from './scenes.ts';

const endOf = (stays: readonly Stay[]) => stays.at(-1)?.to ?? 0;

/** Two points where a stay begins, since the move is paid in no time; a few between for what bends. */
const spent = (stays: readonly Stay[]): Series['points'] => [
  ...stays.flatMap(({ from, to, move }) => {
    const start = spentUntil(stays, from);
    const between = [0.25, 0.5, 0.75].map((part) => from + (to - from) * part);
    return [
      [from, start - move] as const,
      [from, start] as const,
      ...between.map((day) => [day, spentUntil(stays, day)] as const),
    ];
  }),
  [endOf(stays), spentUntil(stays, endOf(stays))],
];

/** The classes as a bar over the days, and below it what has been spent with the rule and without. */
function Picture({ result, kept, step }: PictureProps<typeof inputs, Lifecycle>) {
  const { stays, standard, total, breakEven } = result;
  const end = endOf(stays);
  const last = Math.max(end, kept ? endOf(kept.result.stays) : 0);
  const most = Math.max(total, standard, kept?.result.total ?? 0);
  const at = stays[step]?.from ?? end;
  return (
    <>
      <ol class="stays" aria-label="Classes over the days">
        {stays.map(({ name, from, to }, index) => (
          <li
            key={name}
            class={index === Math.min(step, stays.length - 1) ? 'now' : undefined}
            style={`flex-basis: ${percent(end > 0 ? (to - from) / end : 1)}`}
          >
            {classes[name].title} <small>{show(to - from)} days</small>
          </li>
        ))}
      </ol>
      <Plot
        x={{ label: 'days', min: 0, max: last || 1 }}
        y={{ label: 'US dollars so far', min: 0, max: most * 1.12 || 1 }}
        series={[
          { name: 'with the rule', means: 'derived', points: spent(stays) },
          {
            name: 'in Standard',
            means: 'stale',
            points: [
              [0, 0],
              [end, standard],
            ],
          },
          ...(kept ? [{ name: 'kept', means: 'kept' as const, points: spent(kept.result.stays) }] : []),
        ]}
        marks={[
          {
            x: at,
            y: spentUntil(stays, at),
            means: 'derived',
            label: dollars(spentUntil(stays, at)),
            below: true,
          },
          ...(breakEven !== undefined
            ? [
                {
                  x: breakEven,
                  y: spentUntil(stays, breakEven),
                  means: 'fresh' as const,
                  label: `day ${show(breakEven)}`,
                },
              ]
            : []),
        ]}
        says={`Money spent over the days: ${dollars(total)} with the rule and ${dollars(standard)} in Standard after ${show(end)} days.`}
      />
    </>
  );
}

export default function S3Lifecycle() {
  return <SceneFrame scene={s3Lifecycle} picture={Picture} />;
}

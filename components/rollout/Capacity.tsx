import { Plot, type Series } from '#components/kit/Plot.tsx';
import { show } from '#engines/numbers';
import { type Fleet, running, type Stage, serving } from '#engines/rollout/fleet';

/** What follows is the state in the end; it is drawn for a little while. */
const tail = 1.15;

const line = (stages: readonly Stage[], end: number, value: (fleet: Fleet) => number) =>
  stages.flatMap(({ at, fleet }, index): [number, number][] => [
    [at, value(fleet)],
    [stages[index + 1]?.at ?? end, value(fleet)],
  ]);

/** Instances that run and instances that serve, over the minutes of a deployment. */
export function Capacity({
  stages,
  kept,
  step,
}: {
  stages: readonly Stage[];
  kept: readonly Stage[] | undefined;
  step: number;
}) {
  const lasts = Math.max(stages.at(-1)?.at ?? 0, kept?.at(-1)?.at ?? 0);
  const end = Math.max(1, lasts) * tail;
  const all = [...stages, ...(kept ?? [])].map(({ fleet }) => running(fleet));
  const now = stages[step];
  const keptLine: Series[] = kept ? [{ name: 'kept', means: 'kept', points: line(kept, end, serving) }] : [];
  const [serves, runs] = [now ? serving(now.fleet) : 0, now ? running(now.fleet) : 0];
  return (
    <Plot
      x={{ label: 'minutes', min: 0, max: end }}
      y={{ label: 'instances', min: 0, max: Math.max(1, ...all) * 1.15 }}
      series={[
        { name: 'running', means: 'derived', points: line(stages, end, running) },
        { name: 'serving', means: 'fresh', points: line(stages, end, serving) },
        ...keptLine,
      ]}
      marks={now ? [{ x: now.at, y: serves, means: 'fresh', label: show(serves), below: true }] : []}
      says={`Instances over time. From minute ${show(now?.at ?? 0)} on, ${show(runs)} run and ${show(serves)} serve.`}
    />
  );
}

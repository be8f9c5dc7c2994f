import { Plot, type Series } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { type ActiveUserCost, cornersOf, costOf, inputs, type Plan, plans } from '#engines/cost/active-users';
import { dollars } from '#engines/cost/money';
import { show } from '#engines/numbers';
import { freeUsers } from '#facts/cognito';
import { mauCost } from './mau-cost.ts';

const means = { lite: 'fresh', essentials: 'derived', plus: 'stale' } as const;

/** Cost over the active users, a line for each plan; the point is what the reader has. */
function Costs({
  values: { plan, users },
  result: { cost },
  kept,
}: PictureProps<typeof inputs, ActiveUserCost>) {
  const wanted = Math.max(2 * freeUsers.value, users * 1.25, kept?.values.users ?? 0);
  const end = Math.min(wanted, inputs.users.max);
  const series = (Object.entries(plans) as [Plan, string][]).map(
    ([id, name]): Series => ({
      name,
      means: means[id],
      points: cornersOf(id, end).map(([at, sum]) => [at / 1000, sum]),
    }),
  );
  const keptMark = kept
    ? [{ x: kept.values.users / 1000, y: kept.result.cost, means: means[kept.values.plan], label: 'kept' }]
    : [];
  return (
    <Plot
      x={{ label: 'thousand active users', min: 0, max: end / 1000 }}
      y={{ label: 'US dollars a month', min: 0, max: costOf('plus', end) * 1.1 }}
      series={series}
      marks={[{ x: users / 1000, y: cost, means: means[plan], label: dollars(cost) }, ...keptMark]}
      says={`Plus rises from the first user. Lite and Essentials are level up to ${show(freeUsers.value)} users and then rise, Lite more slowly. ${show(users)} users on ${plans[plan]} cost ${dollars(cost)}.`}
    />
  );
}

export default function MauCost() {
  return <SceneFrame scene={mauCost} picture={Costs} />;
}

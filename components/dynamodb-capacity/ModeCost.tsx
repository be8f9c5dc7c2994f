import { Plot } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { dollars } from '#engines/cost/money';
import { breakEvenOf, type CostOfModes, modeCosts } from '#engines/dynamodb-capacity/cost';
import type { costInputs } from '#engines/dynamodb-capacity/inputs';
import { percent, quantity, show } from '#engines/numbers';
import { dynamodbCost } from './cost-scene.ts';

const uses = Array.from({ length: 96 }, (_, i) => i + 5);

/** The cost of a month over the average use: level on demand, falling where capacity is provisioned. */
function Curves({ values, result, kept }: PictureProps<typeof costInputs, CostOfModes>) {
  const { use } = values;
  const { onDemand, provisioned } = result;
  const full = modeCosts({ ...values, use: 100 }).provisioned;
  // Low uses go out of the picture: what matters is where the lines meet.
  const top = Math.max(onDemand * 2.5, full * 2);
  const curve = uses
    .map((each) => [each, modeCosts({ ...values, use: each }).provisioned] as const)
    .filter(([, cost]) => cost <= top);
  const breakEven = breakEvenOf('write');
  return (
    <Plot
      x={{
        label: 'average use of the capacity',
        min: 0,
        max: 100,
        format: (value) => quantity(value, '%', 0),
      }}
      y={{ label: 'US dollars a month', min: 0, max: top, format: (value) => show(value) }}
      series={[
        {
          name: 'on-demand',
          means: 'derived',
          points: [
            [0, onDemand],
            [100, onDemand],
          ],
        },
        {
          name: 'provisioned',
          means: 'stale',
          points: curve,
        },
      ]}
      marks={[
        { x: use, y: provisioned, means: 'stale', label: dollars(provisioned) },
        { x: use, y: onDemand, means: 'derived', label: dollars(onDemand), below: true },
        // Without requests on-demand costs nothing, and the lines never meet.
        ...(onDemand > 0
          ? [{ x: breakEven * 100, y: onDemand, means: 'derived' as const, label: percent(breakEven) }]
          : []),
        ...(kept
          ? [{ x: kept.values.use, y: kept.result.provisioned, means: 'kept' as const, label: 'kept' }]
          : []),
      ]}
      says={`A month on demand costs ${dollars(onDemand)} whatever the use; provisioned, the cost falls with it and is ${dollars(provisioned)} at ${quantity(use, '%')}. They meet at about ${percent(breakEven)}.`}
    />
  );
}

export default function ModeCost() {
  return <SceneFrame scene={dynamodbCost} picture={Curves} />;
}

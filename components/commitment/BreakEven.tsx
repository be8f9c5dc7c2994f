import './commitment.css';
import { Plot } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { type Commitment, costs, type inputs } from '#engines/cost/commitment';
import { dollars } from '#engines/cost/money';
import { percent, quantity } from '#engines/numbers';
import { breakEven } from './scenes.ts';

/** Cost over the share of hours: rising On-Demand, level under a commitment, and AWS's largest discounts as a table. */
function Picture({ values, result, kept }: PictureProps<typeof inputs, Commitment>) {
  const full = costs(values, 1).onDemand;
  const { onDemand, commitment, breakEven: meets, best } = result;
  return (
    <>
      <Plot
        x={{ label: 'hours in which it runs', min: 0, max: 100, format: (value) => quantity(value, '%', 0) }}
        y={{ label: 'US dollars over the term', min: 0, max: full }}
        series={[
          {
            name: 'On-Demand',
            means: 'derived',
            points: [
              [0, 0],
              [100, full],
            ],
          },
          {
            name: 'commitment',
            means: 'stale',
            points: [
              [0, commitment],
              [100, commitment],
            ],
          },
        ]}
        marks={[
          { x: meets * 100, y: commitment, means: 'stale', label: percent(meets) },
          { x: values.share, y: onDemand, means: 'derived', label: dollars(onDemand), below: true },
          ...(kept
            ? [{ x: kept.values.share, y: kept.result.onDemand, means: 'kept' as const, label: 'kept' }]
            : []),
        ]}
        says={`On-Demand rises with the hours and is ${dollars(onDemand)} at ${quantity(values.share, '%')}; the commitment is ${dollars(commitment)} whatever the hours. They meet at ${percent(meets)}.`}
      />
      <table class="best-prices">
        <caption>The same server at the largest discounts that AWS names</caption>
        <thead>
          <tr>
            <th scope="col">Way to pay</th>
            <th scope="col">Up to</th>
            <th scope="col">Costs</th>
          </tr>
        </thead>
        <tbody>
          {best.map(({ name, off, cost }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{quantity(off, '%')}</td>
              <td>{dollars(cost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

export default function BreakEven() {
  return <SceneFrame scene={breakEven} picture={Picture} />;
}

import './lambda.css';
import { short } from '#components/bucket/RunPlots.tsx';
import { Plot, type Series } from '#components/kit/Plot.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { dollars } from '#engines/cost/money';
import { type Bill, type Price, totalsOf } from '#engines/lambda/price';
import { inputs } from '#engines/lambda/price-inputs';
import { show } from '#engines/numbers';
import { lambdaPricing } from './pricing.ts';

/** The month over the number of calls: flat, then rising, with a bend where a free amount ends. */
function Months({ values, result, kept }: PictureProps<typeof inputs, Price>) {
  const { processor, requests } = values;
  const other = processor === 'x86' ? 'arm64' : 'x86';
  const end = Math.max(1_000_000, requests, kept?.values.requests ?? 0) * 1.3;
  const own = totalsOf(values, processor, end);
  const beside = totalsOf(values, other, end);
  const keptLine: Series[] = kept
    ? [{ name: 'kept', means: 'kept', points: totalsOf(kept.values, kept.values.processor, end) }]
    : [];
  const most = Math.max(...[own, beside, ...keptLine.map(({ points }) => points)].flat().map(([, y]) => y));
  const { options } = inputs.processor;
  return (
    <>
      <Plot
        x={{ label: 'calls a month', min: 0, max: end, format: short }}
        y={{ label: 'US dollars a month', min: 0, max: most * 1.12 || 1, format: short }}
        series={[
          { name: options[other], means: 'stale', points: beside },
          { name: options[processor], means: 'derived', points: own },
          ...keptLine,
        ]}
        marks={[
          {
            x: requests,
            y: result.bills[processor].total,
            means: 'derived',
            label: dollars(result.bills[processor].total),
          },
        ]}
        says={`Cost of a month over its calls. ${show(requests)} calls cost ${dollars(result.bills[processor].total)}.`}
      />
      <Bills {...result} />
    </>
  );
}

const rows: readonly [keyof Bill, string][] = [
  ['requests', 'Calls'],
  ['duration', 'Duration'],
  ['tmp', '/tmp'],
  ['total', 'Month'],
];

/** The caption names the unit, so that large sums fit on a phone. */
const amount = (sum: number) => dollars(sum).replace('\u00a0USD', '');

const Bills = ({ bills: { x86, arm64 } }: Price) => (
  <table class="lambda-table">
    <caption>The parts of the month, US dollars</caption>
    <thead>
      <tr>
        <th scope="col">Part</th>
        <th scope="col">x86_64</th>
        <th scope="col">arm64</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(([part, name]) => (
        <tr key={part}>
          <th scope="row">{name}</th>
          <td>{amount(x86[part])}</td>
          <td>{amount(arm64[part])}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

export default function LambdaPricing() {
  return <SceneFrame scene={lambdaPricing} picture={Months} />;
}

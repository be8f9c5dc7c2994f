import './metric-retention.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, Retention, Tier } from '#engines/monitoring/retention';
import { show } from '#engines/numbers';
import { metricRetention } from './scenes.ts';

const words: Record<Tier['because'], string> = {
  there: '✓',
  'too old': '✕ gone',
  'never published': '– never',
};

/** Every period, finest first: how long it is kept, and whether this age still has it. */
function Tiers({ result: { tiers } }: PictureProps<typeof inputs, Retention>) {
  return (
    <table class="tiers">
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col">Kept for</th>
          <th scope="col">Points now</th>
        </tr>
      </thead>
      <tbody>
        {tiers.map(({ name, kept, because, points }) => (
          <tr key={name} class={because === 'there' ? 'there' : undefined}>
            <th scope="row">{name}</th>
            <td>{kept}</td>
            <td>
              {words[because]} {because === 'there' && show(points)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export default function MetricRetention() {
  return <SceneFrame scene={metricRetention} picture={Tiers} />;
}

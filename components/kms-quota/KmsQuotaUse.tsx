import './kms-quota.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, KmsQuota } from '#engines/crypto/kms-quota';
import { percent, quantity } from '#engines/numbers';
import { kmsQuotaUse } from './scenes.ts';

/** The quota as one bar, and below it whose requests fill it or reach beyond it. */
function Purse({ result }: PictureProps<typeof inputs, KmsQuota>) {
  const { quota, ofS3, ofPrograms, throttled } = result;
  const most = Math.max(quota, ofS3 + ofPrograms);
  const part = (name: string, value: number, means: string) => (
    <span class={means} style={`inline-size: ${percent(value / most, 2)}`} title={name} />
  );
  const rest = Math.max(0, quota - ofS3 - ofPrograms);
  return (
    <dl class="purse">
      <dt>The quota</dt>
      <dd>
        <div aria-hidden="true">{part('quota', quota, 'fresh')}</div>
        {quantity(quota, 'per s')}
      </dd>
      <dt>What is asked for</dt>
      <dd>
        <div aria-hidden="true">
          {part('S3', ofS3, 'derived')}
          {part('programs', ofPrograms, 'change')}
        </div>
        <b class="derived">S3 {quantity(ofS3, 'per s')}</b>,{' '}
        <b class="change">your programs {quantity(ofPrograms, 'per s')}</b>,{' '}
        {throttled > 0 ? (
          <b class="stale">{quantity(throttled, 'per s')} too many</b>
        ) : (
          `${quantity(rest, 'per s')} left`
        )}
      </dd>
    </dl>
  );
}

export default function KmsQuotaUse() {
  return <SceneFrame scene={kmsQuotaUse} picture={Purse} />;
}

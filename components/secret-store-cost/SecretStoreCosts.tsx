import './secret-store-cost.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { dollars } from '#engines/cost/money';
import type { Bill, inputs, SecretStoreCost } from '#engines/cost/secret-stores';
import { percent } from '#engines/numbers';
import { capital } from '#engines/words';
import { secretStoreCosts } from './scenes.ts';

const parts = [
  ['keeping', 'derived'],
  ['calls', 'change'],
  ['kms', 'stale'],
] as const;
const words = { keeping: 'keeping', calls: 'calls', kms: 'KMS' } as const;

/** Three bars of what each store costs, divided by what is paid for. */
function Bars({ result: { standard, advanced, secrets } }: PictureProps<typeof inputs, SecretStoreCost>) {
  const bills = [standard, advanced, secrets];
  const most = Math.max(...bills.map(({ total }) => total)) || 1;
  return (
    <dl class="store-bills">
      {bills.map((bill) => (
        <Row key={bill.name} bill={bill} most={most} />
      ))}
    </dl>
  );
}

const Row = ({ bill, most }: { bill: Bill; most: number }) => (
  <div>
    <dt>
      {capital(bill.name)} <b>{dollars(bill.total)}</b>
    </dt>
    <dd>
      <div aria-hidden="true">
        {parts.map(([part, means]) => (
          <span key={part} class={means} style={`inline-size: ${percent(bill[part] / most, 2)}`} />
        ))}
      </div>
      {parts.map(([part, means]) => (
        <span key={part} class={means}>
          {words[part]} {dollars(bill[part])}
        </span>
      ))}
    </dd>
  </div>
);

export default function SecretStoreCosts() {
  return <SceneFrame scene={secretStoreCosts} picture={Bars} />;
}

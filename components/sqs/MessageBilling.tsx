import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Billing, inputs } from '#engines/messaging/billing';
import { show } from '#engines/numbers';
import { Bars } from './Bars.tsx';
import { messageBilling } from './billing.ts';

function Requests({ result: { billed, alone } }: PictureProps<typeof inputs, Billing>) {
  return (
    <Bars
      caption="Billed requests for all sends, receives and deletes"
      rows={[
        {
          name: billed === undefined ? '✕ In these calls: refused' : 'In these calls',
          value: billed ?? 0,
          shown: billed === undefined ? 'none' : show(billed),
          means: 'fresh',
        },
        { name: 'Each message alone', value: alone, shown: show(alone), means: 'stale' },
      ]}
    />
  );
}

export default function MessageBilling() {
  return <SceneFrame scene={messageBilling} picture={Requests} />;
}

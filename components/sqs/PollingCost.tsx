import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, Polling } from '#engines/messaging/polling';
import { show } from '#engines/numbers';
import { Bars } from './Bars.tsx';
import { pollingCost } from './polling.ts';

function Requests({ result: { short, long }, kept }: PictureProps<typeof inputs, Polling>) {
  const rows = [
    { name: 'Short polling', value: short, shown: show(short, 0), means: 'stale' },
    { name: 'Long polling', value: long, shown: show(long, 0), means: 'fresh' },
  ] as const;
  const other = kept && {
    name: 'Long polling, kept',
    value: kept.result.long,
    shown: show(kept.result.long, 0),
    means: 'fresh' as const,
  };
  return <Bars caption="Empty receives of 30 days" rows={other ? [...rows, other] : rows} />;
}

export default function PollingCost() {
  return <SceneFrame scene={pollingCost} picture={Requests} />;
}

import { ConditionTable } from '#components/conditions/ConditionTable.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { Filtered, inputs } from '#engines/messaging/filter';
import { snsFilter } from './scenes.ts';

/** Key by key: what the policy wants, and what the message has. */
function Keys({ result: { readings } }: PictureProps<typeof inputs, Filtered>) {
  if (readings.length === 0) return <p>No policy, no test.</p>;
  return (
    <ConditionTable
      heads={['Key', 'Policy wants', 'Message has']}
      rows={readings.map(({ key, wants, has, fits }) => ({ name: key, wants, has, fits }))}
    />
  );
}

export default function SnsFilter() {
  return <SceneFrame scene={snsFilter} picture={Keys} />;
}

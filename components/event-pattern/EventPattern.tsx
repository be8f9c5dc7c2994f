import { Fragment } from 'preact';
import { ConditionTable } from '#components/conditions/ConditionTable.tsx';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import type { inputs, Matching } from '#engines/monitoring/pattern-match';
import { eventPattern } from './scenes.ts';

/** “detail.state” may wrap behind its points. */
const broken = (field: string) =>
  field.split(/(?<=\.)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));

/** Field by field: what the pattern wants, and what the event has. */
function Fields({ result: { readings } }: PictureProps<typeof inputs, Matching>) {
  return (
    <ConditionTable
      heads={['Field', 'Pattern wants', 'Event has']}
      rows={readings.map(({ field, wants, has, fits }) => ({
        name: field,
        shown: broken(field),
        wants,
        has,
        fits,
      }))}
    />
  );
}

export default function EventPattern() {
  return <SceneFrame scene={eventPattern} picture={Fields} />;
}

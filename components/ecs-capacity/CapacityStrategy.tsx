import './ecs-capacity.css';
import { type PictureProps, SceneFrame } from '#components/kit/SceneFrame.tsx';
import { counted } from '#engines/numbers';
import type { Division, inputs } from '#engines/tasks/capacity-strategy';
import { capacityStrategy } from './scenes.ts';

/** The tasks in three parts: what the base takes, what the weight of FARGATE adds, and Spot. */
function Shares({ result: { based, weighed, spot } }: PictureProps<typeof inputs, Division>) {
  const parts = [
    { name: 'base, FARGATE', count: based, kind: 'based' },
    { name: 'by weight, FARGATE', count: weighed, kind: 'weighed' },
    { name: 'by weight, FARGATE_SPOT', count: spot, kind: 'spot' },
  ];
  return (
    <div class="strategy-shares">
      <div class="strategy-bar" aria-hidden="true">
        {parts.map(({ kind, count }) => (
          <span key={kind} class={kind} style={`flex-grow: ${count}`} />
        ))}
      </div>
      <ul>
        {parts.map(({ name, count, kind }) => (
          <li key={kind} class={kind}>
            <b>{counted(count, 'task')}</b> {name}
          </li>
        ))}
      </ul>
    </div>
  );
}

export default function CapacityStrategy() {
  return <SceneFrame scene={capacityStrategy} picture={Shares} />;
}
